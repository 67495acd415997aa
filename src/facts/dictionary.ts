import dictionary from "../../rubrics/facts.json" with { type: "json" };
import type { FactDictionary } from "./types.js";

/**
 * The shared fact dictionary that comes with the library.
 *
 * @remarks Since 0.1.0
 */
export const factDictionary: FactDictionary = dictionary as unknown as FactDictionary;
