import type { Command } from "commander";
import type { CommandContext } from "./context.js";
import { UsageError } from "./usageError.js";

/** Adds `--format` with the formats that the command has; the first is the default. */
export function addFormat<const Format extends string>(
  command: Command,
  formats: readonly [Format, ...Format[]],
  { text }: CommandContext,
): Command {
  const known = formats.join(", ");
  return command.option(
    "--format <FORMAT>",
    text("cli.option.format", { known, standard: formats[0] }),
    (value: string) => {
      if ((formats as readonly string[]).includes(value)) return value;
      throw new UsageError("cli.badValue", { name: "--format", value, known: [...formats] });
    },
    formats[0],
  );
}

/** Adds `--out`. */
export function addOut(command: Command, { text }: CommandContext): Command {
  return command.option("--out <FILE>", text("cli.option.out"));
}
