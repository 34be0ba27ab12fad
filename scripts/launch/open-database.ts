import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from '../database/with-client.ts';
import { runningPort, startCluster } from '../postgres/cluster.ts';
import { PlainFailure } from './failure.ts';
import type { Settings } from './settings.ts';

export type OpenDatabase = {
  url: string;
  /** False once an embedded server is gone. Of somebody else's server we know nothing. */
  isAlive(): boolean;
  close(): Promise<void>;
};

const name = 'portal';

/** A database that answers: the one of DATABASE_URL, or the PostgreSQL that comes along. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.externalDatabase) {
    await refuseWrongDatabase(settings);
    return { url: settings.externalDatabase, isAlive: () => true, close: async () => undefined };
  }
  const { folder, secrets } = settings;
  const portFile = join(folder, 'postgres.port');
  const kept = Number(await readFile(portFile, 'utf8').catch(() => ''));
  const cluster = await startCluster({ folder, password: secrets.databasePassword, port: kept || undefined });
  await writeFile(portFile, new URL(cluster.url(name)).port);
  await withClient(cluster.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  });
  return { url: cluster.url(name), isAlive: cluster.isAlive, close: cluster.stop };
}

/** The database as a running portal has it, for commands beside it; undefined when no portal runs. */
export async function runningDatabase(settings: Settings): Promise<OpenDatabase | undefined> {
  const port = await runningPort(settings.folder);
  if (port === undefined) return undefined;
  const url = `postgresql://portal:${settings.secrets.databasePassword}@127.0.0.1:${port}/${name}`;
  return { url, isAlive: () => true, close: async () => undefined };
}

/** A demo whose seeding was cut short begins again from nothing. */
export async function recreateDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  await withClient(admin.href, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
}

const oldest = 15;

/** Asked before the long steps, like a taken port. */
export async function refuseWrongDatabase({ externalDatabase: url }: Settings): Promise<void> {
  if (!url) return;
  const place = new URL(url);
  const where = `${place.hostname}:${place.port || '5432'}`;
  try {
    await withClient(url, async (client) => {
      const { rows } = await client.query<{ version: string; encoding: string }>(
        `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
      );
      const { version = '', encoding = '' } = rows[0] ?? {};
      if (Number.parseInt(version, 10) < oldest) throw new PlainFailure(`Máy chủ ${where} chạy PostgreSQL ${version}; cổng cần PostgreSQL từ ${oldest} trở lên.`);
      if (encoding !== 'UTF8') throw new PlainFailure(`Cơ sở dữ liệu ở ${where} dùng bảng mã ${encoding}; cổng cần UTF8.`);
    });
  } catch (error) {
    throw error instanceof PlainFailure ? error : new PlainFailure(`DATABASE_URL chưa dùng được: ${whyNot(error, place, where)}.`);
  }
}

function whyNot(error: unknown, place: URL, where: string): string {
  const { code, message } = error as { code?: string; message?: string };
  const database = decodeURIComponent(place.pathname.slice(1));
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `không tìm thấy máy chủ ${place.hostname}`;
    case 'ECONNREFUSED':
      return `không có PostgreSQL nào trả lời ở ${where}`;
    case '28P01':
    case '28000':
      return `máy chủ ${where} không nhận người dùng ${decodeURIComponent(place.username)} với mật khẩu này`;
    case '3D000':
      return `máy chủ ${where} chưa có cơ sở dữ liệu ${database}`;
    case '42501':
      return `người dùng ${decodeURIComponent(place.username)} không có quyền vào cơ sở dữ liệu ${database}`;
    default:
      return /timeout/iu.test(message ?? '') ? `máy chủ ${where} không trả lời trong 10 giây` : `không nối được tới ${where} (${code ?? message})`;
  }
}
