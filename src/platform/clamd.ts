import 'server-only';
import { createConnection, type Socket } from 'node:net';

// clamd's own protocol: INSTREAM takes the bytes in pieces, each with its length before it, and answers one line.

/** clamd is away, too slow, or says something else than a verdict: asked again later. */
export class ScannerFault extends Error {}

/** `TOO_LARGE`: more than its StreamMaxLength, however often it is asked. */
export type Verdict = 'CLEAN' | 'INFECTED' | 'TOO_LARGE';

/** `host:port`, or the path of a socket. */
function connect(address: string): Socket {
  if (address.startsWith('/')) return createConnection(address);
  const colon = address.lastIndexOf(':');
  return createConnection({ host: address.slice(0, colon).replace(/^\[|\]$/gu, ''), port: Number(address.slice(colon + 1)) });
}

/** @throws ScannerFault */
export async function scanBytes(address: string, bytes: AsyncIterable<Uint8Array>, patienceMs: number): Promise<Verdict> {
  const socket = connect(address);
  // Silence, not the whole scan, is what takes too long.
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer')));
  const answer = read(socket);
  // Asked for below; until then a lost connection must not count as nobody's.
  answer.catch(() => undefined);
  try {
    // What is too large it does not read to its end: the answer is there before we have said everything.
    await send(socket, bytes).catch((error: unknown) => answer.catch(() => Promise.reject(error as Error)));
    return verdictOf(await answer);
  } catch (error) {
    throw error instanceof ScannerFault ? error : new ScannerFault((error as Error).message);
  } finally {
    socket.destroy();
  }
}

async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of bytes) {
    if (piece.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    await write(socket, Buffer.concat([length, piece]));
  }
  await write(socket, Buffer.alloc(4));
}

const write = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.destroyed) return reject(new Error('connection lost'));
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

function read(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    socket.on('data', (piece) => {
      pieces.push(piece);
      if (piece.includes(0)) resolve(Buffer.concat(pieces).toString('utf8'));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('connection closed without an answer')));
  });
}

/** "stream: OK", "stream: Eicar-Signature FOUND"; an error ends in ERROR. */
function verdictOf(line: string): Verdict {
  const said = line.replaceAll('\0', '').trim();
  if (said.endsWith(' FOUND')) return 'INFECTED';
  if (said === 'stream: OK') return 'CLEAN';
  if (said.startsWith('INSTREAM size limit exceeded')) return 'TOO_LARGE';
  throw new ScannerFault(said.slice(0, 200));
}
