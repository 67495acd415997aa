import type { Plugin } from "esbuild";
import { ENGLISH } from "../../src/i18n/en.js";
import { VIETNAMESE } from "../../src/i18n/vi.js";

/** Texts that are named by no code in the source: parts of sentences. */
const PARTS = new Set(["guess", "no", "or", "yes"]);

/** English texts that are words in cells, and stay. */
const WORDS = /^(?:yes|no|report\.never|addin\.(?:quantity|row)\..*|cell\.word\..*)$/;

/** What is said of rubrics and documents that are not checked yet: the rubrics of add-ins are, and facts come in cells. */
const NEVER_SAID =
  /^(?:pattern|rule)\.|^requirement\.(?:oneKind|nodeEnds|measureEnds|mayHaveNoScore|noMaximum|quotaShare)$/;

/** The codes of all texts that a script names, whole (`"report.total"`) or put together (`` `type.${type}` ``). */
export function textsNamedIn(script: string): ReadonlySet<string> {
  const literals = new Set(
    Array.from(script.matchAll(/["'`]([A-Za-z]+(?:\.[A-Za-z0-9]+)+)["'`]/g), ([, code]) => code),
  );
  const composed = Array.from(
    script.matchAll(/`([A-Za-z]+\.[A-Za-z.]*(?:\$\{[^}]+\}[A-Za-z.]*)+)`/g),
    ([, text = ""]) => {
      const parts = text.split(/\$\{[^}]+\}/).map((part) => part.replaceAll(".", "\\."));
      return new RegExp(`^${parts.join(".*")}$`);
    },
  );
  const isNamed = (code: string): boolean =>
    PARTS.has(code) || literals.has(code) || composed.some((pattern) => pattern.test(code));
  return new Set(Object.keys(VIETNAMESE).filter((code) => isNamed(code) && !NEVER_SAID.test(code)));
}

function chosen(texts: { readonly [code: string]: string }, isWanted: (code: string) => boolean): string {
  return JSON.stringify(Object.fromEntries(Object.entries(texts).filter(([code]) => isWanted(code))));
}

/** The add-ins speak Vietnamese, and carry the texts that they can say: all others would be a third of the bundle. */
export function onlyTexts(wanted: ReadonlySet<string>): Plugin {
  return {
    name: "only-texts",
    setup(build) {
      build.onLoad({ filter: /[\\/]i18n[\\/]vi\.ts$/ }, () => ({
        contents: `export const VIETNAMESE = ${chosen(VIETNAMESE, (code) => wanted.has(code))};`,
        loader: "ts",
      }));
      build.onLoad({ filter: /[\\/]i18n[\\/]en\.ts$/ }, () => ({
        contents: `import { VIETNAMESE } from "./vi.js"; export const ENGLISH = { ...VIETNAMESE, ...${chosen(ENGLISH, (code) => WORDS.test(code))} };`,
        loader: "ts",
      }));
    },
  };
}
