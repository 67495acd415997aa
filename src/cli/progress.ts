import type { CommandContext } from "./context.js";

/** How far long work has come. */
export interface Progress {
  /** @param share - how much of the whole is done, from 0 to 1, where the whole is known */
  step(units: number, share: number | undefined): void;
  /** Makes room on a terminal for what is written there; the next step shows the line again. */
  hide(): void;
  /** Takes the line away again. */
  end(): void;
}

const MOST_OFTEN = 250;
const CLEAR = "\r\u001B[K";

/** One line on standard error that is written over and over; none where no person looks on. */
export function createProgress({ io, text }: CommandContext): Progress {
  if (!io.isWatched) return { step: () => undefined, hide: () => undefined, end: () => undefined };
  const start = io.clock();
  let told = start;
  let line = "";
  let isShown = false;

  function wordsFor(units: number, share: number | undefined): string {
    const seconds = (told - start) / 1000;
    const rate = Math.round(units / seconds);
    const left = share === undefined || share === 0 ? null : Math.ceil((seconds * (1 - share)) / share);
    return text(left === null ? "cli.progress" : "cli.progressLeft", { units, rate, left });
  }

  function hide(): void {
    if (isShown) io.stderr(CLEAR);
    isShown = false;
  }

  return {
    step(units, share) {
      const now = io.clock();
      const isOld = now - told >= MOST_OFTEN;
      if (isOld) {
        told = now;
        line = wordsFor(units, share);
      }
      if (line === "" || (isShown && !isOld)) return;
      io.stderr(`${CLEAR}${line}`);
      isShown = true;
    },
    hide,
    end: hide,
  };
}
