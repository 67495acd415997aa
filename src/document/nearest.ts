/**
 * The candidate that a mistyped name most likely means, or nothing where none is close: at most one slip in every
 * three characters, where swapping two neighbours is one slip. Of equals, the first.
 *
 * @example
 * nearest("setled", ["received", "settled"]); // "settled"
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.slice(0, 200).toLowerCase();
  const letters = lettersOf(wanted);
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (Math.abs(wanted.length - other.length) > allowed || lettersApart(letters, other) > allowed) continue;
    const distance = slips(wanted, other, allowed);
    if (distance > allowed) continue;
    best = candidate;
    if (distance === 0) break;
    allowed = distance - 1;
  }
  return best;
}

/** Letters share a place where they must: what follows from their numbers is then too low, never too high. */
const PLACES = 128;

function lettersOf(text: string): Int16Array {
  const letters = new Int16Array(PLACES);
  for (let index = 0; index < text.length; index += 1) add(letters, text.charCodeAt(index), 1);
  return letters;
}

function add(letters: Int16Array, code: number, times: 1 | -1): number {
  const place = code % PLACES;
  const count = (letters[place] ?? 0) + times;
  letters[place] = count;
  return count;
}

/**
 * How many letters of another text are none of these: no fewer slips lie between the two, and most names are told apart
 * by it.
 */
function lettersApart(letters: Int16Array, other: string): number {
  let extra = 0;
  for (let index = 0; index < other.length; index += 1) if (add(letters, other.charCodeAt(index), -1) < 0) extra += 1;
  for (let index = 0; index < other.length; index += 1) add(letters, other.charCodeAt(index), 1);
  return extra;
}

/** How many slips lie between two texts (optimal string alignment); anything above `limit` once it must exceed it. */
function slips(first: string, second: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = above;
    above = current;
  }
  return at(above, second.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
