import { searchCells } from "./cells.js";
import { bestTrials, type Frontier } from "./frontier.js";
import { effortsOf, type Search, tryAll } from "./trials.js";

/** All choices worth having of a module: cell by cell where that is enough, else by trying all of its actions together. */
export function searchModule(search: Search): Frontier {
  const efforts = effortsOf(search);
  const inCells = searchCells(search, efforts);
  if (inCells !== undefined) return inCells;
  const { trials, isWhole } = tryAll(search, search.module.candidates, efforts);
  return { choices: bestTrials(trials, efforts.parts), isWhole };
}
