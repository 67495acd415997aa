import { brokenIdentities } from "../facts/derive.js";
import { deriveByFamily } from "../facts/families.js";
import type { FamilyEquations, FlatDefinition, FlatEquation } from "./equations.js";
import { MOST_EXACT } from "./integers.js";
import { enteredAmong } from "./row.js";
import type { FlatUnit } from "./unit.js";

/** True where facts contradict an identity, be it after others were derived from them. */
export function hasContradictions(unit: FlatUnit, families: readonly FamilyEquations[]): boolean {
  return families.some((family) => !agrees(family, unit.row) && isBroken(unit, family));
}

/**
 * True where all facts of a family agree, those included that can follow from them in any way, also in ways that the rational
 * engine does not go: what follows in two ways is the same both times. Then no identity is broken in whatever order facts
 * are derived.
 */
function agrees(family: FamilyEquations, row: Float64Array): boolean {
  const { slots, values } = family;
  let isSilent = !family.family.startsByItself;
  for (let place = 0; place < slots.length; place += 1) {
    const value = row[slots[place] as number] as number;
    values[place] = value;
    if (!Number.isNaN(value)) isSilent = false;
  }
  if (isSilent) return true;
  deriveAll(family);
  return (
    family.identities.every((identity) => holds(identity, values)) &&
    family.definitions.every((definition) => isAsDefined(definition, values, row[slots[definition.to] as number])) &&
    arePartsOfNothing(family, row)
  );
}

/** Adds all that follows from the values of a family; what is known, but not as such a number, is infinite. */
function deriveAll({ identities, definitions, parts, values }: FamilyEquations): void {
  let isNew = true;
  function derive(place: number, value: number): void {
    values[place] = value;
    isNew = true;
  }
  while (isNew) {
    isNew = false;
    for (let index = 0; index < parts.length; index += 2) {
      const [part, whole] = [parts[index] as number, values[parts[index + 1] as number] as number];
      if (Number.isNaN(values[part]) && (whole === 0 || whole === Infinity)) derive(part, whole);
    }
    for (const { to, from, equation } of definitions) {
      const isOpen = Number.isNaN(values[to]) && from.every((place) => !Number.isNaN(values[place]));
      if (isOpen) derive(to, equation === undefined ? Infinity : solved(equation, to, values));
    }
    for (const equation of identities) {
      const open = soleOpen(equation, values);
      if (open >= 0) derive(open, solved(equation, open, values));
    }
  }
}

/** The one fact of an equation that is missing; -1 where there are none or more. */
function soleOpen({ places }: FlatEquation, values: Float64Array): number {
  let open = -1;
  for (let term = 0; term < places.length; term += 1) {
    const place = places[term] as number;
    if (!Number.isNaN(values[place])) continue;
    if (open >= 0) return -1;
    open = place;
  }
  return open;
}

/** The value that makes an equation hold; infinite where it is no whole number of units, or too large. */
function solved({ places, times, plus }: FlatEquation, to: number, values: Float64Array): number {
  let rest = plus;
  let size = Math.abs(plus);
  let own = 1;
  for (let term = 0; term < places.length; term += 1) {
    const factor = times[term] as number;
    const place = places[term] as number;
    if (place === to) own = factor;
    else {
      rest += factor * (values[place] as number);
      size += Math.abs(factor * (values[place] as number));
    }
  }
  // A remainder of doubles is exact.
  return size <= MOST_EXACT && rest % own === 0 ? -rest / own + 0 : Infinity;
}

/** True where an equation comes to nothing, or a fact of it is missing. */
function holds({ places, times, plus }: FlatEquation, values: Float64Array): boolean {
  let sum = plus;
  let size = Math.abs(plus);
  for (let term = 0; term < places.length; term += 1) {
    const value = values[places[term] as number] as number;
    if (Number.isNaN(value)) return true;
    sum += (times[term] as number) * value;
    size += Math.abs((times[term] as number) * value);
  }
  return size <= MOST_EXACT && sum === 0;
}

/** True where a fact is entered, and its definition is not asked, or where it is what its definition says. */
function isAsDefined({ equation }: FlatDefinition, values: Float64Array, entered = Number.NaN): boolean {
  return !Number.isNaN(entered) || equation === undefined || holds(equation, values);
}

/** True where every part that is not entered is nothing where its whole is. */
function arePartsOfNothing({ parts, values, slots }: FamilyEquations, row: Float64Array): boolean {
  for (let index = 0; index < parts.length; index += 2) {
    const [part, whole] = [parts[index] as number, parts[index + 1] as number];
    const isEntered = !Number.isNaN(row[slots[part] as number]);
    if (!isEntered && values[whole] === 0 && values[part] !== 0) return false;
  }
  return true;
}

function isBroken(unit: FlatUnit, { family }: FamilyEquations): boolean {
  const { plan } = unit.engine;
  const known = new Map(enteredAmong(plan, unit.evidence, family.facts));
  deriveByFamily(known, [family], plan.compiled.derivations.others);
  return brokenIdentities(known, family.derivations).length > 0;
}
