import { InvalidDocumentError } from "../document/error.js";
import type { Issue } from "../document/issue.js";
import { formatMessage } from "../i18n/format.js";
import type { Message, MessageParam } from "../i18n/message.js";
import type { Language, Text } from "../i18n/text.js";

/**
 * What a function cannot do, as a message; hosts show it at the cell.
 *
 * `invalid`: what was given cannot be read (`#VALUE!`); `unknown`: there is no such value yet (`#N/A`).
 */
export class FunctionProblem extends Error {
  override readonly name = "FunctionProblem";
  readonly kind: "invalid" | "unknown";
  readonly problem: Message;

  constructor(
    code: string,
    params: { readonly [name: string]: MessageParam } = {},
    kind: "invalid" | "unknown" = "invalid",
  ) {
    super(code);
    this.problem = { code, params };
    this.kind = kind;
  }
}

/** What sentences about a range need: the titles of facts, and in which row of the range each fact stands. */
export interface Places {
  readonly factTitles: { readonly [fact: string]: Text };
  readonly rows: ReadonlyMap<string, number>;
}

/** More sentences than this do not fit where hosts show them. */
const MOST = 4;

/** The message of whatever a function threw; a defect of the program is not hidden. */
export function problemText(error: unknown, language: Language): string {
  if (error instanceof FunctionProblem) return formatMessage(error.problem, { language });
  return formatMessage({ code: "addin.error.unexpected", params: { problem: String(error) } }, { language });
}

/** All that is wrong with the evidence, as one problem that names rows and facts. */
export function documentProblem(error: unknown, places: Places): unknown {
  if (!(error instanceof InvalidDocumentError)) return error;
  return issuesProblem(error.issues, places);
}

/** Issues as one problem: each with its place, the first few of them. */
export function issuesProblem(issues: readonly Issue[], places: Places): FunctionProblem {
  const shown = issues.slice(0, MOST).map((issue) => placed(issue, places));
  const rest = issues.length - shown.length;
  const more: readonly Message[] = rest > 0 ? [{ code: "addin.error.rest", params: { count: rest } }] : [];
  return new FunctionProblem("addin.error.issues", { issues: [...shown, ...more] });
}

function placed({ code, params, path }: Issue, { factTitles, rows }: Places): Message {
  const problem: Message = { code, params };
  const [area, first, second] = path.slice(1).split("/").map(unescapeKey);
  if (area === "facts" && first !== undefined) {
    const title = factTitles[first] ?? { vi: first };
    return { code: "addin.error.atFact", params: { row: rows.get(first) ?? null, title, fact: first, problem } };
  }
  if (area === "records" && second !== undefined) {
    return { code: "addin.error.atNode", params: { code: second, problem } };
  }
  return problem;
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
