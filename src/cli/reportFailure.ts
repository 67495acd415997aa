import { CommanderError } from "commander";
import { formatIssue } from "../document/format.js";
import { formatMessage } from "../i18n/format.js";
import type { Message } from "../i18n/message.js";
import type { Language } from "../i18n/text.js";
import { plainText } from "../report/plainText.js";
import { commanderMessage } from "./commanderMessage.js";
import { ErrorsFound } from "./errorsFound.js";
import { FileError } from "./fileError.js";
import type { CommandIo } from "./io.js";
import { MalformedError } from "./malformedError.js";
import { UsageError } from "./usageError.js";

const FAILED = 1;
const WRONG_USAGE = 2;

/** Says on standard error what went wrong, in the user's language and without a stack. */
export function reportFailure(error: unknown, io: CommandIo, language: Language): number {
  const say = (text: string): void => io.stderr(`${plainText(text)}\n`);
  const sayMessage = (message: Message): void => say(formatMessage(message, { language }));

  if (error instanceof MalformedError) {
    for (const { name, issues, kind } of error.documents) {
      for (const issue of issues) say(`${name}: ${formatIssue(issue, language)}`);
      sayMessage({ code: "cli.refused", params: { name, count: issues.length } });
      if (kind === "rubric") sayMessage({ code: "cli.refusedRubric", params: { name } });
    }
    return FAILED;
  }
  // The findings have been printed; they are the result.
  if (error instanceof ErrorsFound) return FAILED;
  if (error instanceof FileError) {
    const { problem, path, reason } = error;
    sayMessage({ code: `cli.file.${problem}`, params: { path, reason } });
    return problem === "unwritable" || problem === "notUtf8" || problem === "tooLarge" ? FAILED : WRONG_USAGE;
  }
  if (error instanceof UsageError) {
    sayMessage({ code: error.code, params: error.params });
    sayMessage({ code: "cli.seeHelp", params: {} });
    return WRONG_USAGE;
  }
  if (error instanceof CommanderError) {
    const message = commanderMessage(error);
    if (message !== undefined) {
      sayMessage(message);
      sayMessage({ code: "cli.seeHelp", params: {} });
    }
    return WRONG_USAGE;
  }
  sayMessage({ code: "cli.unexpected", params: { problem: firstLine(error) } });
  return FAILED;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
}
