import { readFileSync } from "node:fs";

/** What the doc comment of a measure or way says. */
export interface KindDoc {
  readonly name: string;
  readonly meaning: string;
  /** A whole rule in which the kind is used. */
  readonly example: unknown;
}

/** Reads the doc comment of a kind: its meaning, and its example as JSON. */
export function kindDoc(face: "measures" | "ways", name: string): KindDoc {
  const source = readFileSync(new URL(`../../src/rules/${face}/${name}.ts`, import.meta.url), "utf8");
  const found = new RegExp(String.raw`/\*\*((?:(?!\*/).)*)\*/\s*export const ${name}: (?:Measure|Way)Kind`, "s").exec(
    source,
  );
  const text = (found?.[1] ?? "").replaceAll(/^\s*\* ?/gm, "");
  const [meaning = "", example = ""] = text.split("@example");
  if (meaning.trim() === "" || example.trim() === "") throw new Error(`${name} has no doc comment with an example.`);
  return { name, meaning: meaning.trim().replaceAll(/\s+/g, " "), example: JSON.parse(example) as unknown };
}
