// A process of its own for one task (run-aside.ts), run straight from the sources like the server that starts it.
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type AsideAnswer, type AsideTask, asideWork } from './aside-task';

/** Pages come first; what they leave of the machine is for this. */
const behindPages = 10;

async function answerOf(task: AsideTask): Promise<AsideAnswer> {
  try {
    return { value: await asideWork(task) };
  } catch (error) {
    // Libraries throw whatever they like at damaged files; what was expected has a word for itself.
    const { why, stack, message } = error as { why?: never; stack?: string; message?: string };
    return { why, fault: stack ?? message ?? String(error) };
  }
}

setPriority(behindPages);
// A limit on the heap does not hold buffers, and the task may not come to itself again: another thread looks.
new Worker(join(import.meta.dirname, 'watch-memory.ts'), { workerData: Number(process.argv[2]), execArgv: [] }).unref();
// Whoever asked has the answer, has given up, or is gone.
process.once('disconnect', () => process.exit());
process.once('message', (task) => void answerOf(task as AsideTask).then((answer) => process.send?.(answer)));
