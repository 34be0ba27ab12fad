import type { SubmissionStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';

type Dossier = { id: string; title: string; status: SubmissionStatus; enteredById: string | null };
type Row = { accountId: string | null };

/** A colleague learns that they stand among the authors; once a dossier, however often the list is written. */
export async function tellCoAuthors(ctx: Ctx, { id, title, status, enteredById }: Dossier, before: readonly Row[], after: readonly Row[]): Promise<void> {
  // Being typed from paper: in a moment it is filed, and then all its authors are told.
  if (status === 'DRAFT' && enteredById) return;
  const known = new Set([ctx.actor.accountId, ...before.map(({ accountId }) => accountId)]);
  await tell(ctx, after.flatMap(({ accountId }) => (accountId && !known.has(accountId) ? [{
    accountId, kind: 'submission.co_author', key: id, submissionId: id, part: '#authors',
    subject: `Được ghi tên đồng tác giả: ${title || 'hồ sơ chưa có tên'}`,
    body: `Hồ sơ “${title || 'chưa có tên'}” do ${ctx.actor.fullName} ghi có tên người nhận tin này trong danh sách tác giả. Mở trang hồ sơ để cùng soạn và xác nhận tỷ lệ đóng góp của mình.`,
  }] : [])));
}
