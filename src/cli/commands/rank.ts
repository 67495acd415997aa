import type { Command } from "commander";
import { type GradedUnit, gradeUnits } from "../../compare/gradeUnits.js";
import type { CommandContext } from "../context.js";
import { type ReadDocument, readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface RankOptions extends Pick<OtherOptions, "previous"> {
  readonly format: "table" | "json";
  readonly out?: string;
}

/** `chamdiem rank RUBRIC EVIDENCE…` */
export function addRank(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("rank")
    .description(text("cli.rank.description"))
    .usage(`RUBRIC EVIDENCE… ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<EVIDENCE...>", text("cli.argument.evidence"))
    .action((rubric: string, evidence: readonly string[], options: RankOptions) =>
      rank(rubric, evidence, options, context),
    );
  addPrevious(command, context);
  addOut(addFormat(command, ["table", "json"], context), context);
}

async function rank(
  rubric: string,
  evidence: readonly string[],
  { format, out, ...others }: RankOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const inputs = [rubric, ...evidence, ...othersNamed(others)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const scorer = await readScorer(rubric, io);
  const beside = await readOthers(others, io);
  const documents: ReadDocument[] = [];
  for (const name of evidence) documents.push(await readDocument(name, io));
  // The units that are ranked are each other's cohort.
  const cohort = documents.map(({ value }) => value);
  const assessments = documents.map((document) =>
    refused(document, () => scorer.assess(document.value, { ...beside.of(document.value), cohort })),
  );
  beside.checkUsed();
  const graded = gradeUnits(scorer.rubric, assessments);
  if (format === "json") return emit(`${JSON.stringify(graded.map(entryOf), null, 2)}\n`, out, io);
  const { rankTable } = await import("../../report/index.js");
  await emit(rankTable(graded, { language, width: tableWidth(out, io) }), out, io);
}

/** A line of the ranking without the whole assessment. */
function entryOf({ assessment, ...rest }: GradedUnit): object {
  const { score, exact, max, floor, ceiling } = assessment.total;
  return { ...rest, score, ...(exact !== undefined && { exact }), max, floor, ceiling };
}
