import type { Command } from "commander";
import type { OtherEvidence } from "../../assess/otherEvidence.js";
import type { Assessment } from "../../assess/types.js";
import type { Rubric } from "../../rubric/types.js";
import { type AsOfOption, addAsOf, onDay } from "../asOf.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorers, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { type MalformedDocument, MalformedError } from "../malformedError.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { readTableScorers } from "../tableScorers.js";
import { UsageError } from "../usageError.js";

interface ScoreOptions extends OtherOptions, AsOfOption {
  readonly format: "table" | "json" | "ndjson" | "markdown";
  readonly lines?: true;
  readonly out?: string;
}

/** `chamdiem score RUBRIC[,RUBRIC…] EVIDENCE…` */
export function addScore(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("score")
    .description(text("cli.score.description"))
    .usage(`RUBRIC[,RUBRIC…] EVIDENCE… ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubrics"))
    .argument("<EVIDENCE...>", text("cli.argument.evidence"))
    .option("--lines", text("cli.option.lines"))
    .action((rubric: string, evidence: readonly string[], options: ScoreOptions) =>
      score(rubric, evidence, options, context),
    );
  addCohort(addPrevious(addAsOf(command, context), context), context);
  addOut(addFormat(command, ["table", "json", "ndjson", "markdown"], context), context);
}

async function score(
  rubric: string,
  evidence: readonly string[],
  { format, lines, out, asOf, ...others }: ScoreOptions,
  context: CommandContext,
): Promise<void> {
  const { io } = context;
  const rubrics = rubric.split(",");
  const inputs = [...rubrics, ...evidence, ...othersNamed(others)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  if (lines === true) {
    if (inputs.length > evidence.length + 1 || format !== "table" || asOf !== undefined)
      throw new UsageError("cli.lines.alone");
    const { scoreLines } = await import("./scoreLines.js");
    return scoreLines(rubric, evidence, out, context);
  }
  const { rubrics: scored, answer } = await answering(format, rubrics, tableWidth(out, io), context);
  const beside = await readOthers(others, io);
  const results: string[] = [];
  const malformed: MalformedDocument[] = [];
  for (const name of evidence) {
    try {
      const document = await onDay(await readDocument(name, io), asOf, scored);
      results.push(...refused(document, () => answer(document.value, beside.of(document.value))));
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      malformed.push(...error.documents);
    }
  }
  beside.checkUsed();
  // All or nothing: half a list of units would look like a whole one.
  if (malformed.length > 0) throw new MalformedError(malformed);
  await emit(joined(results, format), out, io);
}

/** Rubrics, and what is printed of one unit's answers by them. */
interface Answering {
  readonly rubrics: readonly Rubric[];
  /** @throws {InvalidDocumentError} */
  answer(evidence: unknown, others: OtherEvidence): readonly string[];
}

/** Reads the rubrics, and loads what the format needs and no other. Where there are several answers, people see them side by side first. */
async function answering(
  format: ScoreOptions["format"],
  names: readonly string[],
  width: number,
  { io, language }: CommandContext,
): Promise<Answering> {
  if (format === "table") {
    const { rubrics, assess } = await readTableScorers(names, io);
    const { reportTable, scoresTable } = await import("../scoreTables.js");
    const options = { language, width };
    return {
      rubrics,
      answer(evidence, others) {
        const all = assess(evidence, others);
        const beside = all.length > 1 ? [scoresTable(all, options)] : [];
        return [...beside, ...all.map((one) => reportTable(one, options))];
      },
    };
  }
  const { scorers, assess } = await readScorers(names, io);
  const print = format === "markdown" ? await markdown(language) : json(format);
  return {
    rubrics: scorers.map(({ rubric }) => rubric),
    answer: (evidence, others) => print(assess(evidence, others)),
  };
}

type Print = (assessments: readonly Assessment[]) => readonly string[];

async function markdown(language: CommandContext["language"]): Promise<Print> {
  const { reportMarkdown, scoresMarkdown } = await import("../../report/index.js");
  return (all) => [
    ...(all.length > 1 ? [scoresMarkdown(all, { language })] : []),
    ...all.map((assessment) => reportMarkdown(assessment, { language })),
  ];
}

function json(format: "json" | "ndjson"): Print {
  return (all) => all.map((assessment) => JSON.stringify(assessment, null, format === "json" ? 2 : undefined));
}

function joined(results: readonly string[], format: ScoreOptions["format"]): string {
  switch (format) {
    case "json":
      return results.length === 1 ? `${results.join("")}\n` : `[\n${results.join(",\n")}\n]\n`;
    case "ndjson":
      return results.map((result) => `${result}\n`).join("");
    case "markdown":
      return results.join("\n---\n\n");
    default:
      return results.join("\n\n");
  }
}
