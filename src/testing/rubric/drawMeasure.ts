import type { SumInput, Term } from "../../facts/types.js";
import type { MeasureInput } from "../../rules/types.js";
import type { Draw } from "../draw.js";
import type { FactPool } from "./factPool.js";

/** A random measure, with what a way needs to know of it. */
export interface DrawnMeasure {
  readonly measure: MeasureInput;
  /** What its values look like. */
  readonly values: "count" | "share" | "days" | "choice" | "checks" | "points";
  /** The choices of a `choice`. */
  readonly choices?: readonly (string | boolean)[];
  /** How many facts `checks` names. */
  readonly checks?: number;
  readonly mayBeEmpty: boolean;
  /** True where it counts cases, so that effects can have a flag and name related nodes. */
  readonly isCases?: boolean;
}

type Drawer = (draw: Draw, pool: FactPool) => DrawnMeasure;

const amountOfCounts: Drawer = (draw, pool) => {
  const terms: Term[] = [pool.fact("count")];
  if (draw.chance(30)) terms.push({ fact: pool.fact("count"), times: draw.pick([1, 2, "0.5", "1/3", -1]) });
  if (draw.chance(15)) terms.push(pool.fact("boolean"));
  if (draw.chance(10)) terms.push({ fact: pool.fact("amount"), times: draw.pick([1, "0.1"]) });
  const [only] = terms;
  const amount: SumInput = draw.chance(20)
    ? { terms, plus: draw.pick([1, -1, "0.5"]) }
    : terms.length === 1 && typeof only === "string"
      ? only
      : terms;
  return { measure: { amount }, values: "count", mayBeEmpty: false };
};

const amountOfBoolean: Drawer = (_draw, pool) => ({
  measure: { amount: pool.fact("boolean") },
  values: "count",
  mayBeEmpty: false,
});

function drawFraction(draw: Draw, pool: FactPool): readonly [SumInput, SumInput] {
  const { part, whole } = pool.partAndWhole();
  const shape = draw.integer(0, 5);
  if (shape === 1) return [[part, { fact: pool.fact("count", { partOf: whole }), times: "0.5" }], whole];
  if (shape === 2) return [part, [whole, pool.fact("count")]];
  if (shape === 3) return [pool.fact("count"), pool.fact("count")];
  return [part, whole];
}

const ratio: Drawer = (draw, pool) => ({
  measure: { ratio: drawFraction(draw, pool) },
  values: "share",
  mayBeEmpty: true,
});

const complement: Drawer = (draw, pool) => ({
  measure: { complement: drawFraction(draw, pool) },
  values: "share",
  mayBeEmpty: true,
});

const mean: Drawer = (draw, pool) => {
  const type = draw.pick(["percent", "count"] as const);
  const sums = Array.from({ length: draw.integer(2, 3) }, (): SumInput => pool.fact(type));
  return { measure: { mean: sums }, values: type === "percent" ? "share" : "count", mayBeEmpty: false };
};

const percent: Drawer = (_draw, pool) => ({
  measure: { amount: pool.fact("percent") },
  values: "share",
  mayBeEmpty: false,
});

const derivedSum: Drawer = (draw, pool) => {
  const sum = [pool.fact("count"), pool.fact("count")];
  const fact = pool.fact("count", { derived: { sum } });
  return draw.chance(50)
    ? { measure: { amount: fact }, values: "count", mayBeEmpty: false }
    : { measure: { ratio: [fact, pool.fact("count")] }, values: "share", mayBeEmpty: true };
};

const derivedRatio: Drawer = (_draw, pool) => {
  const { part, whole } = pool.partAndWhole();
  const fact = pool.fact("percent", { derived: { ratio: [part, whole] } });
  return { measure: { amount: fact }, values: "share", mayBeEmpty: true };
};

const change: Drawer = (draw, pool) => {
  const fact = pool.fact("count", {});
  const before = pool.fact("count", { derived: { previous: fact } });
  return draw.chance(50)
    ? { measure: { amount: [fact, { fact: before, times: -1 }] }, values: "count", mayBeEmpty: false }
    : { measure: { ratio: [fact, before] }, values: "share", mayBeEmpty: true };
};

const shareOfLeader: Drawer = (draw, pool) => {
  const fact = pool.fact("count", {});
  const leader = pool.fact("count", { derived: { others: { fact, take: draw.pick(["highest", "lowest"] as const) } } });
  return { measure: { ratio: [fact, leader] }, values: "share", mayBeEmpty: true };
};

const place: Drawer = (draw, pool) => {
  const fact = pool.fact(draw.pick(["count", "points"] as const), {});
  const placed = pool.fact("count", { derived: { place: { fact, best: draw.pick(["highest", "lowest"] as const) } } });
  return { measure: { amount: placed }, values: "count", mayBeEmpty: false };
};

const byIdentity: Drawer = (draw, pool) => {
  const [left, first, second] = [pool.fact("count", {}), pool.fact("count", {}), pool.fact("count", {})];
  pool.identities.push({
    id: `identity.${pool.identities.length + 1}`,
    title: { vi: "Tổng bằng các phần" },
    left,
    right: [first, second],
    source: { document: "chamdiem/testing" },
  });
  return draw.chance(50)
    ? { measure: { amount: draw.pick([left, first]) }, values: "count", mayBeEmpty: false }
    : { measure: { ratio: [first, left] }, values: "share", mayBeEmpty: true };
};

const choice: Drawer = (draw, pool) => {
  if (draw.chance(40)) {
    return { measure: { choice: pool.fact("boolean") }, values: "choice", choices: [false, true], mayBeEmpty: false };
  }
  const ids = ["a", "b", "c", "d"].slice(0, draw.integer(2, 4));
  const fact = pool.fact("choice", {
    choices: ids.map((id) => ({ id, title: { vi: `Mức ${id}` } })),
    ordered: draw.chance(60),
  });
  return { measure: { choice: fact }, values: "choice", choices: ids, mayBeEmpty: false };
};

const checks: Drawer = (draw, pool) => {
  const count = draw.integer(2, 4);
  const facts = Array.from({ length: count }, () => pool.fact("boolean", {}));
  return { measure: { checks: facts }, values: "checks", checks: count, mayBeEmpty: false };
};

const count: Drawer = (draw, pool) => {
  const flags = draw.pick([
    {},
    { without: ["exempt"] },
    { with: ["repeated"] },
    { with: ["grave"], without: ["exempt"] },
  ]);
  return {
    measure: { count: { cases: pool.fact("cases"), ...flags } },
    values: "count",
    mayBeEmpty: false,
    isCases: true,
  };
};

const lateDays: Drawer = (draw, pool) => {
  const due = draw.pick([{ month: 12, day: 31 }, "2022-03-31", { month: 1, day: 31, yearsLater: 1 }, ""] as const);
  return {
    measure: {
      lateDays: {
        done: pool.fact("date", {}),
        due: due === "" ? pool.fact("date", { description: { vi: "Hạn" } }) : due,
        days: draw.pick(["calendar", "working"] as const),
      },
    },
    values: "days",
    mayBeEmpty: false,
  };
};

/** A score that somebody else gives. */
export const given: Drawer = (_draw, pool) => ({
  measure: { amount: pool.fact("points", {}) },
  values: "points",
  mayBeEmpty: false,
});

const drawers: readonly Drawer[] = [
  amountOfCounts,
  ratio,
  choice,
  checks,
  count,
  lateDays,
  complement,
  mean,
  amountOfBoolean,
  percent,
  ratio,
  amountOfCounts,
  derivedSum,
  derivedRatio,
  byIdentity,
  change,
  shareOfLeader,
  place,
  given,
];

/** A random measure of any kind. */
export function drawMeasure(draw: Draw, pool: FactPool): DrawnMeasure {
  return draw.pick(drawers)(draw, pool);
}
