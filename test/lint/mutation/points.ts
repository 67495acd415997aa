import type { RubricNode } from "../../../src/rubric/types.js";
import type { RuleInput } from "../../../src/rules/types.js";
import {
  type Damage,
  type Damager,
  damaged,
  type Harmless,
  type JsonObject,
  moved,
  nodesOf,
  type PartAt,
  partsOf,
  placeOf,
  roughly,
  type Subject,
} from "./damage.js";

const STEPS = [0.5, -0.25] as const;

export const maximaMoved: Damager = function* ({ rubric }) {
  for (const step of STEPS) {
    for (const { node, path } of nodesOf(rubric)) {
      yield* maximumMoved(node, step, placeOf(path), (max) =>
        damaged(rubric, path, (place) => {
          place["max"] = max;
        }),
      );
    }
    yield* maximumMoved({ ...rubric.total, children: rubric.nodes }, step, "/total", (max) =>
      damaged(rubric, ["total"], (place) => {
        place["max"] = max;
      }),
    );
  }
};

function* maximumMoved(
  { max, join, children }: Pick<RubricNode, "max" | "join" | "children">,
  step: number,
  place: string,
  write: (max: string) => unknown,
): Generator<Damage | Harmless> {
  if (max === null) return;
  const kind = `maximum ${step > 0 ? "raised" : "lowered"}`;
  if (children !== undefined && join === "cappedSum" && step < 0) {
    yield { kind, place, reason: "a group may cap what its children give" };
  } else yield { kind, place, input: write(moved(max, step)) };
}

/** The highest points that a rule prints; `undefined` without an upper end. */
function printedHighest(rule: RuleInput): number | undefined {
  const inner = (rule.sum ?? rule.best ?? rule.least ?? rule.firstKnown ?? []).map(printedHighest);
  if (inner.some((one) => one === undefined)) return undefined;
  const known = inner as readonly number[];
  if (rule.sum !== undefined) {
    const sum = known.reduce((total, one) => total + one, 0);
    return rule.highest === undefined ? sum : Math.min(sum, roughly(rule.highest));
  }
  if (rule.least !== undefined) return Math.min(...known);
  if (known.length > 0) return Math.max(...known);
  const { levels, linear, deduct, accrue, checklist, given } = rule.points ?? {};
  if (levels !== undefined) return Math.max(...levels.map(({ points }) => roughly(points)));
  if (linear !== undefined) return Math.max(roughly(linear.from[1]), roughly(linear.to[1]));
  if (deduct !== undefined) return roughly(deduct.start);
  if (accrue !== undefined) return roughly(accrue.cap);
  if (checklist !== undefined) return Math.max(...checklist.points.map(roughly));
  return given === undefined || given.highest === null ? undefined : roughly(given.highest);
}

/** Writes other highest points into the way of a part. */
function moveHighest(way: JsonObject, step: number): void {
  const { levels, linear, deduct, accrue, checklist, given } = way as NonNullable<RuleInput["points"]>;
  if (levels !== undefined) {
    const best = Math.max(...levels.map(({ points }) => roughly(points)));
    way["levels"] = levels.map((level) =>
      roughly(level.points) === best ? { ...level, points: moved(level.points, step) } : level,
    ) as never;
  } else if (linear !== undefined) {
    const isRising = roughly(linear.to[1]) >= roughly(linear.from[1]);
    const key = isRising ? "to" : "from";
    way["linear"] = { ...linear, [key]: [linear[key][0], moved(linear[key][1], step)] } as never;
  } else if (deduct !== undefined) way["deduct"] = { ...deduct, start: moved(deduct.start, step) } as never;
  else if (accrue !== undefined) way["accrue"] = { ...accrue, cap: moved(accrue.cap, step) } as never;
  else if (checklist !== undefined) {
    way["checklist"] = {
      points: checklist.points.map((one, index) => (index === checklist.points.length - 1 ? moved(one, step) : one)),
    };
  } else if (given?.highest !== null && given !== undefined) {
    way["given"] = { ...given, highest: moved(given.highest, step) } as never;
  }
}

export const bestMoved: Damager = function* (subject) {
  for (const at of partsOf(subject.rubric)) {
    for (const step of STEPS) {
      const kind = `best points ${step > 0 ? "raised" : "lowered"}`;
      const place = placeOf([...at.partPath, "points"]);
      const input = damaged(subject.rubric, [...at.partPath, "points"], (way) => moveHighest(way, step));
      yield changesHighest(at, input.nodes)
        ? { kind, place, input }
        : { kind, place, reason: "it is not what gives the node its highest points" };
    }
  }
};

/** True where the node's printed highest points are other than they were. */
function changesHighest({ node, path }: PartAt, nodes: readonly RubricNode[]): boolean {
  const after = nodesOf({ nodes } as Subject["rubric"]).find((one) => placeOf(one.path) === placeOf(path))?.node;
  if (node.max === null || node.rule === undefined || after?.rule === undefined) return false;
  return printedHighest(after.rule) !== printedHighest(node.rule);
}

export const waysBroken: Damager = function* ({ rubric }) {
  for (const { part, partPath } of partsOf(rubric)) {
    const place = placeOf([...partPath, "points"]);
    const { linear, deduct, accrue, given } = part.points ?? {};
    const write = (key: string, value: object): unknown =>
      damaged(rubric, [...partPath, "points"], (way) => {
        way[key] = value as never;
      });
    if (linear !== undefined) {
      yield { kind: "line reversed", place, input: write("linear", { ...linear, from: linear.to, to: linear.from }) };
      yield {
        kind: "step of nothing",
        place,
        input: write("linear", { ...linear, quantum: { step: 0, mode: "down" } }),
      };
    }
    if (deduct !== undefined) {
      yield {
        kind: "floor above the start",
        place,
        input: write("deduct", { ...deduct, floor: moved(deduct.start, 1) }),
      };
      yield { kind: "floor above nothing", place, input: write("deduct", { ...deduct, floor: "0.1" }) };
      yield { kind: "floor at the start", place, input: write("deduct", { ...deduct, floor: deduct.start }) };
      yield { kind: "price of nothing", place, input: write("deduct", { ...deduct, each: 0 }) };
    }
    if (accrue !== undefined) {
      yield { kind: "cap below the start", place, input: write("accrue", { ...accrue, start: moved(accrue.cap, 1) }) };
      yield { kind: "price of nothing", place, input: write("accrue", { ...accrue, each: 0 }) };
    }
    if (given !== undefined && given.highest !== null) {
      yield {
        kind: "given ends reversed",
        place,
        input: write("given", { lowest: given.highest, highest: given.lowest }),
      };
      yield { kind: "given without an end", place, input: write("given", { ...given, highest: null }) };
    }
  }
};

export const groupsBroken: Damager = function* ({ rubric }) {
  for (const { node, path, role } of nodesOf(rubric)) {
    if (node.join !== "cappedSum" || node.lowest === undefined || role !== "penalty") continue;
    const place = placeOf(path);
    for (const key of ["join", "lowest"] as const) {
      const input = damaged(rubric, path, (group) => {
        delete group[key];
      });
      yield { kind: `cap of a penalty group lost (${key})`, place, input };
    }
  }
};
