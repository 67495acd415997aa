import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { functionsMetadata } from "../../src/addin/excel/functionsJson.js";
import type { RubricEntry } from "../../src/addin/excel/loader.js";
import { manifestJson } from "../../src/addin/excel/manifestJson.js";
import { manifestXml } from "../../src/addin/excel/manifestXml.js";
import { taskpaneHtml } from "../../src/addin/excel/taskpaneHtml.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { Rubric } from "../../src/rubric/types.js";
import { bundle, licencesOf } from "./bundle.js";
import type { AddinOptions } from "./options.js";

const source = fileURLToPath(new URL("../../src/addin/excel/", import.meta.url));

/** Files by their path in a folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The folder that is served to Excel. */
export async function excelFiles(options: AddinOptions, rubrics: ReadonlyMap<string, Rubric>): Promise<Files> {
  const functions = await bundle("src/addin/excel/main.ts", { globalName: "Chamdiem_" });
  const pane = await bundle("src/addin/excel/taskpane/main.ts");
  const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const entries: readonly RubricEntry[] = Array.from(rubrics, ([id, { title, years }]) => ({
    id,
    title,
    years,
    file: `rubrics/${id}.json`,
  }));
  return new Map<string, string | Uint8Array>([
    ["manifest.xml", manifestXml(options)],
    ["manifest.json", text(manifestJson(options))],
    ["functions.json", text(functionsMetadata("vi"))],
    ["functions.js", functions.code],
    ["taskpane.html", taskpaneHtml(options)],
    ["taskpane.js", pane.code],
    ["taskpane.css", readFileSync(`${source}taskpane/taskpane.css`)],
    ["licences.txt", licencesOf(functions.packages)],
    ["rubrics/index.json", text(entries)],
    ["rubrics/facts.json", JSON.stringify(factDictionary)],
    ...Array.from(rubrics, ([id, rubric]) => [`rubrics/${id}.json`, JSON.stringify(rubric)] as const),
    ...readdirSync(`${source}assets`)
      .filter((name) => name.endsWith(".png"))
      .map((name) => [`assets/${name}`, readFileSync(`${source}assets/${name}`)] as const),
  ]);
}
