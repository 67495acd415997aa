/**
 * What a spreadsheet hands over for one cell (ô). A blank cell is empty text, `null` or nothing at all; Google Sheets
 * hands over dates as dates, Excel as serial numbers.
 */
export type InputCell = unknown;

/** True for a cell in which nothing was written. */
export function isBlank(cell: InputCell): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** The cell as text: letters composed (NFC), spaces made plain, halves of characters marked as such. */
export function textOf(cell: InputCell): string {
  if (isBlank(cell)) return "";
  return String(cell)
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .trim();
}

/** Texts that are equal but for capitals and for how their letters were typed have the same key. */
export function keyOf(cell: InputCell): string {
  return textOf(cell).toLowerCase();
}

/** A date cell of Google Sheets. It was made in another realm, so that `instanceof` does not know it. */
export function isDate(cell: InputCell): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}
