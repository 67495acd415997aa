import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Files } from "../../.ci/addin/excel.js";
import { describeFunctions } from "../../src/addin/functionTexts.js";
import { functionComment } from "../../src/addin/jsdoc.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { buildExcel, textIn } from "../addin/hosts/support.js";
import { installExcel } from "./excelStub.js";
import { type AddinServer, serve } from "./server.js";

// The real office.js in headless Chromium, under the page's own Content Security Policy. Excel itself is not there: its
// object model is a stand-in, and its calculation is not tried.

const rubric = rubrics["par/department-model"];
const range = [
  ["Mã dữ kiện", "Dữ kiện", "Giá trị"],
  ["tthc.settled", "Hồ sơ đã giải quyết", 82],
  ["tthc.settledInTime", "Giải quyết trước và đúng hạn", 79],
  ["tthc.apologies", "Thư xin lỗi", 1],
  ["discipline.cases", "Vụ việc bị kỷ luật", "Không có"],
];
const facts = { "tthc.settled": 82, "tthc.settledInTime": 79, "tthc.apologies": 1, "discipline.cases": [] };
const evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "spreadsheet", name: "Đơn vị trên bảng tính", type: "department" },
  period: { year: 2025 },
  facts,
};

let files: Files;
let server: AddinServer;
let browser: Browser;

beforeAll(async () => {
  files = await buildExcel({ officeJs: "office/office.js" });
  server = await serve(files);
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function openPage(query: string, width = 350): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: "vi-VN" });
  // Nothing but the add-in's own server is asked for anything.
  await page.route(
    (url) => url.origin !== new URL(server.url).origin,
    (route) => route.abort(),
  );
  if (query === "") await page.addInitScript(installExcel, range);
  await page.goto(`${server.url}taskpane.html${query}`);
  return page;
}

/** Waits for the page; its policy forbids the waiting of playwright, which makes code of texts in the page. */
async function until(page: Page, expression: string): Promise<void> {
  await vi.waitUntil(async () => (await page.evaluate(expression)) === true, { timeout: 30_000 });
}

describe("functions in the real office.js, as Excel for Windows loads it", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage("?_host_Info=Excel$Win32$16.01$vi-VN$$$$0");
    await until(page, "typeof Excel === 'object' && typeof Excel.run === 'function'");
  });
  afterAll(() => page.close());

  /** The table in which office.js keeps functions has no public name. */
  const table = "CustomFunctions._association.mappings";

  const ask = (name: string, ...given: readonly unknown[]): Promise<unknown> =>
    page.evaluate(`${table}.${name}(...${JSON.stringify(given)})`);

  it("are known by the ids of functions.json, and by no others", async () => {
    const ids = JSON.parse(textIn(files, "functions.json")).functions.map(({ id }: { id: string }) => id);
    expect(((await page.evaluate(`Object.keys(${table})`)) as string[]).sort()).toEqual([...ids].sort());
  });

  it("answer as the library does", async () => {
    const { total, nodes } = assess(rubric, evidence);
    expect(await ask("SCORE", rubric.id, range, 2025)).toBe(total.score);
    expect(await ask("SCORE", rubric.id, range, 2025, "cao nhất")).toBe(total.ceiling);
    const rows = (await ask("TABLE", rubric.id, range, 2025)) as unknown[][];
    expect(rows.slice(2).map((row) => row[3])).toEqual(nodes.map(({ score }) => score ?? ""));
    const after = assess(rubric, { ...evidence, facts: { ...facts, "tthc.apologies": 3 } });
    const [, change] = (await ask("WHATIF", rubric.id, range, 2025, [["tthc.apologies", 3]])) as unknown[][];
    expect(change?.slice(2)).toEqual([total.score, after.total.score, 1.5]);
  });

  it("throw Microsoft's own errors, with Vietnamese messages", async () => {
    const error = await page.evaluate(
      `${table}.SCORE("par/khong-co", [["a", 1]], 2025).catch((e) => [e instanceof CustomFunctions.Error, e.code, e.message])`,
    );
    expect(error).toEqual([true, "#VALUE!", expect.stringMatching(/^không có bộ tiêu chí “par\/khong-co”/)]);
  });

  it("run where the page forbids code made of texts", async () => {
    // The test's own evaluate is not under the policy of the page; a script of the page is.
    const blocked = await page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener("securitypolicyviolation", ({ blockedURI }) => done(blockedURI), { once: true });
          setTimeout("globalThis.ran = true", 0);
          setTimeout(() => done("nothing"), 2000);
        }),
    );
    expect(blocked).toBe("eval");
  });
});

describe("the task pane", () => {
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    page = await openPage("");
    page.on("pageerror", (error) => refused.push(error.message));
    await until(page, "document.querySelectorAll('#rubric option').length > 1");
  });
  afterAll(() => page.close());

  const comma = (value: number | null): string => String(value).replace(".", ",");
  // biome-ignore lint/performance/useDomNodeTextContent: hidden parts are no answer
  const shown = (selector: string): Promise<string> => page.locator(selector).innerText();

  it("offers every rubric, and a year that it is for", async () => {
    expect(await page.locator("#rubric option").count()).toBe(Object.keys(rubrics).length);
    await page.selectOption("#rubric", "par/province-2017");
    await until(page, "document.getElementById('year').value === '2017'");
    expect(await shown("#title")).toBe(`${rubrics["par/province-2017"].title.vi} (par/province-2017)`);
  });

  it("scores the selected range, with bounds, deficiencies and plan", async () => {
    await page.selectOption("#rubric", rubric.id);
    await page.fill("#year", "2025");
    await page.click("#bind");
    await page.waitForSelector("#result:not([hidden])");
    const { total, actionPlan } = assess(rubric, evidence);
    expect(await shown("#range")).toBe("Vùng số liệu: Sheet1!A1");
    expect(await shown(".score")).toContain(`(${comma(total.score)}/100 điểm)`);
    expect(await shown(".lines")).toContain(`đến ${comma(total.ceiling)} điểm`);
    expect(await shown(".group.mendable")).toContain("mất");
    expect(await page.locator(".plan li").count()).toBe(actionPlan.actions.length);
  });

  it("follows when a fact changes", async () => {
    const before = await shown(".score");
    await page.evaluate("typeInto('tthc.apologies', 3)");
    expect(await shown(".score")).not.toBe(before);
    await page.evaluate("typeInto('tthc.apologies', 1)");
    expect(await shown(".score")).toBe(before);
  });

  it("says in Vietnamese what is wrong, and goes on when it is mended", async () => {
    await page.evaluate("typeInto('tthc.settled', -1)");
    expect(await shown("#message")).toMatch(/^dòng 2, “.*” \(tthc\.settled\): không được âm/);
    expect(await page.isVisible("#result")).toBe(false);
    await page.evaluate("typeInto('tthc.settled', 82)");
    expect(await page.isVisible("#message")).toBe(false);
    expect(await page.isVisible("#result")).toBe(true);
  });

  it("does not scroll sideways at the width that Excel gives it", async () => {
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    if (process.env["CHAMDIEM_PICTURES"] === "1") {
      const picture = fileURLToPath(new URL("../../docs/spreadsheet/taskpane.png", import.meta.url));
      await page.evaluate("scrollTo(0, 0)");
      writeFileSync(picture, await page.screenshot({ clip: { x: 0, y: 0, width: 350, height: 1800 }, fullPage: true }));
    }
  });

  it("writes the result on a new sheet, and leaves the range bound", async () => {
    await page.click("#write");
    await until(page, "document.getElementById('range').textContent.includes('Sheet2')");
    const { cells } = (await page.evaluate("lastSheet()")) as { readonly cells: readonly unknown[][] };
    const { total, nodes } = assess(rubric, evidence);
    expect(cells.find((row) => row[1] === "Tổng điểm" && typeof row[3] === "number")?.[3]).toBe(total.score);
    for (const { code, score } of nodes)
      expect(cells.some((row) => row[0] === code && row[3] === (score ?? ""))).toBe(true);
    await page.evaluate("typeInto('tthc.apologies', 1)");
    expect(await shown("#range")).toBe("Vùng số liệu: Sheet1!A1");
  });

  it("makes a sheet for facts and scores it", async () => {
    await page.click("#create");
    await until(page, "document.getElementById('range').textContent.includes('Sheet3')");
    const cells = (await page.evaluate("boundCells()")) as unknown[][];
    expect(cells[0]?.at(-1)).toBe("Giá trị");
    for (const [fact, , value] of range.slice(1)) await page.evaluate(`typeInto("${fact}", ${JSON.stringify(value)})`);
    const { total } = assess(rubric, evidence);
    expect(total.score).toBeGreaterThan(0);
    expect(await shown(".score")).toContain(`(${comma(total.score)}/100 điểm)`);
  });

  it("goes on where the workbook was left when it is opened again", async () => {
    const before = await shown(".score");
    await page.reload();
    await until(page, "!document.getElementById('result').hidden");
    expect(await page.inputValue("#rubric")).toBe(rubric.id);
    expect(await page.inputValue("#year")).toBe("2025");
    expect(await shown("#range")).toBe("Vùng số liệu: Sheet3!A1");
    expect(await shown(".score")).toBe(before);
    await page.evaluate("typeInto('tthc.apologies', 3)");
    expect(await shown(".score")).not.toBe(before);
  });

  it("says that a rubric is gone, which the workbook chose", async () => {
    await page.evaluate(
      "Excel.run((c) => { c.workbook.settings.add('chamdiem.pane', JSON.stringify({ rubric: 'own/gone', year: '2025' })); return c.sync(); })",
    );
    await page.reload();
    await until(page, "document.getElementById('range').textContent.includes('“own/gone”')");
    expect(await page.isVisible("#result")).toBe(false);
    await page.selectOption("#rubric", rubric.id);
    await until(page, "!document.getElementById('result').hidden");
    expect(await shown("#range")).toBe("Vùng số liệu: Sheet3!A1");
  });

  it("has no error of its own", () => {
    expect(refused).toEqual([]);
  });
});

describe("functions.json", () => {
  it("is what Microsoft's own tool makes of the same comments", async () => {
    const types = { range: "any[][]", value: "any", table: "any[][]", cell: "any" };
    const source = describeFunctions("vi")
      .flatMap((one) => [
        ...functionComment(one, types),
        `export function ${one.name.toLowerCase()}(${one.parameters.map(({ name, shape, optional }) => `${name}${optional ? "?" : ""}: ${types[shape]}`).join(", ")}): ${types[one.result]} { throw 0; }`,
      ])
      .join("\n");
    const file = fileURLToPath(new URL("node_modules/.functions.ts", import.meta.url));
    writeFileSync(file, source);
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
    expect(errors).toEqual([]);
    const own = JSON.parse(textIn(files, "functions.json"));
    const made = JSON.parse(metadataJson) as { readonly functions: readonly object[] };
    expect(made.functions).toEqual(own.functions);
  });
});
