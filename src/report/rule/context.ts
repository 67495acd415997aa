import type { FactDefinition } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import { soleEntry } from "../../rules/compile.js";
import type { Measure, MeasureUnit, RuleContext, Way } from "../../rules/kind.js";
import { createRegistry, type Registry } from "../../rules/registry.js";
import type { MeasureInput, WayInput } from "../../rules/types.js";
import { exactText } from "../exactText.js";
import type { Words } from "../words.js";

/** What rules in words need to know of their rubric. */
export interface RuleContextInWords {
  readonly words: Words;
  definition(fact: string): FactDefinition | undefined;
  /** The title of a grade, in quotes. */
  grade(id: string): string;
  /** True where no grade is better. */
  isBest(grade: string): boolean;
  /** What kind of quantity a measure gives. */
  unitOf(measure: MeasureInput): MeasureUnit;
  /** The way, ready to ask; `undefined` for a program's own. */
  wayOf(input: WayInput): Way | undefined;
}

/** One line of a rule in words, with the lines that belong under it. */
export interface RuleLine {
  readonly text: string;
  readonly inner?: readonly RuleLine[];
}

/** The context of the rules of a rubric. */
export function ruleContext(
  rubric: Rubric,
  definitions: ReadonlyMap<string, FactDefinition>,
  words: Words,
): RuleContextInWords {
  const registry = createRegistry();
  const definition = (fact: string): FactDefinition | undefined => definitions.get(fact);
  const context: RuleContext = { definition, year: rubric.years.from, holidays: new Set() };
  const grades = new Map(rubric.grades?.levels.map(({ id, title }) => [id, words.local(title)]));
  return {
    words,
    definition,
    grade: (id) => quoted(grades.get(id) ?? id),
    isBest: (id) => rubric.grades?.levels[0]?.id === id,
    unitOf: (input) => measureOf(input, registry, context)?.unit ?? "number",
    wayOf(input) {
      const [name = "", specification] = soleEntry(input) ?? [];
      return registry.ways.get(name)?.compile(specification, context);
    },
  };
}

function measureOf(input: MeasureInput, registry: Registry, context: RuleContext): Measure | undefined {
  const [name = "", specification] = soleEntry(input) ?? [];
  return registry.measures.get(name)?.compile(specification, context);
}

/** A name inside a sentence. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** "0,5 điểm". */
export function pointsText(points: Parameters<typeof exactText>[0], { words }: RuleContextInWords): string {
  return words.text("report.points", { points: exactText(points, words.language) });
}

/** "từ 80% đến dưới 90%: 1,5 điểm". */
export function scoreLine(
  condition: string,
  points: Parameters<typeof exactText>[0],
  context: RuleContextInWords,
): RuleLine {
  return { text: `${condition}: ${pointsText(points, context)}` };
}
