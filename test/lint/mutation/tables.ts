import { rational } from "../../../src/number/rational.js";
import { holds, readStep } from "../../../src/rules/ends.js";
import type { MeasuredValue } from "../../../src/rules/kind.js";
import type { Level } from "../../../src/rules/types.js";
import {
  type Damage,
  type Damager,
  damaged,
  type Harmless,
  moved,
  type PartAt,
  partsOf,
  placeOf,
  roughly,
  type Subject,
} from "./damage.js";

const ENDS = ["from", "over", "to", "below"] as const;
const FLIPPED = { from: "over", over: "from", to: "below", below: "to" } as const;

/** A part with a table, and one of its levels. */
interface LevelAt extends PartAt {
  readonly levels: readonly Level[];
  readonly level: Level;
  readonly index: number;
  /** Values that the part can measure. */
  readonly values: readonly MeasuredValue[];
}

function levelsOf(subject: Subject): readonly LevelAt[] {
  return partsOf(subject.rubric).flatMap((at) => {
    const levels = at.part.points?.levels ?? [];
    const values = levels.length === 0 ? [] : valuesOf(at, levels, subject);
    return levels.map((level, index) => ({ ...at, levels, level, index, values }));
  });
}

/** A damage of a table, unless every value that can be measured still meets the same levels. */
function tableDamage(
  kind: string,
  at: LevelAt,
  subject: Subject,
  change: (levels: Level[]) => void,
): Damage | Harmless {
  const levels = structuredClone(at.levels) as Level[];
  change(levels);
  const place = placeOf([...at.partPath, "points", "levels", at.index]);
  const [before, after] = [holdersIn(at.levels), holdersIn(levels)];
  const isSame = at.values.every((value) => before(value) === after(value));
  if (isSame) return { kind, place, reason: "every value that can be measured still meets the same levels" };
  const input = damaged(subject.rubric, [...at.partPath, "points"], (points) => {
    points["levels"] = levels as never;
  });
  return { kind, place, input };
}

/** The points of all levels that hold a value, in their order. */
function holdersIn(levels: readonly Level[]): (value: MeasuredValue) => string {
  const steps = levels.map((level) => ({ step: readStep(level), points: String(level.points) }));
  return (value) => steps.flatMap(({ step, points }) => (holds(step, value) ? [points] : [])).join(" ");
}

/** Values that a part can measure: all whole ones near its ends, all quotients of small wholes, all choices. */
function valuesOf(
  { part }: PartAt,
  levels: readonly Level[],
  { rubric, dictionary }: Subject,
): readonly MeasuredValue[] {
  const { measure = {} } = part;
  const number = (above: number, below = 1): MeasuredValue => ({
    kind: "number",
    value: rational(BigInt(above), BigInt(below)),
  });
  if (measure.choice !== undefined) {
    const definition = rubric.facts?.[measure.choice] ?? dictionary.facts[measure.choice];
    const ids = definition?.type === "boolean" ? [true, false] : (definition?.choices ?? []).map(({ id }) => id);
    return ids.map((value) => ({ kind: "choice", value }));
  }
  const quotient = measure.ratio ?? measure.complement;
  const isPercent =
    quotient !== undefined || levels.some((level) => ENDS.some((end) => String(level[end]).endsWith("%")));
  if (!isPercent) {
    const lowest = measure.lateDays === undefined ? 0 : -800;
    const whole = Array.from({ length: 1600 }, (_, index) => number(lowest + index));
    return measure.lateDays === undefined ? whole : [...whole, { kind: "never" }];
  }
  const isShare =
    quotient === undefined || isPart(quotient[0], quotient[1], rubric, dictionary) || measure.complement !== undefined;
  const wholes = Array.from({ length: 60 }, (_, index) => index + 1);
  const most = (below: number): number => (isShare ? below : below * 3);
  return [100, 1000, ...wholes].flatMap((below) =>
    Array.from({ length: most(below) + 1 }, (_, above) => number(above, below)),
  );
}

function isPart(above: unknown, below: unknown, rubric: Subject["rubric"], dictionary: Subject["dictionary"]): boolean {
  for (let fact = above; typeof fact === "string"; ) {
    if (fact === below) return true;
    fact = (rubric.facts?.[fact] ?? dictionary.facts[fact])?.partOf;
  }
  return false;
}

/** How far an end is moved: one percent, or one. */
function stepOf({ levels }: Pick<LevelAt, "levels">): number {
  return levels.some((level) => ENDS.some((end) => String(level[end]).endsWith("%"))) ? 0.01 : 1;
}

export const endsMoved: Damager = function* (subject) {
  for (const at of levelsOf(subject)) {
    for (const end of ENDS) {
      const value = at.level[end];
      if (value === undefined) continue;
      for (const sign of [1, -1]) {
        yield tableDamage(`level end ${sign > 0 ? "raised" : "lowered"}`, at, subject, (levels) => {
          levels[at.index] = { ...at.level, [end]: moved(value, sign * stepOf(at)) };
        });
      }
      yield tableDamage("level end opened or closed", at, subject, (levels) => {
        const { [end]: _, ...rest } = at.level;
        levels[at.index] = { ...rest, [FLIPPED[end]]: value };
      });
      yield tableDamage("level end removed", at, subject, (levels) => {
        const { [end]: _, ...rest } = at.level;
        levels[at.index] = rest;
      });
    }
  }
};

export const levelsLost: Damager = function* (subject) {
  for (const at of levelsOf(subject)) {
    if (at.levels.length > 1) {
      yield tableDamage("level removed", at, subject, (levels) => void levels.splice(at.index, 1));
    }
    yield tableDamage("level repeated", at, subject, (levels) => void levels.push(at.level));
  }
};

export const pointsSwapped: Damager = function* (subject) {
  for (const at of levelsOf(subject)) {
    for (const [index, other] of at.levels.entries()) {
      if (index <= at.index) continue;
      const place = placeOf([...at.partPath, "points", "levels", at.index]);
      const kind = "level points swapped";
      if (roughly(other.points) === roughly(at.level.points)) {
        yield { kind, place, reason: "both levels give the same points" };
        continue;
      }
      const input = damaged(subject.rubric, [...at.partPath, "points"], (points) => {
        const levels = structuredClone(at.levels) as Level[];
        levels[at.index] = { ...at.level, points: other.points };
        levels[index] = { ...other, points: at.level.points };
        points["levels"] = levels as never;
      });
      yield { kind, place, input };
    }
  }
};

export const choicesMistaken: Damager = function* (subject) {
  for (const at of levelsOf(subject)) {
    if (at.level.is === undefined) continue;
    yield tableDamage("choice of another level", at, subject, (levels) => {
      const other = at.levels[(at.index + 1) % at.levels.length] ?? at.level;
      levels[at.index] = { ...at.level, ...(other.is !== undefined && { is: other.is }) };
    });
    const place = placeOf([...at.partPath, "points", "levels", at.index, "is"]);
    const input = damaged(subject.rubric, [...at.partPath, "points", "levels", at.index], (level) => {
      level["is"] = "noSuchChoice";
    });
    yield { kind: "choice misspelt", place, input };
  }
};

export const orderedInverted: Damager = function* (subject) {
  for (const at of partsOf(subject.rubric)) {
    const fact = at.part.measure?.choice;
    const definition =
      fact === undefined ? undefined : (subject.rubric.facts?.[fact] ?? subject.dictionary.facts[fact]);
    if (definition?.ordered !== true) continue;
    const levels = at.part.points?.levels ?? [];
    const points = levels.map((level) => level.points);
    const input = damaged(subject.rubric, [...at.partPath, "points"], (way) => {
      way["levels"] = levels.map((level, index) => ({ ...level, points: points.at(-1 - index) })) as never;
    });
    const place = placeOf(at.partPath);
    const isSame = points.every((one, index) => roughly(one) === roughly(points.at(-1 - index) ?? one));
    yield isSame
      ? { kind: "ordered choice inverted", place, reason: "all choices give the same points" }
      : { kind: "ordered choice inverted", place, input };
  }
};

export const checklistsMistaken: Damager = function* (subject) {
  for (const at of partsOf(subject.rubric)) {
    const points = at.part.points?.checklist?.points;
    if (points === undefined) continue;
    for (const [index, value] of points.entries()) {
      const next = points[index + 1];
      if (next === undefined || roughly(next) === roughly(value)) continue;
      const input = damaged(subject.rubric, [...at.partPath, "points", "checklist"], (checklist) => {
        const swapped = [...points];
        swapped[index] = next;
        swapped[index + 1] = value;
        checklist["points"] = swapped;
      });
      yield { kind: "checklist points swapped", place: placeOf([...at.partPath, "points", "checklist", index]), input };
    }
  }
};
