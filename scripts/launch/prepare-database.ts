import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { backUp } from '@/platform/backup/back-up';
import { version } from '@/platform/version';
import { migrate, readHistory } from '../database/migrate.ts';
import { withClient } from '../database/with-client.ts';
import { recreateDatabase } from './open-database.ts';
import { PlainFailure } from './failure.ts';
import { step } from './progress.ts';
import { root } from './root.ts';
import type { Settings } from './settings.ts';

/** Brings the database to this checkout; fills a demo. Returns whether an organization exists. */
export async function prepareDatabase(settings: Settings, url: string): Promise<boolean> {
  const { state, pending } = await readHistory(url);
  if (pending.length > 0) {
    if (state === 'migrated' && settings.mode === 'real' && (await hasOrganization(url))) await backUpFirst(settings, url);
    await step(state === 'new' ? 'Tạo cấu trúc cơ sở dữ liệu' : `Nâng cấp cơ sở dữ liệu (${pending.length} bước)`, () => migrateOrSayWhy(url));
  } else await migrate(url);
  await refuseMovedClock(settings, url);
  if (!settings.externalDatabase) await freeStuckJobs(url);
  if (settings.mode === 'demo') await fillDemo(settings, url);
  return hasOrganization(url);
}

async function backUpFirst({ env }: Settings, url: string): Promise<void> {
  await step('Sao lưu trước khi nâng cấp', () => backUp({ databaseUrl: url, filesDir: env.FILES_DIR, backupDir: env.BACKUP_DIR }, 'before-migration', version));
}

async function migrateOrSayWhy(url: string): Promise<void> {
  try {
    await migrate(url);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/permission denied|must be owner|42501/u.test(message)) {
      throw new PlainFailure('Người dùng trong DATABASE_URL không có quyền tạo bảng hoặc tiện ích mở rộng (pg_trgm, unaccent). Hãy cấp quyền CREATE trên cơ sở dữ liệu này.');
    }
    throw error;
  }
}

async function hasOrganization(url: string): Promise<boolean> {
  return withClient(url, async (client) => (await client.query('select 1 from "Organization" limit 1')).rowCount === 1);
}

/** The clock may be moved in tests only: on a real one, deadlines would be judged by a wrong time. */
async function refuseMovedClock({ env }: Settings, url: string): Promise<void> {
  if (env.APP_ENV === 'test') return;
  const rows = await withClient(url, async (client) => (await client.query<{ seconds: number }>('select seconds from "ClockOffset" where seconds <> 0')).rows);
  if (!rows[0]) return;
  throw new PlainFailure(
    `Đồng hồ trong cơ sở dữ liệu đang lệch ${Math.round(rows[0].seconds)} giây do một lần kiểm thử để lại, nên thời hạn sẽ bị tính sai. Hãy xóa dòng trong bảng "ClockOffset" rồi chạy lại.`,
  );
}

/** Jobs that a killed server had in hand would otherwise wait four hours. Ours is the only worker of this database. */
async function freeStuckJobs(url: string): Promise<void> {
  await withClient(url, (client) =>
    client.query('select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))'),
  );
}

type Seed = { seedDemo(databaseUrl: string, filesDir: string): Promise<void> };

async function fillDemo({ folder, env }: Settings, url: string): Promise<void> {
  const seed = join(root, 'prisma/seed/demo.ts');
  const mark = join(folder, 'seeded');
  const filled = await hasOrganization(url);
  if (!existsSync(seed) || (filled && existsSync(mark))) return;
  await rm(mark, { force: true });
  await step('Tạo dữ liệu mẫu', async () => {
    if (filled) {
      await recreateDatabase(url);
      await migrate(url);
    }
    const { seedDemo } = (await import(pathToFileURL(seed).href)) as Seed;
    await seedDemo(url, env.FILES_DIR);
  });
  await writeFile(mark, '');
}
