import type { Command } from "commander";
import type { OtherEvidence } from "../assess/otherEvidence.js";
import type { CommandContext } from "./context.js";
import { readDocument } from "./documents.js";
import type { CommandIo } from "./io.js";
import { UsageError } from "./usageError.js";

/** What `--previous` and `--cohort` name. */
export interface OtherOptions {
  readonly previous?: readonly string[];
  readonly cohort?: readonly string[];
}

/** Evidence of other years and units, as it was read. */
export interface OtherDocuments {
  /** What stands beside a document: the year before of the same unit, and the cohort. */
  of(document: unknown): OtherEvidence;
  /** @throws {UsageError} where a year before was of none of the units that were asked for */
  checkUsed(): void;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds `--previous`, which can stand several times. */
export function addPrevious(command: Command, { text }: CommandContext): Command {
  return command.option("--previous <FILE>", text("cli.option.previous"), collect);
}

/** Adds `--cohort`, which can stand several times. */
export function addCohort(command: Command, { text }: CommandContext): Command {
  return command.option("--cohort <FILE>", text("cli.option.cohort"), collect);
}

/** The files that the options name. */
export function othersNamed({ previous = [], cohort = [] }: OtherOptions): readonly string[] {
  return [...previous, ...cohort];
}

/** Reads what the options name. @throws {MalformedError} @throws {FileError} */
export async function readOthers(options: OtherOptions, io: CommandIo): Promise<OtherDocuments> {
  const before = new Map<string, { readonly name: string; readonly document: unknown }>();
  for (const name of options.previous ?? []) {
    const { value: document } = await readDocument(name, io);
    before.set(unitOf(document), { name, document });
  }
  const cohort: unknown[] = [];
  for (const name of options.cohort ?? []) cohort.push((await readDocument(name, io)).value);
  const used = new Set<string>();
  return {
    of(document) {
      const unit = unitOf(document);
      used.add(unit);
      const previous = before.get(unit)?.document;
      return { ...(previous !== undefined && { previous }), ...(options.cohort !== undefined && { cohort }) };
    },
    checkUsed() {
      for (const [unit, { name }] of before) {
        if (!used.has(unit)) throw new UsageError("cli.previousOfNone", { name, unit });
      }
    },
  };
}

/** The id of the unit, while the document is not checked yet. */
function unitOf(document: unknown): string {
  return String((document as { readonly unit?: { readonly id?: unknown } } | null)?.unit?.id);
}
