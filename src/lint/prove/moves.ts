import { pointer } from "../../document/issue.js";
import type { Derivations } from "../../facts/derive.js";
import type { Move } from "../../facts/types.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import { add, isZero } from "../../number/rational.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { type Quotient, writtenOut } from "./linear.js";
import { canLead, usedBy } from "./moveLimits.js";
import { type Changes, changeOf, faultyStates, type MoveState } from "./moveStates.js";
import { shownByScore } from "./moveWitness.js";
import type { Part } from "./part.js";

/**
 * Moves that a dictionary calls good, and that lower a score in some state of the facts. Where a move can only lead the
 * measure where the points rise, that is proved; else the states round every break point are tried.
 */
export function checkMoves(context: ProveContext): readonly LintFinding[] {
  const { definitions, derivations } = context.facts;
  const measured = context.leaves.flatMap((leaf) => leaf.parts.flatMap((part) => measuredBy(part, leaf, context)));
  const origins = originsOf(measured, derivations);
  return Array.from(definitions, ([fact, { moves }]) => ({ fact, moves: moves ?? [] })).flatMap(({ fact, moves }) =>
    moves.flatMap((move, index) => {
      if (move.good !== true || !Object.keys(move.changes).some((changed) => origins.has(changed))) return [];
      const changes = allChanges(move, derivations);
      const path = Object.hasOwn(context.rubric.facts ?? {}, fact)
        ? pointer("/facts", fact, "moves", index)
        : undefined;
      return measured.flatMap((one) => fault(move, changes, one, path, context));
    }),
  );
}

/** A part whose measure is a quotient of sums, with derived ratios written out. */
interface MeasuredPart {
  readonly part: Part;
  readonly leaf: Leaf;
  readonly quotient: Quotient;
}

function measuredBy(part: Part, leaf: Leaf, { facts }: ProveContext): readonly MeasuredPart[] {
  return part.quotient === undefined ? [] : [{ part, leaf, quotient: writtenOut(part.quotient, facts.definitions) }];
}

/** The facts that are measured, and those that these are defined as sums of. */
function originsOf(measured: readonly MeasuredPart[], { sums }: Derivations): ReadonlySet<string> {
  const definitions = new Map(sums.map(({ fact, sum }) => [fact, sum.terms.map((term) => term.fact)] as const));
  const origins = new Set<string>();
  const open = measured.flatMap(({ quotient }) =>
    [...quotient.above.terms, ...quotient.below.terms].map(({ fact }) => fact),
  );
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (origins.has(fact)) continue;
    origins.add(fact);
    open.push(...(definitions.get(fact) ?? []));
  }
  return origins;
}

/** The changes of a move, with those of facts that are defined as sums of changed ones. */
function allChanges({ changes }: Move, { sums }: Derivations): Changes {
  const all = new Map(Object.entries(changes).map(([fact, change]) => [fact, decimal(change)] as const));
  for (let grows = true; grows; ) {
    grows = false;
    for (const { fact, sum: defined } of sums) {
      if (all.has(fact) || !defined.terms.some((term) => all.has(term.fact))) continue;
      const change = changeOf(defined, all);
      if (isZero(change)) continue;
      all.set(fact, change);
      grows = true;
    }
  }
  return all;
}

function fault(
  move: Move,
  changes: Changes,
  { part, leaf, quotient }: MeasuredPart,
  path: string | undefined,
  context: ProveContext,
): readonly LintFinding[] {
  const named = Object.keys(move.changes);
  for (const state of suspectStates({ part, leaf, quotient }, { changes, named }, context)) {
    const shown = shownByScore(state, quotient, { named, changes }, part, leaf, context);
    if (shown === undefined) continue;
    const params = {
      move: move.title,
      code: leaf.node.code,
      before: toPlainValue(shown.before),
      after: toPlainValue(shown.after),
    };
    return [
      finding("error", "goodMoveLowers", path ?? part.path, {
        params,
        suggestion: suggest("mendMove", { move: move.title }),
        witness: shown.evidence,
      }),
    ];
  }
  return [];
}

/** The states that the part alone shows to be faulty, as far as the facts can lead the measure that way at all. */
function suspectStates(
  { part, leaf, quotient }: MeasuredPart,
  { changes, named }: { readonly changes: Changes; readonly named: readonly string[] },
  { facts }: ProveContext,
): readonly MoveState[] {
  const { way, input } = part;
  const [above, below] = [changeOf(quotient.above, changes), changeOf(quotient.below, changes)];
  if (isZero(above) && isZero(below)) return [];
  const states = faultyStates(quotient, above, below, part, facts);
  const levels = input.points?.levels ?? [];
  const hasEffects = (input.effects ?? []).length > 0 || levels.some(({ effects }) => effects !== undefined);
  if (states.length === 0 || hasEffects || way.direction === "mixed") return states;
  const used = usedBy(quotient, named, leaf, facts);
  if (canLead(way.direction === "down" ? "higher" : "lower", quotient, used, changes, facts)) return states;
  // Where the measure never goes the wrong way, only coming from nothing or to nothing can cost points.
  return states.filter((state) => isZero(state.below) || isZero(add(state.below, below)));
}
