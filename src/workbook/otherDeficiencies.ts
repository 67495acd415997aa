import { findDeficiencies } from "../findings/findings.js";
import type { FindingKind } from "../findings/types.js";
import { formatMessage } from "../i18n/format.js";
import { localText } from "../i18n/text.js";
import { toNumber } from "../number/print.js";
import type { WorkbookFrame } from "./frame.js";
import type { SheetBuilder } from "./sheetBuilder.js";
import { pointsStyle, STYLE } from "./styles.js";

/** What the lines of lost points say already, as cells change. */
const LIVE: ReadonlySet<FindingKind> = new Set(["lost", "missing", "penalty"]);

/** The columns that the lines stand in. */
export interface OtherColumns {
  readonly place: number;
  readonly code: number;
  readonly title: number;
  readonly lost: number;
  readonly reason: number;
}

/**
 * The deficiencies that no formula follows: documents that lack, facts that contradict each other, bars on grades,
 * emptied nodes, claims, exemptions; as they are when the workbook is made.
 */
export function writeOtherDeficiencies(
  sheet: SheetBuilder,
  firstRow: number,
  columns: OtherColumns,
  { compiled, prepared, scores, language, say }: WorkbookFrame,
): void {
  const others = findDeficiencies(compiled, prepared, scores).filter(({ kind }) => !LIVE.has(kind));
  if (others.length === 0) return;
  const factTitles = Object.fromEntries(Array.from(compiled.definitions, ([id, { title }]) => [id, title]));
  const places = compiled.rubric.displayPlaces;
  sheet.value(firstRow, columns.place, say("workbook.deficiencies.others"), STYLE.subtitle);
  sheet.merge(firstRow, columns.place, columns.reason);
  for (const [index, { node, lost, atRisk, message }] of others.entries()) {
    const row = firstRow + 1 + index;
    const title = compiled.nodes.find(({ code, index: place }) => place > 0 && code === node)?.source?.title;
    sheet.value(row, columns.place, index + 1, { horizontal: "center" });
    sheet.value(row, columns.code, node, STYLE.text);
    sheet.value(row, columns.title, title === undefined ? "" : localText(title, language), STYLE.text);
    sheet.value(row, columns.lost, toNumber(atRisk ?? lost, places), pointsStyle(places, false));
    sheet.value(row, columns.reason, formatMessage(message, { language, factTitles }), STYLE.text);
  }
}
