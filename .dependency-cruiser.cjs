/**
 * Data flows down only: each folder of `src/` imports only what stands above it here. This list is the one place
 * where the order is written; the rules follow from it.
 */
const order = [
  "version.ts",
  "number/",
  "formula/",
  "i18n/",
  "document/",
  "facts/",
  "holidays/",
  "rules/",
  "rubric/",
  "tailoring/",
  "evidence/",
  // What people and spreadsheets write into cells, for all who read them.
  "cell/",
  "dossiers/",
  "score/",
  "fast/",
  "findings/",
  "plan/",
  "reasons/",
  "lint/",
  "assess/",
  "compare/",
  "report/",
  // The calendars are data beside the rubrics.
  "calendars.ts",
  // The bundled rubrics are data with a type; the command and the generators need them by id.
  "rubrics.ts",
  "workbook/",
  "addin/",
  "cli/",
  "testing/",
  // index.ts and the other entry files.
  "[^/]+.ts",
];

const path = (parts) => `^src/(${parts.join("|").replaceAll(".ts", "\\.ts$")})`;

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const downward = order.slice(0, -1).map((place, index) => ({
  name: `down-only: ${place}`,
  comment: `${place} may import only what stands above it in the order of src/.`,
  severity: "error",
  from: { path: path([place]) },
  // An entry file is any file at the top; the one that has a place of its own in the order is not meant.
  to: { path: path(order.slice(index + 1)), pathNot: path(order.slice(0, index + 1)) },
}));

/** A package that only some files may import when the program runs; its types are free. */
const only = (name, target, from) => ({
  name: `only-there: ${name}`,
  severity: "error",
  from: { path: "^src/", pathNot: from },
  to: { ...target, dependencyTypesNot: ["type-only"] },
});

const packaged = (name) => ({ path: `(^|/)node_modules/${name}(/|$)` });

module.exports = {
  forbidden: [
    ...downward,
    { name: "no-circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "placed",
      comment: "A new folder of src/ needs a place in the order.",
      severity: "error",
      from: { path: "^src/", pathNot: path([...order, "generated/"]) },
      to: {},
    },
    {
      name: "generated-only-in-parsers",
      severity: "error",
      from: { path: "^src/", pathNot: ["/parse\\.ts$", "^src/generated/"] },
      to: { path: "^src/generated/" },
    },
    {
      name: "generated-needs-nothing",
      severity: "error",
      from: { path: "^src/generated/" },
      to: { pathNot: ["^src/generated/", "^src/document/shape\\.ts$"] },
    },
    {
      name: "tests-are-not-shipped",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|examples|bench|\\.ci)/" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "core-runs-anywhere",
      comment: "Only the command and the adapters may use what only Node has.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|workbook|addin)/" },
      to: { dependencyTypes: ["core"] },
    },
    only("zod", packaged("zod"), ["^src/[^/]+/schema\\.ts$", "^src/zod\\.ts$"]),
    {
      name: "schemas-stay-out-of-the-core",
      comment: "zod must not reach those who import the main entry.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/[^/]+/schema\\.ts$", "^src/zod\\.ts$"] },
      to: { path: "^src/[^/]+/schema\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    only("decimal.js", packaged("decimal\\.js"), ["^src/decimal\\.ts$"]),
    only("fast-check", packaged("fast-check"), ["^src/testing/"]),
    only("commander", packaged("commander"), ["^src/cli/"]),
    only("papaparse", packaged("(@types/)?papaparse"), ["^src/dossiers/table\\.ts$"]),
    only("cli-table3", packaged("cli-table3"), ["^src/report/terminal/"]),
    only("fflate", packaged("fflate"), ["^src/workbook/"]),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
      extensions: [".ts", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
