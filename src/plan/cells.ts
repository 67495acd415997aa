import { type Rational, subtract } from "../number/rational.js";
import type { CompiledNode } from "../score/node.js";
import { isSameMaximum } from "../score/rejoin.js";
import { actionsOf, bestTrials, type Frontier } from "./frontier.js";
import type { Module } from "./groups.js";
import { joined, type Pooled, unbeaten } from "./pooled.js";
import { poolOf } from "./pools.js";
import { createScale, type Scale } from "./scale.js";
import { type Search, trialOf, tryAll } from "./trials.js";
import type { World } from "./world.js";

/** How many sums are kept at a time before the module is searched as a whole. */
const MOST_SUMS = 2_000;

/**
 * All choices worth having of a module whose cells only share groups that cut off or round sums: cell by cell. From what
 * takes no less, and puts no more into any pool, nothing better can come. What is left is scored as it stands.
 *
 * @returns `undefined` where the cells hang on each other in other ways too, or where there are too many sums
 */
export function searchCells(search: Search, efforts: Scale): Frontier | undefined {
  const { module, limits } = search;
  if (module.cells.length < 2 || hasLinks(module)) return undefined;
  const leaves = pooledLeaves(module, search);
  if (leaves === undefined) return undefined;
  const cells = module.cells.map((cell) => tryAll(search, cell, efforts));
  if (cells.some(({ isWhole }) => !isWhole)) return undefined;
  const tried = cells.map(({ trials }) =>
    trials.map((trial) => ({ ...trial, rises: risesIn(trial.world, leaves, search) })),
  );
  const risen = tried.flat().map(({ rises }) => rises);
  if (risen.includes(undefined)) return undefined;
  const scale = createScale(risen.flatMap((rises) => rises ?? []));
  const names = [...new Set(leaves.map(({ pool }) => pool))];
  const most = limits.budget === undefined ? undefined : efforts(limits.budget);
  let sums: readonly Pooled[] = [{ actions: [], effort: 0n, pools: names.map(() => 0n), mark: "" }];
  for (const trials of tried) {
    const choices = trials.map(({ way, effort, mark, rises = [] }): Pooled => {
      const pools = names.map((name) =>
        leaves.reduce((sum, { pool }, place) => (pool === name ? sum + scale(rises[place] as Rational) : sum), 0n),
      );
      return { actions: actionsOf(way), effort, pools, mark };
    });
    sums = joined(sums, unbeaten(choices), most);
    if (sums.length > MOST_SUMS) return undefined;
  }
  const trials = sums.map(({ actions, effort }) => trialOf(actions, effort, search));
  return { choices: bestTrials(trials, efforts.parts), isWhole: true };
}

/** True where an action requires or excludes one of another cell. */
function hasLinks({ cells, candidates }: Module): boolean {
  const cellOf = new Map(cells.flatMap((cell, place) => cell.map(({ index }) => [index, place] as const)));
  return candidates.some(({ index, requires, excludes }) =>
    [...requires, ...excludes].some((other) => {
      const place = other === undefined ? undefined : cellOf.get(other);
      return place !== undefined && place !== cellOf.get(index);
    }),
  );
}

/** A leaf of a module with the pool that its points go into. */
interface PooledLeaf {
  readonly rubric: number;
  readonly node: CompiledNode;
  readonly pool: string;
}

/** The leaves of a module whose points count; `undefined` where one has effects beside its points, or is in no pool. */
function pooledLeaves({ parts }: Module, { field: { starts }, aim }: Search): readonly PooledLeaf[] | undefined {
  const leaves: PooledLeaf[] = [];
  for (const { rubric, leaves: nodes } of parts) {
    if (!aim.rubrics.includes(rubric)) continue;
    for (const node of nodes) {
      const start = starts[rubric];
      const pool = start === undefined || node.rule?.hasEffects === true ? undefined : poolOf(node, start);
      if (pool === undefined) return undefined;
      leaves.push({ rubric, node, pool: `${rubric} ${pool}` });
    }
  }
  return leaves;
}

/** How much more each leaf brings than today; `undefined` where more than its points is otherwise. */
function risesIn(
  world: World,
  leaves: readonly PooledLeaf[],
  { field, worlds }: Search,
): readonly Rational[] | undefined {
  const rises: Rational[] = [];
  for (const { rubric, node } of leaves) {
    const today = field.starts[rubric]?.scores.own[node.index];
    const now = worlds.viewOf(rubric, world)?.outcomes.get(node.index) ?? today;
    if (today === undefined || now === undefined) return undefined;
    if (now.absence !== today.absence || !isSameMaximum(now, today)) return undefined;
    rises.push(subtract(now.points, today.points));
  }
  return rises;
}
