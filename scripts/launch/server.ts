// The web process: started, watched and stopped by run-server.ts. It dies with the channel to its parent, so a killed
// launcher leaves no server behind.
import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import sirv from 'sirv';
import { compressWhole } from '@/platform/compress';
import { enter, outageInstead } from '@/platform/door';
import { root } from './root.ts';

export type ServerNews = { kind: 'listening' } | { kind: 'failed'; code: string | undefined; message: string };

/** A browser that waits longer than this for its answer is cut off at the end. */
const patienceMs = 25_000;
const graceMs = 300;

const tell = (news: ServerNews): void => {
  if (process.connected) process.send?.(news);
};

const hostname = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT);
let stopping = false;

// What the build has packed goes out as it is. Names change with content.
const staticPath = '/_next/static/';
const packed = process.env.NODE_ENV === 'development' ? null : sirv(join(root, '.next/static'), { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000, setHeaders: (response) => response.setHeader('x-content-type-options', 'nosniff') });

const server = createServer({ requestTimeout: 300_000 }, (request, response) => {
  if (stopping) response.setHeader('connection', 'close');
  const toPortal = (): void => {
    if (!enter(request, response)) return;
    if (packed) compressWhole(request, response, outageInstead);
    void handle?.(request, response);
  };
  if (!packed || !request.url?.startsWith(staticPath)) return toPortal();
  const whole = request.url;
  request.url = whole.slice(staticPath.length - 1);
  packed(request, response, () => {
    request.url = whole;
    toPortal();
  });
});
let handle: ReturnType<ReturnType<typeof next>['getRequestHandler']> | undefined;

function stop(): void {
  if (stopping) return;
  stopping = true;
  // For a moment more, so that what was already on its way is answered too; then the door closes, and those inside are served.
  setTimeout(() => {
    server.close(() => process.exit(0));
    setInterval(() => server.closeIdleConnections(), 100);
  }, graceMs);
  setTimeout(() => process.exit(0), patienceMs).unref();
}

// Ctrl-C reaches the whole group; the order of stopping is the launcher's.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stop);
process.on('message', (message) => message === 'stop' && stop());
process.on('disconnect', stop);

try {
  const app = next({ dev: process.env.NODE_ENV === 'development', dir: root, hostname, port });
  await app.prepare();
  handle = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  server.on('error', (error: NodeJS.ErrnoException) => {
    tell({ kind: 'failed', code: error.code, message: error.message });
    process.exit(1);
  });
  server.keepAliveTimeout = 65_000; // longer than the 60 s of a usual proxy, which must be the one to hang up
  server.listen(port, hostname, () => tell({ kind: 'listening' }));
} catch (error) {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  console.error(stack);
  tell({ kind: 'failed', code, message });
  process.exit(1);
}
