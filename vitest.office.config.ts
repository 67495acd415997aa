import type { ViteUserConfig } from "vitest/config";

/** Tests that need real office programs, which npm does not bring: `npm run test:office`. */
const config: ViteUserConfig = {
  test: {
    setupFiles: ["test/support/seed.ts"],
    include: ["test/office/**/*.office.ts"],
    testTimeout: 900_000,
    // Office programs do not like company.
    fileParallelism: false,
  },
};

export default config;
