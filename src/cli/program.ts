import { Command, Help } from "commander";
import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import { version } from "../version.js";
import { addExplain } from "./commands/explain.js";
import { addFactsCommand } from "./commands/facts.js";
import { addImport } from "./commands/import.js";
import { addLint } from "./commands/lint.js";
import { addPlan } from "./commands/plan.js";
import { addRank } from "./commands/rank.js";
import { addRubrics } from "./commands/rubrics.js";
import { addSchema } from "./commands/schema.js";
import { addScore } from "./commands/score.js";
import { addTailor } from "./commands/tailor.js";
import { addTemplate } from "./commands/template.js";
import { addWorkbook } from "./commands/workbook.js";
import type { CommandContext } from "./context.js";
import type { CommandIo } from "./io.js";

/** The titles of commander's help, which it writes in English only. */
const TITLES: { readonly [title: string]: MessageCode } = {
  "Usage:": "cli.help.usage",
  "Arguments:": "cli.help.arguments",
  "Options:": "cli.help.options",
  "Commands:": "cli.help.commands",
};

/** The command line with all its commands, in one language. */
export function createProgram(io: CommandIo, language: Language): Command {
  const text: CommandContext["text"] = (code, params = {}) => formatMessage({ code, params }, { language });
  const context: CommandContext = { io, language, text };
  const program = new Command("chamdiem")
    .description(text("cli.description"))
    .usage(text("cli.help.programUsage"))
    .version(version, "--version", text("cli.option.version"))
    .helpCommand(false)
    .addHelpText("after", `\n${text("cli.help.examples")}`);
  const commands = [
    addScore,
    addExplain,
    addPlan,
    addRank,
    addTemplate,
    addWorkbook,
    addImport,
    addFactsCommand,
    addLint,
    addTailor,
    addRubrics,
    addSchema,
  ];
  for (const add of commands) add(program, context);
  for (const command of [program, ...program.commands]) {
    command
      .option("--lang <LANG>", text("cli.option.lang"))
      .helpOption("-h, --help", text("cli.option.help"))
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => titleText(title, text),
        subcommandTerm,
        // Our descriptions name the default themselves.
        optionDescription: (option) => option.description,
      })
      .configureOutput({
        writeOut: (line) => io.stdout(line),
        writeErr: (line) => io.stderr(line),
        // Errors are worded by ourselves, where they are caught.
        outputError: () => undefined,
      });
  }
  return program;
}

function titleText(title: string, text: CommandContext["text"]): string {
  const code = TITLES[title];
  return code === undefined ? title : text(code);
}

/** A command with its arguments; commander would put "[options]" between them. */
function subcommandTerm(command: Command): string {
  const help = new Help();
  return [command.name(), ...command.registeredArguments.map((argument) => help.argumentTerm(argument))].join(" ");
}
