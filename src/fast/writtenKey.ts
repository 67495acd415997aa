import { utf8Bytes } from "../document/utf8.js";

/**
 * A key as it stands in JSON, with its quotation marks and the colon, in words of four bytes: most of what is written of facts is
 * their keys, and comparing them byte by byte takes three times as long.
 */
export interface WrittenKey {
  readonly length: number;
  readonly words: Int32Array;
  readonly hash: number;
}

const WORD = 4;

export function writtenKey(fact: string): WrittenKey {
  const bytes = utf8Bytes(`"${fact}":`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = Array.from({ length: Math.ceil(bytes.length / WORD) }, (_, index) =>
    view.getInt32(place(index, bytes.length)),
  );
  return { length: bytes.length, words: Int32Array.from(words), hash: hashOf(view, 0, bytes.length) };
}

/** Where a word begins: the last one overlaps the one before. */
function place(word: number, length: number): number {
  return Math.min(word * WORD, length - WORD);
}

/** True where the key stands at a place. */
export function isKeyAt(json: DataView, at: number, { words, length }: WrittenKey): boolean {
  if (at + length > json.byteLength) return false;
  const last = words.length - 1;
  for (let index = 0; index < last; index += 1) if (json.getInt32(at + index * WORD) !== words[index]) return false;
  return json.getInt32(at + length - WORD) === words[last];
}

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits), so that no text has to be made of a key to look it up. */
export function hashOf(json: DataView, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ json.getUint8(at), 0x01000193);
  return hash;
}
