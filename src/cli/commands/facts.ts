import type { Command } from "commander";
import { createEngine } from "../../assess/engine.js";
import { InvalidDocumentError } from "../../document/error.js";
import { addFacts, type CompletedEvidence } from "../../dossiers/add.js";
import { type DossierFacts, factsFromDossiers } from "../../dossiers/facts.js";
import type { DossierPeriod } from "../../dossiers/period.js";
import type { Evidence } from "../../evidence/types.js";
import { factDictionary } from "../../facts/dictionary.js";
import { localText } from "../../i18n/text.js";
import { readCalendars } from "../calendars.js";
import type { CommandContext } from "../context.js";
import { readDocument, refused, STDIN } from "../documents.js";
import { readDossierList } from "../dossierList.js";
import { addOut } from "../formats.js";
import { lineJson } from "../lineJson.js";
import { emit, refuseInputAsOutput } from "../output.js";
import { UsageError } from "../usageError.js";
import { readDay, readQuarter, readYear } from "../years.js";

interface FactsOptions {
  readonly year?: number;
  readonly quarter?: number;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly holidays: readonly string[];
  readonly merge?: string;
  readonly out?: string;
}

/** `chamdiem facts LIST` */
export function addFactsCommand(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("facts")
    .description(text("cli.facts.description"))
    .usage(`LIST ${text("cli.help.optionsTerm")}`)
    .argument("<LIST>", text("cli.argument.list"))
    .option("--year <YEAR>", text("cli.option.factsYear"), readYear)
    .option("--quarter <QUARTER>", text("cli.option.quarter"), readQuarter)
    .option("--from <DATE>", text("cli.option.from"), readDay("--from"))
    .option("--to <DATE>", text("cli.option.to"), readDay("--to"))
    .option("--as-of <DATE>", text("cli.option.asOf"), readDay("--as-of"))
    .option(
      "--holidays <FILE>",
      text("cli.option.holidays"),
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option("--merge <EVIDENCE>", text("cli.option.merge"))
    .action((list: string, options: FactsOptions) => facts(list, options, context));
  addOut(command, context);
}

async function facts(name: string, options: FactsOptions, context: CommandContext): Promise<void> {
  const { io, language, text } = context;
  const { merge, out, asOf } = options;
  const inputs = [name, ...options.holidays, ...(merge === undefined ? [] : [merge])];
  if (inputs.filter((input) => input === STDIN).length > 1) throw new UsageError("cli.stdinTwice");
  refuseInputAsOutput(out, inputs);
  const evidence = merge === undefined ? undefined : await readEvidence(merge, context);
  const period = periodOf(options, evidence);
  const holidays = await readCalendars(options.holidays, io);
  const list = await readDossierList(name, asOf, io);
  const counted = refused(list, () => factsFromDossiers(list.document, { period, holidays, language }));
  if (list.unusedColumns.length > 0) {
    io.stderr(`${text("cli.facts.unusedColumns", { names: [...list.unusedColumns] })}\n`);
  }
  sayCounted(counted, context);
  if (evidence === undefined) return emit(lineJson({ facts: counted.facts }), out, io);
  const completed = addFacts(evidence, counted.facts);
  sayDiffering(completed, context);
  await emit(lineJson(completed.evidence), out, io);
}

async function readEvidence(name: string, { io }: CommandContext): Promise<Evidence> {
  const document = await readDocument(name, io);
  return refused(document, () => {
    const result = createEngine().parseEvidence(document.value);
    if (!result.ok) throw new InvalidDocumentError(result.issues);
    return result.value;
  });
}

/** The period that was asked for; without one, that of the evidence, which it may not contradict. */
function periodOf({ year, quarter, from, to }: FactsOptions, evidence: Evidence | undefined): DossierPeriod {
  const own = evidence?.period;
  if (own !== undefined && ((year ?? own.year) !== own.year || (quarter ?? own.quarter) !== own.quarter)) {
    throw new UsageError("cli.facts.otherPeriod", { year: String(own.year), quarter: own.quarter ?? null });
  }
  const wanted = own ?? (year === undefined ? undefined : { year, ...(quarter !== undefined && { quarter }) });
  if (wanted === undefined) throw new UsageError("cli.facts.noYear");
  return { ...wanted, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** How much of the list is of the period, and which facts it does not give. */
function sayCounted(
  { rows, counted, from, to, uncounted }: DossierFacts,
  { io, text, language }: CommandContext,
): void {
  io.stderr(`${text("cli.facts.counted", { rows, counted, from, to })}\n`);
  for (const { fact, field, dossiers } of uncounted) {
    const title = factDictionary.facts[fact]?.title;
    const name = title === undefined ? fact : localText(title, language);
    const what = { code: `dossier.field.${field}`, params: {} };
    io.stderr(`${text("cli.facts.uncounted", { fact, name, dossiers, field: what })}\n`);
  }
}

function sayDiffering({ differing }: CompletedEvidence, { io, text }: CommandContext): void {
  for (const { fact, entered, counted } of differing) {
    io.stderr(`${text("cli.facts.differing", { fact, entered: String(entered), counted: String(counted) })}\n`);
  }
}
