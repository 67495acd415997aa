/** Which of a module's actions are done, and on which day each is finished, counted from the first. */
export interface Done {
  has(index: number): boolean;
  finishOf(index: number): number | undefined;
  add(index: number, finish: number): void;
  remove(index: number): void;
  /** All of this in one word. */
  word(): string;
}

/** Nothing is done yet. */
export function nothingDone(indexes: readonly number[]): Done {
  const days = new Map<number, number>();
  return {
    has: (index) => days.has(index),
    finishOf: (index) => days.get(index),
    add: (index, finish) => days.set(index, finish),
    remove: (index) => days.delete(index),
    word: () => indexes.map((index) => days.get(index) ?? "").join(" "),
  };
}
