import * as fc from "fast-check";

const MOST = 0x7fff_fffe;

/**
 * So many whole numbers to choose by. They shrink fast: the end is cut off, then blocks become 0, then single numbers
 * become smaller; what is cut off counts as 0.
 */
class Choices extends fc.Arbitrary<readonly number[]> {
  private readonly length: number;

  constructor(length: number) {
    super();
    this.length = length;
  }

  override generate(random: fc.Random): fc.Value<readonly number[]> {
    const choices = Array.from({ length: this.length }, () => random.nextInt(0, MOST));
    return new fc.Value(choices, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is readonly number[] {
    return Array.isArray(value);
  }

  override shrink(choices: readonly number[]): fc.Stream<fc.Value<readonly number[]>> {
    return fc.stream(smaller(choices)).map((shrunk) => new fc.Value(shrunk, undefined));
  }
}

function* smaller(choices: readonly number[]): Generator<readonly number[]> {
  const last = choices.reduce((found, choice, index) => (choice === 0 ? found : index), -1);
  if (last === -1) return;
  for (let kept = 0; kept < last; kept = Math.floor((kept + last + 1) / 2)) yield choices.slice(0, kept);
  if (last + 1 < choices.length) yield choices.slice(0, last + 1);
  for (let size = Math.ceil(last / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start <= last; start += size) {
      const block = choices.slice(start, start + size);
      if (block.every((choice) => choice === 0)) continue;
      yield [...choices.slice(0, start), ...block.map(() => 0), ...choices.slice(start + size)];
    }
  }
  for (const [index, choice] of choices.entries()) {
    if (choice > 1)
      yield [
        ...choices.slice(0, index),
        choice % 1000 < choice ? choice % 1000 : Math.floor(choice / 2),
        ...choices.slice(index + 1),
      ];
  }
}

/** So many choices to draw from. */
export function arbitraryChoices(length: number): fc.Arbitrary<readonly number[]> {
  return new Choices(length);
}
