// One piece for what the command prints most: the other reports bring the dictionary of facts along.
export { reportTable } from "../report/reportTable.js";
export { scoresTable } from "../report/scoresTable.js";
