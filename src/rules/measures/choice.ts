import { FALSE } from "../../formula/build.js";
import type { Text } from "../../i18n/text.js";
import type { MeasureKind } from "../kind.js";
import { NO_RANGE } from "../rangeFormula.js";

/**
 * The value of a choice fact, or of a boolean fact (lựa chọn; có, không).
 *
 * @example
 * {
 *   "measure": { "choice": "reform.planIssuance" },
 *   "points": { "levels": [
 *     { "is": "onTime", "points": "1.5" }, { "is": "late", "points": "0.5" }, { "is": "none", "points": 0 }
 *   ] }
 * }
 */
export const choice: MeasureKind<string> = {
  face: "measure",
  name: "choice",
  uses: (fact) => [{ fact, types: ["choice", "boolean"] }],
  compile(fact, context) {
    const definition = context.definition(fact);
    const titles = new Map<string, Text>((definition?.choices ?? []).map(({ id, title }) => [id, title]));
    const isBoolean = definition?.type === "boolean";
    const all: readonly (string | boolean)[] = isBoolean ? [false, true] : Array.from(titles.keys());
    return {
      facts: [fact],
      unit: "choice",
      ...((isBoolean || definition?.ordered === true) && { order: all }),
      measure(book) {
        const value = book.known(fact)?.value;
        if (value?.kind === "choice" || value?.kind === "boolean") return { kind: "choice", value: value.value };
        return { kind: "missing", facts: [fact] };
      },
      range(book) {
        if (book.openness(fact) === "closed") return undefined;
        const value = book.known(fact)?.value;
        if (book.openness(fact) === "settled" && (value?.kind === "choice" || value?.kind === "boolean")) {
          return { choices: [value.value] };
        }
        return { choices: all };
      },
      direction: (id) => (id !== fact ? "none" : "up"),
      canEmpty: () => false,
      aim: (target) =>
        target.kind === "choice"
          ? new Map([
              [
                fact,
                typeof target.value === "boolean"
                  ? { kind: "boolean", value: target.value }
                  : { kind: "choice", value: target.value },
              ],
            ])
          : undefined,
      explain: (measured) => {
        const value = measured.kind === "choice" ? measured.value : "";
        return typeof value === "boolean"
          ? { code: value ? "measure.yes" : "measure.no", params: { fact: definition?.title ?? fact } }
          : { code: "measure.choice", params: { fact: definition?.title ?? fact, value: titles.get(value) ?? value } };
      },
      kernel: { kind: "choice", fact, all },
    };
  },
  formula: (fact, context) => {
    const { missing, above } = context.fact(fact);
    return { missing, empty: FALSE, never: FALSE, value: { kind: "choice", place: above.formula } };
  },
  rangeFormula: (fact, context) => ({ ...NO_RANGE, choices: context.choices(fact) }),
};
