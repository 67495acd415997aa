import type { Text } from "../i18n/text.js";
import type { End } from "../number/interval.js";
import { toPlainValue } from "../number/print.js";
import { equals, type Rational, subtract } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeState } from "../score/states.js";
import type { Standing } from "./standing.js";

/**
 * A number before and after a change, and the exact difference: each a number, or a fraction in text where no short
 * decimal is. `null`: there is none, as where a gap leaves no score or nothing bounds a ceiling.
 *
 * @remarks Since 0.1.0
 */
export interface Shift {
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** After less before; `null` where one of both is. */
  readonly by: number | string | null;
}

/** The points of a node or of the total before and after a change. */
export interface PointShifts {
  readonly score: Shift;
  /** What stands when only what is documented counts. */
  readonly supported: Shift;
  readonly floor: Shift;
  readonly ceiling: Shift;
}

/**
 * A node that a change moves.
 *
 * @remarks Since 0.1.0
 */
export interface NodeShift extends PointShifts {
  readonly code: string;
  readonly title: Text;
  /** True where the node has a rule of its own; the others join what stands under them. */
  readonly isLeaf: boolean;
  readonly state: { readonly before: NodeState; readonly after: NodeState };
}

/**
 * The total before and after a change.
 *
 * @remarks Since 0.1.0
 */
export interface TotalShift extends PointShifts {
  readonly percent: Shift;
  /** The grade that is certain; the same as the best one that is possible where nothing is open. */
  readonly gradeFloor: { readonly before: string | null; readonly after: string | null };
  readonly gradeCeiling: { readonly before: string | null; readonly after: string | null };
}

/** The total before and after, and every node that differs, in tree order. */
export interface Shifts {
  readonly total: TotalShift;
  readonly nodes: readonly NodeShift[];
}

/** What differs between two standings of one unit by one rubric. */
export function shiftsBetween(compiled: CompiledRubric, before: Standing, after: Standing): Shifts {
  const [root, ...nodes] = compiled.nodes;
  if (root === undefined) throw new RangeError("The rubric has no total.");
  return {
    total: {
      ...pointShifts(root, before, after),
      percent: shiftOf(percentOf(before), percentOf(after)),
      gradeFloor: { before: before.bounds.gradeFloor, after: after.bounds.gradeFloor },
      gradeCeiling: { before: before.bounds.gradeCeiling, after: after.bounds.gradeCeiling },
    },
    nodes: nodes.flatMap((node): readonly NodeShift[] => {
      const moved: NodeShift = {
        code: node.code,
        title: node.source?.title ?? { vi: node.code },
        isLeaf: node.rule !== undefined,
        state: { before: stateOf(node, before), after: stateOf(node, after) },
        ...pointShifts(node, before, after),
      };
      return isMoved(moved) ? [moved] : [];
    }),
  };
}

/** True where anything of the total or of a node differs. */
export function isShifted({ total, nodes }: Shifts): boolean {
  const { gradeFloor, gradeCeiling, percent } = total;
  const isSame = [gradeFloor, gradeCeiling, percent].every(({ before, after }) => before === after);
  return nodes.length > 0 || !isSame || numbersOf(total).some(isDifferent);
}

/** True where anything of a node differs. */
export function isMoved(node: NodeShift): boolean {
  return node.state.before !== node.state.after || numbersOf(node).some(isDifferent);
}

function numbersOf({ score, supported, floor, ceiling }: PointShifts): readonly Shift[] {
  return [score, supported, floor, ceiling];
}

function isDifferent({ before, after }: Shift): boolean {
  return before !== after;
}

function pointShifts(node: CompiledNode, before: Standing, after: Standing): PointShifts {
  const between = (read: (standing: Standing) => Rational | undefined): Shift => shiftOf(read(before), read(after));
  return {
    score: between(({ scores }) => pointsOf(node, scores)),
    supported: between(({ supported }) => pointsOf(node, supported)),
    floor: between(({ bounds }) => bounds.ranges[node.index]?.low),
    ceiling: between(({ bounds }) => closed(bounds.ranges[node.index]?.high)),
  };
}

function pointsOf({ index }: CompiledNode, { outcomes }: Standing["scores"]): Rational | undefined {
  const outcome = outcomes[index];
  return outcome === undefined || outcome.hasNoScore ? undefined : outcome.points;
}

function closed(end: End | undefined): Rational | undefined {
  return end === "open" ? undefined : end;
}

function percentOf({ scores }: Standing): Rational | undefined {
  return scores.outcomes[0]?.hasNoScore === true ? undefined : scores.percent;
}

function stateOf({ index }: CompiledNode, { scores }: Standing): NodeState {
  return scores.outcomes[index]?.state ?? "missing";
}

/** A number before and after, and the exact difference; `undefined`: there is none. */
export function shiftOf(before: Rational | undefined, after: Rational | undefined): Shift {
  const plain = (value: Rational | undefined): number | string | null =>
    value === undefined ? null : toPlainValue(value);
  const isSame = before !== undefined && after !== undefined && equals(before, after);
  return {
    before: plain(before),
    after: isSame ? plain(before) : plain(after),
    by: before === undefined || after === undefined ? null : toPlainValue(subtract(after, before)),
  };
}
