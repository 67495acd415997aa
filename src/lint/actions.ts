import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import { readFactValue } from "../facts/read.js";
import type { LintContext } from "./context.js";

/** What is wrong with the actions of a rubric: facts, moves and other actions that they name, and circles. */
export function checkActions({ rubric, definitions }: LintContext): readonly Issue[] {
  const actions = new Map(Object.entries(rubric.actions ?? {}));
  const moves = new Set(Array.from(definitions.values()).flatMap(({ moves: own }) => (own ?? []).map(({ id }) => id)));
  const issues: Issue[] = [];
  const unknown = (code: string, path: string, name: string, known: Iterable<string>): void => {
    issues.push({
      code,
      path,
      params: { [code === "rubric.unknownFact" ? "fact" : "action"]: name, nearest: nearest(name, known) ?? null },
    });
  };
  for (const [id, action] of actions) {
    const path = pointer("/actions", id);
    for (const [fact, value] of Object.entries(action.sets ?? {})) {
      const definition = definitions.get(fact);
      const at = pointer(path, "sets", fact);
      if (definition === undefined) {
        unknown("rubric.unknownFact", at, fact, definitions.keys());
        continue;
      }
      const read = readFactValue(value, definition, at);
      if ("code" in read) issues.push(read);
    }
    for (const [index, { move, times }] of (action.moves ?? []).entries()) {
      if (!moves.has(move)) unknown("rubric.unknownMove", pointer(path, "moves", index, "move"), move, moves);
      if (typeof times === "number" && !Number.isInteger(times)) {
        const params = { actual: times };
        issues.push({ code: "rubric.timesNotWhole", path: pointer(path, "moves", index, "times"), params });
      }
      if (typeof times === "string" && !definitions.has(times)) {
        unknown("rubric.unknownFact", pointer(path, "moves", index, "times"), times, definitions.keys());
      }
    }
    for (const key of ["requires", "excludes"] as const) {
      for (const [index, other] of (action[key] ?? []).entries()) {
        if (!actions.has(other)) unknown("rubric.unknownAction", pointer(path, key, index), other, actions.keys());
      }
    }
    if (leadsBack(id, actions))
      issues.push({ code: "rubric.actionCircle", path: pointer(path, "requires"), params: { action: id } });
  }
  return issues;
}

function leadsBack(id: string, actions: ReadonlyMap<string, { readonly requires?: readonly string[] }>): boolean {
  const seen = new Set<string>();
  const open = [...(actions.get(id)?.requires ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(actions.get(next)?.requires ?? []));
  }
  return false;
}
