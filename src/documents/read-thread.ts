import { parentPort, workerData } from 'node:worker_threads';
import type { Part } from '@/domain/submissions/word-headings';
import { readReport } from './read-document';
import { UnreadableDocument } from './unreadable';

// The other side of read-aside.ts: reads one file, answers, and is gone with all its memory.

export type ThreadInput = { bytes: Uint8Array; name: string; parts: readonly Part[] };
const { bytes, name, parts } = workerData as ThreadInput;

try {
  const read = await readReport(bytes, name, parts);
  parentPort?.postMessage({ read }, read.pictures.map((picture) => picture.bytes.buffer));
} catch (error) {
  // Libraries throw whatever they like at damaged files; a fault of ours looks the same to the writer and is told in the log.
  if (error instanceof UnreadableDocument) parentPort?.postMessage({ why: error.why });
  else parentPort?.postMessage({ why: 'damaged', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
