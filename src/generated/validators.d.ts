// Made by "npm run generate" from the schemas. Do not edit.
import type { Validator } from "../document/validator.js";

export declare const validateDossiers: Validator;
export declare const validateFacts: Validator;
export declare const validateHolidays: Validator;
export declare const validateRubric: Validator;
export declare const validateTailoring: Validator;
