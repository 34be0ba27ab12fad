// Every npm command enters here, on whatever Node the machine has (≥ 20), perhaps before node_modules exists:
// only built-in modules. It installs what is missing and goes on with the Node 24 from node_modules.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, nodeBinary } from './install.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

const entries = {
  '--dev': ['scripts/launch/launch.ts', '--dev'],
  '--test': ['scripts/test/test.ts'],
  '--check': ['scripts/test/test.ts', '--check'],
  '--operator': ['scripts/operator.ts'],
  '--backup': ['scripts/backup/backup-command.ts'],
  '--restore': ['scripts/backup/restore-command.ts'],
  '--verify': ['scripts/verify.ts'],
  '--bench': ['scripts/bench/bench.ts'],
  '--bench-similarity': ['scripts/bench/similarity/similarity.ts'],
  '--diagrams': ['scripts/diagrams.ts'],
  '--icons': ['scripts/icons.ts'],
};

function stop(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

const [flag, ...rest] = process.argv.slice(2);
const known = flag !== undefined && Object.hasOwn(entries, flag);
if (flag?.startsWith('--') && !known) stop(`Không có lệnh ${flag}. Các lệnh có: ${Object.keys(entries).join(', ')}.`);
const [entry, ...fixed] = known ? entries[flag] : ['scripts/launch/launch.ts'];
const args = [...fixed, ...(known ? rest : process.argv.slice(2))];

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Máy đang dùng Node ${process.versions.node}; cổng cần Node từ 20 trở lên.`);
}
try {
  await ensureInstalled(root);
} catch (error) {
  stop(error.message);
}
if (!existsSync(join(root, entry))) stop(`Bản mã nguồn này chưa có lệnh ${flag} (thiếu ${entry}).`);

const child = spawn(
  nodeBinary(root),
  // Deprecations speak to programmers; those who run the portal can do nothing about them.
  ['--disable-warning=DeprecationWarning', '--import', pathToFileURL(join(root, 'scripts/alias.mjs')).href, join(root, entry), ...args],
  {
    cwd: root,
    // The fourth is a lifeline: when this process dies, even by kill -9, the other end sees it close and stops too.
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: {
      ...process.env,
      PORTAL_LIFELINE: '3',
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  },
);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
process.on('SIGHUP', () => child.kill('SIGTERM'));

// npm killed by -9 takes nobody with it. Its children are then handed to another parent, and that is what we see.
if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
}

child.on('error', (error) => stop(`Không chạy được Node 24 trong node_modules: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
