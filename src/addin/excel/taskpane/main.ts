import "./library.js";
import type { RubricEntry } from "../loader.js";
import { keepChoice, keptChoice } from "./choice.js";
import { type BoundRange, bindSelection, readBound, rebind, writeAndBind, writeResult } from "./range.js";
import { render } from "./render.js";

function find<Element extends HTMLElement>(id: string): Element {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found as Element;
}

const rubric = find<HTMLSelectElement>("rubric");
const year = find<HTMLInputElement>("year");
const title = find<HTMLElement>("title");
const place = find<HTMLElement>("range");
const message = find<HTMLElement>("message");
const result = find<HTMLElement>("result");

/** Runs a step and shows what it cannot do. */
async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
    message.hidden = true;
  } catch (error) {
    message.textContent = Chamdiem_.problemText(error, "vi");
    message.hidden = false;
    result.hidden = true;
  }
}

async function score({ address, values }: BoundRange): Promise<void> {
  place.textContent = Chamdiem_.paneText("bound", { address });
  const assessor = await Chamdiem_.loader.open(rubric.value);
  const assessment = assessor.assess(rubric.value, values, year.value);
  const write = async (): Promise<void> => {
    const written = await writeResult(Chamdiem_.resultSheet(assessment, "vi"));
    place.textContent = Chamdiem_.paneText("written", { address: written.address });
  };
  render(result, Chamdiem_.paneView(assessment, "vi"), () => void attempt(write));
  result.hidden = false;
}

function nameOf({ id, title: { vi } }: RubricEntry): string {
  return `${vi} (${id})`;
}

let isBound = false;

const again = (): Promise<void> => attempt(async () => (isBound ? score(await readBound()) : undefined));

async function bound(range: BoundRange): Promise<void> {
  isBound = true;
  await keep();
  await score(range);
}

const keep = (): Promise<void> => keepChoice({ rubric: rubric.value, year: year.value });

async function choose(): Promise<void> {
  await fitRubric();
  await attempt(keep);
  await again();
}

/**
 * Shows the whole title, for which the list is too narrow. The year stays as it was typed where the rubric is for it;
 * else it is the nearest that the rubric is for.
 */
async function fitRubric(): Promise<void> {
  const entry = (await Chamdiem_.loader.list()).find(({ id }) => id === rubric.value);
  if (entry === undefined) return;
  title.textContent = nameOf(entry);
  const { from, to } = entry.years;
  const wanted = year.value === "" ? new Date().getFullYear() : Number(year.value);
  year.value = String(Math.min(Math.max(wanted, from), to ?? wanted));
}

async function start(): Promise<void> {
  for (const entry of await Chamdiem_.loader.list()) rubric.append(new Option(nameOf(entry), entry.id));
  rubric.addEventListener("change", () => void choose());
  year.addEventListener("change", () => void choose());
  find("bind").addEventListener("click", () => void attempt(async () => bound(await bindSelection(again))));
  find("create").addEventListener(
    "click",
    () =>
      void attempt(async () => {
        const assessor = await Chamdiem_.loader.open(rubric.value);
        await bound(await writeAndBind(Chamdiem_.inputTable(assessor, rubric.value), again));
      }),
  );
  await restore();
}

/** Goes on where the workbook was left. */
async function restore(): Promise<void> {
  const kept = await keptChoice();
  if (kept !== undefined) {
    rubric.value = kept.rubric;
    year.value = kept.year;
  }
  const isGone = kept !== undefined && rubric.value !== kept.rubric;
  if (isGone) rubric.selectedIndex = 0;
  await fitRubric();
  const range = await rebind(again);
  isBound = range !== undefined;
  if (isGone) place.textContent = Chamdiem_.paneText("rubricGone", { id: kept.rubric });
  else if (range !== undefined) await score(range);
}

void Office.onReady().then(() => attempt(start));
