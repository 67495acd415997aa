const QUOTE = '"';
const POINT = 46;
const NINE = 57;
const LOWER_E = 101;
/** The bit by which a small letter differs from its capital. */
const SMALL = 32;
/** A double carries every decimal of so many digits. */
const MOST_DIGITS = 15;
/** No number of so few characters is read as another; the shortest that is would be `1e999`. */
const ALWAYS_CARRIED = 4;

/**
 * True where a text holds no more than the value that was read from it, so that no key stands in it twice, and where no
 * number in it can have been read as another. Of text with escapes or long numbers it says nothing: false.
 *
 * Every key and every text has two quotation marks, and without escapes nothing else has. A key that stands twice is only
 * once in the value, and so the text has more marks than the value asks for.
 */
export function isPlainText(text: string, value: unknown, levels: number): boolean {
  if (text.includes("\\")) return false;
  const marks = countMarks(text);
  return marks !== undefined && marks === marksOf(value, levels);
}

/** How many quotation marks a text has; `undefined` where a number outside them is long or has an exponent. */
function countMarks(text: string): number | undefined {
  let marks = 0;
  for (let from = 0; ; ) {
    const opening = text.indexOf(QUOTE, from);
    if (!hasShortNumbers(text, from, opening < 0 ? text.length : opening)) return undefined;
    if (opening < 0) return marks;
    from = text.indexOf(QUOTE, opening + 1) + 1;
    marks += 2;
  }
}

/** Between two texts there are a few characters, so that they are looked at one by one. */
function hasShortNumbers(text: string, from: number, to: number): boolean {
  if (to - from <= ALWAYS_CARRIED) return true;
  let digits = 0;
  for (let index = from; index < to; index += 1) {
    const character = text.charCodeAt(index);
    if (character >= POINT && character <= NINE) {
      digits += 1;
      if (digits > MOST_DIGITS) return false;
    } else {
      if (digits > 0 && (character | SMALL) === LOWER_E) return false;
      digits = 0;
    }
  }
  return true;
}

/** The quotation marks of a value; NaN where it has more levels than that. */
function marksOf(value: unknown, levels: number): number {
  if (typeof value === "string") return 2;
  if (typeof value !== "object" || value === null) return 0;
  if (levels === 0) return Number.NaN;
  const perKey = Array.isArray(value) ? 0 : 2;
  let marks = 0;
  // What somebody added to all objects is counted, too: then the text has fewer, and is looked at more closely.
  for (const key in value) {
    const member = (value as { readonly [key: string]: unknown })[key];
    marks += perKey;
    if (typeof member === "string") marks += 2;
    else if (typeof member === "object" && member !== null) marks += marksOf(member, levels - 1);
  }
  return marks;
}
