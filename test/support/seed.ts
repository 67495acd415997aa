import * as fc from "fast-check";

/**
 * Every run of the tests tries the same random documents, so that a change is judged by what it changes. Another seed
 * tries others: `CHAMDIEM_SEED=7 npm test`, or `CHAMDIEM_SEED=random` for new ones each time; fast-check prints the
 * seed of what fails.
 */
const USUAL_SEED = 20_221_122;

const wanted = process.env["CHAMDIEM_SEED"];
if (wanted !== "random") fc.configureGlobal({ seed: wanted === undefined ? USUAL_SEED : Number(wanted) });
