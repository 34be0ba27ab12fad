// A process of its own for one paper (make-paper.ts), run straight from the sources like the server that starts it.
import { setPriority } from 'node:os';
import { readBytes } from '@/platform/storage';
import { type PaperTask, paperBytes } from './paper-task';

/** Pages come first; what they leave of the machine is for paper. */
const behindPages = 10;

async function work(task: PaperTask): Promise<void> {
  const bytes = await paperBytes(task, readBytes);
  process.send?.(bytes);
}

setPriority(behindPages);
// Whoever asked has the paper, has given up, or is gone.
process.once('disconnect', () => process.exit());
process.once('message', (task) => void work(task as PaperTask));
