import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../launch/root.ts';
import { startTestPortal } from './test-portal.ts';
import { runCommand, type Tally } from './suite.ts';

const bin = (path: string): string => join(root, 'node_modules', path);

export const typesCommand = [process.execPath, [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']] as const;
export const lintCommand = [process.execPath, [bin('@biomejs/biome/bin/biome'), 'lint', '--diagnostic-level=error', '--max-diagnostics=100', '.']] as const;

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: { status: string; assertionResults: unknown[] }[] };

/** Runs vitest's projects and counts. A file that cannot even be loaded is one failure. */
export async function runVitest(projects: readonly string[], filter: readonly string[]): Promise<Tally> {
  return withReport(async (file) => {
    const flags = projects.flatMap((name) => ['--project', name]);
    const { code } = await runCommand(process.execPath, [
      bin('vitest/vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', ...flags, '--passWithNoTests',
      '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...filter,
    ]);
    const report = await readReport<VitestReport>(file);
    if (!report) return { passed: 0, failed: 1 };
    const unloadable = report.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0).length;
    // Nothing here is skipped on purpose: what did not run stands behind a preparation that failed.
    const failed = report.numFailedTests + report.numPendingTests + unloadable;
    // An error outside any test (a rejected promise nobody waits for) leaves no failed test behind, only the exit code.
    return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  });
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] };

/** The whole portal in a real browser: production build, demo world, a PostgreSQL of its own. */
export async function runBrowserTests(filter: readonly string[]): Promise<Tally> {
  const portal = await startTestPortal();
  const environment = { PORTAL_URL: portal.url, PORTAL_DATABASE_URL: portal.databaseUrl, PORTAL_AUTH_SECRET: portal.authSecret };
  try {
    const journeys = await runPlaywright('journeys', environment, filter);
    const faults = await runPlaywright('faults', environment, filter);
    return { passed: journeys.passed + faults.passed, failed: journeys.failed + faults.failed };
  } finally {
    await portal.stop();
  }
}

const runPlaywright = (project: string, environment: Record<string, string>, filter: readonly string[]): Promise<Tally> =>
  withReport(async (file) => {
    const flags = [`--project=${project}`, '--pass-with-no-tests'];
    const { code } = await runCommand(process.execPath, [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/playwright.config.ts', ...flags, ...filter], {
      env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const report = await readReport<PlaywrightReport>(file);
    if (!report) return { passed: 0, failed: 1 };
    const failed = report.stats.unexpected + report.stats.flaky + (report.stats.unexpected === 0 ? report.errors.length : 0);
    return { passed: report.stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
  });

async function withReport<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const readReport = async <T>(file: string): Promise<T | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
};
