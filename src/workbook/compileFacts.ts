import type { FactDefinition } from "../facts/types.js";
import { binary, call, constant, FALSE, iff, rationalConstant } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { rational } from "../number/rational.js";
import { type FactFormula, type FormulaContext, whole, wholeConstant } from "../rules/formula.js";
import type { FactRangeFormula } from "../rules/rangeFormula.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Calculation, EMPTY, MISSING, NEVER } from "./calculation.js";
import { closureOf, usedFacts } from "./closure.js";
import { deriveFacts } from "./deriveFacts.js";
import { factRange } from "./factRange.js";
import type { FactStage } from "./factStage.js";
import type { Inputs, InputWords } from "./inputs.js";
import { cellLimits, furthest } from "./limits.js";
import { MOST_CASES, rangeOf, readFact } from "./readFact.js";

/** All facts as formulas, entered and derived. */
export interface FactFormulas {
  readonly context: FormulaContext;
  /** All that a fact can still come to. */
  range(fact: string): FactRangeFormula;
  readonly stages: ReadonlyMap<string, FactStage>;
  /** For each fact, a condition that holds where its cell has something that it should not. */
  readonly wrong: ReadonlyMap<string, Formula>;
  /** Conditions under which something derived is larger than the sheet computes with. */
  readonly beyond: readonly Formula[];
}

/** The facts that a workbook for the rubric has cells for. */
export function factsOfWorkbook(compiled: CompiledRubric): readonly string[] {
  return closureOf(usedFacts(compiled), compiled.derivations);
}

export function compileFacts(
  compiled: CompiledRubric,
  inputs: Inputs,
  words: InputWords,
  year: number,
  calculation: Calculation,
): FactFormulas {
  const { definitions, derivations } = compiled;
  const entered = new Map<string, FactStage>();
  const wrong = new Map<string, Formula>();
  const ratios = new Set(derivations.ratios.map(({ fact }) => fact));
  for (const fact of factsOfWorkbook(compiled)) {
    const definition = definitions.get(fact);
    if (definition === undefined) continue;
    const read = readFact(fact, definition, { inputs, words }, calculation);
    wrong.set(fact, read.wrong);
    const limits = cellLimits(definition);
    const below = ratios.has(fact) && limits !== undefined ? wholeConstant(limits.scale) : undefined;
    const most =
      limits !== undefined ? furthest(limits) : definition.type === "date" ? MOST_SERIAL : BigInt(MOST_CASES);
    entered.set(fact, { value: read.value, most, certain: read.certain, below, stage: 0 });
  }
  const { stages, beyond } = deriveFacts(entered, derivations, calculation);
  const mayBeEmpty = emptiable(compiled);
  const context: FormulaContext = {
    year,
    fact: (fact) => factFormula(fact, definitions.get(fact), stages.get(fact), mayBeEmpty.has(fact)),
    choices: (fact) => choicesOf(definitions.get(fact)),
    caseCount: (fact, flags) => casesWith(fact, flags, inputs, words),
    workingDays: (from, to) => workingDays(from, to, inputs),
  };
  const ranges = new Map<string, FactRangeFormula>();
  const range = (fact: string): FactRangeFormula => {
    const before = ranges.get(fact);
    if (before !== undefined) return before;
    const [definition, first, known] = [definitions.get(fact), entered.get(fact), stages.get(fact)];
    if (definition === undefined || first === undefined || known === undefined) throw noLine(fact);
    const source = { fact, definition, entered: first, known, mayBeEmpty: mayBeEmpty.has(fact) };
    const found = factRange(source, calculation);
    ranges.set(fact, found);
    return found;
  };
  return { context, range, stages, wrong, beyond };
}

function noLine(fact: string): RangeError {
  return new RangeError(`The fact ${fact} has no line.`);
}

/** The serial number of the last day that a cell takes, and some more. */
const MOST_SERIAL = 200_000n;

function factFormula(
  fact: string,
  definition: FactDefinition | undefined,
  stage: FactStage | undefined,
  mayBeEmpty: boolean,
): FactFormula {
  if (definition === undefined || stage === undefined) throw noLine(fact);
  const { value, most, below } = stage;
  return {
    missing: binary(value, "=", MISSING),
    empty: mayBeEmpty ? binary(value, "=", EMPTY) : FALSE,
    never: definition.type === "date" ? binary(value, "=", NEVER) : FALSE,
    above: whole(value, most),
    below: below ?? wholeConstant(cellLimits(definition)?.scale ?? 1n),
  };
}

/** Facts that can come to be a ratio with nothing below the line, or are defined over one. */
function emptiable({ derivations }: CompiledRubric): ReadonlySet<string> {
  const all = new Set(derivations.ratios.map(({ fact }) => fact));
  for (let before = -1; before !== all.size; ) {
    before = all.size;
    for (const { fact, sum } of derivations.sums) if (sum.terms.some((term) => all.has(term.fact))) all.add(fact);
  }
  return all;
}

function choicesOf(definition: FactDefinition | undefined): readonly (string | boolean)[] {
  return definition?.type === "boolean" ? [false, true] : (definition?.choices ?? []).map(({ id }) => id);
}

function casesWith(
  fact: string,
  flags: { readonly with: readonly string[]; readonly without: readonly string[] },
  inputs: Inputs,
  words: InputWords,
): Formula {
  return countCases(fact, flags, undefined, inputs, words);
}

/** How many listed cases carry the flags; of those that name a node, where one is asked for. */
export function countCases(
  fact: string,
  flags: { readonly with: readonly string[]; readonly without: readonly string[] },
  node: string | undefined,
  { cases }: Inputs,
  { yes }: InputWords,
): Formula {
  const is = (flag: string, operator: "=" | "<>"): Formula => {
    const column = cases.flags.get(flag);
    return column === undefined ? constant(operator === "=" ? 0 : 1) : binary(rangeOf(column), operator, constant(yes));
  };
  const conditions = [
    binary(rangeOf(cases.fact), "=", constant(cases.labels.get(fact) ?? "")),
    ...flags.with.map((flag) => is(flag, "=")),
    ...flags.without.map((flag) => is(flag, "<>")),
    ...(node === undefined ? [] : [binary(rangeOf(cases.node), "=", constant(node))]),
  ];
  const [first = constant(0), ...rest] = conditions;
  const product = rest.reduce(
    (all, one) => binary(all, "*", one),
    rest.length === 0 ? binary(first, "*", constant(1)) : first,
  );
  return call("SUMPRODUCT", product);
}

function workingDays(from: Formula, to: Formula, { holidays }: Inputs): Formula {
  const list = holidays === undefined ? [] : [rangeOf(holidays)];
  const next = (day: Formula): Formula => binary(day, "+", constant(1));
  return iff(
    binary(to, ">", from),
    call("NETWORKDAYS", next(from), to, ...list),
    iff(
      binary(to, "<", from),
      binary(rationalConstant(rational(0n)), "-", call("NETWORKDAYS", next(to), from, ...list)),
      constant(0),
    ),
  );
}
