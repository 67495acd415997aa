import type { Start } from "../plan/field.js";
import { type Before, keyOf } from "./taskDeadlines.js";

/** All that has to be done before an action, also by way of actions that have nothing to do. */
export function beforeIn(starts: readonly Start[]): Before {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ rubric, id }) => {
    const ready = known.get(keyOf({ rubric, id }));
    if (ready !== undefined) return ready;
    const actions = starts.find(({ compiled }) => compiled.rubric.id === rubric)?.compiled.rubric.actions ?? {};
    const all = new Set<string>();
    const open = [...(actions[id]?.requires ?? [])];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (all.has(keyOf({ rubric, id: one }))) continue;
      all.add(keyOf({ rubric, id: one }));
      open.push(...(actions[one]?.requires ?? []));
    }
    known.set(keyOf({ rubric, id }), all);
    return all;
  };
}
