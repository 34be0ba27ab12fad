// Runs in a thread of its own (pictures.ts): decoding takes seconds, and the web process must go on answering. Plain Node
// loads it, so nothing may be imported by "@/".
import { parentPort, workerData } from 'node:worker_threads';
import convert from 'heic-convert';

const jpeg = await convert({ buffer: workerData as Buffer, format: 'JPEG', quality: 1 });
parentPort?.postMessage(new Uint8Array(jpeg));
