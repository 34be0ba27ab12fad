import { spawn, type ChildProcess } from 'node:child_process';
import { root } from '../launch/root.ts';

export type Tally = { passed: number; failed: number };
export type Said = { code: number; output: string };

const running = new Set<ChildProcess>();

/** Every tool has a process group of its own, so that nothing it started outlives the run. */
export function killTools(): void {
  for (const child of running) kill(child, 'SIGKILL');
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // already gone
  }
}

type Options = { env?: Record<string, string | undefined>; show?: boolean };

export async function runCommand(command: string, args: readonly string[], { env, show = true }: Options = {}): Promise<Said> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (exit) => resolve(exit ?? 1));
  });
  running.delete(child);
  kill(child, 'SIGKILL');
  return { code, output };
}

/** A tool that only says yes or no counts as one test. */
export async function oneTest(name: string, command: string, args: readonly string[]): Promise<Tally> {
  const started = performance.now();
  const { code, output } = await runCommand(command, args, { show: false });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}
