import { join } from 'node:path';
import type { ReportText } from './document-text';
import type { Part } from '@/domain/submissions/word-headings';
import type { ThreadInput } from './read-thread';
import { UnreadableDocument, type WhyUnreadable } from './unreadable';

// Files are read in a thread of their own: a huge or evil one costs its own time and memory, and everybody else is answered
// meanwhile. One at a time, so that ten authors with ten large files do not fill the machine.

type Limits = { seconds: number; megabytes: number };
type Options = { /** Sections to sort the text under. */ parts?: readonly Part[]; limits?: Limits; mostWaiting?: number; onFault?: (fault: string) => void };
type Answer = { read: ReportText; why?: undefined } | { why: WhyUnreadable; fault?: string; read?: undefined };

const usual: Limits = { seconds: 30, megabytes: 512 };
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** `mostWaiting`: more would wait longer than a browser does. `onFault`: told what a library threw that nobody expected. @throws UnreadableDocument */
export async function readAside(bytes: Uint8Array, name: string, { parts = [], limits = usual, mostWaiting = 8, onFault }: Options = {}): Promise<ReportText> {
  if (waiting >= mostWaiting) throw new UnreadableDocument('busy');
  waiting += 1;
  const mine = last.then(() => inThread({ bytes: Uint8Array.from(bytes), name, parts }, limits, onFault));
  last = mine.catch(() => undefined);
  return mine.finally(() => {
    waiting -= 1;
  });
}

async function inThread(input: ThreadInput, { seconds, megabytes }: Limits, onFault?: (fault: string) => void): Promise<ReportText> {
  // Run from the sources, as scripts are. Asked for at run time: of an imported Worker the bundler packs whatever may be its file.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(join(process.cwd(), 'src/documents/read-thread.ts'), {
    workerData: input, transferList: [input.bytes.buffer as ArrayBuffer], stdout: true, stderr: true, env: {},
    execArgv: ['--disable-warning=DeprecationWarning', '--disable-warning=ExperimentalWarning', '--import', join(process.cwd(), 'scripts/alias.mjs')],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
  });
  const clock = AbortSignal.timeout(seconds * 1000);
  try {
    const answer = await new Promise<Answer>((resolve) => {
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { why: 'too_large' } : { why: 'damaged', fault: error.stack ?? error.message }));
      worker.once('exit', () => resolve({ why: 'damaged', fault: 'the thread ended without an answer' }));
      clock.addEventListener('abort', () => resolve({ why: 'too_slow' }), { once: true });
    });
    if (answer.read) return answer.read;
    if (answer.fault) onFault?.(answer.fault);
    throw new UnreadableDocument(answer.why);
  } finally {
    await worker.terminate();
  }
}
