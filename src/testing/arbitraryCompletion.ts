import type * as fc from "fast-check";
import { completeFacts, readEnteredFacts } from "../evidence/facts.js";
import type { Case, Evidence, FactEntry, FactValue } from "../evidence/types.js";
import { type Derivations, readDerivations } from "../facts/derive.js";
import type { FactDictionary } from "../facts/types.js";
import { compare } from "../number/rational.js";
import type { Rubric } from "../rubric/types.js";
import { definitionsOf } from "../score/compile.js";
import { bareValue, codesOf, leavesOf } from "./arbitraryEvidence.js";
import { emptyDictionary } from "./arbitraryRubric.js";
import { arbitraryOf, type Draw } from "./draw.js";
import { drawValues } from "./evidence/drawValues.js";
import { factsOf, type RubricFacts } from "./evidence/factUse.js";
import { factsOfMeasure, factsOfSum, partsOf } from "./evidence/readRule.js";

type Entered = Readonly<Record<string, FactValue | FactEntry>>;

/**
 * Random evidence that differs from the given one only in that some or all of its missing facts have arrived, and
 * that values which stood as "at least" may have grown. What arrives breaks no identity.
 *
 * @remarks Since 0.1.0
 */
export function arbitraryCompletion(
  rubric: Rubric,
  evidence: Evidence,
  dictionary: FactDictionary = emptyDictionary,
): fc.Arbitrary<Evidence> {
  const length = 20 + factsOf(rubric, dictionary).uses.size * 18;
  return arbitraryOf((draw) => drawCompletion(draw, rubric, evidence, dictionary), length);
}

/** Draws a completion. */
export function drawCompletion(draw: Draw, rubric: Rubric, evidence: Evidence, dictionary: FactDictionary): Evidence {
  const facts = factsOf(rubric, dictionary);
  const derivations = readDerivations(definitionsOf(rubric, dictionary), facts.identities);
  return complete(draw, { rubric, evidence, facts, derivations });
}

interface Task {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly facts: RubricFacts;
  readonly derivations: Derivations;
}

function complete(draw: Draw, { rubric, evidence, facts, derivations }: Task): Evidence {
  const entered: Entered = evidence.facts ?? {};
  const now = completeFacts(readEnteredFacts(evidence, derivations.definitions).known, [], derivations);
  const values = Object.entries(entered).map(([id, given]) => [id, bareValue(given)] as const);
  const fixed = new Map(values.filter(([, value]) => value !== null));
  const codes = rubric.nodes.flatMap(codesOf);
  const { value } = drawValues(draw, { facts, codes, year: evidence.period.year, fixed });

  const arriving: Record<string, FactValue | FactEntry> = {};
  const arrives = draw.pick([100, 100, 60, 30]);
  const notOurs = ofOthers(rubric, evidence, derivations);
  for (const [id, { definition }] of facts.uses) {
    if (now.known.has(id) || notOurs.has(id) || !draw.chance(definition.derived === undefined ? arrives : 10)) continue;
    const drawn = value(id);
    if (drawn !== undefined) arriving[id] = drawn;
  }
  for (const [id, given] of Object.entries(entered)) {
    if (!isEntry(given) || given.atLeast !== true || !draw.chance(60)) continue;
    arriving[id] = { ...given, value: grown(draw, given.value, codes) };
  }
  const broken = new Set(now.broken.map(({ identity }) => identity.id));
  return { ...evidence, facts: { ...entered, ...withoutContradictions(arriving, evidence, derivations, broken) } };
}

/** Leaves out what would break an identity, or stand above its whole. */
function withoutContradictions(
  arriving: Entered,
  evidence: Evidence,
  derivations: Derivations,
  broken: ReadonlySet<string>,
): Entered {
  const read = readEnteredFacts({ ...evidence, facts: { ...evidence.facts, ...arriving } }, derivations.definitions);
  const refused = new Set(read.issues.flatMap(({ path }) => withWhole(path.split("/")[2] ?? "", derivations)));
  const facts = completeFacts(read.known, [], derivations);
  for (const [id, { value }] of facts.known) {
    // A part may stand above a whole that is only known as "at least"; it does not grow that way.
    const whole = facts.known.get(derivations.definitions.get(id)?.partOf ?? "")?.value;
    if (value.kind !== "number" || whole?.kind !== "number" || compare(value.value, whole.value) <= 0) continue;
    for (const fact of withWhole(id, derivations)) refused.add(fact);
  }
  for (const { identity } of facts.broken) {
    if (broken.has(identity.id)) continue;
    const named = [...factsOfSum(identity.left), ...factsOfSum(identity.right)];
    for (const fact of withSources(named, derivations)) refused.add(fact);
  }
  const kept = Object.entries(arriving).filter(([id]) => !refused.has(id));
  if (kept.length === Object.keys(arriving).length) return arriving;
  return withoutContradictions(Object.fromEntries(kept), evidence, derivations, broken);
}

/** Facts of leaves that only an appraiser scores, and what these follow from: an appraisal is no missing fact. */
function ofOthers(rubric: Rubric, { survey }: Evidence, derivations: Derivations): ReadonlySet<string> {
  const leaves = rubric.nodes
    .flatMap(leavesOf)
    .filter(({ scoredBy }) => scoredBy === "appraiser" || (scoredBy === "survey" && survey?.held === false));
  return withSources(
    leaves.flatMap(partsOf).flatMap(({ measure = {} }) => factsOfMeasure(measure)),
    derivations,
  );
}

/** Facts and all that they may follow from, at any distance: a contradiction shows far from the facts that make it. */
function withSources(facts: readonly string[], derivations: Derivations): ReadonlySet<string> {
  const all = new Set(facts);
  // A set gives also what is added while it is walked.
  for (const fact of all) for (const source of sourcesOf(fact, derivations)) all.add(source);
  return all;
}

function withWhole(id: string, { definitions }: Derivations): readonly string[] {
  const whole = definitions.get(id)?.partOf;
  return whole === undefined ? [id] : [id, whole];
}

/** The facts from which a fact may follow. */
function sourcesOf(fact: string, { sums, ratios, identities }: Derivations): readonly string[] {
  const ofSums = sums.filter((one) => one.fact === fact).flatMap(({ sum }) => sum.terms);
  const ofRatios = ratios
    .filter((one) => one.fact === fact)
    .flatMap(({ above, below }) => [...above.terms, ...below.terms]);
  const ofIdentities = identities.flatMap(({ difference: { terms } }) =>
    terms.some((term) => term.fact === fact) ? terms : [],
  );
  return [...ofSums, ...ofRatios, ...ofIdentities].map((term) => term.fact);
}

function isEntry(given: FactValue | FactEntry): given is FactEntry {
  return typeof given === "object" && given !== null && "value" in given;
}

function grown(draw: Draw, value: FactValue, codes: readonly string[]): FactValue {
  if (typeof value === "number") return value + draw.pick([0, 1, 2, 10, 100]);
  if (!Array.isArray(value)) return value;
  const cases: readonly Case[] = value;
  return [...cases, { node: draw.pick(codes), flags: draw.some(["repeated", "exempt", "grave"]) }];
}
