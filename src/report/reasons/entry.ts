/** One entry of a section: what it is about, and sentences. */
export interface ReasonEntry {
  readonly head: string;
  readonly sentences: readonly string[];
}
