import type { Command } from "commander";
import { createEngine } from "../../assess/engine.js";
import { checkDate } from "../asOf.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface TimelineOptions extends OtherOptions {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `chamdiem timeline RUBRIC EVIDENCE` */
export function addTimeline(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("timeline")
    .description(text("cli.timeline.description"))
    .usage(`RUBRIC EVIDENCE ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<EVIDENCE>", text("cli.argument.evidence"))
    .option("--from <DATE>", text("cli.timeline.from"))
    .option("--to <DATE>", text("cli.timeline.to"))
    .action((rubric: string, evidence: string, options: TimelineOptions) =>
      timeline(rubric, evidence, options, context),
    );
  addCohort(addPrevious(command, context), context);
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function timeline(
  rubric: string,
  evidence: string,
  options: TimelineOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const { format, out, from, to } = options;
  const inputs = [rubric, evidence, ...othersNamed(options)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  checkDate("--from", from);
  checkDate("--to", to);
  if (from !== undefined && to !== undefined && from > to) throw new UsageError("cli.timeline.order", { from, to });
  const scorer = await readScorer(rubric, io);
  const document = await readDocument(evidence, io);
  const beside = await readOthers(options, io);
  const others = beside.of(document.value);
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const result = refused(document, () => createEngine().timeline(scorer.rubric, document.value, { ...days, others }));
  beside.checkUsed();
  if (format === "json") return emit(`${JSON.stringify(result, null, 2)}\n`, out, io);
  const { timelineMarkdown, timelineTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? timelineMarkdown(result, { language })
      : timelineTable(result, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}
