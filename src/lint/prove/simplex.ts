import {
  compare,
  divide,
  isNegative,
  isZero,
  multiply,
  negate,
  ONE,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../../number/rational.js";

/** A condition on variables that are zero or more: the sum of factor × variable is at most, or exactly, the limit. */
export interface LinearRow {
  readonly factors: ReadonlyMap<number, Rational>;
  readonly limit: Rational;
  readonly isEqual: boolean;
}

/** The best value that is possible with the variables that give it; or why there is none. */
export type Optimum =
  | { readonly kind: "found"; readonly value: Rational; readonly variables: readonly Rational[] }
  | { readonly kind: "impossible" }
  | { readonly kind: "unbounded" };

/** One row per condition, one column per variable, the limit last; `basis` names the variable that each row gives. */
interface Tableau {
  readonly rows: Rational[][];
  readonly basis: number[];
}

/**
 * The highest value of a linear goal over all variables, zero or more, that meet the conditions: the simplex method on
 * exact fractions, with the rule of Bland, so that it always ends and never rounds.
 */
export function maximise(goal: ReadonlyMap<number, Rational>, conditions: readonly LinearRow[], size: number): Optimum {
  const { tableau, firstHelper, columns } = tableauOf(conditions, size);
  const helpers = Array.from({ length: columns }, (_, column) => (column >= firstHelper ? negate(ONE) : ZERO));
  improve(tableau, helpers, columns);
  if (tableau.basis.some((column, row) => column >= firstHelper && !isZero(limitOf(tableau, row)))) {
    return { kind: "impossible" };
  }
  leaveHelpers(tableau, firstHelper);
  const prices = Array.from({ length: columns }, (_, column) => goal.get(column) ?? ZERO);
  if (!improve(tableau, prices, firstHelper)) return { kind: "unbounded" };
  const variables = Array.from({ length: size }, () => ZERO);
  for (const [row, column] of tableau.basis.entries()) if (column < size) variables[column] = limitOf(tableau, row);
  const value = sum(Array.from(goal, ([column, price]) => multiply(price, variables[column] ?? ZERO)));
  return { kind: "found", value, variables };
}

/** The conditions as equations: a slack for each inequality, a helper for each row that no slack can start. */
function tableauOf(
  conditions: readonly LinearRow[],
  size: number,
): { readonly tableau: Tableau; readonly firstHelper: number; readonly columns: number } {
  const slacks = conditions.filter(({ isEqual }) => !isEqual).length;
  const needsHelper = conditions.map(({ isEqual, limit }) => isEqual || isNegative(limit));
  const firstHelper = size + slacks;
  const columns = firstHelper + needsHelper.filter(Boolean).length;
  const basis: number[] = [];
  let slack = size;
  let helper = firstHelper;
  const rows = conditions.map(({ factors, limit, isEqual }, index) => {
    const row: Rational[] = Array.from({ length: columns + 1 }, () => ZERO);
    const sign = isNegative(limit) ? negate(ONE) : ONE;
    for (const [column, factor] of factors) row[column] = multiply(sign, factor);
    row[columns] = multiply(sign, limit);
    if (!isEqual) row[slack] = sign;
    if (needsHelper[index] === true) row[helper] = ONE;
    basis.push(needsHelper[index] === true ? helper++ : slack);
    if (!isEqual) slack += 1;
    return row;
  });
  return { tableau: { rows, basis }, firstHelper, columns };
}

function limitOf({ rows }: Tableau, row: number): Rational {
  return rows[row]?.at(-1) ?? ZERO;
}

/** Exchanges variables while that raises the goal; false where it can be raised without end. */
function improve(tableau: Tableau, prices: readonly Rational[], usable: number): boolean {
  for (;;) {
    const entering = Array.from({ length: usable }, (_, column) => column).find(
      (column) => !tableau.basis.includes(column) && compare(gainOf(tableau, prices, column), ZERO) > 0,
    );
    if (entering === undefined) return true;
    const leaving = leavingRow(tableau, entering);
    if (leaving === undefined) return false;
    pivot(tableau, leaving, entering);
  }
}

/** What one more of a variable that stands at zero brings. */
function gainOf({ rows, basis }: Tableau, prices: readonly Rational[], column: number): Rational {
  let gain = prices[column] ?? ZERO;
  for (const [index, row] of rows.entries()) {
    const price = prices[basis[index] ?? -1];
    const factor = row[column];
    if (price === undefined || factor === undefined || isZero(price) || isZero(factor)) continue;
    gain = subtract(gain, multiply(price, factor));
  }
  return gain;
}

function leavingRow(tableau: Tableau, column: number): number | undefined {
  let best: { readonly row: number; readonly ratio: Rational } | undefined;
  for (const [row, values] of tableau.rows.entries()) {
    const factor = values[column] ?? ZERO;
    if (compare(factor, ZERO) <= 0) continue;
    const ratio = divide(limitOf(tableau, row), factor);
    const order = best === undefined ? -1 : compare(ratio, best.ratio);
    const isFirst = order === 0 && (tableau.basis[row] ?? 0) < (tableau.basis[best?.row ?? 0] ?? 0);
    if (order < 0 || isFirst) best = { row, ratio };
  }
  return best?.row;
}

function pivot({ rows, basis }: Tableau, pivotRow: number, column: number): void {
  const source = rows[pivotRow] ?? [];
  const factor = source[column] ?? ONE;
  const scaled = source.map((value) => (isZero(value) ? value : divide(value, factor)));
  rows[pivotRow] = scaled;
  basis[pivotRow] = column;
  for (const [index, row] of rows.entries()) {
    const times = row[column] ?? ZERO;
    if (index === pivotRow || isZero(times)) continue;
    for (const [place, value] of scaled.entries()) {
      if (!isZero(value)) row[place] = subtract(row[place] ?? ZERO, multiply(times, value));
    }
  }
}

/** Helpers that stand at zero leave the basis; a row that only helpers hold says nothing new and goes. */
function leaveHelpers(tableau: Tableau, firstHelper: number): void {
  for (let row = tableau.basis.length - 1; row >= 0; row -= 1) {
    if ((tableau.basis[row] ?? 0) < firstHelper) continue;
    const column = (tableau.rows[row] ?? []).findIndex((value, place) => place < firstHelper && !isZero(value));
    if (column === -1) {
      tableau.rows.splice(row, 1);
      tableau.basis.splice(row, 1);
    } else pivot(tableau, row, column);
  }
}
