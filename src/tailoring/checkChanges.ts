import { type Issue, pointer } from "../document/issue.js";
import type { Rubric, RubricStatus } from "../rubric/types.js";
import { checkKeys, checkNamed, checkNeighbours } from "./check.js";
import { checkNodes } from "./checkNodes.js";
import type { Entry, Item, Members } from "./entries.js";
import { itemsOfList, itemsOfMap } from "./items.js";
import type { Tailoring } from "./types.js";

/** From the best to the least. */
const STATUSES: readonly RubricStatus[] = ["official", "transcribed", "reconstructed", "model", "sample"];

/** All that is wrong with a tailoring, seen from the rubric that it changes. */
export function checkChanges(tailoring: Tailoring, entries: readonly Entry[], rubric: Rubric): readonly Issue[] {
  const of = (kind: Entry["of"]): readonly Entry[] => entries.filter((entry) => entry.of === kind);
  return [
    ...statusIssues(tailoring, rubric),
    ...of("rubric").flatMap((entry) => checkKeys(entry, rubric as unknown as Members)),
    ...of("total").flatMap((entry) => checkKeys(entry, rubric.total as unknown as Members)),
    ...gradeIssues(tailoring, of("grade"), rubric),
    ...checkNodes(of("node"), rubric),
    ...checkNamed(of("fact"), byName(itemsOfMap(rubric.facts, "/facts"))),
    ...checkNamed(of("action"), byName(itemsOfMap(rubric.actions, "/actions"))),
    ...checkNamed(of("identity"), byName(itemsOfList(rubric.identities, "/identities", "id"))),
  ];
}

/** What is tailored is no better known than what it was tailored from. */
function statusIssues({ status }: Tailoring, rubric: Rubric): readonly Issue[] {
  return STATUSES.indexOf(status) >= STATUSES.indexOf(rubric.status)
    ? []
    : [{ code: "tailoring.betterStatus", path: "/status", params: { status, base: rubric.status } }];
}

/** The scale of grades is changed as a whole or grade by grade, not both. */
function gradeIssues({ rubric: head }: Tailoring, entries: readonly Entry[], rubric: Rubric): readonly Issue[] {
  if (entries.length === 0) return [];
  if (head?.set?.grades !== undefined || head?.unset?.includes("grades") === true) {
    return [{ code: "tailoring.gradesTwice", path: "/grades", params: {} }];
  }
  if (rubric.grades === undefined) return [{ code: "tailoring.noGrades", path: "/grades", params: {} }];
  const items = byName(itemsOfList(rubric.grades.levels, pointer("", "grades", "levels"), "id"));
  const names = [...items.keys()];
  return [
    ...checkNamed(entries, items),
    ...entries.flatMap((entry) => (entry.change.add === undefined ? [] : checkNeighbours(entry, names))),
  ];
}

function byName(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}
