import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Line, readLines } from "../../src/cli/lines.js";

const folder = mkdtempSync(join(tmpdir(), "chamdiem-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(content: string | Uint8Array): Promise<readonly (string | Exclude<Line, Buffer>)[]> {
  const file = join(folder, "units.ndjson");
  writeFileSync(file, content);
  const { size, batches } = await readLines(file);
  expect(size).toBe(Buffer.byteLength(content));
  const all: (string | Exclude<Line, Buffer>)[] = [];
  let end = 0;
  for await (const { lines, read } of batches) {
    all.push(...lines.map((line) => (Buffer.isBuffer(line) ? line.toString() : line)));
    end = read;
  }
  expect(end).toBe(size);
  return all;
}

describe("readLines", () => {
  it.each([
    ["", [""]],
    ["a", ["a"]],
    ["a\n", ["a", ""]],
    ["a\n\nb\r\n", ["a", "", "b\r", ""]],
  ])("cuts %j where lines end", async (content, lines) => {
    expect(await linesOf(content)).toEqual(lines);
  });

  it("cuts no character where the file is read piece by piece", async () => {
    const lines = Array.from({ length: 40 }, (_, index) => "Đơn vị 😀".repeat(5000 + index));
    expect(await linesOf(lines.join("\n"))).toEqual(lines);
  });

  it("says which line is no UTF-8, and goes on", async () => {
    const windows = Buffer.from('{"a": "\xD0\xF5n"}\n', "latin1");
    const lines = await linesOf(Buffer.concat([Buffer.from("a\n"), windows, Buffer.from("b\n")]));
    expect(lines).toEqual(["a", { code: "cli.lineNotUtf8", path: "", params: {} }, "b", ""]);
  });

  it("holds no line that is too long, and goes on", async () => {
    const lines = await linesOf(`a\n${"x".repeat(20_000_001)}\nb\n${"y".repeat(20_000_000)}`);
    expect(lines[1]).toEqual({ code: "cli.lineTooLong", path: "", params: { limit: 20 } });
    expect(lines.map((line) => (typeof line === "string" ? line.length : line.code))).toEqual([
      1,
      "cli.lineTooLong",
      1,
      20_000_000,
    ]);
  });
});
