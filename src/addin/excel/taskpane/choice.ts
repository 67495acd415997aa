/** What was chosen in the pane; the range itself is kept by its binding. */
export interface Choice {
  readonly rubric: string;
  readonly year: string;
}

/** The setting in which the workbook keeps it. */
const SETTING = "chamdiem.pane";

/** Keeps the choice in the workbook: it is saved with it, and is there for whoever opens it next. */
export function keepChoice({ rubric, year }: Choice): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify({ rubric, year }));
    await context.sync();
  });
}

/** The choice that the workbook keeps; `undefined` where nothing was chosen yet. */
export function keptChoice(): Promise<Choice | undefined> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : readChoice(String(setting.value));
  });
}

/** A workbook may come from anywhere, and so may what stands in its settings. */
function readChoice(text: string): Choice | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("rubric" in value) || !("year" in value)) return undefined;
    const { rubric, year } = value;
    return typeof rubric === "string" && typeof year === "string" ? { rubric, year } : undefined;
  } catch {
    return undefined;
  }
}
