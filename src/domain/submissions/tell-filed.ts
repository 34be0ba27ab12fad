import { accountsWithRole } from '@/domain/people/queries';
import type { Ctx } from '@/domain/context';
import { type News, tell } from '@/domain/outbox/tell';
import { formatDay, formatTimeLong } from '@/domain/time/format';
import { dayOf } from '@/domain/time/calendar';
import type { Dossier } from './dossier';
import { type Hearers, hearersOf } from './hearers';
import { tellGuests } from './tell-guests';

type Readers = Hearers & { office: string[] };
type Filed = { code: string; number: number; paperWords: string };

/** Who is to be told that a dossier was filed; asked for before the code is allotted, so that the counter is held briefly. */
export async function readersOfFiling(ctx: Ctx, dossier: Dossier): Promise<Readers> {
  const hearers = await hearersOf(ctx, dossier);
  const office = await accountsWithRole(ctx, 'office', 'officeHead');
  return { ...hearers, office: office.flatMap(({ id }) => (hearers.accounts.includes(id) ? [] : [id])) };
}

/** Who hears of the dossier, and the office; each once. */
export async function tellFiled(ctx: Ctx, dossier: Dossier, { code, number, paperWords }: Filed, known?: Readers): Promise<void> {
  const readers = known ?? (await readersOfFiling(ctx, dossier));
  const again = number > 1;
  const when = `${formatTimeLong(ctx.now)} ngày ${formatDay(dayOf(ctx.now))}`;
  const about = { kind: again ? 'submission.refiled' : 'submission.filed', key: `${dossier.id}:${number}`, submissionId: dossier.id };
  const toAuthors = {
    ...about,
    subject: again ? `Đã nộp bổ sung hồ sơ ${code}` : `Đã nộp hồ sơ ${code}`,
    body: again
      ? `Phần bổ sung của hồ sơ ${code} “${dossier.title}” đã nộp lúc ${when}. Phòng Văn hóa – Xã hội thẩm tra tiếp.`
      : `Hồ sơ “${dossier.title}” đã nộp lúc ${when}, mã ${code}. Phiếu tiếp nhận có trên trang hồ sơ.${paperWords ? ` ${paperWords}` : ''}`,
  };
  const toOffice = {
    ...about,
    subject: again ? `Hồ sơ ${code} đã bổ sung` : `Hồ sơ mới ${code}`,
    body: `${dossier.unitName}: “${dossier.title}”, nộp lúc ${when}.`,
  };
  await tell(ctx, [
    ...readers.accounts.map((accountId): News => ({ ...toAuthors, accountId })),
    ...readers.office.map((accountId): News => ({ ...toOffice, accountId })),
  ]);
  await tellGuests(ctx, readers.guests, { ...about, code, elsewhere: again ? 'đã nộp bổ sung' : 'đã nộp' });
}
