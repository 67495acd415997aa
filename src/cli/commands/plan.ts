import type { Command } from "commander";
import { createEngine } from "../../assess/engine.js";
import { PlanDaysError } from "../../assess/planDays.js";
import type { Assessment } from "../../assess/types.js";
import type { PlanOptions as WorkOptions } from "../../assess/workPlan.js";
import { parseDecimal } from "../../number/decimal.js";
import { isNegative } from "../../number/rational.js";
import type { Rubric } from "../../rubric/types.js";
import { type AsOfOption, addAsOf, checkDate, onDay } from "../asOf.js";
import type { CommandContext } from "../context.js";
import { readDocument, readScorer, refused, STDIN } from "../documents.js";
import { addFormat, addOut } from "../formats.js";
import { addCohort, addPrevious, type OtherOptions, othersNamed, readOthers } from "../others.js";
import { emit, refuseInputAsOutput, tableWidth } from "../output.js";
import { UsageError } from "../usageError.js";

interface PlanOptions extends OtherOptions, AsOfOption {
  readonly format: "table" | "json" | "markdown";
  readonly out?: string;
  readonly grade?: string;
  readonly target?: string;
  readonly by?: string;
  readonly from?: string;
  readonly budget?: string;
  readonly exclude?: readonly string[];
}

const LIMITS = ["grade", "target", "by", "from", "budget", "exclude"] as const;

/** `chamdiem plan RUBRIC[,RUBRIC…] EVIDENCE` */
export function addPlan(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("plan")
    .description(text("cli.plan.description"))
    .usage(`RUBRIC[,RUBRIC…] EVIDENCE ${text("cli.help.optionsTerm")}`)
    .argument("<RUBRIC>", text("cli.argument.rubric"))
    .argument("<EVIDENCE>", text("cli.argument.evidence"))
    .action((rubrics: string, evidence: string, options: PlanOptions) => plan(rubrics, evidence, options, context));
  command
    .option("--grade <GRADE>", text("cli.option.grade"))
    .option("--target <POINTS>", text("cli.option.target"))
    .option("--by <DATE>", text("cli.option.by"))
    .option("--from <DATE>", text("cli.option.firstDay"))
    .option("--budget <DAYS>", text("cli.option.budget"))
    .option("--exclude <ACTION>", text("cli.option.exclude"), (one, before: readonly string[] = []) => [
      ...before,
      one,
    ]);
  addCohort(addPrevious(addAsOf(command, context), context), context);
  addOut(addFormat(command, ["table", "json", "markdown"], context), context);
}

async function plan(
  rubrics: string,
  evidence: string,
  options: PlanOptions,
  { io, language }: CommandContext,
): Promise<void> {
  const { format, out } = options;
  const names = rubrics.split(",");
  const inputs = [...names, evidence, ...othersNamed(options)];
  if (inputs.filter((name) => name === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const isLimited = names.length > 1 || LIMITS.some((name) => options[name] !== undefined);
  if (isLimited) return planWork(names, evidence, options, { io, language });
  const scorer = await readScorer(rubrics, io);
  const document = await onDay(await readDocument(evidence, io), options.asOf, [scorer.rubric]);
  const beside = await readOthers(options, io);
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

/** The best plan over several rubrics, or under a target, days or a budget. */
async function planWork(
  names: readonly string[],
  evidence: string,
  options: PlanOptions,
  { io, language }: Pick<CommandContext, "io" | "language">,
): Promise<void> {
  const { format, out } = options;
  const rubrics: Rubric[] = [];
  for (const name of names) rubrics.push((await readScorer(name, io)).rubric);
  const document = await onDay(await readDocument(evidence, io), options.asOf, rubrics);
  const beside = await readOthers(options, io);
  const request = requestOf(options, rubrics, document.value);
  const others = beside.of(document.value);
  const work = inTime(() =>
    refused(document, () => createEngine().planActions(rubrics, document.value, { ...request, others })),
  );
  beside.checkUsed();
  if (format === "json") return emit(`${JSON.stringify(work, null, 2)}\n`, out, io);
  const { workPlanMarkdown, workPlanTable } = await import("../../report/index.js");
  const text =
    format === "markdown"
      ? workPlanMarkdown(work, { language })
      : workPlanTable(work, { language, width: tableWidth(out, io) });
  await emit(text, out, io);
}

/** What is planned. @throws {UsageError} where the last day lies before the first */
function inTime<Value>(plan: () => Value): Value {
  try {
    return plan();
  } catch (error) {
    if (error instanceof PlanDaysError) throw new UsageError("cli.plan.endsBefore", { from: error.from, by: error.by });
    throw error;
  }
}

/** The options as a plan takes them. @throws {UsageError} */
function requestOf(
  { grade, target, by, from, budget, exclude }: PlanOptions,
  rubrics: readonly Rubric[],
  evidence: unknown,
): WorkOptions {
  if (grade !== undefined && target !== undefined) throw new UsageError("cli.plan.twoTargets");
  checkDate("--by", by);
  checkDate("--from", from);
  for (const [option, value] of Object.entries({ "--target": target, "--budget": budget })) {
    if (value === undefined) continue;
    const number = parseDecimal(value);
    if (typeof number === "string") throw new UsageError("cli.plan.notNumber", { option, value });
    if (isNegative(number)) throw new UsageError("cli.plan.belowZero", { option, value });
  }
  const { period, asOf } = (evidence ?? {}) as {
    readonly period?: { readonly quarter?: unknown };
    readonly asOf?: unknown;
  };
  if (by !== undefined && from === undefined && asOf === undefined && period?.quarter === undefined) {
    throw new UsageError("cli.plan.needsFrom");
  }
  const grades = rubrics[0]?.grades?.levels.map(({ id }) => id) ?? [];
  if (grade !== undefined && !grades.includes(grade)) {
    throw new UsageError("cli.plan.unknownGrade", { value: grade, grades });
  }
  return {
    ...(grade !== undefined && { target: { grade } }),
    ...(target !== undefined && { target: { points: target } }),
    ...(by !== undefined && { by }),
    ...(from !== undefined && { from }),
    ...(budget !== undefined && { budget }),
    ...(exclude !== undefined && { exclude }),
  };
}

/** The plan with what it is the plan of, under the keys that the assessment has. */
function planOf({ rubric, evidence, unit, period, total, actionPlan, factTitles }: Assessment): object {
  return { rubric, evidence, unit, period, total, actionPlan, factTitles };
}
