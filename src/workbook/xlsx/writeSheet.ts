import type { Shown } from "../../formula/evaluate.js";
import { columnName, printAddress, printFormula } from "../../formula/print.js";
import type { CellAddress, Formula } from "../../formula/types.js";
import type { Validation, WorkbookCell, WorkbookSheet } from "../model.js";
import { rowHeight } from "./rowHeight.js";
import type { StyleBook } from "./styleBook.js";
import { escapeXml, MAIN_NAMESPACE, XML_HEAD } from "./xml.js";

/** What writing a sheet needs to know of the rest of the workbook. */
export interface SheetContext {
  readonly styles: StyleBook;
  shown(at: CellAddress): Shown;
  /** A name for a range on another sheet: dropdowns of Excel 2010 ask for one. */
  nameOf(range: Formula): string;
  readonly isFirst: boolean;
}

/** The part of one sheet. */
export function writeSheet(sheet: WorkbookSheet, context: SheetContext): string {
  const { frozenRows, isHidden } = sheet;
  const pane =
    frozenRows === 0
      ? ""
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${context.isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16"/>',
    writeColumns(sheet),
    `<sheetData>${writeRows(sheet, context)}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    writeMerges(sheet),
    writeFormats(sheet, context),
    writeValidations(sheet, context),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.59" right="0.39" top="0.59" bottom="0.59" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    isHidden ? "" : "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

function writeColumns({ widths }: WorkbookSheet): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    return width === 0
      ? `<col ${place} width="9" hidden="1" customWidth="1"/>`
      : `<col ${place} width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function writeRows(sheet: WorkbookSheet, context: SheetContext): string {
  const rows = Array.from(sheet.rows).sort(([left], [right]) => left - right);
  return rows
    .map(([row, cells]) => {
      const sorted = Array.from(cells).sort(([left], [right]) => left - right);
      const height = rowHeight(sheet, row, context.shown);
      const custom = height === undefined ? "" : ` ht="${height}"${sheet.heights.has(row) ? ' customHeight="1"' : ""}`;
      const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
      const written = sorted.map(([column, cell]) => writeCell(sheet.name, row, column, cell, context));
      return `<row r="${row}"${custom}${hidden}>${written.join("")}</row>`;
    })
    .join("");
}

function writeCell(
  sheet: string,
  row: number,
  column: number,
  { value, formula, style }: WorkbookCell,
  { styles, shown }: SheetContext,
): string {
  const head = `<c r="${printAddress({ row, column })}" s="${styles.indexOf(style)}"`;
  if (formula !== undefined) {
    const text = `<f>${escapeXml(printFormula(formula, sheet))}</f>`;
    const cached = shown({ sheet, row, column });
    if (typeof cached === "number") return `${head}>${text}<v>${cached}</v></c>`;
    if (typeof cached === "boolean") return `${head} t="b">${text}<v>${cached ? 1 : 0}</v></c>`;
    return `${head} t="str">${text}<v>${escapeXml(cached ?? "")}</v></c>`;
  }
  if (value === undefined) return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function writeMerges({ merges }: WorkbookSheet): string {
  if (merges.length === 0) return "";
  const cells = merges.map(
    ({ row, from, to }) => `<mergeCell ref="${columnName(from)}${row}:${columnName(to)}${row}"/>`,
  );
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function writeFormats(sheet: WorkbookSheet, { styles }: SheetContext): string {
  return sheet.formats
    .map((format, index) => {
      const range = `${printAddress(format.from)}:${printAddress(format.to)}`;
      const formula = escapeXml(printFormula(format.formula, sheet.name));
      return (
        `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${styles.colourOf(format)}" priority="${index + 1}">` +
        `<formula>${formula}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join("");
}

function writeValidations(sheet: WorkbookSheet, context: SheetContext): string {
  if (sheet.validations.length === 0) return "";
  const all = sheet.validations.map((one) => writeValidation(one, sheet.name, context));
  return `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

function writeValidation(validation: Validation, sheet: string, { nameOf }: SheetContext): string {
  const { row, column, lastRow = row, rule, title, message } = validation;
  const from = printAddress({ row, column });
  const range = lastRow === row ? from : `${from}:${printAddress({ row: lastRow, column })}`;
  const texts = ["error", "prompt"].map((kind) => `${kind}Title="${escapeXml(title)}" ${kind}="${escapeXml(message)}"`);
  const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1" ${texts.join(" ")} sqref="${range}"`;
  if (rule.kind === "list") {
    return `<dataValidation type="list" ${common}><formula1>${escapeXml(nameOf(rule.source))}</formula1></dataValidation>`;
  }
  if (rule.kind === "whole") {
    const { lowest, highest } = rule;
    return `<dataValidation type="whole" ${common}><formula1>${lowest}</formula1><formula2>${highest}</formula2></dataValidation>`;
  }
  const formula = escapeXml(printFormula(rule.formula, sheet));
  return `<dataValidation type="custom" ${common}><formula1>${formula}</formula1></dataValidation>`;
}
