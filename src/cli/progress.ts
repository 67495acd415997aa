import type { CommandContext } from "./context.js";

/** How far long work has come. */
export interface Progress {
  /** @param share - how much of the whole is done, from 0 to 1, where the whole is known */
  step(units: number, share: number | undefined): void;
  /** Takes the line away again. */
  end(): void;
}

const MOST_OFTEN = 250;
const CLEAR = "\r\u001B[K";

/** One line on standard error that is written over and over; none where no person looks on. */
export function createProgress({ io, text }: CommandContext): Progress {
  if (!io.isWatched) return { step: () => undefined, end: () => undefined };
  const start = io.clock();
  let shown = start;
  return {
    step(units, share) {
      const now = io.clock();
      if (now - shown < MOST_OFTEN) return;
      shown = now;
      const seconds = (now - start) / 1000;
      const rate = Math.round(units / seconds);
      const left = share === undefined || share === 0 ? null : Math.ceil((seconds * (1 - share)) / share);
      const code = left === null ? "cli.progress" : "cli.progressLeft";
      io.stderr(`${CLEAR}${text(code, { units, rate, left })}`);
    },
    end() {
      if (shown !== start) io.stderr(CLEAR);
    },
  };
}
