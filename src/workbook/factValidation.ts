import type { FactDefinition } from "../facts/types.js";
import { and, binary, call, cell, constant, FALSE, firstOf, iff } from "../formula/build.js";
import type { CellAddress, Formula } from "../formula/types.js";
import type { WorkbookFrame } from "./frame.js";
import type { CellRange } from "./inputs.js";
import { cellLimits } from "./limits.js";
import type { CellStyle, Validation } from "./model.js";
import { FIRST_DAY, LAST_DAY, MOST_CASES } from "./readFact.js";
import { type Lists, sourceOf } from "./sheetLists.js";
import { STYLE } from "./styles.js";

/** What the cell of a fact accepts, and what it says to those who type. */
export function factValidation(
  definition: FactDefinition,
  at: CellAddress,
  choices: CellRange | undefined,
  lists: Lists,
  frame: WorkbookFrame,
): Validation | undefined {
  const { say, words, names } = frame;
  const entered = cell(at);
  const choose = say("workbook.input.choose");
  const title = say("workbook.input.enter");
  if (definition.type === "boolean") {
    const rule = { kind: "list", source: sourceOf(lists.yesNo) } as const;
    return { ...at, rule, title: choose, message: say("workbook.input.chooseYesNo") };
  }
  if (choices !== undefined) {
    const rule = { kind: "list", source: sourceOf(choices) } as const;
    return { ...at, rule, title: choose, message: say("workbook.input.chooseOne") };
  }
  const number = (condition: Formula): Formula => iff(call("ISNUMBER", entered), condition, FALSE);
  if (definition.type === "date") {
    const isNever = binary(entered, "=", constant(words.never));
    const formula = firstOf([[isNever, constant(true)]], number(isWithin(entered, FIRST_DAY, LAST_DAY)));
    return {
      ...at,
      rule: { kind: "custom", formula },
      title,
      message: say("workbook.input.enterDate", { never: words.never }),
    };
  }
  if (definition.type === "cases") {
    const message = say("workbook.input.enterCases", { sheet: names.cases });
    return { ...at, rule: { kind: "whole", lowest: 0, highest: MOST_CASES }, title, message };
  }
  const limits = cellLimits(definition);
  if (limits === undefined) return undefined;
  const [lowest, highest] = [limits.lowest, limits.highest].map((end) => Number(end) / Number(limits.scale));
  if (lowest === undefined || highest === undefined) return undefined;
  const message =
    definition.type === "percent"
      ? say("workbook.input.enterPercent", { lowest, highest, places: limits.places - 2 })
      : say("workbook.input.enterNumber", { lowest, highest, places: limits.places });
  if (limits.places === 0) return { ...at, rule: { kind: "whole", lowest, highest }, title, message };
  const isShort = binary(call("ROUND", entered, constant(limits.places)), "=", entered);
  const formula = number(and([isWithin(entered, lowest, highest), isShort]));
  return { ...at, rule: { kind: "custom", formula }, title, message };
}

function isWithin(entered: Formula, lowest: number, highest: number): Formula {
  return and([binary(entered, ">=", constant(lowest)), binary(entered, "<=", constant(highest))]);
}

/** The look of the cell of a fact. */
export function inputStyle({ type }: FactDefinition): CellStyle {
  if (type === "count" || type === "cases") return STYLE.inputCount;
  if (type === "percent") return STYLE.inputPercent;
  if (type === "date") return STYLE.inputDate;
  return type === "boolean" || type === "choice" ? STYLE.inputChoice : STYLE.inputNumber;
}
