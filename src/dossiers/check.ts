import type { Message } from "../i18n/message.js";
import type { DossierField } from "./columns.js";
import type { Dossiers } from "./types.js";

/** What is wrong with a field of a dossier, by the position of the dossier in the list. */
export interface DossierProblem {
  readonly index: number;
  readonly field: DossierField;
  readonly problem: Message;
}

/** What the dates and numbers of well-formed dossiers contradict. */
export function dossierProblems({ dossiers, asOf }: Dossiers): readonly DossierProblem[] {
  const problems: DossierProblem[] = [];
  const seen = new Set<string>();
  const report = (index: number, field: DossierField, code: string, params: Message["params"]): void =>
    void problems.push({ index, field, problem: { code, params } });
  for (const [index, { id, received, due, returned }] of dossiers.entries()) {
    if (id !== undefined) {
      if (seen.has(id)) report(index, "id", "dossier.twice", { id });
      seen.add(id);
    }
    // Dates in text are in order as days are.
    if (due < received) report(index, "due", "dossier.dueBeforeReceived", { due, received });
    if (returned !== undefined && returned < received) {
      report(index, "returned", "dossier.returnedBeforeReceived", { returned, received });
    }
    if (asOf === undefined) continue;
    if (received > asOf) report(index, "received", "dossier.afterAsOf", { date: received, asOf });
    else if (returned !== undefined && returned > asOf) {
      report(index, "returned", "dossier.afterAsOf", { date: returned, asOf });
    }
  }
  return problems;
}
