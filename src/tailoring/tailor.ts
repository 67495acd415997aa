import { canonicalHash } from "../document/canonical.js";
import type { Issue } from "../document/issue.js";
import { documentOrder } from "../document/order.js";
import { checkRubricShape } from "../rubric/parse.js";
import type { Rubric, TailoredFrom } from "../rubric/types.js";
import type { Act, Ledger } from "./apply.js";
import { type Base, findBase, type TailoringBases } from "./base.js";
import { blame } from "./blame.js";
import { checkChanges } from "./checkChanges.js";
import { type Entry, entriesOf } from "./entries.js";
import { isTailoring } from "./isTailoring.js";
import { pruned } from "./origins.js";
import { checkTailoringShape } from "./parse.js";
import { resolve } from "./resolve.js";
import type { Origin, Tailored, Tailoring } from "./types.js";

/** The answer to a tailoring: the rubric that comes out of it, or all that is wrong. */
export type TailorResult = Tailored | { readonly ok: false; readonly issues: readonly Issue[] };

/** What every rubric must pass, beside its shape. */
export type RubricCheck = (rubric: Rubric) => readonly Issue[];

/** Finds the base of a tailoring, resolves it where it is one itself, and carries out the changes. */
export function tailor(document: unknown, bases: TailoringBases, check: RubricCheck): TailorResult {
  return tailorWithin(document, bases, check, []);
}

/** @param open - what is being resolved already, as `id@version` */
function tailorWithin(
  document: unknown,
  bases: TailoringBases,
  check: RubricCheck,
  open: readonly string[],
): TailorResult {
  const shape = checkTailoringShape(document);
  if (!shape.ok) return shape;
  const tailoring = shape.value;
  const base = baseOf(tailoring, bases, check, [...open, nameOf(tailoring)]);
  if ("code" in base) return { ok: false, issues: [base] };
  const entries = entriesOf(tailoring);
  const issues = checkChanges(tailoring, entries, base.rubric);
  if (issues.length > 0) return { ok: false, issues: documentOrder(issues, document) };
  return carriedOut(tailoring, entries, base, check);
}

function carriedOut(tailoring: Tailoring, entries: readonly Entry[], base: Base, check: RubricCheck): TailorResult {
  const { id, version } = tailoring;
  const self = { id, version };
  const written = new Map<string, Origin>();
  const acts: Act[] = [];
  const ledger: Ledger = { base: base.origins, origins: written, acts, own: (path) => ({ ...self, path }) };
  const value = resolve(tailoring, entries, base, ledger);
  const origins = pruned(written);
  const shape = checkRubricShape(value);
  const issues = shape.ok ? check(value) : shape.issues;
  if (issues.length > 0) {
    const told = issues.map((issue) => blame(issue, { self, origins, acts }));
    return { ok: false, issues: documentOrder(told, tailoring) };
  }
  const done = new Map(acts.map(({ change }) => [change.by.path, change]));
  return {
    ok: true,
    value,
    origins: Object.fromEntries(origins),
    changes: [...base.changes, ...entries.flatMap(({ path }) => done.get(path) ?? [])],
  };
}

/** The base, ready to be changed, or why it is not. */
function baseOf(
  { extends: wanted }: Tailoring,
  bases: TailoringBases,
  check: RubricCheck,
  open: readonly string[],
): Base | Issue {
  if (open.includes(nameOf(wanted))) {
    return { code: "tailoring.circle", path: "/extends", params: { chain: [...open, nameOf(wanted)].join(" → ") } };
  }
  const result = findBase(wanted, bases);
  if ("code" in result) return result;
  const { id, version, sha256 } = wanted;
  for (const found of result.found) {
    const shape = isTailoring(found) ? checkTailoringShape(found) : checkRubricShape(found);
    if (!shape.ok) return brokenBase(id, shape.issues);
  }
  const [hash = "", ...others] = new Set(result.found.map(canonicalHash));
  if (others.length > 0) return { code: "tailoring.twoBases", path: "/extends", params: { id, version } };
  if (sha256 !== undefined && sha256 !== hash) {
    return { code: "tailoring.otherHash", path: "/extends/sha256", params: { id, found: hash } };
  }
  const own = { id, version, sha256: hash };
  const [found] = result.found;
  return isTailoring(found) ? tailoredBase(found, own, bases, check, open) : plainBase(found as Rubric, own, check);
}

function tailoredBase(
  found: unknown,
  document: TailoredFrom,
  bases: TailoringBases,
  check: RubricCheck,
  open: readonly string[],
): Base | Issue {
  const inner = tailorWithin(found, bases, check, open);
  if (inner.ok) {
    const origins = new Map(Object.entries(inner.origins));
    return { rubric: inner.value, document, origins, changes: inner.changes };
  }
  return inner.issues.find(({ code }) => code === "tailoring.circle") ?? brokenBase(document.id, inner.issues);
}

function plainBase(rubric: Rubric, document: TailoredFrom, check: RubricCheck): Base | Issue {
  const issues = check(rubric);
  if (issues.length > 0) return brokenBase(document.id, issues);
  const { id, version } = document;
  return { rubric, document, origins: new Map([["", { id, version, path: "" }]]), changes: [] };
}

function brokenBase(id: string, issues: readonly Issue[]): Issue {
  const [first] = issues;
  const problem = { code: first?.code ?? "document.invalid", params: first?.params ?? {} };
  return {
    code: "tailoring.brokenBase",
    path: "/extends",
    params: { id, count: issues.length, place: first?.path || "/", problem },
  };
}

function nameOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}
