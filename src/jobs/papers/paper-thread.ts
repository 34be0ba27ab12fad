// Runs in a thread of its own (make-paper.ts), straight from the sources like the server that starts it.
import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from '@/platform/storage';
import { type PaperTask, paperBytes } from './paper-task';

// Copied: what a native module returns may not be given away to another thread.
const bytes = new Uint8Array(await paperBytes(workerData as PaperTask, readBytes));
parentPort?.postMessage(bytes, [bytes.buffer]);
