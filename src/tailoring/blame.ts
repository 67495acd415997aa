import type { Issue } from "../document/issue.js";
import type { Act } from "./apply.js";
import { originAt } from "./origins.js";
import type { Origin } from "./types.js";

/** What a tailoring did, to find out which change an issue of the resolved rubric comes from. */
export interface Deeds {
  readonly self: Pick<Origin, "id" | "version">;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly acts: readonly Act[];
}

/** Maxima that stand for a sum of others. */
const SUMS: ReadonlySet<string> = new Set(["rubric.maximaDoNotAddUp", "rubric.totalDoesNotAddUp"]);

/**
 * An issue of the resolved rubric, told at its place in the tailoring: where the part that is wrong was written there, at that
 * part; otherwise at the change that made a part of the base wrong.
 */
export function blame(issue: Issue, deeds: Deeds): Issue {
  const { id, version, path } = originAt(deeds.origins, issue.path);
  if (id === deeds.self.id && version === deeds.self.version) return { ...issue, path };
  const culprits = SUMS.has(issue.code) ? summands(issue.path, deeds) : suspects(issue, deeds);
  const [first] = culprits;
  const names = culprits.map(({ change }) => change.name).filter((name) => name !== "");
  const problem = { code: issue.code, params: issue.params };
  return {
    path: first?.change.by.path ?? "",
    ...(names.length > 1
      ? { code: "tailoring.breakTogether", params: { place: issue.path, changes: names, problem } }
      : { code: "tailoring.breaks", params: { place: issue.path, problem } }),
  };
}

/** The changes that moved the sum of a group: of the maxima and roles of its children, and of which there are. */
function summands(path: string, { acts }: Deeds): readonly Act[] {
  const children = path === "/total/max" ? "/nodes" : path.replace(/max$/, "children");
  return acts.filter(({ change, at }) => {
    if (change.of !== "node") return false;
    if (change.kind === "dropped") return at === children;
    const isChild = at.slice(0, at.lastIndexOf("/")) === children;
    return isChild && (change.kind === "added" || change.keys.some(({ key }) => key === "max" || key === "role"));
  });
}

/** The changes of what the issue names; where there are none, the nearest ones. */
function suspects({ path, params }: Issue, { acts }: Deeds): readonly Act[] {
  const words = new Set(Object.values(params).filter((param) => typeof param === "string"));
  const named = acts.filter(({ change }) => change.kind === "dropped" && words.has(change.name));
  if (named.length > 0) return named;
  const steps = path.split("/");
  const near = (at: string): number => {
    const other = at.split("/");
    const parted = steps.findIndex((step, index) => step !== other[index]);
    return parted === -1 ? steps.length : parted;
  };
  const nearest = Math.max(...acts.map(({ at }) => near(at)));
  return acts.filter(({ at }) => near(at) === nearest);
}
