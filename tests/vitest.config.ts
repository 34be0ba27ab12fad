import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

const alias = [
  // It throws outside Next's server bundle, which is its whole purpose.
  { find: 'server-only', replacement: join(root, 'tests/harness/empty.ts') },
  { find: /^@\//u, replacement: `${join(root, 'src')}/` },
];

/**
 * Files of a folder share what they load: to load it anew for each takes longer than most tests. What puts another module, environment
 * or clock in the place of the real one is kept apart, with everything loaded for it alone.
 */
const touchesItsProcess = /\bvi\.(mock|doMock|stubEnv|stubGlobal|useFakeTimers)\(|process\.env(,|\.\w+ \??=[^=])/u;
const filesOf = (folder: string) => {
  const all = globSync(`tests/${folder}/**/*.test.{ts,tsx}`, { cwd: root });
  const apart = all.filter((path) => touchesItsProcess.test(readFileSync(join(root, path), 'utf8')));
  return { shared: { include: [`tests/${folder}/**/*.test.{ts,tsx}`], exclude: apart, isolate: false }, apart: { include: apart } };
};
const [unit, integration] = [filesOf('unit'), filesOf('integration')];
const onPostgres = { globalSetup: ['tests/harness/global-setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

// A run of one file (`vitest run … tests/unit/x`) starts no database: only the integration projects have the global setup.
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    // Two, wherever it runs: each integration worker has a database of its own.
    maxWorkers: 2,
    projects: [
      { resolve: { alias }, test: { name: 'unit', root, ...unit.shared } },
      { resolve: { alias }, test: { name: 'unit-apart', root, ...unit.apart } },
      { resolve: { alias }, test: { name: 'rules', root, include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      { resolve: { alias }, test: { name: 'integration', root, ...onPostgres, ...integration.shared } },
      { resolve: { alias }, test: { name: 'integration-apart', root, ...onPostgres, ...integration.apart } },
      { resolve: { alias }, test: { name: 'launch', root, include: ['tests/launch/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
