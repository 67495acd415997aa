import { Command, Help } from "commander";
import { formatMessage } from "../i18n/format.js";
import type { Language } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import { version } from "../version.js";
import { addScore } from "./commands/score.js";
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

const VERSION_FLAG = "--version";

type AddCommand = (program: Command, context: CommandContext) => void;

/** All commands but `score`: that is asked for most, and starts the sooner the fewer files it is read from. */
const others = () => import("./otherCommands.js");

/** The commands, in the order of the help; each is loaded only where it is asked for. */
const COMMANDS: { readonly [name: string]: () => Promise<AddCommand> } = {
  score: async () => addScore,
  explain: async () => (await others()).addExplain,
  plan: async () => (await others()).addPlan,
  tasks: async () => (await others()).addTasks,
  whatif: async () => (await others()).addWhatIf,
  timeline: async () => (await others()).addTimeline,
  compare: async () => (await others()).addCompare,
  rank: async () => (await others()).addRank,
  template: async () => (await others()).addTemplate,
  workbook: async () => (await others()).addWorkbook,
  import: async () => (await others()).addImport,
  facts: async () => (await others()).addFactsCommand,
  lint: async () => (await others()).addLint,
  tailor: async () => (await others()).addTailor,
  rubrics: async () => (await others()).addRubrics,
  schema: async () => (await others()).addSchema,
};

/** The command line in one language, with the command that the arguments name, or else with all of them. */
export async function createProgram(args: readonly string[], io: CommandIo, language: Language): Promise<Command> {
  const text: CommandContext["text"] = (code, params = {}) => formatMessage({ code, params }, { language });
  const context: CommandContext = { io, language, text };
  const program = new Command("chamdiem")
    .description(text("cli.description"))
    .usage(text("cli.help.programUsage"))
    .version(version, VERSION_FLAG, text("cli.option.version"))
    .helpCommand(false)
    .addHelpText("after", `\n${text("cli.help.examples")}`);
  const asked = commandOf(args);
  const names = namesFor(asked);
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

/** The commands to load: the one that is asked for, none for the version, and all of them for the help. */
function namesFor(asked: string | undefined): readonly string[] {
  if (asked === VERSION_FLAG) return [];
  return asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
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
