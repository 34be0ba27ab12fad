import { createServer, type Server, type Socket } from 'node:net';

/** The mark by which the fake knows a virus; no real signature, so that no scanner of this machine takes the test away. */
export const virusMark = 'GIA-VI-RUT-DE-THU';

export type FakeClamd = { address: string; scanned: number[]; close: () => Promise<void> };

/** Speaks INSTREAM over a real socket: counts the bytes of each scan, finds the mark. `answer`: what it says instead, or asked each time. */
export async function fakeClamd(answer?: string | null | (() => string | undefined)): Promise<FakeClamd> {
  const scanned: number[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let given: Buffer = Buffer.alloc(0);
    let body: Buffer = Buffer.alloc(0);
    let begun = false;
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      given = Buffer.concat([given, piece]);
      const command = 'zINSTREAM\0';
      if (!begun) {
        if (given.length < command.length) return;
        if (given.subarray(0, command.length).toString() !== command) return socket.destroy();
        begun = true;
        given = given.subarray(command.length);
      }
      while (given.length >= 4 && given.length >= 4 + given.readUInt32BE(0)) {
        const length = given.readUInt32BE(0);
        if (length === 0) {
          scanned.push(body.length);
          // null: it never says anything.
          const said = typeof answer === 'function' ? answer() : answer;
          if (said !== null) socket.end(said ?? (body.includes(virusMark) ? 'stream: Gia-Vi-Rut FOUND\0' : 'stream: OK\0'));
          return;
        }
        body = Buffer.concat([body, given.subarray(4, 4 + length)]);
        given = given.subarray(4 + length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `127.0.0.1:${port}`,
    scanned,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
