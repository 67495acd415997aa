// Made by "npm run generate" from the schemas. Do not edit.
import type { Shape } from "../document/shape.js";

export declare const dossiersShape: Shape;
export declare const factsShape: Shape;
export declare const holidaysShape: Shape;
export declare const rubricShape: Shape;
export declare const tailoringShape: Shape;
