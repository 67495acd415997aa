import type { Command } from "commander";
import { createEngine } from "../../assess/engine.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { addOut } from "../formats.js";
import { emit, refuseInputAsOutput } from "../output.js";
import { UsageError } from "../usageError.js";

const NAMES: readonly string[] = ["rubric", "evidence", "assessment", "facts", "dossiers", "holidays", "tailoring"];

/** `chamdiem schema NAME [RUBRIC]` */
export function addSchema(program: Command, context: CommandContext): void {
  const { text } = context;
  const command = program
    .command("schema")
    .description(text("cli.schema.description"))
    .usage(`NAME [RUBRIC] ${text("cli.help.optionsTerm")}`)
    .argument("<NAME>", text("cli.argument.schema", { known: NAMES.join(", ") }))
    .argument("[RUBRIC]", text("cli.argument.schemaRubric"))
    .action((name: string, rubric: string | undefined, options: { readonly out?: string }) =>
      schema(name, rubric, options.out, context),
    );
  addOut(command, context);
}

async function schema(
  name: string,
  rubric: string | undefined,
  out: string | undefined,
  { io, language }: CommandContext,
): Promise<void> {
  if (!NAMES.includes(name)) throw new UsageError("cli.badValue", { name: "NAME", value: name, known: [...NAMES] });
  if (rubric === undefined) return emit(await io.packaged.read(`schemas/${name}.schema.json`), out, io);
  if (name !== "evidence") throw new UsageError("cli.schema.onlyEvidence", { name });
  refuseInputAsOutput(out, [rubric]);
  const scorer = await readScorer(rubric, io);
  const own = createEngine().evidenceSchema(scorer.rubric, { language });
  await emit(`${JSON.stringify(own, null, 2)}\n`, out, io);
}
