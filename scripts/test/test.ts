// `npm test`: everything, in the order in which failures are cheapest. `npm run check`: the part that takes a minute.
// `npm test -- submissions` runs only files whose path contains the word. The last line sums up all suites.
import { Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureGenerated } from '../launch/build.ts';
import { inPlainWords } from '../launch/failure.ts';
import { runTool, stopTools } from '../launch/run-tool.ts';
import { killTools, oneTest, type Tally } from './suite.ts';
import { lintCommand, runBrowserTests, runVitest, typesCommand } from './suites.ts';
import { stopTestPortals } from './test-portal.ts';

const { values, positionals: filter } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const everything = filter.length === 0;
const total: Tally = { passed: 0, failed: 0 };

async function suite(name: string, run: () => Promise<Tally>): Promise<void> {
  console.log(`\n── ${name}`);
  try {
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
  } catch (error) {
    console.error(inPlainWords(error) ?? error);
    total.failed += 1;
  }
}

async function callOff(): Promise<void> {
  stopTools();
  killTools();
  await stopTestPortals().catch(() => undefined);
  process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void callOff());
if (process.env.PORTAL_LIFELINE) {
  const lifeline = new Socket({ fd: Number(process.env.PORTAL_LIFELINE) });
  lifeline.on('close', () => void callOff()).on('error', () => undefined);
  lifeline.resume().unref();
}

let built = true;

await ensureGenerated();
if (everything) {
  await suite('Types, lint', async () => {
    // The types of the routes there are now; those of the last build may name pages that have moved since.
    await runTool(['node_modules/next/dist/bin/next', 'typegen'], 'Không sinh được kiểu của các trang. Next báo:');
    // One keeps one core busy.
    const [types, lint] = await Promise.all([oneTest('tsc', ...typesCommand), oneTest('biome', ...lintCommand)]);
    return { passed: types.passed + lint.passed, failed: types.failed + lint.failed };
  });
}
await suite('Import rules, unit', () => runVitest(['rules', 'unit*'], filter));
await suite('Integration on PostgreSQL', () => runVitest(['integration*'], filter));
if (!values.check) {
  await suite('Production build', async () => {
    built = false;
    await ensureBuilt();
    built = true;
    return { passed: 1, failed: 0 };
  });
  if (built) {
    await suite('Launcher', () => runVitest(['launch'], filter));
    await suite('Browser', () => runBrowserTests(filter));
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
