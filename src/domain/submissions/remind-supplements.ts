import type { Ctx, Db } from '@/domain/context';
import { workCalendar } from '@/domain/people/calendar-queries';
import { readRows } from '@/domain/read-rows';
import { lastDayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { dueWords } from './screening-words';
import { supplementReminderAt } from './supplement-due';
import { tellAuthors } from './tell-authors';

type Waiting = {
  organizationId: string; id: string; code: string; title: string; ownerId: string; supplementDueAt: Date;
  /** When its deadline was given, last of all. */
  givenAt: Date; byId: string; /** Of every line of the list; null: without account. */ authorIds: (string | null)[];
};

/**
 * Reminds the authors of supplements whose last day is two working days away. Every morning; told once a deadline, however
 * often it runs. A deadline so short that its reminder would have come before the request needs none. Returns how many.
 */
export async function remindSupplements(db: Db, now: Date): Promise<number> {
  const waiting = await readRows<Waiting>(db)`
    select s."organizationId", s.id, s.code, s.title, s."ownerId", s."supplementDueAt", g.at as "givenAt", g."byId",
      array(select a."accountId"::text from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id) as "authorIds"
    from "Submission" s
    join lateral (select r.at, r."byId" from "Screening" r where r."organizationId" = s."organizationId" and r."submissionId" = s.id
      and r.kind in ('RETURN', 'EXTEND') order by r.at desc, r.id desc limit 1) g on true
    where s.status = 'RETURNED' and s."supplementDueAt" > ${now.toISOString()}::timestamptz
    order by s."organizationId", s.id`;
  let told = 0;
  for (const dossier of waiting) {
    const ctx = onBehalfOf(db, now, dossier);
    const remindAt = supplementReminderAt(lastDayOf(dossier.supplementDueAt), await workCalendar(ctx));
    if (now < remindAt || dossier.givenAt >= remindAt) continue;
    await transact(ctx, (ctx) =>
      tellAuthors(ctx, { ...dossier, authors: dossier.authorIds.map((accountId) => ({ accountId })) }, {
        kind: 'submission.supplement_due', key: `${dossier.id}:${dossier.supplementDueAt.toISOString()}`, elsewhere: `còn chờ bổ sung, ${dueWords(dossier.supplementDueAt)}`,
        subject: `Nhắc: hồ sơ ${dossier.code} cần bổ sung, ${dueWords(dossier.supplementDueAt)}`,
        body: `Hồ sơ ${dossier.code} “${dossier.title}” còn chờ bổ sung đến ${dueWords(dossier.supplementDueAt)}. Nếu cần thêm thời gian, liên hệ Phòng Văn hóa – Xã hội trước ngày đó.`,
      }),
    );
    told += 1;
  }
  return told;
}

/** Nobody is present in the morning: the clerk who gave the deadline reminds of it. */
function onBehalfOf(db: Db, now: Date, { organizationId, byId }: Waiting): Ctx {
  return { db, now, actor: { organizationId, accountId: byId, fullName: '', foldedName: '', unitId: null, foldedUnitName: '', roles: [], seats: [] } };
}
