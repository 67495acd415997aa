import type { Message } from "../i18n/message.js";
import type { Text } from "../i18n/text.js";
import { decimal } from "../number/decimal.js";
import type { Interval } from "../number/interval.js";
import { toPlainValue } from "../number/print.js";
import { compare, type Rational } from "../number/rational.js";
import type { StepEnd } from "./kernel.js";
import type { MeasuredRange, MeasuredValue, MeasureUnit } from "./kind.js";
import type { Ends } from "./types.js";

/** The measured values that a step or an effect holds, ready for comparison. */
export interface Step {
  readonly low?: StepEnd;
  readonly high?: StepEnd;
  readonly choices?: ReadonlySet<string | boolean>;
  /** In a table that names `never`, no other step holds it. */
  readonly isNeverElsewhere?: true;
}

/** Reads the printed ends of a step. */
export function readStep({ from, over, to, below, is }: Ends): Step {
  return {
    ...(from !== undefined && { low: { value: decimal(from), isOpen: false } }),
    ...(over !== undefined && { low: { value: decimal(over), isOpen: true } }),
    ...(to !== undefined && { high: { value: decimal(to), isOpen: false } }),
    ...(below !== undefined && { high: { value: decimal(below), isOpen: true } }),
    ...(is !== undefined && { choices: new Set<string | boolean>(Array.isArray(is) ? is : [is as string | boolean]) }),
  };
}

/** Reads the steps of a table: where one names `never`, that one alone holds it. */
export function readSteps(all: readonly Ends[]): readonly Step[] {
  const steps = all.map(readStep);
  const isNamed = steps.some(({ choices }) => choices?.has("never") === true);
  return isNamed
    ? steps.map((step) => (step.choices === undefined ? { ...step, isNeverElsewhere: true } : step))
    : steps;
}

/** True where the step holds the value. `never` lies above every number. */
export function holds(step: Step, value: MeasuredValue): boolean {
  if (value.kind === "choice") return step.choices?.has(value.value) === true;
  if (value.kind === "never") {
    if (step.choices !== undefined) return step.choices.has("never");
    return step.high === undefined && step.isNeverElsewhere !== true;
  }
  return step.choices === undefined && isAboveLow(step, value.value) && isBelowHigh(step, value.value);
}

function isAboveLow({ low }: Step, value: Rational): boolean {
  if (low === undefined) return true;
  const order = compare(value, low.value);
  return low.isOpen ? order > 0 : order >= 0;
}

function isBelowHigh({ high }: Step, value: Rational): boolean {
  if (high === undefined) return true;
  const order = compare(value, high.value);
  return high.isOpen ? order < 0 : order <= 0;
}

/** True where some number of the interval is held by the step. */
function meets(step: Step, numbers: Interval): boolean {
  if (step.choices !== undefined) return false;
  const reachesUp = step.low === undefined || numbers.high === "open" || isAboveLow(step, numbers.high);
  const reachesDown = step.high === undefined || numbers.low === "open" || isBelowHigh(step, numbers.low);
  return reachesUp && reachesDown;
}

/** True where the step can still hold the measured value. */
export function canHold(step: Step, measured: MeasuredRange): boolean {
  if (measured.numbers !== undefined && meets(step, measured.numbers)) return true;
  if (measured.mayBeNever === true && holds(step, { kind: "never" })) return true;
  return (measured.choices ?? []).some((value) => holds(step, { kind: "choice", value }));
}

/** True where the step holds the measured value whatever it comes to. */
export function mustHold(step: Step, measured: MeasuredRange): boolean {
  const { numbers, choices = [], mayBeNever, mayBeEmpty } = measured;
  if (mayBeEmpty === true || (mayBeNever === true && !holds(step, { kind: "never" }))) return false;
  return (
    (numbers === undefined || covers(step, numbers)) && choices.every((value) => holds(step, { kind: "choice", value }))
  );
}

/** True where the step holds every number of the interval. */
function covers(step: Step, { low, high }: Interval): boolean {
  if (step.choices !== undefined) return false;
  const isLowCovered = step.low === undefined || (low !== "open" && isAboveLow(step, low));
  const isHighCovered = step.high === undefined || (high !== "open" && isBelowHigh(step, high));
  return isLowCovered && isHighCovered;
}

/** The numbers at which the step begins and ends. */
export function numbersOfStep({ low, high }: Step): readonly Rational[] {
  return [low, high].flatMap((end) => (end === undefined ? [] : [end.value]));
}

/** The step in words: "từ 80 % đến dưới 100 %". */
export function explainStep(step: Step, unit: MeasureUnit, when: Text | undefined): Message {
  if (when !== undefined) return { code: "step.printed", params: { when } };
  const kind = unit === "percent" ? "Percent" : "";
  const low = step.low && toPlainValue(step.low.value);
  const high = step.high && toPlainValue(step.high.value);
  const lowWord = step.low?.isOpen === true ? "Over" : "From";
  const highWord = step.high?.isOpen === true ? "Below" : "To";
  if (low !== undefined && high !== undefined) {
    return low === high
      ? { code: `step.exactly${kind}`, params: { low } }
      : { code: `step.between${lowWord}${highWord}${kind}`, params: { low, high } };
  }
  if (low !== undefined) return { code: `step.only${lowWord}${kind}`, params: { low } };
  if (high !== undefined) return { code: `step.only${highWord}${kind}`, params: { high } };
  return { code: "step.any", params: {} };
}
