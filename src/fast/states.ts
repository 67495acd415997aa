import type { NodeState } from "../score/states.js";
import { type FlatPlan, SUM } from "./plan.js";
import { type FlatScores, MISSING, NOT_APPLICABLE, NOT_HELD, NOT_SCORED } from "./work.js";

/** The states of all nodes of a unit that was scored by its plan. */
export function nodeStates({ nodes }: FlatPlan, { flags, isClean }: FlatScores): readonly NodeState[] {
  const states = new Array<NodeState>(flags.length).fill("scored");
  if (isClean) return states;
  for (let node = flags.length - 1; node >= 0; node -= 1) {
    const flag = flags[node] as number;
    if ((flag & NOT_SCORED) === 0) continue;
    const isGroup = (nodes.operation[node] as number) >= SUM;
    if ((flag & NOT_HELD) !== 0) states[node] = "notHeld";
    else if ((flag & NOT_APPLICABLE) !== 0) states[node] = "notApplicable";
    else if ((flag & MISSING) !== 0) states[node] = "missing";
    // A group without points and without missing children is what its first child is.
    else if (isGroup) states[node] = states[nodes.children[nodes.from[node] as number] as number] as NodeState;
    else states[node] = "didNotArise";
  }
  return states;
}
