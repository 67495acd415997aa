import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/index.js";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const example = fileURLToPath(new URL("../../examples/thai-nguyen-2022.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chamdiem-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the real command, from a folder of its own. */
function chamdiem(args: readonly string[], input = "", closeEarly = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), main, ...args], {
      cwd: folder,
      env: { ...process.env, CHAMDIEM_LANG: "", NO_COLOR: "1" },
    });
    let out = "";
    let error = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      error += chunk;
    });
    child.on("error", reject).on("close", (exit) => resolve({ exit, out, error }));
    child.stdin.on("error", () => undefined).end(input);
  });
}

describe("the process", { timeout: 60_000 }, () => {
  it("scores a file, and one from standard input, with the same result", async () => {
    const file = await chamdiem(["score", "par/department-model", example, "--format", "json"]);
    expect(file).toMatchObject({ exit: 0, error: "" });
    expect((JSON.parse(file.out) as Assessment).unit.id).toBe("thai-nguyen/skhcn");
    const input = await chamdiem(
      ["score", "par/department-model", "-", "--format", "json"],
      readFileSync(example, "utf8"),
    );
    expect(input).toEqual(file);
  });

  it("ends with 1 for a malformed document and leaves an old file as it was", async () => {
    writeFileSync(join(folder, "bad.json"), "{}");
    writeFileSync(join(folder, "old.txt"), "cũ");
    const { exit, out, error } = await chamdiem(["score", "par/department-model", "bad.json", "--out", "old.txt"]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(error).toContain("bad.json: dòng 1, cột 1: thiếu khóa “format”");
    expect(readFileSync(join(folder, "old.txt"), "utf8")).toBe("cũ");
    expect(readdirSync(folder).sort()).toEqual(["bad.json", "old.txt"]);
  });

  it("ends with 2 for wrong usage", async () => {
    const { exit, error } = await chamdiem(["score", "par/department-model", "none.json"]);
    expect(exit).toBe(2);
    expect(error).toBe("không có tệp none.json\n");
  });

  it("ends quietly when nobody reads on", async () => {
    const { exit, error } = await chamdiem(["schema", "rubric"], "", true);
    expect({ exit, error }).toEqual({ exit: 0, error: "" });
  });
});
