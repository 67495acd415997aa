import { choiceLabel } from "../cell/choice.js";
import type { Issue } from "../document/issue.js";
import { pointer } from "../document/issue.js";
import type { FactDefinition } from "../facts/types.js";
import type { KnownValue } from "../facts/value.js";
import { SERIAL_OF_DAY_ZERO } from "../formula/serial.js";
import type { Scalar } from "../formula/types.js";
import type { Language } from "../i18n/text.js";
import { toPlainValue } from "../number/print.js";
import type { InputWords } from "./inputs.js";
import { cellLimits, fitsCell } from "./limits.js";
import { FIRST_DAY, LAST_DAY, MOST_CASES } from "./readFact.js";

/** What the cell of a fact holds for an entered value; or why no cell can hold it. */
export function cellValue(
  fact: string,
  definition: FactDefinition,
  value: KnownValue,
  words: InputWords,
  language: Language,
): Scalar | Issue {
  const refused = (actual: string): Issue => ({
    code: "workbook.refused.value",
    path: pointer("/facts", fact),
    params: { fact: definition.title, actual },
  });
  switch (value.kind) {
    case "boolean":
      return value.value ? words.yes : words.no;
    case "choice": {
      const place = (definition.choices ?? []).findIndex(({ id }) => id === value.value) + 1;
      return choiceLabel(definition, place, language);
    }
    case "date": {
      if (value.value === "never") return words.never;
      const serial = value.value + SERIAL_OF_DAY_ZERO;
      return serial < FIRST_DAY || serial > LAST_DAY ? refused(String(serial)) : serial;
    }
    case "cases":
      return value.value.length > MOST_CASES ? refused(String(value.value.length)) : value.value.length;
    case "number": {
      const limits = cellLimits(definition);
      return limits !== undefined && fitsCell(value.value, limits)
        ? Number(value.value.numerator) / Number(value.value.denominator)
        : refused(String(toPlainValue(value.value)));
    }
    case "empty":
      return "";
  }
}
