// Built-in modules only: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampOf = (root) => join(root, 'node_modules/.portal-installed');

/** Node 24 comes as a package, so that the portal runs on it whatever the machine has. */
export function nodeBinary(root) {
  const packaged = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    'Trong node_modules không có Node 24: npm đã không chạy bước cài của gói "node" (thường do ignore-scripts=true). Hãy bỏ thiết lập đó, xóa thư mục node_modules rồi chạy lại.',
  );
}

/** Runs `npm ci` when node_modules is missing or belongs to another lock file. */
export async function ensureInstalled(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  if (readText(stampOf(root)) !== hash) {
    if (!holdsWhatLockSays(root, lock)) await install(root, Object.keys(JSON.parse(lock).packages).length);
    nodeBinary(root);
    writeFileSync(stampOf(root), hash);
  }
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

// npm writes this hidden lock file last, so it also tells an interrupted installation from a finished one.
// Whoever ran `npm install` by hand need not install twice.
function holdsWhatLockSays(root, lock) {
  const installed = readText(join(root, 'node_modules/.package-lock.json'));
  if (!installed || !existsSync(join(root, 'node_modules/node/bin'))) return false;
  const have = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) =>
      path === '' || (have[path] ? have[path].integrity === wanted.integrity : Boolean(wanted.optional)),
  );
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') && existsSync(cli)) return { command: process.execPath, args: [cli], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

async function install(root, packages) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const interactive = process.stdout.isTTY;
  console.log(`• Cài ${packages} gói thư viện (npm ci) …`);
  const { command, args, shell } = npmCommand();
  const npm = spawn(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  npm.stdout.on('data', (chunk) => (said += chunk));
  npm.stderr.on('data', (chunk) => (said += chunk));
  const tick = setInterval(
    () => (interactive ? process.stdout.write(`\r  … ${seconds()} giây`) : console.log(`  … ${seconds()} giây`)),
    interactive ? 1000 : 15_000,
  );
  const interrupt = () => npm.kill();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const code = await new Promise((resolve) => npm.on('error', () => resolve(1)).on('exit', resolve));
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  clearInterval(tick);
  if (code !== 0) throw new Error(explain(said));
  console.log(`${interactive ? '\r' : ''}✓ Cài gói thư viện (${seconds()} giây)`);
}

function explain(said) {
  const last = said.trim().split('\n').slice(-6).join('\n  ');
  if (/ENOSPC/.test(said)) return 'Đĩa đã đầy nên không cài được gói thư viện. Hãy giải phóng dung lượng rồi chạy lại.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(said)) {
    return `Không nối được tới kho gói npm. Hãy kiểm tra mạng hoặc proxy (npm config get registry) rồi chạy lại.\n  ${last}`;
  }
  return `Không cài được gói thư viện. npm báo:\n  ${last || '(không có thông báo)'}`;
}
