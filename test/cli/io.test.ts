import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { processIo } from "../../src/cli/io.js";

const io = processIo();
const folder = mkdtempSync(join(tmpdir(), "chamdiem-"));
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("readFile", () => {
  it("reads UTF-8", async () => {
    writeFileSync(at("a.json"), "Khánh Hòa");
    expect(await io.readFile(at("a.json"))).toBe("Khánh Hòa");
  });

  it("tells what is wrong with a file", async () => {
    writeFileSync(at("utf16.json"), Buffer.from("{}", "utf16le").fill(0xff, 0, 1));
    writeFileSync(at("large.json"), "");
    truncateSync(at("large.json"), 90_000_000);
    await expect(io.readFile(at("none"))).rejects.toMatchObject({ problem: "missing" });
    await expect(io.readFile(folder)).rejects.toMatchObject({ problem: "folder" });
    await expect(io.readFile(at("utf16.json"))).rejects.toMatchObject({ problem: "notUtf8" });
    await expect(io.readFile(at("large.json"))).rejects.toMatchObject({ problem: "tooLarge" });
    await expect(io.readFile("\0")).rejects.toMatchObject({ problem: "unreadable" });
  });
});

describe("writeFile", () => {
  it("leaves nothing but the file", async () => {
    await io.writeFile(at("a.txt"), "mới");
    expect(readFileSync(at("a.txt"), "utf8")).toBe("mới");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("replaces an old file and keeps its mode", async () => {
    writeFileSync(at("a.txt"), "cũ");
    chmodSync(at("a.txt"), 0o600);
    await io.writeFile(at("a.txt"), "mới");
    expect(readFileSync(at("a.txt"), "utf8")).toBe("mới");
    expect(statSync(at("a.txt")).mode & 0o777).toBe(0o600);
  });

  it("replaces the file that a link leads to, not the link", async () => {
    writeFileSync(at("a.txt"), "cũ");
    symlinkSync(at("a.txt"), at("link"));
    await io.writeFile(at("link"), "mới");
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("a.txt"), "utf8")).toBe("mới");
  });

  it("tells why it cannot, and leaves nothing behind", async () => {
    await expect(io.writeFile(join(folder, "none", "a.txt"), "")).rejects.toMatchObject({ problem: "noFolder" });
    await expect(io.writeFile(folder, "")).rejects.toMatchObject({ problem: "folder" });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("writes to a device as it is", async () => {
    await io.writeFile("/dev/null", "x");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

describe("packaged", () => {
  it("finds the files of the package wherever the command runs", async () => {
    expect(await io.packaged.list("rubrics")).toContain("par/department-model.json");
    expect(JSON.parse(await io.packaged.read("schemas/rubric.schema.json"))).toHaveProperty("$id");
    await expect(io.packaged.read("rubrics/none.json")).rejects.toMatchObject({ problem: "missing" });
  });
});
