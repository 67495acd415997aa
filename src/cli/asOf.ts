import type { Command } from "commander";
import { dayNumber } from "../number/calendar.js";
import type { CommandContext } from "./context.js";
import { type ReadDocument, refused } from "./documents.js";
import { UsageError } from "./usageError.js";

/** What `--as-of` names. */
export interface AsOfOption {
  readonly asOf?: string;
}

/** Adds `--as-of`. */
export function addAsOf(command: Command, { text }: CommandContext): Command {
  return command.option("--as-of <DATE>", text("cli.option.onDay"));
}

/** The document as it stands on the day for the rubrics, or as it is where none is named. @throws {UsageError} @throws {MalformedError} */
export async function onDay(
  document: ReadDocument,
  day: string | undefined,
  rubrics: readonly unknown[],
): Promise<ReadDocument> {
  if (day === undefined) return document;
  checkDate("--as-of", day);
  const { createEngine } = await import("../assess/engine.js");
  const { evidenceOn } = createEngine();
  const value = refused(document, () =>
    rubrics.reduce((evidence, rubric) => evidenceOn(evidence, day, { rubric }), document.value),
  );
  return { ...document, value };
}

/** @throws {UsageError} where the value of an option is no date */
export function checkDate(option: string, value: string | undefined): void {
  if (value !== undefined && dayNumber(value) === undefined)
    throw new UsageError("cli.plan.notDate", { option, value });
}
