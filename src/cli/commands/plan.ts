import type { Command } from "commander";
import type { Assessment } from "../../assess/types.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface PlanOptions extends OtherOptions {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
}

/** `chamdiem plan RUBRIC EVIDENCE` */
export function addPlan(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("plan")
    .description(text("cli.plan.description"))
    .usage(`RUBRIC EVIDENCE ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<EVIDENCE>", text("cli.argument.evidence"))
    .action((rubric: string, evidence: string, options: PlanOptions) => plan(rubric, evidence, options, context));
  addCohort(addPrevious(command, context), context);
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function plan(
  rubric: string,
  evidence: string,
  { format, out, ...others }: PlanOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const inputs = [rubric, evidence, ...othersNamed(others)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const scorer = await readScorer(rubric, io);
  const document = await readDocument(evidence, io);
  const beside = await readOthers(others, io);
  const assessment = refused(document, () => scorer.assess(document.value, beside.of(document.value)));
  beside.checkUsed();
  if (format === "json") return emit(`${JSON.stringify(planOf(assessment), null, 2)}\n`, out, io);
  const { planMarkdown, planTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? planMarkdown(assessment, { language })
      : planTable(assessment, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}

/** The plan with what it is the plan of, under the keys that the assessment has. */
function planOf({ rubric, evidence, unit, period, total, actionPlan, factTitles }: Assessment): object {
  return { rubric, evidence, unit, period, total, actionPlan, factTitles };
}
