import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@/domain/refusal';
import type { PaperTask } from './paper-task';

/** The largest pack we take in needs a quarter of it. */
const longestMs = 120_000;
const mostWaiting = 20;
/** One thread is left for the pages. */
const mostRunning = Math.max(1, Math.min(2, availableParallelism() - 1));

let running = 0;
const waiting: (() => void)[] = [];

/**
 * The bytes of a paper, made in a thread of its own so that nobody waits for somebody else's print.
 * @param signal of the request: who goes away leaves no work behind
 */
export async function makePaper(task: PaperTask, { signal, patienceMs = longestMs }: { signal?: AbortSignal; patienceMs?: number } = {}): Promise<Uint8Array<ArrayBuffer>> {
  if (running >= mostRunning) {
    if (waiting.length >= mostWaiting) throw new Refusal('papers_busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    signal?.throwIfAborted();
    return await inThread(task, patienceMs, signal);
  } finally {
    // The place goes to the next one, or is free.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

async function inThread(task: PaperTask, patienceMs: number, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const root = process.cwd();
  // The thread runs the source file, with the loader the server itself was started with. Asked of Node by name: the bundler
  // would follow an import of Worker into the thread, and choke on fonts and native code.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const thread = new Worker(join(root, 'src/jobs/papers/paper-thread.ts'), {
    workerData: task,
    execArgv: ['--import', join(root, 'scripts/alias.mjs'), '--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  });
  try {
    return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      const late = setTimeout(() => reject(new Refusal('paper_too_slow')), patienceMs);
      signal?.addEventListener('abort', () => reject(new Refusal('paper_too_slow')), { once: true });
      thread.once('message', resolve).once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('paper_too_slow') : error));
      thread.once('exit', () => {
        clearTimeout(late);
        reject(new Error('the paper thread ended without a paper'));
      });
    });
  } finally {
    await thread.terminate();
  }
}
