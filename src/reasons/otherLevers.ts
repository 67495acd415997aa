import type { CaseItem, KnownFact, KnownValue } from "../facts/value.js";
import { dayOf } from "../number/calendar.js";
import { isSameValue } from "../rules/witness.js";
import { type Changes, outcomeOf } from "./ground.js";
import type { Lever, LeverSource } from "./lever.js";

/** A week: as near as 2 % of a year. */
const NEAR_DAYS = 7;
/** Dates are not moved further than three years. */
const MOST_DAYS = 1100;
/** More cases than this are not added. */
const MOST_CASES = 20;

/** Each other value of a choice or a boolean. */
export function choiceLevers(source: LeverSource): readonly Lever[] {
  const { definition, entered } = source;
  const values: readonly KnownValue[] =
    definition.type === "boolean"
      ? [true, false].map((value) => ({ kind: "boolean", value }))
      : (definition.choices ?? []).map(({ id }) => ({ kind: "choice", value: id }));
  return values
    .filter((value) => !isSameValue(value, entered.value))
    .map((value) => ({
      ...single(source, [value]),
      sense: "other",
      isOpen: canStillBe(source, value),
    }));
}

/** Where actions of the rubric set the fact, the values that they set are those that can still be reached. */
function canStillBe({ ground, fact }: LeverSource, value: KnownValue): boolean {
  const actions = Object.values(ground.start.compiled.rubric.actions ?? {});
  const set = actions.flatMap(({ sets }) => (sets?.[fact] === undefined ? [] : [sets[fact]]));
  return set.length === 0 || (value.kind !== "number" && set.some((one) => "value" in value && one === value.value));
}

/** A day, earlier or later; what was never done could still be done, what was done is past. */
export function dateLevers(source: LeverSource): readonly Lever[] {
  const { entered, ground } = source;
  if (entered.value.kind !== "date") return [];
  const day = entered.value.value;
  const { year } = ground.start.prepared.situation.evidence.period;
  const last = dayOf(year + 1, 12, 31) ?? 0;
  const move = (sense: "up" | "down", from: number, isOpen: boolean): Lever => ({
    ...single(source, []),
    sense,
    isOpen,
    most: MOST_DAYS,
    near: day === "never" ? 0 : NEAR_DAYS,
    changesAt: (steps) => new Map([[source.fact, { kind: "date", value: from + (sense === "up" ? steps : -steps) }]]),
  });
  return day === "never" ? [move("down", last + 1, true)] : [move("down", day, false), move("up", day, false)];
}

/** Cases that did not happen, and further ones. */
export function casesLever(source: LeverSource): readonly Lever[] {
  const { entered } = source;
  if (entered.value.kind !== "cases") return [];
  const items = entered.value.value;
  const counted = items.filter((item) => counts(item, source));
  const without = (steps: number): readonly CaseItem[] => {
    const gone = new Set(counted.slice(0, steps));
    return items.filter((item) => !gone.has(item));
  };
  const fewer = counted.map((_, index): KnownValue => ({ kind: "cases", value: without(index + 1) }));
  const more = Array.from(
    { length: MOST_CASES },
    (_, index): KnownValue => ({ kind: "cases", value: [...items, ...Array.from({ length: index + 1 }, () => ({}))] }),
  );
  return [
    { ...single(source, fewer), sense: "down", isOpen: false },
    { ...single(source, more), sense: "up", isOpen: true },
  ];
}

/** True where the rule comes to something else with the case alone than without any. */
function counts(item: CaseItem, { ground, fact }: LeverSource): boolean {
  const reasonWith = (value: readonly CaseItem[]): string => {
    const now: KnownFact = { value: { kind: "cases", value }, from: "entered", certainty: "exact" };
    return JSON.stringify(outcomeOf(ground, new Map([...ground.known, [fact, now]])).reason);
  };
  return reasonWith([item]) !== reasonWith([]);
}

/** A lever that goes through a list of values of one fact. */
function single({ fact, order }: LeverSource, values: readonly KnownValue[]): Omit<Lever, "sense" | "isOpen"> {
  return {
    fact,
    order,
    most: values.length,
    near: 1,
    width: 1,
    changesAt(steps): Changes | undefined {
      const value = values[steps - 1];
      return value === undefined ? undefined : new Map([[fact, value]]);
    },
  };
}
