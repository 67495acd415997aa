import { RULE_JOINS } from "../rules/compile.js";
import type { Direction } from "../rules/kind.js";
import type { EffectAction, Ends, RuleInput } from "../rules/types.js";
import type { CompiledNode } from "./node.js";

/** The effects of one part that can empty nodes. */
export interface Emptying {
  /** Codes of the nodes; `related` stands for any. */
  readonly targets: ReadonlySet<string>;
  /** The facts that the effects hang on. */
  readonly facts: readonly string[];
  /** Where a rise of these facts moves the points of the targets. */
  readonly direction: Direction;
}

/** The effects of a node's rule that can empty other nodes, part by part. */
export function emptyingEffects({ source, rule }: CompiledNode): readonly Emptying[] {
  if (source?.rule === undefined || rule === undefined) return [];
  return partsOf(source.rule).flatMap((part): readonly Emptying[] => {
    const own = (part.effects ?? []).filter(({ emptyNode }) => emptyNode !== undefined);
    const fromLevels = (part.points?.levels ?? []).flatMap(({ effects }) => effects ?? []).filter(isEmptying);
    const targets = new Set([...own, ...fromLevels].map(({ emptyNode }) => emptyNode ?? ""));
    if (targets.size === 0) return [];
    // More cases only ever empty more; for other measures the course is not followed.
    const onlyMoreCases = part.measure?.count !== undefined && fromLevels.length === 0 && own.every(hasOnlyLowEnd);
    return [{ targets, facts: rule.facts, direction: onlyMoreCases ? "down" : "mixed" }];
  });
}

/** The parts of a rule, through all its joins. */
export function partsOf(rule: RuleInput): readonly RuleInput[] {
  const inner = RULE_JOINS.flatMap((join) => rule[join] ?? []);
  return inner.length === 0 ? [rule] : inner.flatMap(partsOf);
}

function isEmptying({ emptyNode }: EffectAction): boolean {
  return emptyNode !== undefined;
}

function hasOnlyLowEnd({ to, below, is }: Ends): boolean {
  return to === undefined && below === undefined && is === undefined;
}
