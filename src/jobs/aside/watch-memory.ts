// A thread of aside-process.ts: ends the whole process when it has grown past its limit. Plain Node loads it.
import { workerData } from 'node:worker_threads';

const everyMs = 20;
const mostBytes = (workerData as number) * 1024 * 1024;

setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL');
}, everyMs);
