import type { Issue } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import type { Rubric, TailoredFrom } from "../rubric/types.js";
import { isTailoring } from "./isTailoring.js";
import type { Extends, Origin, TailoredChange } from "./types.js";

/**
 * The documents that a tailoring may extend: all there are, or what finds one by id and version (`undefined`: there is none).
 *
 * @remarks Since 0.1.0
 */
export type TailoringBases = readonly unknown[] | ((base: Extends) => unknown);

/** A base, resolved. */
export interface Base {
  readonly rubric: Rubric;
  /** The document itself: the rubric, or the tailoring that it comes from. */
  readonly document: TailoredFrom;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly changes: readonly TailoredChange[];
}

/** The documents with the id and version that are meant, or why there are none. */
export function findBase(wanted: Extends, bases: TailoringBases): { readonly found: readonly object[] } | Issue {
  const { id, version } = wanted;
  const named = candidates(wanted, bases).filter((one) => one.id === id);
  if (named.length === 0) {
    const ids = typeof bases === "function" ? [] : candidates(wanted, bases).map((one) => one.id);
    return { code: "tailoring.unknownBase", path: "/extends/id", params: { id, nearest: nearest(id, ids) ?? null } };
  }
  const found = named.filter((one) => one.version === version).map(({ document }) => document);
  if (found.length > 0) return { found };
  const versions = Array.from(new Set(named.map((one) => one.version)));
  return { code: "tailoring.otherVersion", path: "/extends/version", params: { id, wanted: version, versions } };
}

interface Candidate {
  readonly id: string;
  readonly version: string;
  readonly document: object;
}

/** Rubrics and tailorings; what is neither is nobody's base. */
function candidates(wanted: Extends, bases: TailoringBases): readonly Candidate[] {
  const documents = typeof bases === "function" ? [bases(wanted)] : bases;
  return documents.flatMap((document) => {
    if (typeof document !== "object" || document === null) return [];
    const { format, id, version } = document as { readonly [key: string]: unknown };
    if (format !== "chamdiem/rubric@1" && !isTailoring(document)) return [];
    return [{ id: String(id), version: String(version), document }];
  });
}
