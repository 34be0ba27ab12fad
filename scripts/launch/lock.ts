import { readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainFailure } from './failure.ts';

/** One portal per data folder. What a killed one left behind is not obeyed. */
export async function takeLock(folder: string): Promise<() => void> {
  const file = join(folder, 'launcher.pid');
  const other = await holderOf(file);
  if (other !== undefined) throw new PlainFailure(`Cổng hoặc một lệnh của cổng đang chạy rồi trên thư mục dữ liệu này (tiến trình ${other}). Hãy đợi hoặc dừng nó trước, hoặc đặt DATA_DIR khác.`);
  await writeFile(file, String(process.pid));
  return () => {
    rmSync(file, { force: true });
  };
}

/** The process id of the portal, or of a command, that works on this folder. */
async function holderOf(file: string): Promise<number | undefined> {
  const pid = Number(await readFile(file, 'utf8').catch(() => '0'));
  return pid > 0 && pid !== process.pid && /[\\/]scripts[\\/]/u.test(commandOf(pid)) ? pid : undefined;
}

// Process ids are given again, after a restart of the machine above all: a number alone proves nothing.
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    try {
      return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  }
}
