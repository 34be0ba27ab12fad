import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../launch/root.ts';
import { all, type Check } from './check.ts';

export const clock: Check = {
  key: 'machinery.clock',
  title: 'Đồng hồ của cổng không bị chỉnh lệch',
  run: async ({ client }) => {
    const rows = await all<{ seconds: number }>(client, 'select "seconds" from "ClockOffset"');
    return { examined: 1, faults: rows.filter((row) => row.seconds !== 0).map((row) => `Đồng hồ đang lệch ${row.seconds} giây (bảng ClockOffset).`) };
  },
};

export const jobs: Check = {
  key: 'machinery.jobs',
  title: 'Hàng đợi việc nền sẵn sàng',
  run: async ({ client }) => {
    const [row] = await all<{ known: boolean }>(client, `select to_regprocedure('graphile_worker.add_job(text, json, text, timestamp with time zone, integer, text, integer, text[], text)') is not null or exists (
      select 1 from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'graphile_worker' and p.proname = 'add_job') as known`);
    return { examined: 1, faults: row?.known ? [] : ['Chưa có lược đồ graphile_worker: chạy npm start một lần để cổng tự tạo.'] };
  },
};

export const migrations: Check = {
  key: 'machinery.migrations',
  title: 'Cơ sở dữ liệu đúng phiên bản của mã nguồn này',
  run: async ({ client }) => {
    const folder = join(root, 'prisma/migrations');
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const [ledger] = await all<{ known: boolean }>(client, `select to_regclass('public._prisma_migrations') is not null as known`);
    if (!ledger?.known) return { examined: names.length, faults: ['Không có bảng _prisma_migrations: không biết cơ sở dữ liệu ở phiên bản nào.'] };
    const applied = await all<{ name: string; checksum: string; done: boolean }>(client, `select migration_name as name, checksum, finished_at is not null as done from _prisma_migrations where rolled_back_at is null`);
    const faults = await Promise.all(names.map(async (name) => {
      const row = applied.find((each) => each.name === name && each.done);
      if (!row) return [`Chưa áp dụng ${name}.`];
      const checksum = createHash('sha256').update(await readFile(join(folder, name, 'migration.sql'))).digest('hex');
      return row.checksum === checksum ? [] : [`${name} trong mã nguồn khác với bản đã áp dụng.`];
    }));
    const unknown = applied.filter((row) => !names.includes(row.name)).map((row) => `Cơ sở dữ liệu có ${row.name} mà mã nguồn này chưa có.`);
    return { examined: names.length, faults: [...faults.flat(), ...unknown] };
  },
};

export const machineryChecks = [clock, jobs, migrations];
