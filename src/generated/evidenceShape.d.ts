// Made by "npm run generate" from the schemas. Do not edit.
import type { Shape } from "../document/shape.js";

export declare const evidenceShape: Shape;
