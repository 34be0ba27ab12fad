import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { PlainFailure } from './failure.ts';
import { root } from './root.ts';
import type { ServerNews } from './server.ts';

export type RunningServer = {
  pid: number;
  /** Resolves when it ends without having been asked to. */
  died: Promise<void>;
  stop(): Promise<void>;
};

/** A quarter of the machine, at most 1 GB: Node would take all it finds before it cleans up. */
const heapMegabytes = Math.max(256, Math.min(1024, Math.floor(totalmem() / 4 / 1024 / 1024)));

/** Starts the web process and waits until it listens. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const memory = /max-old-space-size/u.test(environment.NODE_OPTIONS ?? '') ? [] : [`--max-old-space-size=${heapMegabytes}`];
  const child = spawn(process.execPath, [...memory, '--disable-warning=DeprecationWarning', '--import', join(root, 'scripts/alias.mjs'), join(root, 'scripts/launch/server.ts')], {
    cwd: root,
    env: { ...environment, NODE_ENV: environment.NODE_ENV === 'development' ? 'development' : 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve()).on('error', () => resolve());
  });
  await listening(child, ended, environment.PORT ?? '');
  return {
    pid: child.pid ?? 0,
    died: ended,
    stop: async () => {
      if (child.connected) child.send('stop');
      await ended;
    },
  };
}

async function listening(child: ChildProcess, ended: Promise<void>, port: string): Promise<void> {
  const news = await Promise.race([
    new Promise<ServerNews>((resolve) => {
      child.once('message', (message) => resolve(message as ServerNews));
    }),
    ended.then((): ServerNews => ({ kind: 'failed', code: undefined, message: 'tiến trình dừng ngay khi khởi động' })),
  ]);
  if (news.kind === 'listening') return;
  if (news.code && portTrouble[news.code]) throw new PlainFailure(portTrouble[news.code]?.(port) ?? '');
  throw new PlainFailure(`Không khởi động được máy chủ web: ${news.message}`);
}

const portTrouble: Partial<Record<string, (port: string) => string>> = {
  EADDRINUSE: (port) => `Cổng mạng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn số khác, ví dụ: PORT=${Number(port) + 1} npm start`,
  EACCES: (port) => `Không có quyền mở cổng mạng ${port}. Hãy chọn số từ 1024 trở lên, ví dụ: PORT=3000 npm start`,
  EADDRNOTAVAIL: () => 'HOST không phải là địa chỉ của máy này.',
  ENOTFOUND: () => 'HOST không phải là địa chỉ của máy này.',
};

/** Asked before the long steps: nobody should wait for a build only to hear that the port is taken. */
export async function refuseTakenPort(host: string, port: string): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'));
    probe.listen(Number(port), host, () => probe.close(() => resolve(undefined)));
  });
  if (code) throw new PlainFailure(portTrouble[code]?.(port) ?? `Không mở được cổng mạng ${port} (${code}).`);
}
