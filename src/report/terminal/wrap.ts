import { plainText } from "../plainText.js";

const MARK = /\p{Mark}/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

// Letters of Latin script, composed Vietnamese among them, digits and common signs: each takes one column.
const NARROW = /^[ -~·À-\u02ff\u1e00-\u1eff\u2010-\u2027\u2212]*$/;

/** How many columns of a terminal a text takes: combining marks none, wide characters two. */
export function displayWidth(text: string): number {
  // Nearly every text; asking character by character takes a start of the command longer than all else that tables need.
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (character === "\u200b" || character === "\u200d" || MARK.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** The text in lines of at most so many columns, broken between words, and within one only where it is too long. */
export function wrap(text: string, width: number): readonly string[] {
  const limit = Math.max(1, width);
  return plainText(text)
    .normalize("NFC")
    .split("\n")
    .flatMap((paragraph) => wrapParagraph(paragraph, limit));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of paragraph.split(/[ \u3000]+/u).filter((one) => one !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    const taken = (line === "" ? 0 : used + 1) + displayWidth(word);
    if (taken <= width) {
      line = joined;
      used = taken;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = displayWidth(line);
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && displayWidth(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
