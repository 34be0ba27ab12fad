import { accountsWithRole } from '@/domain/people/queries';
import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';
import { formatDay, formatTimeLong } from '@/domain/time/format';
import { dayOf } from '@/domain/time/calendar';
import type { Dossier } from './dossier';
import { tellAuthors } from './tell-authors';

type Filed = { code: string; number: number; paperWords: string };

/** Who filed, every author with an account, and the office; each once. */
export async function tellFiled(ctx: Ctx, dossier: Dossier, { code, number, paperWords }: Filed): Promise<void> {
  const again = number > 1;
  const kind = again ? 'submission.refiled' : 'submission.filed';
  const key = `${dossier.id}:${number}`;
  const when = `${formatTimeLong(ctx.now)} ngày ${formatDay(dayOf(ctx.now))}`;
  await tellAuthors(ctx, dossier, {
    kind,
    key,
    subject: again ? `Đã nộp bổ sung hồ sơ ${code}` : `Đã nộp hồ sơ ${code}`,
    body: again
      ? `Phần bổ sung của hồ sơ ${code} “${dossier.title}” đã nộp lúc ${when}. Phòng Văn hóa – Xã hội thẩm tra tiếp.`
      : `Hồ sơ “${dossier.title}” đã nộp lúc ${when}, mã ${code}. Phiếu tiếp nhận có trên trang hồ sơ.${paperWords ? ` ${paperWords}` : ''}`,
  });
  const readers = new Set([dossier.ownerId, ...dossier.authors.flatMap(({ accountId }) => accountId ?? [])]);
  const office = await accountsWithRole(ctx, 'office', 'officeHead');
  await tell(
    ctx,
    office
      .filter(({ id }) => !readers.has(id))
      .map(({ id }) => ({
        accountId: id,
        kind,
        key,
        subject: again ? `Hồ sơ ${code} đã bổ sung` : `Hồ sơ mới ${code}`,
        body: `${dossier.unitName}: “${dossier.title}”, nộp lúc ${when}.`,
        href: `/submissions/${dossier.id}`,
      })),
  );
}
