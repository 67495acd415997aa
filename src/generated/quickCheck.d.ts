// Made by "npm run generate" from the schemas. Do not edit.

/** True only where nothing is wrong with evidence; where it is false, its shape decides. */
export declare function isEvidence(document: unknown): boolean;
