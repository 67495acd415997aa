import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "office-addin-manifest-converter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../../.ci/addin/excel.js";
import { buildExcel, textIn } from "../addin/hosts/support.js";

// Microsoft's own converter reads manifest.xml without asking any server: what it makes of it has to be what our
// manifest.json says.

const folder = mkdtempSync(join(tmpdir(), "chamdiem-manifest-"));
let files: Files;

/** The part of a unified manifest that both have; the converter knows no custom functions. */
interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly full: string };
  readonly description: { readonly full: string };
  readonly developer: object;
  readonly localizationInfo: { readonly defaultLanguageTag: string };
  readonly authorization: object;
  readonly extensions: readonly {
    readonly requirements: object;
    readonly runtimes: readonly { readonly code: { readonly page: string }; readonly lifetime: string }[];
    readonly ribbons: readonly { readonly tabs: readonly object[] }[];
  }[];
}

async function converted(xml: string): Promise<Manifest> {
  const path = join(folder, "manifest.xml");
  writeFileSync(path, xml);
  await convert(path, folder, false, undefined, undefined, false);
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
}

function shared({ id, version, name, description, developer, localizationInfo, authorization, extensions }: Manifest) {
  const [extension] = extensions;
  const [runtime] = extension?.runtimes ?? [];
  const text = JSON.stringify(extension?.ribbons.map(({ tabs }) => tabs));
  return {
    ...{ id, version, developer, authorization },
    name: name.full,
    description: description.full,
    language: localizationInfo.defaultLanguageTag,
    requirements: extension?.requirements,
    runtime: { page: runtime?.code.page, lifetime: runtime?.lifetime },
    // Each names the action in its own way, and the converter writes down what is the default.
    tabs: JSON.parse(
      text
        .replaceAll(/"actionId":"[^"]*",?|"enabled":true,?|"overriddenByRibbonApi":false,?/g, "")
        .replaceAll(",}", "}"),
    ),
  };
}

beforeAll(async () => {
  files = await buildExcel({ baseUrl: "https://example.gov.vn/chamdiem/" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("manifest.xml, as Microsoft's converter reads it", () => {
  it("says what manifest.json says", async () => {
    const found = await converted(textIn(files, "manifest.xml"));
    expect(shared(found)).toEqual(shared(JSON.parse(textIn(files, "manifest.json")) as Manifest));
  });

  it.each([
    ["another button", (xml: string) => xml.replace('resid="Button.Label"', 'resid="Group.Label.Gone"')],
    ["another page", (xml: string) => xml.replace("taskpane.html", "pane.html")],
    ["a root that is no add-in", (xml: string) => xml.replaceAll("OfficeApp", "OfficeAddin")],
  ])("differs where the XML has %s, so that the check is one", async (_, damage) => {
    const expected = shared(JSON.parse(textIn(files, "manifest.json")) as Manifest);
    const found = await converted(damage(textIn(files, "manifest.xml"))).then(shared, (error: unknown) => error);
    expect(found).not.toEqual(expected);
  });
});
