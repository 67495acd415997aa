import type { Candidate, Field } from "./field.js";
import type { Group, Module } from "./groups.js";
import type { Limits } from "./rules.js";
import { decides, type Touch } from "./touch.js";
import type { Aim } from "./trials.js";
import { type Worlds, worldsOf } from "./world.js";

/** What linked modules are searched for. */
export interface LinkedSearch {
  readonly field: Field;
  readonly aim: Aim;
  readonly limits: Limits;
  readonly touches: readonly Touch[];
}

/** What an action asks of actions in other modules. */
export interface Link {
  readonly index: number;
  /** What has to be done before it; what has nothing to do today is left out. */
  readonly requires: readonly number[];
  readonly excludes: readonly number[];
}

/** A module at its place among those of its group: everything that it requires stands before it. */
export interface Linked {
  /** The module as if it stood alone. */
  readonly module: Module;
  readonly worlds: Worlds;
  /** The links of its actions, by their index. */
  readonly links: ReadonlyMap<number, Link>;
  /** The actions of which nothing is asked behind this place. */
  readonly closes: ReadonlySet<number>;
  /** The actions that can be done in time, with all that they require. */
  readonly possible: ReadonlySet<number>;
}

/**
 * The modules of a group in an order in which they can be done, one after the other.
 *
 * @returns `undefined` where they do not only require and exclude each other: where another action can leave a required
 *   one nothing to do, or where modules require each other in a circle
 */
export function linkedModules({ candidates, modules }: Group, search: LinkedSearch): readonly Linked[] | undefined {
  if (modules.length < 2) return undefined;
  const { field, touches } = search;
  const moduleOf = new Map(modules.flatMap((one) => one.candidates.map(({ index }) => [index, one] as const)));
  const required = new Set(candidates.flatMap(({ requires }) => requires.flatMap((index) => index ?? [])));
  for (const index of required) {
    const beside = moduleOf.get(index)?.candidates.filter((one) => one.index !== index) ?? [];
    const own = touches[index];
    const isDecided = ({ index: other }: Candidate): boolean => {
      const theirs = touches[other];
      return own !== undefined && theirs !== undefined && decides(theirs, own);
    };
    if (beside.some(isDecided)) return undefined;
  }
  const idle = new Set<number>();
  const worldsIn = new Map(modules.map((module) => [module, worldsOf(field, module)]));
  for (const [module, { first, changesBy }] of worldsIn) {
    for (const one of module.candidates) if (changesBy(one, first).size === 0) idle.add(one.index);
  }
  const isCross = (one: number, other: number): boolean => moduleOf.get(one) !== moduleOf.get(other);
  const links = new Map(
    candidates.map((one): [number, Link] => {
      const asked = one.requires.flatMap((index) => index ?? []);
      const requires = asked.filter((index) => isCross(one.index, index) && !idle.has(index));
      return [
        one.index,
        { index: one.index, requires, excludes: [...one.excludes].filter((x) => isCross(one.index, x)) },
      ];
    }),
  );
  const neighbours = new Map(candidates.map(({ index }) => [index, new Set<number>()]));
  for (const { index, requires, excludes } of links.values()) {
    for (const other of [...requires, ...excludes]) {
      neighbours.get(index)?.add(other);
      neighbours.get(other)?.add(index);
    }
  }
  const order = inOrder(modules, links, neighbours, moduleOf);
  if (order === undefined) return undefined;
  const placeOf = new Map(order.flatMap((one, place) => one.candidates.map(({ index }) => [index, place] as const)));
  const lastAsked = ({ index }: Candidate): number =>
    Math.max(...[index, ...(neighbours.get(index) ?? [])].map((other) => placeOf.get(other) ?? 0));
  const possible = possibleOf(candidates, idle, search);
  return order.map((module, place) => ({
    module: { ...module, candidates: module.candidates.map((one) => alone(one, isCross)) },
    worlds: worldsIn.get(module) as Worlds,
    links: new Map(
      module.candidates.flatMap(({ index }): [number, Link][] => {
        const link = links.get(index);
        return link === undefined || neighbours.get(index)?.size === 0 ? [] : [[index, link]];
      }),
    ),
    closes: new Set(candidates.filter((one) => lastAsked(one) === place).map(({ index }) => index)),
    possible,
  }));
}

/** The action without what it asks of other modules. */
function alone(candidate: Candidate, isCross: (one: number, other: number) => boolean): Candidate {
  const { index, requires, excludes } = candidate;
  return {
    ...candidate,
    requires: requires.filter((other) => other === undefined || !isCross(index, other)),
    excludes: new Set([...excludes].filter((other) => !isCross(index, other))),
  };
}

/** What is required goes first; then what leaves the fewest actions open to be asked for. */
function inOrder(
  modules: readonly Module[],
  links: ReadonlyMap<number, Link>,
  neighbours: ReadonlyMap<number, ReadonlySet<number>>,
  moduleOf: ReadonlyMap<number, Module>,
): readonly Module[] | undefined {
  const order: Module[] = [];
  const placed = new Set<Module>();
  const isPlaced = (index: number): boolean => placed.has(moduleOf.get(index) as Module);
  const isOpenAfter = (index: number, next: Module): boolean =>
    [...(neighbours.get(index) ?? [])].some((other) => !isPlaced(other) && moduleOf.get(other) !== next);
  let open: readonly number[] = [];
  while (order.length < modules.length) {
    let best: { readonly module: Module; readonly open: readonly number[] } | undefined;
    for (const module of modules) {
      const asks = module.candidates.flatMap(({ index }) => links.get(index)?.requires ?? []);
      if (placed.has(module) || !asks.every(isPlaced)) continue;
      const all = [...open, ...module.candidates.map(({ index }) => index)];
      const left = all.filter((index) => isOpenAfter(index, module));
      if (best === undefined || left.length < best.open.length) best = { module, open: left };
    }
    if (best === undefined) return undefined;
    placed.add(best.module);
    order.push(best.module);
    open = best.open;
  }
  return order;
}

/** The actions that the limits allow, with all that they require; what has nothing to do is never in the way. */
function possibleOf(
  candidates: readonly Candidate[],
  idle: ReadonlySet<number>,
  { field, limits: { allowed, days } }: LinkedSearch,
): ReadonlySet<number> {
  const finish = new Map<number, number>();
  const finishOf = (index: number): number => {
    const known = finish.get(index);
    const one = field.candidates[index];
    if (known !== undefined || one === undefined) return known ?? Number.POSITIVE_INFINITY;
    // Who requires himself in a circle is never done.
    finish.set(index, Number.POSITIVE_INFINITY);
    const before = one.requires.map((other) =>
      other === undefined ? Number.POSITIVE_INFINITY : idle.has(other) ? 0 : finishOf(other),
    );
    const day = allowed.has(index) ? Math.max(0, ...before) + one.action.leadDays : Number.POSITIVE_INFINITY;
    finish.set(index, day);
    return day;
  };
  const isInTime = (index: number): boolean => {
    const day = finishOf(index);
    return day < Number.POSITIVE_INFINITY && (days === undefined || day <= days);
  };
  return new Set(candidates.flatMap(({ index }) => (isInTime(index) ? [index] : [])));
}
