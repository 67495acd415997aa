import type { KnownValue } from "../facts/value.js";
import { add, compare, equals, multiply, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import { clamped, roundedAt } from "../score/score.js";
import type { Candidate, Field, Start } from "./field.js";
import type { Group } from "./groups.js";
import type { Commute } from "./rules.js";
import type { Choice } from "./search.js";
import type { SolvedGroup } from "./solve.js";
import { changesBy, firstWorld, gainsOf, nextWorld, type World } from "./world.js";

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
  readonly group: Group;
  readonly world: World;
  readonly gains: readonly Rational[];
  /** The chosen actions that are left, in the order in which they were found. */
  readonly left: readonly Candidate[];
  readonly chain: Chain | undefined;
}

/** Actions that are done together: the last one, behind those among the left ones that have to go before it. */
interface Chain {
  readonly actions: readonly Candidate[];
  readonly gain: Rational;
  readonly effort: Rational;
}

/** The order of the chosen actions: what brings most goes first, behind what has to be done before it. */
export function orderSteps(
  field: Field,
  solved: readonly SolvedGroup[],
  chosen: readonly Choice[],
  weights: readonly Rational[],
): readonly PlanStep[] {
  const weigh = (gains: readonly Rational[]): Rational =>
    sum(gains.map((gain, rubric) => multiply(gain, weights[rubric] ?? ZERO)));
  const chainOf = (course: Omit<Course, "chain">, commute: Commute): Chain | undefined =>
    bestChain(course, commute, (actions) => subtract(weigh(gainsAfter(actions, course, field)), weigh(course.gains)));
  const courses = solved.flatMap(({ group, commute }, place): { course: Course; commute: Commute }[] => {
    const left = chosen[place]?.actions ?? [];
    if (left.length === 0) return [];
    const world = firstWorld(field, group);
    const begun = { group, world, gains: gainsOf(world, field, group), left };
    return [{ course: { ...begun, chain: chainOf(begun, commute) }, commute }];
  });
  const steps: PlanStep[] = [];
  let totals: readonly Rational[] = field.starts.map(() => ZERO);
  for (;;) {
    const next = courses.reduce<(typeof courses)[number] | undefined>(
      (best, one) => (isBetter(one.course.chain, best?.course.chain) ? one : best),
      undefined,
    );
    if (next?.course.chain === undefined) return steps;
    let { world, gains, left } = next.course;
    for (const candidate of next.course.chain.actions) {
      const { group } = next.course;
      const facts = changesBy(candidate, world, field, group);
      const after = nextWorld(facts, candidate, world, field, group);
      const gainsAfterwards = gainsOf(after, field, group);
      const before = totals;
      totals = totals.map((total, rubric) =>
        add(total, subtract(gainsAfterwards[rubric] ?? ZERO, gains[rubric] ?? ZERO)),
      );
      const alone = aloneGains(candidate, group, field);
      steps.push({
        candidate,
        brings: field.starts.map((start, rubric) => ({
          nodes: changedLeaves(rubric, group, world, after, start),
          gain: subtract(totalAt(start, totals[rubric] ?? ZERO), totalAt(start, before[rubric] ?? ZERO)),
          gainAlone: subtract(totalAt(start, alone[rubric] ?? ZERO), totalAt(start, ZERO)),
          reaches: totalAt(start, totals[rubric] ?? ZERO),
        })),
        facts,
        undeclared: Array.from(facts.keys())
          .filter((fact) => field.starts.every(({ prepared }) => !prepared.situation.known.has(fact)))
          .sort(),
      });
      world = after;
      gains = gainsAfterwards;
      left = left.filter((one) => one !== candidate);
    }
    const going = { group: next.course.group, world, gains, left };
    next.course = { ...going, chain: chainOf(going, next.commute) };
  }
}

function gainsAfter(
  actions: readonly Candidate[],
  { group, world }: Omit<Course, "chain">,
  field: Field,
): readonly Rational[] {
  const after = actions.reduce(
    (now, one) => nextWorld(changesBy(one, now, field, group), one, now, field, group),
    world,
  );
  return gainsOf(after, field, group);
}

function aloneGains(candidate: Candidate, group: Group, field: Field): readonly Rational[] {
  const first = firstWorld(field, group);
  const changed = changesBy(candidate, first, field, group);
  return gainsOf(nextWorld(changed, candidate, first, field, group), field, group);
}

function bestChain(
  { left }: Omit<Course, "chain">,
  commute: Commute,
  gainOf: (actions: readonly Candidate[]) => Rational,
): Chain | undefined {
  return left
    .map((_, place) => withThoseBefore(left, place, commute))
    .map((actions): Chain => ({ actions, gain: gainOf(actions), effort: sum(actions.map(({ effort }) => effort)) }))
    .reduce<Chain | undefined>((best, chain) => (isBetter(chain, best) ? chain : best), undefined);
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
function isBetter(chain: Chain | undefined, best: Chain | undefined): boolean {
  if (chain === undefined || best === undefined) return chain !== undefined;
  const last = (one: Chain): number => one.actions.at(-1)?.index ?? 0;
  return (compare(chain.gain, best.gain) || compare(best.effort, chain.effort) || last(best) - last(chain)) > 0;
}

function changedLeaves(
  rubric: number,
  group: Group,
  before: World,
  after: World,
  { compiled }: Start,
): readonly string[] {
  const place = group.parts.findIndex((part) => part.rubric === rubric);
  const [from, to] = [before.views[place]?.scores, after.views[place]?.scores];
  if (from === undefined || to === undefined || from === to) return [];
  return compiled.nodes.flatMap(({ index, rule, code }) => {
    const [old, now] = [from.outcomes[index]?.points, to.outcomes[index]?.points];
    return rule !== undefined && old !== undefined && now !== undefined && !equals(old, now) ? [code] : [];
  });
}
