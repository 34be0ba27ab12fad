import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

const alias = [
  // It throws outside Next's server bundle, which is its whole purpose.
  { find: 'server-only', replacement: join(root, 'tests/harness/empty.ts') },
  { find: /^@\//u, replacement: `${join(root, 'src')}/` },
];

// A run of one file (`vitest run … tests/unit/x`) starts no database: only the integration project has the global setup.
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    // Two, wherever it runs: each integration worker has a database of its own.
    maxWorkers: 2,
    projects: [
      { resolve: { alias }, test: { name: 'unit', root, include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { resolve: { alias }, test: { name: 'rules', root, include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          root,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/harness/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { resolve: { alias }, test: { name: 'launch', root, include: ['tests/launch/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
