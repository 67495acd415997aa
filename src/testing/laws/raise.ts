import type { FactEntry, FactValue } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";
import { bareValue } from "../arbitraryEvidence.js";
import type { Draw } from "../draw.js";
import { daysLater } from "../evidence/dates.js";
import { roughly } from "../evidence/readRule.js";

/**
 * A higher value for an entered fact: more, a later date, `true` for `false`, the next choice, one more case.
 * `undefined` where there is none.
 *
 * @param mayBeNever - true for a date that something was done on: never lies above every date
 */
export function raised(
  draw: Draw,
  definition: FactDefinition,
  given: FactValue | FactEntry,
  codes: readonly string[],
  mayBeNever: boolean,
): FactValue | undefined {
  const value = bareValue(given);
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    return [...value, { node: draw.pick(codes), flags: draw.some(["repeated", "exempt", "grave"]) }];
  }
  switch (definition.type) {
    case "boolean":
      return value === false ? true : undefined;
    case "choice":
      return definition.ordered === true ? nextChoice(definition, String(value)) : undefined;
    case "date":
      if (value === "never") return undefined;
      return mayBeNever && draw.chance(20) ? "never" : daysLater(String(value), draw.pick([1, 2, 3, 7, 30]));
    default:
      return raisedNumber(draw, definition, value as number | string);
  }
}

function nextChoice({ choices = [] }: FactDefinition, id: string): string | undefined {
  return choices[choices.findIndex((choice) => choice.id === id) + 1]?.id;
}

function raisedNumber(draw: Draw, definition: FactDefinition, value: number | string): number | string | undefined {
  const now = roughly(value);
  const highest = definition.highest ?? (definition.type === "percent" ? 1 : undefined);
  const step = definition.type === "percent" ? draw.pick([0.01, 0.1, 0.5]) : draw.pick([1, 1, 2, 5, 20]);
  const more = definition.type === "count" ? now + step : Math.ceil((now + step) * 1000) / 1000;
  const limited = highest === undefined ? more : Math.min(more, roughly(highest));
  return limited > now ? limited : undefined;
}
