import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would load graphql's .mjs and Node its .js: two copies, and every instanceof fails.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
    reporters: ['default', './test/tally.ts'],
    setupFiles: ['./test/quiet.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{kit,connectors,policies,gateway,subgraphs,portal,cli}/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'mesh', include: ['test/**/*.test.ts'] } },
    ],
  },
});
