import { gzipSync } from "node:zlib";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../../../.ci/addin/excel.js";
import { functionTable } from "../../../src/addin/functionTable.js";
import { assessorOf, call, problemOf } from "../support.js";
import { type AsyncFunction, buildExcel, rubrics, runFunctions, served, textIn } from "./support.js";

let files: Files = new Map();
let associated: ReadonlyMap<string, AsyncFunction> = new Map();
const fetched: string[] = [];
let isOffline = false;

beforeAll(async () => {
  files = await buildExcel();
  associated = runFunctions(textIn(files, "functions.js"), (file) => {
    fetched.push(file);
    return isOffline ? Promise.reject(new TypeError("offline")) : served(files, file);
  });
});

/** Excel hands over one argument more. */
async function ask(name: string, ...given: readonly unknown[]): Promise<unknown> {
  const answer = await associated.get(name)?.(...given, { address: "A1" });
  return JSON.parse(JSON.stringify(answer));
}

const id = "par/department-model";
const range = [
  ["tthc.settled", 82],
  ["tthc.settledInTime", "79"],
];

describe("functions.js", () => {
  it("says why files cannot be fetched, and tries again", async () => {
    isOffline = true;
    await expect(ask("SCORE", id, range, 2025)).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/^không tải được rubrics\/\S+ \(TypeError: offline\)/),
    });
    isOffline = false;
    expect(await ask("SCORE", id, range, 2025)).toBe(call(assessorOf([...rubrics.values()]), "SCORE", id, range, 2025));
  });

  it("fetches the list, the dictionary and each rubric once", async () => {
    fetched.length = 0;
    await ask("SCORE", "qd766/2022", range, 2025);
    await Promise.all([ask("SCORE", "qd766/2022", range, 2025), ask("TABLE", id, range, 2025)]);
    expect(fetched).toEqual(["rubrics/qd766/2022.json"]);
  });

  it("gives errors of Excel with Vietnamese messages", async () => {
    await expect(ask("SCORE", "par/khong-co", range, 2025)).rejects.toMatchObject({ code: "#VALUE!" });
    await expect(ask("SCORE", id, [["tthc.settled", -1]], 2025)).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^dòng 1, “.*” \(tthc\.settled\): không được âm/),
    });
    await expect(ask("SCORE", "papi/2021-2024", range, 2024)).rejects.toMatchObject({ code: "#N/A" });
  });

  it("is below 60 kB, compressed, and makes no code of texts", () => {
    const code = textIn(files, "functions.js");
    expect(gzipSync(code).length).toBeLessThan(60_000);
    expect(code).not.toMatch(/\beval\(|new Function|\bimport\(/);
  });

  it("says what the library says of whatever is wrong", async () => {
    const assessor = assessorOf([...rubrics.values()]);
    const wrong: readonly (readonly unknown[])[] = [
      [id, range, 2019],
      [id, range, "năm nay"],
      [id, range, 2025, "số"],
      [id, [["tthc.settled", "ba"]], 2025],
      [id, [["tthc.settled", 1.5]], 2025],
      [id, [["tthc.settled", "12345678901234567890"]], 2025],
      [id, [["tthc.onTimeRate", 85]], 2025],
      [id, [["reform.planIssuedOn", "31/02/2025"]], 2025],
      [id, [["reform.planIssuance", "trễ"]], 2025],
      [id, [["discipline.cases", "nhiều lắm"]], 2025],
      [id, [...range, ["tthc.settledInTime", 90]], 2025],
      [
        id,
        [
          ["tthc.settled", 80],
          ["tthc.settledInTime", 90],
        ],
        2025,
      ],
      [id, [["#điểm tự chấm 1.1.1", "cao"]], 2025],
      [id, [["#loại đơn vị", "ministry"]], 2025],
    ];
    for (const given of wrong) {
      const expected = problemOf(() => call(assessor, "SCORE", ...given));
      expect(expected).not.toMatch(/^no problem|^[a-z]+\.[a-zA-Z]+$/);
      await expect(ask("SCORE", ...given)).rejects.toMatchObject({ message: expected });
    }
  });
});

describe("functions.json", () => {
  it("names the functions that functions.js knows, with their parameters", () => {
    const { functions } = JSON.parse(textIn(files, "functions.json"));
    expect(functions.map(({ id: name }: { id: string }) => name)).toEqual([...associated.keys()]);
    expect(functions.map(({ parameters }: { parameters: unknown[] }) => parameters.length)).toEqual(
      functionTable.map(({ parameters }) => parameters.length),
    );
  });

  it("keeps to what Excel and its manifest allow", () => {
    for (const one of JSON.parse(textIn(files, "functions.json")).functions) {
      expect(one.id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(Object.keys(one)).toContain("result");
      const names = one.parameters.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z_]+$/);
      for (const { description } of [one, ...one.parameters]) expect(description.length).toBeLessThanOrEqual(128);
      const firstOptional = one.parameters.findIndex(({ optional = false }) => optional);
      const after = firstOptional < 0 ? [] : one.parameters.slice(firstOptional);
      expect(after.every(({ optional = false }) => optional)).toBe(true);
    }
  });
});

describe("manifest.json", () => {
  const manifest = (): TeamsManifest => JSON.parse(textIn(files, "manifest.json"));

  it("satisfies Microsoft's schema", async () => {
    expect(await AppManifestUtils.validateAgainstSchema(manifest())).toEqual([]);
  });

  it.each([
    ["a namespace with a space", (text: string) => text.replace('"id": "CHAMDIEM"', '"id": "CHAM DIEM"')],
    ["a page without https", (text: string) => text.replaceAll("https://example.gov.vn", "http://example.gov.vn")],
    ["an unknown key", (text: string) => text.replace('"lifetime"', '"lifetimes"')],
  ])("%s is refused, so that the check is one", async (_, damage) => {
    const damaged = JSON.parse(damage(textIn(files, "manifest.json")));
    expect(await AppManifestUtils.validateAgainstSchema(damaged)).not.toEqual([]);
  });

  it("names an action that there is, icons that there are", () => {
    const text = textIn(files, "manifest.json");
    const [action] = /(?<="actionId": ")[^"]+/.exec(text) ?? [];
    expect(text).toContain(`"id": "${action}"`);
    const { icons } = JSON.parse(text);
    for (const icon of [icons.color, icons.outline]) expect([...files.keys()]).toContain(icon);
  });
});

describe("the page", () => {
  it("lets only its own scripts and office.js run", async () => {
    const page = textIn(files, "taskpane.html");
    expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(page).not.toMatch(/unsafe|<script>|style=|\son\w+=/);
    for (const [, file = ""] of page.matchAll(/(?:src|href)="(?!https:)([^"]+)"/g))
      expect([...files.keys()]).toContain(file);
    const closed = textIn(await buildExcel({ officeJs: "office/office.js" }), "taskpane.html");
    expect(closed).toContain("script-src 'self';");
    expect(closed).toContain('src="office/office.js"');
  });
});
