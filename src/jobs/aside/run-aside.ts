import { join } from 'node:path';
import type { AsideAnswer, AsideTask, AsideValue } from './aside-task';

export type AsideLimits = { patienceMs: number; heapMb: number; /** All of its memory: buffers lie outside the heap. */ mostMb: number };

/** `slow`, or whoever asked is gone; `hungry`: more memory than it may have; else what the reader says of the file. */
export class AsideFailure extends Error {
  readonly why: 'slow' | 'hungry' | NonNullable<Extract<AsideAnswer, { fault: string }>['why']> | 'fault';
  constructor(why: AsideFailure['why'], fault = why as string) {
    super(fault);
    this.why = why;
  }
}

/**
 * One task in a process of its own: nobody waits for somebody else's file, its memory is given back, and it can be ended
 * whatever it does. @throws AsideFailure
 */
export async function runAside<K extends keyof AsideValue>(task: Extract<AsideTask, { kind: K }>, limits: AsideLimits, signal?: AbortSignal): Promise<AsideValue[K]> {
  const root = process.cwd();
  // Asked of Node by name: the bundler would follow an import into the other process, and choke on fonts and native code.
  const { fork } = process.getBuiltinModule('node:child_process');
  const child = fork(join(root, 'src/jobs/aside/aside-process.ts'), [String(limits.mostMb)], {
    execArgv: [`--max-old-space-size=${limits.heapMb}`, '--disable-warning=DeprecationWarning', '--disable-warning=ExperimentalWarning', '--import', join(root, 'scripts/alias.mjs')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Only papers look at what is stored; a reader of files that anybody sent is told no secrets.
    ...(task.kind === 'paper' ? {} : { env: { NODE_ENV: process.env.NODE_ENV } }),
  });
  const late = AbortSignal.timeout(limits.patienceMs);
  try {
    const answer = await new Promise<AsideAnswer>((resolve, reject) => {
      const giveUp = (): void => reject(new AsideFailure('slow'));
      late.addEventListener('abort', giveUp, { once: true });
      signal?.addEventListener('abort', giveUp, { once: true });
      child.once('message', (message) => resolve(message as AsideAnswer));
      child.once('error', reject);
      // Without a code it was killed, by its own watch or from outside, or ran out of memory: too much, not a fault.
      child.once('exit', (code) => reject(code === null ? new AsideFailure('hungry') : new AsideFailure('fault', `the process ended without an answer (${code})`)));
      child.send(task);
    });
    if ('value' in answer) return answer.value as AsideValue[K];
    throw new AsideFailure(answer.why ?? 'fault', answer.fault);
  } finally {
    child.kill('SIGKILL');
  }
}
