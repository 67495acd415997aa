import type { FactBook } from "../../facts/book.js";
import type { CaseItem } from "../../facts/value.js";
import { FALSE, not, TRUE } from "../../formula/build.js";
import { point } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import { isInteger, isNegative, ONE, rational, ZERO } from "../../number/rational.js";
import { whole, wholeConstant } from "../formula.js";
import type { MeasureKind } from "../kind.js";
import { NO_RANGE } from "../rangeFormula.js";
import type { MeasureInput } from "../types.js";

type CountInput = NonNullable<MeasureInput["count"]>;

/** More cases than this are not invented to reach a bound. */
const MOST_INVENTED_CASES = 1000n;

/** No sheet lists more cases. */
const MOST_CASES = 10_000n;

/**
 * How many cases carry all flags of `with` and none of `without` (số vụ việc).
 *
 * @example
 * {
 *   "measure": { "count": { "cases": "discipline.cases", "with": ["leader"], "without": ["exempt"] } },
 *   "points": { "deduct": { "start": 0, "each": 2, "floor": -4 } }
 * }
 */
export const count: MeasureKind<CountInput> = {
  face: "measure",
  name: "count",
  uses: ({ cases }) => [{ fact: cases, types: ["cases"] }],
  compile(input) {
    const { cases } = input;
    const counted = (book: FactBook): readonly CaseItem[] => {
      const value = book.known(cases)?.value;
      return value?.kind === "cases" ? value.value.filter((item) => isCounted(item, input)) : [];
    };
    return {
      facts: [cases],
      unit: "number",
      measure: (book) =>
        book.known(cases)?.value.kind === "cases"
          ? { kind: "number", value: rational(BigInt(counted(book).length)) }
          : { kind: "missing", facts: [cases] },
      range(book) {
        const openness = book.openness(cases);
        const now = rational(BigInt(counted(book).length));
        if (openness === "closed") return undefined;
        if (openness === "settled") return { numbers: point(now) };
        return { numbers: { low: openness === "growing" ? now : ZERO, high: "open" } };
      },
      direction: (fact) => (fact === cases ? "up" : "none"),
      canEmpty: () => false,
      aim(target) {
        if (target.kind !== "number" || !isInteger(target.value) || isNegative(target.value)) return undefined;
        if (target.value.numerator > MOST_INVENTED_CASES) return undefined;
        const item: CaseItem = input.with === undefined ? {} : { flags: input.with };
        const items = Array.from({ length: Number(target.value.numerator) }, () => item);
        return new Map([[cases, { kind: "cases", value: items }]]);
      },
      explain: (measured) => ({
        code: "measure.count",
        params: { value: measured.kind === "number" ? toPlainValue(measured.value) : null },
      }),
      cases: counted,
      kernel: {
        kind: "quotient",
        above: { terms: [{ fact: cases, times: ONE }], plus: ZERO },
        below: { terms: [], plus: ONE },
        counts: (item) => isCounted(item, input),
      },
    };
  },
  formula: (input, context) => ({
    missing: context.fact(input.cases).missing,
    empty: FALSE,
    never: FALSE,
    value: {
      kind: "fraction",
      above: whole(
        context.caseCount(input.cases, { with: input.with ?? [], without: input.without ?? [] }),
        MOST_CASES,
      ),
      below: wholeConstant(1n),
    },
  }),
  rangeFormula: ({ cases }, context, { value }) => {
    if (value.kind !== "fraction") return NO_RANGE;
    // While nothing is listed the count of today is 0, and from there on it can only grow.
    const numbers = { low: { isOpen: FALSE, value }, high: { isOpen: not(context.factRange(cases).isSettled), value } };
    return { ...NO_RANGE, numbers, hasNumbers: TRUE };
  },
};

function isCounted(item: CaseItem, input: CountInput): boolean {
  const flags = item.flags ?? [];
  return (
    (input.with ?? []).every((flag) => flags.includes(flag)) &&
    !(input.without ?? []).some((flag) => flags.includes(flag))
  );
}
