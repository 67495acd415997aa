import { strToU8, zipSync } from "fflate";
import { printFormula } from "../../formula/print.js";
import type { Formula } from "../../formula/types.js";
import type { WorkbookModel } from "../model.js";
import { createShownValues } from "../shownValues.js";
import { createStyleBook } from "./styleBook.js";
import { writeSheet } from "./writeSheet.js";
import { escapeXml, MAIN_NAMESPACE, RELATIONSHIPS, XML_HEAD } from "./xml.js";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook as the bytes of an `.xlsx` file; the same workbook always gives the same bytes. */
export function writeXlsx(model: WorkbookModel): Uint8Array {
  const styles = createStyleBook();
  const shown = createShownValues(model);
  const names = new Map<string, string>();
  const nameOf = (range: Formula): string => {
    const target = absoluteRange(range);
    const known = names.get(target) ?? `chamdiem_list_${names.size + 1}`;
    names.set(target, known);
    return known;
  };
  const sheets = model.sheets.map((sheet, index) => writeSheet(sheet, { styles, shown, nameOf, isFirst: index === 0 }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["rId1", `${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(model, names),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, index): Relationship => [
          `rId${index + 1}`,
          `${RELATIONSHIPS}/worksheet`,
          `worksheets/sheet${index + 1}.xml`,
        ],
      ),
      [`rId${sheets.length + 1}`, `${RELATIONSHIPS}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": styles.write(),
    ...Object.fromEntries(sheets.map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, part])),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", "sheet.main") +
    Array.from({ length: sheets }, (_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet")).join(
      "",
    ) +
    override("xl/styles.xml", "styles") +
    "</Types>"
  );
}

type Relationship = readonly [id: string, type: string, target: string];

function relationships(all: readonly Relationship[]): string {
  const lines = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbookPart({ sheets }: WorkbookModel, names: ReadonlyMap<string, string>): string {
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, frozenRows }, index) => {
    const rows = `${escapeXml(quoted(name))}!$${frozenRows}:$${frozenRows}`;
    return frozenRows === 0
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`];
  });
  const own = Array.from(names, ([target, name]) => `<definedName name="${name}">${escapeXml(target)}</definedName>`);
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${list.join("")}</sheets><definedNames>${[...titles, ...own].join("")}</definedNames>` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A range or a cell as a name refers to it. */
function absoluteRange(range: Formula): string {
  const wide: Formula = range.kind === "cell" ? { kind: "range", from: range.at, to: range.at } : range;
  return printFormula(wide, "");
}
