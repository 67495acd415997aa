import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { command, repositoryFile } from "./fakeIo.js";

const model: unknown = JSON.parse(repositoryFile("rubrics/par/department-model.json"));
const units = ["kon-tum-2022-q3", "khanh-hoa-2021", "thai-nguyen-2022"].map((name): unknown =>
  JSON.parse(repositoryFile(`examples/${name}.json`)),
);
const file = units.map((unit) => `${JSON.stringify(unit)}\n`).join("");
const expected = units.map((unit) => {
  const {
    unit: { id },
    period,
    total: { score, percent },
    nodes,
  } = assess(model, unit);
  const missing = nodes.filter(({ code, state }) => isLeaf(code, nodes) && state === "missing").length;
  return { unit: id, period, total: score, percent, grade: "yeu", missing };
});

function isLeaf(code: string, nodes: readonly { readonly parent: string | null }[]): boolean {
  return nodes.every(({ parent }) => parent !== code);
}

function read(out: string): readonly unknown[] {
  return out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

describe("chamdiem score --lines", () => {
  it("gives a line for each line, with the total that the assessment has", async () => {
    const byFile = await command("score par/department-model units.ndjson --lines", {
      files: { "units.ndjson": file },
    });
    expect(byFile).toMatchObject({ exit: 0, error: "" });
    expect(read(byFile.out)).toEqual(expected);
    const byInput = await command("score model.json - --lines", {
      stdin: `${file}\n`,
      files: { "model.json": JSON.stringify(model) },
    });
    expect(byInput).toMatchObject({ exit: 0, error: "", out: byFile.out });
  });

  it("writes a file only where every line was scored", async () => {
    const good = await command("score par/department-model - --lines --out a.ndjson", { stdin: file });
    expect(read(good.written["a.ndjson"] ?? "")).toEqual(expected);
    const bad = await command("score par/department-model - --lines --out a.ndjson", { stdin: `${file}{}\n` });
    expect(bad).toMatchObject({ exit: 1, out: "", written: {} });
  });

  it("goes on behind malformed lines, names them, and ends with 1", async () => {
    const [first = ""] = file.split("\n");
    const { exit, out, error } = await command("score par/department-model u.ndjson --lines --lang en", {
      files: { "u.ndjson": `${first}\n{"a": 1\n{}\n${first}\n` },
    });
    expect(exit).toBe(1);
    expect(read(out)).toEqual([expected[0], expected[0]]);
    expect(error).toContain("2 lines could not be scored, 2 were");
    expect(error).toContain("u.ndjson:2:1: JSON syntax error");
    expect(error).toContain("u.ndjson:3: the key “format” is missing");
  });

  it("says the same of lines that are written otherwise, and where they stand", async () => {
    const [kon = ""] = file.split("\n");
    const others = [
      kon.replaceAll('":', '": '),
      ` ${kon}`,
      "",
      kon.replace('"facts":{', '"facts":{"nobody.knows":1e3,'),
      kon.replace('"facts":{', '"facts":{"tthc.received":1,"tthc.received":1,'),
      kon.replace('"facts":{', '"facts":{"tthc.received":01,'),
      kon.replace('"facts":{', '"facts":{"legal.commentsRequested":-1,'),
    ];
    const text = [kon, kon, kon, ...others, kon].join("\n");
    const { exit, out, error } = await command("score par/department-model u.ndjson --lines --lang en", {
      files: { "u.ndjson": text },
    });
    expect(exit).toBe(1);
    expect(read(out)).toEqual(Array.from({ length: 7 }, () => expected[0]));
    expect(error).toContain("3 lines could not be scored, 7 were");
    expect(error).toMatch(/^u\.ndjson:8:192: \/facts\/tthc\.received: the key/m);
    expect(error).toMatch(/^u\.ndjson:9:191: JSON syntax error/m);
    expect(error).toMatch(/^u\.ndjson:10: /m);
  });

  it("tells of the first twenty lines, and what is meant by a line where none could be scored", async () => {
    const { exit, error } = await command("score par/department-model u.ndjson --lines --lang en", {
      files: { "u.ndjson": JSON.stringify(units[0], null, 1) },
    });
    expect(exit).toBe(1);
    expect(error.split("\n").filter((line) => /^u\.ndjson:\d+/.test(line))).toHaveLength(20);
    expect(error).toContain("only the first 20 lines are told");
    expect(error).toContain("score a document of several lines without --lines");
  });

  it("shows how far it is where a person looks on, and takes that away again", async () => {
    const { out, error } = await command("score par/department-model u.ndjson --lines", {
      files: { "u.ndjson": file },
      isWatched: true,
    });
    expect(read(out)).toEqual(expected);
    expect(error).toContain("1 đơn vị, 1 đơn vị/giây, còn khoảng");
    expect(error.endsWith("\r\u001B[K")).toBe(true);
    const both = await command("score par/department-model u.ndjson --lines", {
      files: { "u.ndjson": file },
      isWatched: true,
      columns: 80,
    });
    expect(both.error.split("\r\u001B[K").filter((line) => line !== "")).toHaveLength(2);
    expect(both.error.endsWith("\r\u001B[K")).toBe(true);
    const piped = await command("score par/department-model - --lines", { stdin: file });
    expect(piped.error).toBe("");
  });

  it.each(["--format json", "--previous a.json", "--cohort a.json"])("does not go with %s", async (option) => {
    const { exit, error } = await command(`score par/department-model - --lines ${option}`, { stdin: file });
    expect(exit).toBe(2);
    expect(error).toContain("--lines");
  });
});
