import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { HOSTED_OFFICE_JS } from "../../src/addin/excel/settings.js";

/** What the add-ins are built with. */
export interface AddinOptions {
  /** Where the Excel add-in will be served from; ends with `/`. */
  readonly baseUrl: string;
  readonly officeJs: string;
  readonly version: string;
  /** Rubric files of one's own, which both add-ins get beside the bundled ones. */
  readonly rubricFiles: readonly string[];
  /** Ids of the bundled rubrics that the Google Sheets script carries. */
  readonly sheetsRubrics: readonly string[];
  readonly out: string;
}

/** Where an add-in under development is served from; an administrator builds with the office's own address. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** Rubrics by which a unit scores itself, and the 766 index. The script has to carry what it uses. */
const SHEETS_RUBRICS = [
  "par/department-model",
  "par/commune-model",
  "par/police-unit-2024",
  "par/police-commune-2024",
  "papi/department-plan-model",
  "qd766/2022",
  "iso9001/agency-model",
];

/** The version of the package. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}

/** Reads the options of `npm run build:addin -- …`. */
export function readOptions(given: readonly string[] = []): AddinOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      "base-url": { type: "string", default: DEVELOPMENT_URL },
      "office-js": { type: "string", default: HOSTED_OFFICE_JS },
      rubric: { type: "string", multiple: true, default: [] },
      "sheets-rubrics": { type: "string", default: SHEETS_RUBRICS.join(",") },
      out: { type: "string", default: "dist/addin" },
    },
  });
  const baseUrl = values["base-url"].replace(/\/*$/, "/");
  const { protocol, search, hash } = new URL(baseUrl);
  if (protocol !== "https:" || search !== "" || hash !== "") {
    throw new Error(`--base-url: Excel asks for a plain https address, not ${baseUrl}`);
  }
  return {
    baseUrl,
    officeJs: values["office-js"],
    version: packageVersion(),
    rubricFiles: values.rubric,
    sheetsRubrics: values["sheets-rubrics"].split(",").filter((id) => id !== ""),
    out: values.out,
  };
}
