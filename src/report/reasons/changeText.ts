import type { FactChange, ReasonChange } from "../../assess/scoreReasons.js";
import { formatDate, formatNumber, formatPercent } from "../../i18n/number.js";
import type { MessageCode } from "../../i18n/vi.js";
import { dayNumber } from "../../number/calendar.js";
import { fromPlainValue, toPlainValue } from "../../number/print.js";
import { compare, HUNDRED, isNegative, multiply, negate, subtract } from "../../number/rational.js";
import type { Words } from "../words.js";

/** A value as people write it, with the unit of its fact. */
function valueText(change: FactChange, side: "from" | "to", words: Words): string {
  return valueIn(change, side, change, words);
}

/** A value as people write it, where its unit stands beside it already. */
function bareText(change: FactChange, words: Words): string {
  return valueIn(change, "from", { type: change.type }, words);
}

function valueIn(change: FactChange, side: "from" | "to", quantity: Quantity, words: Words): string {
  const { type, fromTitle, toTitle } = change;
  const value = change[side];
  const title = side === "from" ? fromTitle : toTitle;
  if (title !== undefined) return words.local(title);
  if (value === null) return "–";
  if (typeof value === "boolean") return words.text(value ? "yes" : "no");
  if (type === "date") return formatDate(String(value));
  return quantityText(value, quantity, words);
}

/** What tells how a number is written. */
type Quantity = Pick<FactChange, "type" | "unit">;

function quantityText(value: number | string, { type, unit }: Quantity, words: Words): string {
  if (type === "percent") return formatPercent(value, words.language);
  const number = formatNumber(value, words.language);
  if (type === "cases") return words.text("reasons.cases", { number });
  return unit === undefined ? number : words.text("reasons.quantity", { number, unit });
}

/** How far apart the two values are: in its unit, in days, or in percentage points. */
function differenceText(change: FactChange, words: Words): string {
  const { type, from, to } = change;
  if (type === "date") {
    const days = Math.abs((dayNumber(String(to)) ?? 0) - (dayNumber(String(from)) ?? 0));
    return words.text("reasons.days", { days });
  }
  const difference = subtract(fromPlainValue(numeric(to)), fromPlainValue(numeric(from)));
  const size = isNegative(difference) ? negate(difference) : difference;
  if (type === "percent") {
    const points = formatNumber(toPlainValue(multiply(size, HUNDRED)), words.language, 2);
    return words.text("reasons.percentagePoints", { points });
  }
  return quantityText(toPlainValue(size), change, words);
}

function numeric(value: FactChange["from"]): number | string {
  return typeof value === "number" || typeof value === "string" ? value : 0;
}

/** Up, down, or neither for what has no order. */
function senseOf({ type, from, to }: FactChange): "up" | "down" | "other" {
  if (from === null || to === null || type === "boolean" || type === "choice") return "other";
  if (type === "date") return from === "never" || String(to) < String(from) ? "down" : "up";
  return compare(fromPlainValue(numeric(to)), fromPlainValue(numeric(from))) > 0 ? "up" : "down";
}

/** What a value lacks: "mới có 7, cần ít nhất 10 (thiếu 3)". */
export function lackText({ change, beside, enter }: ReasonChange, words: Words): string {
  const { type } = change;
  if (change.from === null) {
    return words.text("reasons.notDeclared", { fact: words.fact(change.fact), to: valueText(change, "to", words) });
  }
  const sense = senseOf(change);
  const isNone = sense === "down" && type !== "date" && change.to === 0;
  const params = {
    fact: words.fact(change.fact),
    from: isNone || sense === "other" ? valueText(change, "from", words) : bareText(change, words),
    to: valueText(change, "to", words),
  };
  const codes: { readonly [kind: string]: MessageCode } =
    type === "date"
      ? { up: "reasons.tooEarly", down: change.from === "never" ? "reasons.neverDone" : "reasons.tooLate" }
      : { up: "reasons.tooLittle", down: isNone ? "reasons.mustBeNone" : "reasons.tooMuch" };
  const code = type === "cases" ? "reasons.tooManyCases" : codes[sense];
  if (code === undefined) return words.text("reasons.otherValue", params);
  const difference = change.from === "never" ? "" : differenceText(change, words);
  // What follows of itself goes without saying; what has to be entered as well does not.
  const entered = beside.filter(({ fact }) => Object.hasOwn(enter, fact));
  return withBeside(words.text(code, { ...params, difference }), entered, words);
}

/** A step of a value: "thêm 2 hồ sơ (từ 3 lên 5)"; where points are lost, also what follows of itself. */
export function stepText({ change, beside, enter }: ReasonChange, isLoss: boolean, words: Words): string {
  const params = {
    fact: words.fact(change.fact),
    from: bareText(change, words),
    to: bareText({ ...change, from: change.to }, words),
    difference: differenceText(change, words),
  };
  const kind = change.type === "date" ? "Date" : change.type === "cases" ? "Cases" : "";
  const code: MessageCode =
    senseOf(change) === "up" ? (`reasons.more${kind}` as MessageCode) : (`reasons.less${kind}` as MessageCode);
  const shown = beside.filter(({ fact }) => isLoss || Object.hasOwn(enter, fact));
  return withBeside(words.text(code, params), shown, words);
}

/** More than this would bury what matters. */
const MOST_BESIDE = 3;

function withBeside(text: string, beside: readonly FactChange[], words: Words): string {
  if (beside.length === 0) return text;
  const parts = beside.slice(0, MOST_BESIDE).map((change) =>
    words.text("reasons.becomes", {
      fact: words.fact(change.fact),
      from: bareText(change, words),
      to: valueText(change, "to", words),
    }),
  );
  return words.text("reasons.beside", { text, changes: parts.join("; ") });
}
