// Made by "npm run generate" from the schemas. Do not edit.
import type { Validator } from "../document/validator.js";

export declare const validateEvidence: Validator;
