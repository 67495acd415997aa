import { decimal } from "../number/decimal.js";
import { rational } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import { findShortcuts } from "./findShortcuts.js";
import { exactNumber, inUnits, TooLargeError } from "./integers.js";
import { layOutGroups, layOutNodes, weightIn } from "./layOutNodes.js";
import { emptyLists } from "./lists.js";
import { packLists } from "./pack.js";
import type { PartFrame } from "./parts.js";
import type { FlatPlan } from "./plan.js";
import { scaleOf } from "./scale.js";
import { createSlots, type FactSlot } from "./slots.js";

/**
 * Lays a compiled rubric out flat, once for all units.
 *
 * @returns `undefined` where its numbers do not fit; then the rational engine scores everything
 */
export function compileFlat(compiled: CompiledRubric): FlatPlan | undefined {
  try {
    return layOut(compiled);
  } catch (error) {
    if (error instanceof TooLargeError) return undefined;
    throw error;
  }
}

function layOut(compiled: CompiledRubric): FlatPlan {
  const { nodes } = compiled;
  const weights = nodes.map((node) => weightIn(node, nodes));
  const { scale, mostPoints } = scaleOf(compiled, Math.max(1, ...weights));
  const slots = createSlots(
    compiled.definitions,
    nodes.flatMap(({ rule }) => rule?.facts ?? []),
  );
  const lists = emptyLists();
  const frame: PartFrame = {
    lists,
    scale,
    slotOf: (fact) => slotOf(fact, slots.byFact),
    addSlot: () => {
      slots.size += 1;
      return slots.size - 1;
    },
  };
  const flat = layOutNodes(nodes, weights, scale, frame);
  const { parts, pieces } = packLists(lists);
  return {
    compiled,
    slots,
    scale: exactNumber(scale),
    nodes: flat,
    groups: layOutGroups(nodes, scale),
    parts,
    pieces,
    shortcuts: findShortcuts(flat, parts, pieces, frame.addSlot),
    withEffects: nodes.flatMap(({ index, rule }) => (rule?.hasEffects === true ? [index] : [])),
    indexOf: new Map(nodes.map(({ code, index }) => [code, index])),
    readers: readersOf(nodes, slots.byFact),
    mostPoints,
    thresholds: thresholdsOf(compiled),
    printSteps: 10 ** compiled.rubric.displayPlaces,
    printUnit: inUnits(rational(1n, 10n ** BigInt(compiled.rubric.displayPlaces)), scale),
  };
}

function slotOf(fact: string, slots: ReadonlyMap<string, FactSlot>): FactSlot {
  const slot = slots.get(fact);
  if (slot === undefined) throw new RangeError(`The fact ${fact} is not defined.`);
  return slot;
}

/** The thresholds of the grades, where the total alone decides. */
function thresholdsOf({ rubric, requirements }: CompiledRubric): FlatPlan["thresholds"] {
  if (requirements.some(({ length }) => length > 0)) return undefined;
  return (rubric.grades?.levels ?? []).map(({ from }) => {
    if (from === undefined) return undefined;
    const { numerator, denominator } = decimal(from);
    return { above: exactNumber(numerator), below: exactNumber(denominator) };
  });
}

/** Which leaves read each fact. */
function readersOf(
  nodes: readonly CompiledNode[],
  slots: ReadonlyMap<string, FactSlot>,
): ReadonlyMap<number, readonly number[]> {
  const readers = new Map<number, number[]>();
  for (const { index, rule } of nodes) {
    for (const fact of rule?.facts ?? []) {
      const slot = slots.get(fact)?.index;
      if (slot === undefined) continue;
      const leaves = readers.get(slot) ?? [];
      readers.set(slot, leaves);
      leaves.push(index);
    }
  }
  return readers;
}
