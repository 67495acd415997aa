import type { Issue } from "../../document/issue.js";
import type { Evidence } from "../../evidence/types.js";
import type { FactDictionary } from "../../facts/types.js";
import type { Message } from "../../i18n/message.js";
import type { MeasureKind, WayKind } from "../../rules/kind.js";

/**
 * How much a finding weighs: an `error` is a contradiction that an official has to resolve before anyone is scored, a
 * `warning` a probable mistake that still has a meaning, `information` what is good to know.
 *
 * @remarks Since 0.1.0
 */
export type LintSeverity = "error" | "warning" | "information";

/**
 * What the prover found in a rubric, as data; `formatMessage` and `formatIssue` make it a sentence.
 *
 * @remarks Since 0.1.0
 */
export interface LintFinding extends Issue {
  readonly severity: LintSeverity;
  /** What would mend it. */
  readonly suggestion?: Message;
  /** An evidence document that shows it: only the facts that matter are entered. */
  readonly witness?: Evidence;
}

/**
 * What the prover takes as given.
 *
 * @remarks Since 0.1.0
 */
export interface LintOptions {
  /** The facts that rubrics share. Default: the dictionary that comes with the library. */
  readonly dictionary?: FactDictionary;
  /** Measures and ways of the program's own; their names begin with `x-`. */
  readonly kinds?: readonly (MeasureKind<never> | WayKind<never>)[];
}

/** What a check says beside its severity, code and place. */
interface FindingDetails {
  readonly params?: LintFinding["params"];
  readonly suggestion?: Message | undefined;
  readonly witness?: Evidence | undefined;
}

/** A finding; what is not there is left out. */
export function finding(
  severity: LintSeverity,
  code: string,
  path: string,
  { params = {}, suggestion, witness }: FindingDetails = {},
): LintFinding {
  return {
    severity,
    code: `lint.${code}`,
    path,
    params,
    ...(suggestion !== undefined && { suggestion }),
    ...(witness !== undefined && { witness }),
  };
}

/** A suggestion by the last part of its code. */
export function suggest(code: string, params: Message["params"] = {}): Message {
  return { code: `lint.suggest.${code}`, params };
}
