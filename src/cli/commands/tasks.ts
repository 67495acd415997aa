import type { Command } from "commander";
import { createEngine } from "../../assess/engine.js";
import type { Rubric } from "../../rubric/types.js";
import { checkDate } from "../asOf.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface TasksOptions extends OtherOptions {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
  readonly from?: string;
  readonly by?: string;
  readonly exclude?: readonly string[];
}

/** `chamdiem tasks RUBRIC[,RUBRIC…] EVIDENCE` */
export function addTasks(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("tasks")
    .description(text("cli.tasks.description"))
    .usage(`RUBRIC[,RUBRIC…] EVIDENCE ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubrics"))
    .argument("<EVIDENCE>", text("cli.argument.evidence"))
    .option("--from <DATE>", text("cli.tasks.from"))
    .option("--by <DATE>", text("cli.tasks.by"))
    .option("--exclude <ACTION>", text("cli.option.exclude"), (one, before: readonly string[] = []) => [...before, one])
    .action((rubrics: string, evidence: string, options: TasksOptions) => tasks(rubrics, evidence, options, context));
  addCohort(addPrevious(command, context), context);
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function tasks(
  names: string,
  evidence: string,
  options: TasksOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const { format, out, from, by, exclude } = options;
  const inputs = [...names.split(","), evidence, ...othersNamed(options)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  checkDate("--from", from);
  checkDate("--by", by);
  const rubrics: Rubric[] = [];
  for (const name of names.split(",")) rubrics.push((await readScorer(name, io)).rubric);
  const document = await readDocument(evidence, io);
  const beside = await readOthers(options, io);
  const request = {
    ...(from !== undefined && { from }),
    ...(by !== undefined && { by }),
    ...(exclude !== undefined && { exclude }),
    others: beside.of(document.value),
  };
  const list = refused(document, () => createEngine().nextTasks(rubrics, document.value, request));
  beside.checkUsed();
  if (format === "json") return emit(`${JSON.stringify(list, null, 2)}\n`, out, io);
  const { taskListMarkdown, taskListTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? taskListMarkdown(list, { language })
      : taskListTable(list, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}
