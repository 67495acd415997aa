/**
 * The document schemas as zod objects, for programs that build on zod 4. Everyone else needs only `parseRubric` and
 * its like, or the JSON Schema files.
 *
 * @remarks Since 0.1.0
 */
export { assessmentSchema } from "./assess/schema.js";
export { dossiersSchema } from "./dossiers/schema.js";
export { evidenceSchema } from "./evidence/schema.js";
export { factDictionarySchema } from "./facts/schema.js";
export { holidaysSchema } from "./holidays/schema.js";
export { rubricSchema } from "./rubric/schema.js";
export { tailoringSchema } from "./tailoring/schema.js";
