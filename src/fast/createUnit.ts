import type { Evidence, EvidenceRecord } from "../evidence/types.js";
import { type Effects, happenedEffects, NO_EFFECTS } from "../score/effects.js";
import { outcomeOf, situationOf } from "./ask.js";
import type { FlatEngine } from "./engine.js";
import type { FlatPlan } from "./plan.js";
import type { FlatUnit } from "./unit.js";

/** The unit of evidence that has been checked, over a row that holds its entered facts. */
export function createFlatUnit(engine: FlatEngine, evidence: Evidence, row: Float64Array): FlatUnit {
  const { plan } = engine;
  const records = evidence.records?.[plan.compiled.rubric.id];
  const unit: FlatUnit = {
    engine,
    evidence,
    row,
    exempted: records && leavesWith(plan, records, isExempted),
    claimed: records && leavesWith(plan, records, ({ claimed }) => (claimed ?? null) !== null),
    surveyNotHeld: evidence.survey?.held === false,
    effects: NO_EFFECTS,
    emptied: undefined,
    known: undefined,
  };
  if (plan.withEffects.length > 0) {
    unit.effects = effectsOf(unit);
    unit.emptied = emptiedNodes(plan, unit.effects);
  }
  return unit;
}

function effectsOf(unit: FlatUnit): Effects {
  const { withEffects, compiled } = unit.engine.plan;
  const rules = withEffects.flatMap((leaf) => compiled.nodes[leaf]?.rule ?? []);
  const facts = rules.flatMap((rule) => rule.facts);
  const situation = situationOf(unit, facts);
  if (rules.every((rule) => rule.happened(situation.book).length === 0)) return NO_EFFECTS;
  const leaves = withEffects.flatMap((leaf) => {
    const outcome = outcomeOf(unit, leaf);
    return outcome === undefined ? [] : [[leaf, outcome] as const];
  });
  return happenedEffects(compiled, situation, new Map(leaves));
}

function emptiedNodes({ indexOf }: FlatPlan, { emptied }: Effects): ReadonlySet<number> | undefined {
  return emptied.size === 0 ? undefined : new Set(Array.from(emptied).flatMap((code) => indexOf.get(code) ?? []));
}

function isExempted({ notApplicable, didNotArise }: EvidenceRecord): boolean {
  return (notApplicable ?? didNotArise) !== undefined;
}

/** The leaves of which the unit says such a thing. */
function leavesWith(
  { indexOf }: FlatPlan,
  records: { readonly [code: string]: EvidenceRecord },
  isSaid: (record: EvidenceRecord) => boolean,
): ReadonlySet<number> | undefined {
  let leaves: Set<number> | undefined;
  for (const code in records) {
    const leaf = indexOf.get(code);
    const record = records[code];
    if (leaf === undefined || record === undefined || !isSaid(record)) continue;
    leaves ??= new Set();
    leaves.add(leaf);
  }
  return leaves;
}
