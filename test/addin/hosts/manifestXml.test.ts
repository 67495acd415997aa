import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../../../.ci/addin/excel.js";
import { buildExcel, textIn } from "./support.js";

/** The order of elements that Microsoft's schema asks for. */
const ORDER = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

const elements = (parent: Element | Document): readonly Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

function all(document: Document, name: string): readonly Element[] {
  return Array.from(document.getElementsByTagNameNS("*", name));
}

/** Everything that is wrong with a manifest, as far as it can be told without Microsoft's service. */
function problemsOf(xml: string): readonly string[] {
  const document = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, "text/xml");
  const [root] = elements(document);
  if (root === undefined) return ["empty"];
  const names = elements(root).map((one) => one.localName ?? "");
  const defined = new Map(
    ["Image", "Url", "String"]
      .flatMap((tag) => all(document, tag))
      .filter((one) => one.hasAttribute("id"))
      .map((one) => [one.getAttribute("id") ?? "", one]),
  );
  const used = Array.from(document.getElementsByTagName("*")).flatMap((one) => one.getAttribute("resid") ?? []);
  const values = Array.from(document.getElementsByTagName("*")).flatMap(
    (one) => one.getAttribute("DefaultValue") ?? [],
  );
  const longest = (tag: string): number => (tag === "ShortStrings" ? 125 : 250);
  return [
    ...(names.join() === ORDER.join() ? [] : [`order: ${names.join()}`]),
    ...used.filter((id) => !defined.has(id)).map((id) => `unknown resid ${id}`),
    ...[...defined.keys()].filter((id) => !used.includes(id)).map((id) => `unused resource ${id}`),
    ...[...defined.keys()].filter((id) => id.length > 32).map((id) => `long id ${id}`),
    ...values.filter((value) => /^http:/.test(value)).map((value) => `no https: ${value}`),
    ...all(document, "String")
      .filter(
        (one) =>
          (one.getAttribute("DefaultValue") ?? "").length > longest(one.parentNode?.nodeName.replace("bt:", "") ?? ""),
      )
      .map((one) => `long text ${one.getAttribute("id")}`),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(all(document, "Id")[0]?.textContent ?? "")
      ? []
      : ["no GUID"]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(all(document, "Version")[0]?.textContent ?? "") ? [] : ["no version"]),
    ...(all(document, "Runtime")[0]?.getAttribute("resid") === pageOf(document)
      ? []
      : ["the runtime is not the page of the functions"]),
  ];
}

function pageOf(document: Document): string | null | undefined {
  const [page] = all(document, "Page");
  return page && elements(page)[0]?.getAttribute("resid");
}

let files: Files = new Map();
beforeAll(async () => {
  files = await buildExcel();
});

describe("manifest.xml", () => {
  it("is in order", () => {
    expect(problemsOf(textIn(files, "manifest.xml"))).toEqual([]);
  });

  it.each([
    ["two elements change places", (xml: string) => xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1")],
    ["a resource is missing", (xml: string) => xml.replace('resid="Button.Label"', 'resid="Button.Name"')],
    ["an address is not https", (xml: string) => xml.replace('"https://', '"http://')],
    ["the id is no GUID", (xml: string) => xml.replace("<Id>", "<Id>x")],
    [
      "the functions run on another page",
      (xml: string) => xml.replace('<Runtime resid="Taskpane.Url"', '<Runtime resid="Functions.Script.Url"'),
    ],
  ])("is refused where %s, so that the check is one", (_, damage) => {
    const xml = textIn(files, "manifest.xml");
    expect(damage(xml)).not.toBe(xml);
    expect(problemsOf(damage(xml))).not.toEqual([]);
  });

  it("says the same as manifest.json", () => {
    const xml = textIn(files, "manifest.xml");
    const json = JSON.parse(textIn(files, "manifest.json"));
    const resource = (id: string): string | undefined => new RegExp(`id="${id}" DefaultValue="([^"]*)"`).exec(xml)?.[1];
    const [runtime] = json.extensions[0].runtimes;
    expect(xml).toContain(`<Id>${json.id}</Id>`);
    expect(xml).toContain(`<Version>${json.version}.0</Version>`);
    expect(xml).toContain(`<DisplayName DefaultValue="${json.name.full}"/>`);
    expect(resource("Functions.Namespace")).toBe(runtime.customFunctions.namespace.id);
    expect(resource("Functions.Metadata.Url")).toBe(runtime.customFunctions.metadataUrl);
    expect(resource("Functions.Script.Url")).toBe(runtime.code.script);
    expect(resource("Taskpane.Url")).toBe(runtime.code.page);
    for (const { name, minVersion } of json.extensions[0].requirements.capabilities) {
      expect(xml).toContain(`<Set Name="${name}" MinVersion="${minVersion}"/>`);
    }
  });

  it("names files that there are, at the address that was asked for", async () => {
    for (const baseUrl of ["https://example.gov.vn/chamdiem/", "https://cchc.example.vn/"]) {
      const built = await buildExcel({ baseUrl });
      for (const file of ["manifest.xml", "manifest.json"]) {
        const urls = textIn(built, file).match(/https:\/\/[^"<\s]*(?:example)[^"<\s]*/g) ?? [];
        const paths = urls.filter((url) => url.startsWith(baseUrl)).map((url) => url.slice(baseUrl.length));
        expect(paths.length).toBeGreaterThan(5);
        for (const path of paths) expect([...built.keys()]).toContain(path);
      }
    }
  });
});
