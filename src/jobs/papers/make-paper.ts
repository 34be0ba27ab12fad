import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@/domain/refusal';
import type { PaperTask } from './paper-task';

/** The largest pack we take in needs a sixth of it on an idle machine. */
const longestMs = 180_000;
const mostWaiting = 20;
/** One core is left for the pages. */
const mostRunning = Math.max(1, Math.min(2, availableParallelism() - 1));

let running = 0;
const waiting: (() => void)[] = [];

type Patience = {
  /** Of the request: who goes away leaves no work behind. */
  signal?: AbortSignal;
  patienceMs?: number;
};

/** The bytes of a paper, made in a process of its own so that nobody waits for somebody else's print, and its memory is given back. */
export async function makePaper(task: PaperTask, { signal, patienceMs = longestMs }: Patience = {}): Promise<Uint8Array<ArrayBuffer>> {
  if (running >= mostRunning) {
    if (waiting.length >= mostWaiting) throw new Refusal('papers_busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    signal?.throwIfAborted();
    return await inProcess(task, patienceMs, signal);
  } finally {
    // The place goes to the next one, or is free.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

async function inProcess(task: PaperTask, patienceMs: number, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const root = process.cwd();
  // Asked of Node by name: the bundler would follow an import into the other process, and choke on fonts and native code.
  const { fork } = process.getBuiltinModule('node:child_process');
  const child = fork(join(root, 'src/jobs/papers/paper-process.ts'), [], {
    execArgv: ['--max-old-space-size=768', '--disable-warning=ExperimentalWarning', '--import', join(root, 'scripts/alias.mjs')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const late = AbortSignal.timeout(patienceMs);
  try {
    return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      const giveUp = (): void => reject(new Refusal('paper_too_slow'));
      late.addEventListener('abort', giveUp, { once: true });
      signal?.addEventListener('abort', giveUp, { once: true });
      child.once('message', (bytes) => resolve(new Uint8Array(bytes as Uint8Array<ArrayBuffer>)));
      child.once('error', reject);
      // Without a code it was killed from outside or ran out of memory: too much for this machine, not a fault.
      child.once('exit', (code) => (code === null ? giveUp() : reject(new Error(`the paper process ended without a paper (${code})`))));
      child.send(task);
    });
  } finally {
    child.kill('SIGKILL');
  }
}
