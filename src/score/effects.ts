import type { EffectAction } from "../rules/types.js";
import type { CompiledRubric } from "./compile.js";
import type { Outcome } from "./leaf.js";
import type { Situation } from "./situation.js";

/** Effects on grades, added up over the rubric. */
export interface GradeEffects {
  /** Grades that are barred, with all better ones. */
  readonly barred: readonly string[];
  readonly steps: number;
  readonly forced: readonly string[];
}

/** An effect, and the node whose rule has it. */
export interface SourcedEffect {
  readonly node: string;
  readonly action: EffectAction;
  readonly related: readonly string[];
}

/** All effects of a rubric under a set of facts. */
export interface Effects {
  /** Codes of nodes that score nothing; `*` stands for any node. */
  readonly emptied: ReadonlySet<string>;
  readonly grades: GradeEffects;
  readonly all: readonly SourcedEffect[];
}

export const NO_EFFECTS: Effects = { emptied: new Set(), grades: { barred: [], steps: 0, forced: [] }, all: [] };

/** The effects that the facts of today lead to. */
export function happenedEffects(
  compiled: CompiledRubric,
  { book }: Pick<Situation, "book">,
  leaves: ReadonlyMap<number, Outcome>,
): Effects {
  return gatherEffects(
    ruled(compiled, leaves).flatMap(({ code, rule }) =>
      rule.happened(book).map(({ action, related }) => ({ node: code, action, related })),
    ),
  );
}

/** The effects that can still happen, and among them those that will whatever comes. */
export function possibleEffects(
  compiled: CompiledRubric,
  situation: Situation,
  leaves: ReadonlyMap<number, Outcome>,
): { readonly may: Effects; readonly must: Effects } {
  const all = ruled(compiled, leaves).flatMap(({ code, rule }) =>
    rule.possible(situation.book).map((effect) => ({ node: code, ...effect })),
  );
  return { may: gatherEffects(all), must: gatherEffects(all.filter((effect) => effect.must)) };
}

function ruled(
  compiled: CompiledRubric,
  leaves: ReadonlyMap<number, Outcome>,
): readonly { readonly code: string; readonly rule: NonNullable<CompiledRubric["nodes"][number]["rule"]> }[] {
  return compiled
    .effective()
    .flatMap(({ index, code, rule }) =>
      rule === undefined || leaves.get(index)?.isExempted === true ? [] : [{ code, rule }],
    );
}

/** Effects, added up. */
export function gatherEffects(all: readonly SourcedEffect[]): Effects {
  const emptied = new Set<string>();
  const barred: string[] = [];
  const forced: string[] = [];
  let steps = 0;
  for (const { action, related } of all) {
    const { emptyNode, barGrade, lowerGrade, forceGrade } = action;
    if (emptyNode === "related") for (const code of related) emptied.add(code);
    else if (emptyNode !== undefined) emptied.add(emptyNode);
    if (barGrade !== undefined) barred.push(barGrade);
    if (forceGrade !== undefined) forced.push(forceGrade);
    steps += lowerGrade ?? 0;
  }
  return { emptied, grades: { barred, steps, forced }, all };
}
