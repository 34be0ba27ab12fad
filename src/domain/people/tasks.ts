import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import type { Task } from '@/domain/task';
import { backupState } from './backup-queries';
import { isAdmin } from './policy';

/** What waits for the admin. `nightlyBackup`: whether this installation makes backups at all (a demo does not). */
export async function listTasks(ctx: Ctx, options: { nightlyBackup?: boolean } = {}): Promise<Task[]> {
  if (!isAdmin(ctx.actor)) return [];
  const organizationId = ctx.actor.organizationId;
  const [counts] = await readRows<{ locked: number; office: number }>(ctx.db)`
    select count(*) filter (where l."lockedAt" is not null)::int as locked, count(*) filter (where a.roles && array['office', 'officeHead']::"Role"[])::int as office
    from "Account" a left join "Login" l on l."organizationId" = a."organizationId" and l."accountId" = a.id
    where a."organizationId" = ${organizationId}::uuid and a."disabledAt" is null`;
  const { locked, office } = counts ?? { locked: 0, office: 0 };
  const backup = options.nightlyBackup ? await backupState(ctx) : null;
  const tasks: Task[] = [];
  if (locked > 0) {
    tasks.push({
      key: 'people:locked', title: `Mở khóa ${locked} tài khoản`, detail: 'Bị khóa do nhập sai mật khẩu nhiều lần. Hỏi lại đúng người rồi mở khóa.',
      href: '/settings/people?state=locked', call: 'Xem', dueAt: null, urgency: 1, count: locked,
    });
  }
  if (office === 0) {
    tasks.push({
      key: 'people:no-office', title: 'Giao vai trò Phòng Văn hóa – Xã hội', detail: 'Chưa có ai nhận, thẩm tra và tổng hợp hồ sơ.',
      href: '/settings/people', call: 'Giao vai trò', dueAt: null, urgency: 2,
    });
  }
  if (backup && (backup.failed || backup.late)) {
    tasks.push({
      key: 'people:backup', title: backup.failed ? 'Sao lưu lần gần nhất không xong' : 'Chưa có bản sao lưu mới',
      detail: 'Xem nguyên nhân và cách chạy lại.', href: '/settings/backup', call: 'Xem', dueAt: null, urgency: backup.failed ? 1 : 2,
    });
  }
  return tasks;
}
