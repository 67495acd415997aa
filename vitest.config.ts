import { availableParallelism } from "node:os";
import type { ViteUserConfig } from "vitest/config";

/**
 * Three kinds of tests: what the library does (`*.test.ts`), laws that hold for every input (`*.law.ts`), and what
 * its types say (`*.test-d.ts`). `npm test` runs all three on the sources; nothing has to be built first.
 */
const config: ViteUserConfig = {
  test: {
    setupFiles: ["test/support/seed.ts"],
    // Left to itself, vitest uses one worker on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: "runtime", include: ["test/**/*.test.ts"], testTimeout: 60_000 } },
      { extends: true, test: { name: "laws", include: ["test/**/*.law.ts"], testTimeout: 600_000 } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
          },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Generated code answers for itself in test/package; type files have nothing to run.
      // What runs only as it is built for a host answers in test/addin/hosts and test/office.
      exclude: [
        "src/generated/**",
        "**/*.d.ts",
        "src/**/types.ts",
        "src/addin/excel/taskpane/**",
        "src/addin/*/main.ts",
      ],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 95 },
    },
  },
};

export default config;
