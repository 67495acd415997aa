import type { CommanderError } from "commander";
import type { Message } from "../i18n/message.js";
import type { MessageCode } from "../i18n/vi.js";

const TEXTS: { readonly [code: string]: MessageCode } = {
  "commander.excessArguments": "cli.usage.excessArguments",
  "commander.missingArgument": "cli.usage.missingArgument",
  "commander.optionMissingArgument": "cli.usage.optionMissingArgument",
  "commander.unknownCommand": "cli.usage.unknownCommand",
  "commander.unknownOption": "cli.usage.unknownOption",
};

/**
 * A mistake of usage as a message of ours; commander words its own in English only, and what it is about stands in
 * quotes there.
 *
 * @returns `undefined` where the help itself was the answer
 */
export function commanderMessage({ code, message }: CommanderError): Message | undefined {
  if (code === "commander.help" || code === "commander.helpDisplayed") return undefined;
  const name = /'([^']*)'/.exec(message)?.[1] ?? "";
  const guess = /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1] ?? null;
  return { code: TEXTS[code] ?? "cli.usage.other", params: { name, nearest: guess } };
}
