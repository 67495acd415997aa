import { choiceLabel, shortened } from "../cell/choice.js";
import { cell } from "../formula/build.js";
import { SERIAL_OF_DAY_ZERO } from "../formula/serial.js";
import type { Formula } from "../formula/types.js";
import { type Language, localText } from "../i18n/text.js";
import { dayNumber } from "../number/calendar.js";
import type { End } from "../number/interval.js";
import type { Rational } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CellRange, InputWords } from "./inputs.js";
import type { SheetBuilder } from "./sheetBuilder.js";
import { createSheet } from "./sheetBuilder.js";
import { STYLE } from "./styles.js";

/** The hidden sheet of lists: what dropdowns offer, points that can be claimed, holidays. */
export interface Lists {
  readonly sheet: SheetBuilder;
  readonly yesNo: CellRange;
  readonly yes: CellRange;
  readonly choices: ReadonlyMap<string, CellRange>;
  readonly caseLabels: ReadonlyMap<string, string>;
  readonly caseFacts: CellRange | undefined;
  readonly codes: CellRange | undefined;
  readonly givable: ReadonlyMap<string, { readonly low: CellRange; readonly high: CellRange }>;
  readonly holidays: CellRange | undefined;
}

export function buildLists(
  name: string,
  compiled: CompiledRubric,
  facts: readonly string[],
  words: InputWords,
  language: Language,
): Lists {
  const sheet = createSheet(name, [], { isHidden: true });
  let column = 0;
  const list = (title: string, values: readonly (string | number)[]): CellRange => {
    column += 1;
    sheet.value(1, column, title, STYLE.label);
    for (const [index, value] of values.entries()) sheet.value(index + 2, column, value, STYLE.plain);
    return { from: sheet.at(2, column), to: sheet.at(Math.max(2, values.length + 1), column) };
  };
  const yesNo = list("yesNo", [words.yes, words.no]);
  const yes = list("yes", [words.yes]);
  const choices = new Map<string, CellRange>();
  const caseLabels = new Map<string, string>();
  for (const fact of facts) {
    const definition = compiled.definitions.get(fact);
    if (definition?.type === "cases") {
      caseLabels.set(fact, shortened(`${caseLabels.size + 1}. ${localText(definition.title, language)}`));
    }
    if (definition?.type !== "choice") continue;
    const places = (definition.choices ?? []).map((_, index) => index + 1);
    list(`${fact}#`, places);
    choices.set(
      fact,
      list(
        fact,
        places.map((place) => choiceLabel(definition, place, language)),
      ),
    );
  }
  const hasCases = caseLabels.size > 0;
  const caseFacts = hasCases ? list("cases", Array.from(caseLabels.values())) : undefined;
  const codes = hasCases
    ? list(
        "codes",
        compiled.nodes.slice(1).map(({ code }) => code),
      )
    : undefined;
  const givable = new Map<string, { readonly low: CellRange; readonly high: CellRange }>();
  for (const { code, rule, source } of compiled.nodes) {
    if (rule === undefined || rule.givable.length === 0 || source?.scoredBy === "appraiser") continue;
    const isShort = rule.givable.every(({ low, high }) => isFine(low) && isFine(high));
    if (!isShort) continue;
    const low = list(
      `low ${code}`,
      rule.givable.map((one) => numberOf(one.low, 0)),
    );
    const high = list(
      `high ${code}`,
      rule.givable.map((one) => numberOf(one.high, FURTHEST)),
    );
    givable.set(code, { low, high });
  }
  const days = (compiled.rubric.holidays ?? []).flatMap((date) => dayNumber(date) ?? []);
  const holidays =
    days.length === 0
      ? undefined
      : list(
          "holidays",
          days.map((day) => day + SERIAL_OF_DAY_ZERO),
        );
  return { sheet, yesNo, yes, choices, caseLabels, caseFacts, codes, givable, holidays };
}

/** Claimed points have six places: they meet an end with a larger denominator only by mistake. */
function isFine(end: End): boolean {
  return end === "open" || end.denominator <= 1_000n || 10n ** 6n % end.denominator === 0n;
}

const FURTHEST = 1e9;

function numberOf(end: End | Rational, open: number): number {
  return end === "open" ? open : Number(end.numerator) / Number(end.denominator);
}

/** A list as the source of a dropdown. */
export function sourceOf({ from, to }: CellRange): Formula {
  return from.row === to.row ? cell(from) : { kind: "range", from, to };
}
