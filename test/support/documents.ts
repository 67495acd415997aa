/** Builders of small documents, for tests; the oracle's own tests use the same ones. */
export { evidence, fact, group, leaf, records, rubric } from "../oracle/build.js";
