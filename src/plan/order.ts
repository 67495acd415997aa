import type { KnownValue } from "../facts/value.js";
import { add, compare, equals, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import { clamped, roundedAt } from "../score/score.js";
import type { Candidate, Field, Start } from "./field.js";
import type { Choice } from "./frontier.js";
import type { Commute } from "./rules.js";
import type { SolvedGroup } from "./solve.js";
import { type Aim, weighed } from "./trials.js";
import type { World, Worlds } from "./world.js";

/** What a step brings in one rubric. */
export interface Brought {
  /** Codes of the leaves whose points change. */
  readonly nodes: readonly string[];
  readonly gain: Rational;
  /** What it would bring as the only action. */
  readonly gainAlone: Rational;
  /** The total after it. */
  readonly reaches: Rational;
}

/** One action at its place in the plan. */
export interface PlanStep {
  readonly candidate: Candidate;
  /** What it brings in each rubric. */
  readonly brings: readonly Brought[];
  /** The facts that it changes, as they stand after it. */
  readonly facts: ReadonlyMap<string, KnownValue>;
  /** Changed facts of which nothing is known today. */
  readonly undeclared: readonly string[];
}

/** The total of a rubric for a gain, with the ends and the rounding of its total. */
export function totalAt({ compiled, scores }: Start, gain: Rational): Rational {
  const [root] = compiled.nodes;
  const open = add(scores.openTotal, gain);
  return root === undefined ? open : roundedAt(root, clamped(root, open));
}

/** A group on the way through its chosen actions. */
interface Course {
  readonly worlds: Worlds;
  readonly commute: Commute;
  readonly world: World;
  readonly gains: readonly Rational[];
  /** The chosen actions that are left, in the order in which they were found. */
  readonly left: readonly Candidate[];
}

/** A course with what is best done next in it. */
interface Going {
  readonly course: Course;
  readonly chain: Chain;
}

/** Actions that are done together: the last one, behind those among the left ones that have to go before it. */
interface Chain {
  readonly stages: readonly Stage[];
  readonly gain: Rational;
  readonly effort: Rational;
}

/** The group after one more action. */
interface Stage {
  readonly candidate: Candidate;
  readonly facts: ReadonlyMap<string, KnownValue>;
  readonly before: World;
  readonly after: World;
  readonly gains: readonly Rational[];
}

/** The order of the chosen actions: what brings most goes first, behind what has to be done before it. */
export function orderSteps(
  field: Field,
  solved: readonly SolvedGroup[],
  chosen: readonly Choice[],
  aim: Aim,
): readonly PlanStep[] {
  // What is best done next stands last.
  const waiting = solved
    .flatMap(({ worlds, commute }, place): readonly Going[] => {
      const { first } = worlds;
      const left = chosen[place]?.actions ?? [];
      return goingOn({ worlds, commute, world: first, gains: worlds.gainsOf(first), left }, aim);
    })
    .sort((one, other) => (isBetter(one.chain, other.chain) ? 1 : -1));
  const steps: PlanStep[] = [];
  const totals = field.starts.map((start) => ({ gain: ZERO, reaches: totalAt(start, ZERO) }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { course, chain } = next;
    let before = course.gains;
    for (const stage of chain.stages) {
      steps.push(stepOf(stage, before, course, totals, field));
      before = stage.gains;
    }
    const done = new Set(chain.stages.map(({ candidate }) => candidate));
    const left = course.left.filter((one) => !done.has(one));
    const world = chain.stages.at(-1)?.after ?? course.world;
    for (const going of goingOn({ ...course, world, gains: before, left }, aim)) putInOrder(going, waiting);
  }
  return steps;
}

/** The step of a stage; the totals become what they are after it. */
function stepOf(
  { candidate, facts, before, after, gains }: Stage,
  gainsBefore: readonly Rational[],
  { worlds }: Course,
  totals: { gain: Rational; reaches: Rational }[],
  { starts }: Field,
): PlanStep {
  const alone = before === worlds.first ? gains : stageAfter(candidate, worlds.first, worlds).gains;
  return {
    candidate,
    brings: starts.map((start, rubric) => {
      const total = totals[rubric] ?? { gain: ZERO, reaches: ZERO };
      const gain = add(total.gain, subtract(gains[rubric] ?? ZERO, gainsBefore[rubric] ?? ZERO));
      const reaches = totalAt(start, gain);
      totals[rubric] = { gain, reaches };
      return {
        nodes: changedLeaves(rubric, worlds, before, after, start),
        gain: subtract(reaches, total.reaches),
        gainAlone: subtract(totalAt(start, alone[rubric] ?? ZERO), totalAt(start, ZERO)),
        reaches,
      };
    }),
    facts,
    undeclared: Array.from(facts.keys())
      .filter((fact) => starts.every(({ prepared }) => !prepared.situation.known.has(fact)))
      .sort(),
  };
}

function stageAfter(candidate: Candidate, before: World, worlds: Worlds): Stage {
  const facts = worlds.changesBy(candidate, before);
  const after = worlds.next(facts, candidate, before);
  return { candidate, facts, before, after, gains: worlds.gainsOf(after) };
}

/** Puts a course among those that wait, by what is best done next. */
function putInOrder(going: Going, waiting: Going[]): void {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBetter(going.chain, waiting[middle]?.chain)) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, going);
}

/** The course with its best chain; nothing where nothing is left to do. */
function goingOn(course: Course, aim: Aim): readonly Going[] {
  const { worlds, commute, left } = course;
  const now = weighed(course.gains, aim);
  const chains = left.map((_, place): Chain => {
    const stages: Stage[] = [];
    for (const candidate of withThoseBefore(left, place, commute)) {
      stages.push(stageAfter(candidate, stages.at(-1)?.after ?? course.world, worlds));
    }
    const gain = subtract(weighed(stages.at(-1)?.gains ?? course.gains, aim), now);
    return { stages, gain, effort: sum(stages.map(({ candidate }) => candidate.effort)) };
  });
  const best = chains.reduce<Chain | undefined>((top, one) => (isBetter(one, top) ? one : top), undefined);
  return best === undefined ? [] : [{ course, chain: best }];
}

/** The action at a place, behind all before it that would come to something else if they were done after it. */
function withThoseBefore(left: readonly Candidate[], place: number, commute: Commute): readonly Candidate[] {
  const taken = new Set([place]);
  const done = new Set(left.map(({ index }) => index));
  for (let at = place - 1; at >= 0; at -= 1) {
    const index = left[at]?.index ?? -1;
    if ([...taken].some((other) => !commute(index, left[other]?.index ?? -1, done))) taken.add(at);
  }
  return left.filter((_, at) => taken.has(at));
}

/** More gain goes first; of equals less effort, then the order of the candidates. */
function isBetter(chain: Chain, best: Chain | undefined): boolean {
  if (best === undefined) return true;
  const last = ({ stages }: Chain): number => stages.at(-1)?.candidate.index ?? 0;
  return (compare(chain.gain, best.gain) || compare(best.effort, chain.effort) || last(best) - last(chain)) > 0;
}

function changedLeaves(
  rubric: number,
  worlds: Worlds,
  before: World,
  after: World,
  { compiled, scores }: Start,
): readonly string[] {
  const [from, to] = [worlds.viewOf(rubric, before)?.outcomes, worlds.viewOf(rubric, after)?.outcomes];
  if (from === undefined || to === undefined || from === to) return [];
  const indexes = Array.from(new Set([...from.keys(), ...to.keys()])).sort((left, right) => left - right);
  return indexes.flatMap((index) => {
    const today = scores.outcomes[index];
    const [old, now] = [(from.get(index) ?? today)?.points, (to.get(index) ?? today)?.points];
    const node = compiled.nodes[index];
    return node?.rule !== undefined && old !== undefined && now !== undefined && !equals(old, now) ? [node.code] : [];
  });
}
