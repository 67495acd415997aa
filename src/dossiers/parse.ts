import { type ParseResult, pointer } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import { dossiersShape } from "../generated/shapes.js";
import { dossierProblems } from "./check.js";
import type { Dossiers } from "./types.js";

/**
 * Checks a list of dossiers: its shape, that no dossier stands twice, and that dates do not contradict each other.
 *
 * @returns the list itself, or all that is wrong with it
 *
 * @remarks Since 0.1.0
 *
 * @example
 * parseDossiers({
 *   format: "chamdiem/dossiers@1",
 *   dossiers: [{ received: "2024-03-01", due: "2024-03-08", returned: "2024-03-07", channel: "online" }],
 * });
 */
export function parseDossiers(document: unknown): ParseResult<Dossiers> {
  const malformed = validateDocument(dossiersShape, document);
  if (malformed.length > 0) return { ok: false, issues: malformed };
  const list = document as Dossiers;
  const issues = dossierProblems(list).map(({ index, field, problem: { code, params } }) => ({
    code,
    path: pointer("/dossiers", index, field),
    params,
  }));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: list };
}
