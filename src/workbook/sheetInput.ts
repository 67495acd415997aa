import type { Issue } from "../document/issue.js";
import { pointer } from "../document/issue.js";
import { entryOf } from "../evidence/facts.js";
import type { EvidenceRecord } from "../evidence/types.js";
import { binary, call, cell, constant, FALSE, iff } from "../formula/build.js";
import type { CellAddress, Formula, Scalar } from "../formula/types.js";
import { localText } from "../i18n/text.js";
import { decimal } from "../number/decimal.js";
import { isInteger, multiply, rational } from "../number/rational.js";
import type { CompiledNode } from "../score/node.js";
import { cellValue } from "./cellValue.js";
import { factValidation, inputStyle } from "./factValidation.js";
import { definitionOf, type WorkbookFrame } from "./frame.js";
import { CLAIMED_PLACES } from "./leafFormula.js";
import type { CellStyle } from "./model.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import type { DocumentLabels } from "./sheetDocuments.js";
import { type Lists, sourceOf } from "./sheetLists.js";
import { STYLE } from "./styles.js";

/** The columns of the input sheet. Import finds them by the keys in the first row, wherever they stand. */
export const INPUT = {
  key: 1,
  code: 2,
  title: 3,
  value: 4,
  unit: 5,
  atLeast: 6,
  documents: 7,
  explanation: 8,
  check: 9,
} as const;

/** The first row holds the keys of the columns, the second the title, the third the head. */
const FIRST_ROW = 4;

/** The input sheet, with the cells that formulas read. */
export interface InputSheet {
  readonly sheet: SheetBuilder;
  readonly facts: ReadonlyMap<
    string,
    { readonly value: CellAddress; readonly atLeast: CellAddress; readonly row: number }
  >;
  readonly notApplicable: ReadonlyMap<string, CellAddress>;
  readonly didNotArise: ReadonlyMap<string, CellAddress>;
  readonly claimed: ReadonlyMap<string, CellAddress>;
  /** The row of each leaf's heading, which takes its documents and its explanation. */
  readonly records: ReadonlyMap<string, number>;
  readonly survey: CellAddress;
  /** What stands in the cells that people fill, as the workbook was made. */
  readonly originals: ReadonlyMap<string, { readonly at: CellAddress; readonly value: Scalar }>;
  readonly issues: readonly Issue[];
}

export function buildInput(frame: WorkbookFrame, lists: Lists, labels: DocumentLabels): InputSheet {
  const { say, names, compiled, evidence, language } = frame;
  const sheet = createSheet(names.input, [0, 9, 52, 17, 11, 9, 26, 34, 24], { frozenRows: 3 });
  const facts = new Map<string, { value: CellAddress; atLeast: CellAddress; row: number }>();
  const notApplicable = new Map<string, CellAddress>();
  const didNotArise = new Map<string, CellAddress>();
  const claimed = new Map<string, CellAddress>();
  const records = new Map<string, number>();
  const originals = new Map<string, { at: CellAddress; value: Scalar }>();
  const issues: Issue[] = [];
  for (const [key, column] of Object.entries(INPUT)) sheet.value(1, column, key, STYLE.plain);
  sheet.hideRow(1);
  sheet.value(2, INPUT.code, say("workbook.input.title"), STYLE.title);
  sheet.merge(2, INPUT.code, INPUT.check);
  sheet.height(2, 24);
  for (const key of ["code", "title", "value", "unit", "atLeast", "documents", "explanation", "check"] as const) {
    sheet.value(3, INPUT[key], say(key === "title" ? "workbook.input.content" : `workbook.input.${key}`), STYLE.head);
  }
  let row = FIRST_ROW;

  function line(key: string, code: string, title: string, style: CellStyle = STYLE.line): number {
    const own = row;
    row += 1;
    sheet.value(own, INPUT.key, key, STYLE.plain);
    sheet.value(own, INPUT.code, code, style === STYLE.line ? STYLE.code : STYLE.groupCode);
    sheet.value(own, INPUT.title, title, style);
    for (const column of [INPUT.value, INPUT.unit, INPUT.atLeast, INPUT.documents, INPUT.explanation, INPUT.check]) {
      sheet.blank(own, column, style);
    }
    return own;
  }

  const unit = line("", "", say("workbook.input.unitBlock"), STYLE.group);
  sheet.height(unit, 18);
  const about = (key: string, title: string, value: string | number, style: CellStyle): CellAddress => {
    const own = line(key, "", title);
    return value === "" ? sheet.blank(own, INPUT.value, style) : sheet.value(own, INPUT.value, value, style);
  };
  about("unit.id", say("workbook.input.unitId"), evidence.unit.id, STYLE.inputText);
  about("unit.name", say("workbook.input.unitName"), evidence.unit.name, STYLE.inputText);
  about("unit.type", say("workbook.input.unitType"), evidence.unit.type, STYLE.inputText);
  about("period.year", say("workbook.input.year"), frame.year, { ...STYLE.line, horizontal: "right", format: "0" });
  const quarter = about(
    "period.quarter",
    say("workbook.input.quarter"),
    evidence.period.quarter ?? "",
    STYLE.inputCount,
  );
  sheet.validate({
    ...quarter,
    rule: { kind: "whole", lowest: 1, highest: 4 },
    title: say("workbook.input.enter"),
    message: "1–4",
  });
  const held = evidence.survey?.held;
  const survey = about(
    "survey.held",
    say("workbook.input.survey"),
    held === undefined ? "" : held ? frame.words.yes : frame.words.no,
    STYLE.inputChoice,
  );
  if (evidence.survey?.reason !== undefined)
    sheet.value(survey.row, INPUT.explanation, evidence.survey.reason, STYLE.inputText);
  else sheet.blank(survey.row, INPUT.explanation, STYLE.inputText);
  originals.set("survey.held", {
    at: survey,
    value: held === undefined ? "" : held ? frame.words.yes : frame.words.no,
  });
  yesNo(survey);

  function yesNo(at: CellAddress): void {
    sheet.validate({
      ...at,
      rule: { kind: "list", source: sourceOf(lists.yesNo) },
      title: say("workbook.input.choose"),
      message: say("workbook.input.chooseYesNo"),
    });
  }

  for (const node of compiled.nodes.slice(1)) {
    const title = localText(node.source?.title ?? { vi: "" }, language);
    const heading = line(node.rule === undefined ? "" : `node|${node.code}`, node.code, title, STYLE.group);
    if (node.rule !== undefined) leafBlock(node, heading);
  }
  const others = frame.facts.filter((fact) => !facts.has(fact));
  if (others.length > 0) line("", "", say("workbook.input.otherFacts"), STYLE.group);
  for (const fact of others) factLine(fact, "");

  function leafBlock(node: CompiledNode, heading: number): void {
    const record = evidence.records?.[compiled.rubric.id]?.[node.code];
    records.set(node.code, heading);
    const open = { ...STYLE.inputText, bold: false };
    textCell(heading, INPUT.documents, labels.join(record?.documents ?? []), open);
    textCell(heading, INPUT.explanation, record?.explanation ?? "", open);
    for (const fact of node.rule?.facts ?? []) {
      const known = facts.get(fact);
      if (known === undefined) factLine(fact, node.code);
      else linkedLine(fact, known.value);
    }
    if (node.source?.notApplicable !== undefined) {
      const condition = say("workbook.input.notApplicable", { condition: node.source.notApplicable.condition });
      notApplicable.set(node.code, declaration("notApplicable", node.code, condition, record?.notApplicable));
    }
    if (node.source?.didNotArise !== undefined) {
      const condition = say("workbook.input.didNotArise", { condition: node.source.didNotArise.condition });
      didNotArise.set(node.code, declaration("didNotArise", node.code, condition, record?.didNotArise));
    }
    if (lists.givable.has(node.code)) claimed.set(node.code, claimLine(node, record));
  }

  function textCell(own: number, column: number, text: string, style: CellStyle = STYLE.inputText): void {
    if (text === "") sheet.blank(own, column, style);
    else sheet.value(own, column, text, style);
  }

  function declaration(
    key: string,
    code: string,
    title: string,
    declared: { readonly reason: string } | undefined,
  ): CellAddress {
    const own = line(`${key}|${code}`, "", title);
    const at =
      declared === undefined
        ? sheet.blank(own, INPUT.value, STYLE.inputChoice)
        : sheet.value(own, INPUT.value, frame.words.yes, STYLE.inputChoice);
    originals.set(`${key}|${code}`, { at, value: declared === undefined ? "" : frame.words.yes });
    textCell(own, INPUT.explanation, declared?.reason ?? "");
    sheet.validate({
      ...at,
      rule: { kind: "list", source: sourceOf(lists.yes) },
      title: say("workbook.input.choose"),
      message: say("workbook.input.chooseYes"),
    });
    return at;
  }

  function claimLine(node: CompiledNode, record: EvidenceRecord | undefined): CellAddress {
    const own = line(`claimed|${node.code}`, "", say("workbook.input.claimed"));
    const at = sheet.at(own, INPUT.value);
    const points = record?.claimed;
    if (points === undefined || points === null) sheet.blank(own, INPUT.value, STYLE.inputNumber);
    else {
      const value = decimal(points);
      if (!isInteger(multiply(value, rational(10n ** BigInt(CLAIMED_PLACES))))) {
        issues.push({
          code: "workbook.refused.value",
          path: pointer("/records", compiled.rubric.id, node.code, "claimed"),
          params: { fact: node.source?.title ?? node.code, actual: String(points) },
        });
      }
      sheet.value(own, INPUT.value, Number(value.numerator) / Number(value.denominator), STYLE.inputNumber);
    }
    const written = points === undefined || points === null ? undefined : decimal(points);
    const original = written === undefined ? "" : Number(written.numerator) / Number(written.denominator);
    originals.set(`claimed|${node.code}`, { at, value: original });
    const list = lists.givable.get(node.code);
    if (list !== undefined) {
      const low: Formula = { kind: "range", ...list.low };
      const high: Formula = { kind: "range", ...list.high };
      const near = constant(1e-9);
      const found = binary(
        call(
          "SUMPRODUCT",
          binary(binary(low, "<=", binary(cell(at), "+", near)), "*", binary(high, ">=", binary(cell(at), "-", near))),
        ),
        ">",
        constant(0),
      );
      const isNumber = call("ISNUMBER", cell(at));
      const wrong = iff(isNumber, iff(found, FALSE, constant(true)), constant(true));
      const isWrong = iff(binary(cell(at), "=", constant("")), FALSE, wrong);
      sheet.formula(own, INPUT.check, iff(isWrong, constant(say("workbook.check.claim")), constant("")), STYLE.warning);
    }
    return at;
  }

  function linkedLine(fact: string, at: CellAddress): void {
    const definition = definitionOf(frame, fact);
    const own = line("", "", say("workbook.input.seeAbove", { fact: definition.title }));
    const style = { ...STYLE.linked, format: inputStyle(definition).format ?? "General" };
    sheet.formula(own, INPUT.value, iff(binary(cell(at), "=", constant("")), constant(""), cell(at)), style);
  }

  function factLine(fact: string, code: string): void {
    const definition = definitionOf(frame, fact);
    const own = line(`fact|${fact}`, "", localText(definition.title, language));
    const entered = evidence.facts?.[fact];
    const known = frame.prepared.entered.get(fact);
    const entry = entered === undefined ? undefined : entryOf(entered);
    const style = inputStyle(definition);
    const value = known === undefined ? "" : cellValue(fact, definition, known.value, frame.words, language);
    if (typeof value === "object") issues.push(value);
    const at =
      value === "" || typeof value === "object"
        ? sheet.blank(own, INPUT.value, style)
        : sheet.value(own, INPUT.value, value, style);
    if (definition.unit !== undefined) sheet.value(own, INPUT.unit, localText(definition.unit, language), STYLE.line);
    const mayGrow = !["boolean", "choice", "date"].includes(definition.type);
    const grows = known?.certainty === "atLeast";
    if (mayGrow) {
      if (grows) sheet.value(own, INPUT.atLeast, frame.words.yes, STYLE.inputChoice);
      else sheet.blank(own, INPUT.atLeast, STYLE.inputChoice);
      sheet.validate({
        row: own,
        column: INPUT.atLeast,
        rule: { kind: "list", source: sourceOf(lists.yes) },
        title: say("workbook.input.choose"),
        message: say("workbook.input.chooseAtLeast"),
      });
    }
    textCell(own, INPUT.documents, labels.join(entry?.documents ?? []));
    originals.set(`fact|${fact}`, { at, value: typeof value === "object" ? "" : value });
    facts.set(fact, { value: at, atLeast: sheet.at(own, INPUT.atLeast), row: own });
    const accepted = factValidation(definition, at, lists.choices.get(fact), lists, frame);
    if (accepted !== undefined) sheet.validate(accepted);
    if (code === "" && others.includes(fact))
      sheet.value(own, INPUT.explanation, say("workbook.input.derives"), STYLE.line);
  }

  return { sheet, facts, notApplicable, didNotArise, claimed, records, survey, originals, issues };
}
