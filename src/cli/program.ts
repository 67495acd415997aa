import { Command, Help } from "commander";
import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import { version } from "../version.js";
import type { CommandContext } from "./context.js";
import type { CommandIo } from "./io.js";
import { LANGUAGE_FLAG } from "./language.js";

/** The titles of commander's help, which it writes in English only. */
const TITLES: { readonly [title: string]: MessageCode } = {
  "Usage:": "cli.help.usage",
  "Arguments:": "cli.help.arguments",
  "Options:": "cli.help.options",
  "Commands:": "cli.help.commands",
};

type AddCommand = (program: Command, context: CommandContext) => void;

/** The commands, in the order of the help; each is loaded only where it is asked for. */
const COMMANDS: { readonly [name: string]: () => Promise<AddCommand> } = {
  score: async () => (await import("./commands/score.js")).addScore,
  explain: async () => (await import("./commands/explain.js")).addExplain,
  plan: async () => (await import("./commands/plan.js")).addPlan,
  tasks: async () => (await import("./commands/tasks.js")).addTasks,
  whatif: async () => (await import("./commands/whatif.js")).addWhatIf,
  timeline: async () => (await import("./commands/timeline.js")).addTimeline,
  compare: async () => (await import("./commands/compare.js")).addCompare,
  rank: async () => (await import("./commands/rank.js")).addRank,
  template: async () => (await import("./commands/template.js")).addTemplate,
  workbook: async () => (await import("./commands/workbook.js")).addWorkbook,
  import: async () => (await import("./commands/import.js")).addImport,
  facts: async () => (await import("./commands/facts.js")).addFactsCommand,
  lint: async () => (await import("./commands/lint.js")).addLint,
  tailor: async () => (await import("./commands/tailor.js")).addTailor,
  rubrics: async () => (await import("./commands/rubrics.js")).addRubrics,
  schema: async () => (await import("./commands/schema.js")).addSchema,
};

/** The command line in one language, with the command that the arguments name, or else with all of them. */
export async function createProgram(args: readonly string[], io: CommandIo, language: Language): Promise<Command> {
  const text: CommandContext["text"] = (code, params = {}) => formatMessage({ code, params }, { language });
  const context: CommandContext = { io, language, text };
  const program = new Command("chamdiem")
    .description(text("cli.description"))
    .usage(text("cli.help.programUsage"))
    .version(version, "--version", text("cli.option.version"))
    .helpCommand(false)
    .addHelpText("after", `\n${text("cli.help.examples")}`);
  const asked = commandOf(args);
  const names = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  for (const add of await Promise.all(names.map((name) => COMMANDS[name]?.()))) add?.(program, context);
  for (const command of [program, ...program.commands]) {
    command
      .option(`${LANGUAGE_FLAG} <LANG>`, text("cli.option.lang"))
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

/** The command that the arguments begin with, after the option of the language; what else stands there asks for the whole help. */
function commandOf([first, ...rest]: readonly string[]): string | undefined {
  if (first === LANGUAGE_FLAG) return commandOf(rest.slice(1));
  return first?.startsWith(`${LANGUAGE_FLAG}=`) === true ? commandOf(rest) : first;
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
