import type { Action, Evidence, FactDefinition, Rubric, RubricNode } from "../src/index.js";

/** A rubric of many actions, and evidence to plan over. */
export interface LargeCase {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
}

/** What is drawn of one rubric, cluster by cluster. */
interface Drawing {
  /** A whole number between both ends. */
  integer(from: number, to: number): number;
  /** Points in hundredths. */
  points(): number;
  /** Declares a fact, and enters what is known of it. */
  fact(id: string, definition: Partial<FactDefinition> & Pick<FactDefinition, "type">, known: number | boolean): void;
  action(id: string, what: Partial<Action>): void;
}

type Cluster = (drawing: Drawing, name: string, size: number) => readonly RubricNode[];

/**
 * A rubric of so many actions in small groups, as rubrics of offices are made: single tasks, chains, alternatives,
 * backlogs, steps, capped groups, tasks that share facts. The same numbers each time.
 */
export function largeRubric(actions: number): LargeCase {
  const random = createRandom(actions);
  const integer = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const facts: { [id: string]: FactDefinition } = {};
  const known: { [id: string]: number | boolean } = {};
  const all: { [id: string]: Action } = {};
  const drawing: Drawing = {
    integer,
    points: () => integer(5, 300) / 100,
    fact(id, definition, value) {
      facts[id] = { title: { vi: id }, change: "fixable", ...definition };
      known[id] = value;
    },
    action(id, what) {
      const personDays = integer(1, 40) / 2;
      all[id] = { title: { vi: id }, lead: { vi: "Văn phòng" }, leadDays: integer(1, 60), personDays, ...what };
    },
  };
  const nodes: RubricNode[] = [];
  let left = actions;
  for (let count = 0; left > 0; count += 1) {
    const [cluster, most] = CLUSTERS[count % CLUSTERS.length] as (typeof CLUSTERS)[number];
    const size = Math.min(left, integer(1, most));
    nodes.push(...cluster(drawing, `c${count}`, size));
    left -= size;
  }
  const areas = grouped(nodes);
  const rubric: Rubric = {
    format: "chamdiem/rubric@1",
    id: "bench/plan",
    version: "1.0.0",
    title: { vi: "Thử" },
    issuer: { vi: "Thử" },
    decision: null,
    family: "par",
    years: { from: 2020 },
    unitTypes: [],
    status: "sample",
    total: { max: sumOf(areas), rounding: { places: 2, mode: "halfAway" } },
    displayPlaces: 2,
    publishes: "points",
    nodes: areas,
    facts,
    actions: all,
    sources: [],
  };
  const evidence: Evidence = {
    format: "chamdiem/evidence@1",
    unit: { id: "u", name: "u", type: "department" },
    period: { year: 2022, quarter: 3 },
    facts: known,
  };
  return { rubric, evidence };
}

const CLUSTERS: readonly (readonly [draw: Cluster, most: number])[] = [
  [single, 1],
  [chain, 4],
  [alternatives, 3],
  [backlog, 4],
  [single, 1],
  [steps, 5],
  [capped, 8],
  [shared, 6],
];

/** One task, one component. */
function single(drawing: Drawing, name: string): readonly RubricNode[] {
  drawing.fact(name, { type: "boolean" }, false);
  drawing.action(name, { sets: { [name]: true } });
  return [yes(name, name, drawing.points())];
}

/** Each task goes behind the one before it. */
function chain(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  return several(size, (place) => {
    const id = `${name}_${place}`;
    drawing.fact(id, { type: "boolean" }, false);
    drawing.action(id, { sets: { [id]: true }, ...(place > 0 && { requires: [`${name}_${place - 1}`] }) });
    return yes(id, id, drawing.points());
  });
}

/** Ways to do one thing, of which one is taken. */
function alternatives(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  drawing.fact(name, { type: "count" }, 0);
  const ids = several(size, (place) => `${name}_${place}`);
  for (const [place, id] of ids.entries()) {
    drawing.action(id, { sets: { [name]: place + 1 }, excludes: ids.filter((other) => other !== id) });
  }
  const each = drawing.integer(5, 100) / 100;
  return [leaf(name, each * size, { measure: { amount: name }, points: { accrue: { each, cap: each * size } } })];
}

/** Several tasks work off one backlog. */
function backlog(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  const parts = backlogFacts(drawing, name, size);
  const max = drawing.points();
  const rule = { measure: { ratio: parts }, points: { linear: { from: [0, 0], to: [1, max] } } } as const;
  return [leaf(name, max, rule)];
}

/** Several tasks towards steps under which nothing is given. */
function steps(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  const parts = backlogFacts(drawing, name, size);
  const half = drawing.points();
  const levels = [
    { from: "90%", points: 2 * half },
    { from: "50%", below: "90%", points: half },
    { below: "50%", points: 0 },
  ];
  return [leaf(name, 2 * half, { measure: { ratio: parts }, points: { levels } })];
}

function backlogFacts(drawing: Drawing, name: string, size: number): [done: string, all: string] {
  const [done, all] = [`${name}_done`, `${name}_all`];
  const shares = several(size, () => drawing.integer(1, 20));
  drawing.fact(all, { type: "count" }, sumOfNumbers(shares) + 5);
  const move = { id: `${name}_finish`, title: { vi: "x" }, changes: { [done]: 1 } };
  drawing.fact(done, { type: "count", partOf: all, moves: [move] }, 5);
  for (const [place, times] of shares.entries()) {
    drawing.action(`${name}_${place}`, { moves: [{ move: move.id, times }] });
  }
  return [done, all];
}

/** Components that together count no more than their group. */
function capped(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  const children = chainless(drawing, name, size);
  const max = Math.round(sumOf(children) * 60) / 100;
  return size === 1 ? children : [{ code: name, title: { vi: name }, max, join: "cappedSum", children }];
}

/** Each task also does the work of the next. */
function shared(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  const ids = several(size, (place) => `${name}_${place}`);
  for (const [place, id] of ids.entries()) {
    drawing.fact(id, { type: "boolean" }, false);
    const next = ids[place + 1];
    drawing.action(id, { sets: { [id]: true, ...(next !== undefined && { [next]: true }) } });
  }
  return ids.map((id) => yes(id, id, drawing.points()));
}

function chainless(drawing: Drawing, name: string, size: number): readonly RubricNode[] {
  return several(size, (place) => single(drawing, `${name}_${place}`)).flat();
}

function leaf(code: string, max: number, rule: NonNullable<RubricNode["rule"]>): RubricNode {
  return { code, title: { vi: code }, max: Math.round(max * 100) / 100, rule };
}

function yes(code: string, fact: string, points: number): RubricNode {
  const levels = [
    { is: true, points },
    { is: false, points: 0 },
  ];
  return leaf(code, points, { measure: { choice: fact }, points: { levels } });
}

/** Areas of ten nodes. */
function grouped(nodes: readonly RubricNode[]): readonly RubricNode[] {
  return several(Math.ceil(nodes.length / 10), (area) => {
    const children = nodes.slice(area * 10, area * 10 + 10);
    return { code: `a${area}`, title: { vi: "x" }, max: sumOf(children), children };
  });
}

function sumOf(nodes: readonly RubricNode[]): number {
  return Math.round(sumOfNumbers(nodes.map(({ max }) => Number(max))) * 100) / 100;
}

function sumOfNumbers(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function several<Item>(count: number, make: (place: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

/** A generator of numbers from 0 to 1: the Park–Miller sequence, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
