import type { Command } from "commander";
import { parseJson } from "../../document/json.js";
import type { Rubric } from "../../rubric/types.js";
import { bundledIds, bundledPath } from "../bundled.js";
import type { CommandContext } from "../context.js";
import { addFormat } from "../formats.js";
import { emit, tableWidth } from "../output.js";

interface RubricsOptions {
  readonly format: "table" | "json";
}

/** `chamdiem rubrics` */
export function addRubrics(program: Command, context: CommandContext): void {
  const command = program
    .command("rubrics")
    .description(context.text("cli.rubrics.description"))
    .usage(context.text("cli.help.optionsTerm"))
    .action((options: RubricsOptions) => list(options, context));
  addFormat(command, ["table", "json"], context);
}

async function list({ format }: RubricsOptions, { io, language }: CommandContext): Promise<void> {
  const rubrics: Rubric[] = [];
  for (const id of await bundledIds(io)) {
    const path = bundledPath(id);
    const document = path === undefined ? undefined : parseJson(await io.packaged.read(path));
    // These come with the library, whose own tests have read them.
    if (document?.ok === true) rubrics.push(document.value as Rubric);
  }
  if (format === "json") {
    const entries = rubrics.map(({ id, version, title, status, family, years, unitTypes, issuer, decision }) => ({
      id,
      version,
      title,
      status,
      family,
      years,
      unitTypes,
      issuer,
      decision,
    }));
    return emit(`${JSON.stringify(entries, null, 2)}\n`, undefined, io);
  }
  const { rubricTable } = await import("../../report/index.js");
  await emit(rubricTable(rubrics, { language, width: tableWidth(undefined, io) }), undefined, io);
}
