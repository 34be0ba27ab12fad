import { type ChildProcess, spawn } from 'node:child_process';
import { PlainFailure } from './failure.ts';
import { root } from './root.ts';

const running = new Set<ChildProcess>();

/** Stops the tool that is at work, when the whole start is called off. */
export function stopTools(): void {
  for (const child of running) child.kill('SIGTERM');
}

type Options = { env?: Record<string, string | undefined>; onLine?: (line: string) => void };

/** Runs one of our tools on this Node. What it says is shown only when it fails. */
export async function runTool(args: readonly string[], failure: string, { env, onLine }: Options = {}): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk;
    const line = chunk.toString().trim().split('\n').at(-1);
    if (line) onLine?.(line);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (exit) => resolve(exit ?? 1));
  });
  running.delete(child);
  if (code === 0) return;
  if (/ENOSPC|No space left on device/u.test(said)) throw new PlainFailure('Đĩa đã đầy. Hãy giải phóng dung lượng rồi chạy lại.');
  throw new PlainFailure(`${failure}\n${said.trim().split('\n').slice(-60).join('\n')}`);
}
