import type { MessageParam } from "../i18n/message.js";
import { type Issue, pointer } from "./issue.js";
import { meantKey } from "./keyWords.js";
import { meantChoice, meantText, meantType } from "./meantValue.js";
import { keysOf, valueAt } from "./order.js";
import type { PatternName } from "./patterns.js";

/** The issues with what was probably meant, where something comes to mind: one for each thing to mend. */
export function withGuesses(issues: readonly Issue[], document: unknown): readonly Issue[] {
  return withoutMeant(issues.map((issue) => withGuess(issue, document)));
}

function withGuess(issue: Issue, document: unknown): Issue {
  const { code, path, params } = issue;
  if (code === "document.unknownKey") {
    const nearest = meantKey(keysOf(path).at(-1) ?? "", listed(params["known"]));
    return nearest === undefined ? issue : { code, path, params: { key: params["key"] ?? "", nearest } };
  }
  const nearest = meantAt(issue, document);
  return nearest === undefined ? issue : { code, path, params: { ...params, nearest } };
}

function meantAt({ code, path, params }: Issue, document: unknown): MessageParam | undefined {
  switch (code) {
    case "document.type":
      return meantType(valueAt(document, path), listed(params["expected"]), path);
    case "document.pattern":
      return meantText(String(valueAt(document, path)), params["expected"] as PatternName);
    case "document.choice":
      return meantChoice(valueAt(document, path), listed(params["allowed"]));
    default:
      return undefined;
  }
}

function listed(param: MessageParam | undefined): readonly string[] {
  return Array.isArray(param) ? (param as readonly string[]) : [];
}

/** A key that is only missing because it stands there under another name is one thing to mend. */
function withoutMeant(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set(
    issues.flatMap(({ code, path, params }) =>
      code === "document.unknownKey" && typeof params["nearest"] === "string"
        ? [pointer(path.slice(0, path.lastIndexOf("/")), params["nearest"])]
        : [],
    ),
  );
  return issues.filter(
    ({ code, path, params }) => code !== "document.required" || !meant.has(pointer(path, String(params["key"]))),
  );
}
