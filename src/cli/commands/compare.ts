import type { Command } from "commander";
import type { Assessment } from "../../assess/types.js";
import { compareAssessments } from "../../compare/compareAssessments.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface CompareOptions {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
}

/** `chamdiem compare RUBRIC BEFORE AFTER` */
export function addCompare(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("compare")
    .description(text("cli.compare.description"))
    .usage(`RUBRIC BEFORE AFTER ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<BEFORE>", text("cli.compare.before"))
    .argument("<AFTER>", text("cli.compare.after"))
    .action((rubric: string, before: string, after: string, options: CompareOptions) =>
      compare(rubric, before, after, options, context),
    );
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function compare(
  rubric: string,
  before: string,
  after: string,
  { format, out }: CompareOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const inputs = [rubric, before, after];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const scorer = await readScorer(rubric, io);
  const [earlier, later] = [await readDocument(before, io), await readDocument(after, io)];
  const was = refused(earlier, () => scorer.assess(earlier.value));
  const alone = refused(later, () => scorer.assess(later.value));
  const is = isYearBefore(was, alone)
    ? refused(later, () => scorer.assess(later.value, { previous: earlier.value }))
    : alone;
  const comparison = compareAssessments(was, is);
  if (format === "json") return emit(`${JSON.stringify(comparison, null, 2)}\n`, out, io);
  const { comparisonMarkdown, comparisonTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? comparisonMarkdown(comparison, { language })
      : comparisonTable(comparison, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}

/** The year before of the same unit is also what facts of the later year may follow from. */
function isYearBefore(before: Assessment, after: Assessment): boolean {
  return before.unit.id === after.unit.id && before.period.year + 1 === after.period.year;
}
