import type { ViteUserConfig } from "vitest/config";

/** Tests with programs that npm does not bring: `npm run test:office`. */
const config: ViteUserConfig = {
  test: {
    setupFiles: ["test/support/seed.ts"],
    include: ["test/office/**/*.office.ts"],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    // Each test starts programs of its own; side by side they would only slow each other down.
    fileParallelism: false,
  },
};

export default config;
