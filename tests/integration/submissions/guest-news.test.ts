import pg from 'pg';
import { vi } from 'vitest';
import { guestView } from '@/app/(portal)/submissions/elsewhere/[guestId]/view';
import { createAccount } from '@/domain/people/create-account';
import { enableAccount } from '@/domain/people/enable-account';
import { updateAccount } from '@/domain/people/update-account';
import { afterwardsOfGuest } from '@/domain/recognition/afterwards';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { withdrawAppeal } from '@/domain/recognition/appeals/withdraw-appeal';
import { publishResults } from '@/domain/recognition/publish-results';
import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { answerReturn } from '@/domain/submissions/answer-return';
import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { findGuestInvitations } from '@/domain/submissions/find-guest-invitations';
import { hostOf } from '@/domain/submissions/guest-host';
import { getGuestDossier, guestPlaces, invitationsOf } from '@/domain/submissions/guest-queries';
import { hearersOf } from '@/domain/submissions/hearers';
import { getDossier } from '@/domain/submissions/queries';
import { recordSignedShares } from '@/domain/submissions/record-signed-shares';
import { remindSupplements } from '@/domain/submissions/remind-supplements';
import { reopenScreening } from '@/domain/submissions/reopen-screening';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { sharesOf } from '@/domain/submissions/share-queries';
import { withdrawGuest } from '@/domain/submissions/withdraw-guest';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { after, makeRegistered, threeDossiers } from '../recognition/scored';
import { address, guestName, invite, lineOf, twoCommunes } from './guests';

const noPaper = { paperNumber: '', paperOn: null, paperSigner: '' };
const reason = 'Thiếu số liệu của Tổ một cửa.';

async function accepted(db: PrismaClient) {
  const made = await twoCommunes(db);
  const { guestId } = await invite(made.world, made.id);
  await acceptInvitation(made.other.as('tacgia2'), { guestId });
  await db.message.deleteMany();
  return { ...made, guestId };
}

/** What lies in the other commune, oldest first; nothing lies there for anybody else. */
async function heard(db: PrismaClient, other: World): Promise<string[]> {
  const news = await db.message.findMany({ where: { organizationId: other.organizationId }, orderBy: { id: 'asc' } });
  expect(news.every(({ accountId, mailTo }) => accountId === other.accounts.tacgia2 && mailTo === 'Lan.TT@hungthinh.gov.vn')).toBe(true);
  for (const word of ['Bàn soát', 'Phiếu hẹn', 'Minh Thư', 'Thanh Hà', guestName, reason, 'công nhận']) expect(JSON.stringify(news.map(({ subject, body }) => [subject, body]))).not.toContain(word);
  return news.map(({ subject }) => subject);
}

test('each step is heard once, in the guest’s own portal and by mail, without title, name, reason', async ({ db }) => {
  const { world, other, id, guestId } = await accepted(db);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const { code } = await db.submission.findFirstOrThrow();
  await returnSubmission(world.as('vanhoaxahoi'), { submissionId: id, reason, sectionKeys: [], dueOn: '2026-04-20', ...noPaper });
  expect(await remindSupplements(db, new Date('2026-04-16T08:00:00+07:00'))).toBe(1);
  await answerReturn(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await acceptSubmission(world.as('vanhoaxahoi'), { submissionId: id, note: '', ...noPaper });
  const place = `Hồ sơ ${code} ở UBND xã Bắc Bình`;
  const steps = [`${place} đã nộp`, `${place} cần bổ sung, hết ngày 20/4/2026`, `${place} còn chờ bổ sung, hết ngày 20/4/2026`, `${place} đã nộp bổ sung`, `${place} đủ điều kiện chấm`];
  expect(await heard(db, other)).toEqual(steps);
  expect(await db.message.findMany({ where: { organizationId: other.organizationId }, distinct: ['href', 'mailState'], select: { href: true, mailState: true } })).toEqual([{ href: `/submissions/elsewhere/${guestId}`, mailState: 'QUEUED' }]);

  // What no longer holds is not sent there either.
  await reopenScreening(world.as('vanhoaxahoi', daysAfter(midWindow, 1)), { submissionId: id, reason });
  expect(await heard(db, other)).toEqual([...steps, `${place} được thẩm tra lại`]);
  expect(await db.message.findMany({ where: { mailState: 'VOIDED', kind: 'submission.accepted' }, select: { organizationId: true } })).toContainEqual({ organizationId: other.organizationId });
  await withdrawSubmission(world.as('tacgia1'), { submissionId: id, reason });
  expect((await heard(db, other)).at(-1)).toBe(`${place} đã rút`);
});

test('who is only invited, left, or was never asked hears nothing; who was taken out hears that, and no more', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  await db.message.deleteMany();
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect(await heard(db, other)).toEqual([]);

  await acceptInvitation(other.as('tacgia2'), { guestId });
  const rows = await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  await changeAuthors(world.as('vanhoaxahoi'), { submissionId: id, token: authorToken(rows), authors: rows.map((row, i) => ({ ...row, share: i === 0 ? 6_000 : 4_000 })), reason });
  const code = 'BB-2026-0001';
  await db.submission.updateMany({ data: { code } });
  expect((await heard(db, other)).map((subject) => subject.replace(/Hồ sơ \S+ ở/u, 'Hồ sơ ở'))).toEqual(['Hồ sơ ở UBND xã Bắc Bình có thay đổi trong danh sách tác giả']);
  const now = await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  await changeAuthors(world.as('vanhoaxahoi'), { submissionId: id, token: authorToken(now), authors: now.slice(0, 1).map((row) => ({ ...row, share: 10_000 })), reason });
  await acceptSubmission(world.as('vanhoaxahoi'), { submissionId: id, note: '', ...noPaper });
  expect((await heard(db, other)).slice(1)).toEqual(['Không còn đứng tên đồng tác giả ở UBND xã Bắc Bình']);

  const draft = await makeSubmission(world, { title: 'Bàn soát khác', authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
  const second = await invite(world, draft);
  await acceptInvitation(other.as('tacgia2'), { guestId: second.guestId });
  const dossier = await getDossier(world.as('tacgia1'), draft);
  const listMark = (dossier && sharesOf(world.as('tacgia1'), dossier)?.listMark) ?? '';
  await recordSignedShares(world.as('tacgia1'), { submissionId: draft, listMark, authorIds: [await lineOf(world, draft)], signedOn: '2026-04-09', fileId: null });
  await withdrawGuest(world.as('tacgia1'), { submissionId: draft, guestId: second.guestId });
  expect((await heard(db, other)).slice(-2)).toEqual(['Hồ sơ ở UBND xã Bắc Bình có xác nhận tỷ lệ đóng góp trên giấy, ký ngày 09/4/2026', 'Không còn đứng tên đồng tác giả ở UBND xã Bắc Bình']);
});

test('the published result is heard without what it is, and read with why as every author reads it; kiến nghị too', async ({ db }) => {
  const { world, ids: [id = ''], decisionId } = await makeRegistered(db, threeDossiers.map((each, i) => (i === 0 ? { ...each, authors: [{ person: 'tacgia1' as const, share: 7_000 }, { fullName: guestName, share: 3_000 }] } : each)));
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.account.updateMany({ where: { organizationId: other.organizationId, id: other.accounts.tacgia2 }, data: { email: 'Lan.TT@hungthinh.gov.vn' } });
  const { guestId } = await invite(world, id);
  const guest = other.as('tacgia2', after);
  await acceptInvitation(guest, { guestId });
  await db.message.deleteMany();
  const looked = async () => {
    const seen = await getGuestDossier(guest, guestId);
    if (!seen) throw new Error('no dossier');
    return guestView(guest, seen, await afterwardsOfGuest(hostOf(guest, world.organizationId), seen.dossier));
  };
  expect(await looked()).toMatchObject({ outcome: null, why: null, anew: null });
  await publishResults(world.as('vanhoaxahoi', after), { decisionId, typedCount: 2, releases: [] });
  const appealId = await sendAppeal(world.as('tacgia1', daysAfter(after, 1)), { submissionId: id, text: reason, fileIds: [] });
  await withdrawAppeal(world.as('tacgia1', daysAfter(after, 1)), { appealId, version: 0 });
  expect((await heard(db, other)).map((subject) => subject.replace('Hồ sơ BB-2026-0001 ở UBND xã Bắc Bình ', ''))).toEqual(['đã có kết quả', 'có kiến nghị xem xét lại kết quả', 'đã rút kiến nghị']);
  const view = await looked();
  expect(view.outcome?.sentences[0]).toContain('Được công nhận tại Quyết định số 214/QĐ-UBND');
  expect(view.why?.lines.length).toBe(4);
  expect(view.timeline.map(({ text }) => text)).toContain('Kiến nghị xem xét lại kết quả.');
  expect(JSON.stringify(view)).not.toContain(`/submissions/${id}`);
});

const person = { fullName: 'Bá Văn Thịnh', unitId: null, jobTitle: '', honorific: '' as const, email: 'Moi@hungthinh.gov.vn', phone: null, roles: ['staff' as const], signInName: '' };
const asked = async (db: PrismaClient): Promise<{ organizationId: string; accountId: string }[]> =>
  (await db.$queryRaw<{ payload: { organizationId: string; accountId: string } }[]>`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'find-guest-invitations'`).map(({ payload }) => payload);
const look = async (db: PrismaClient): Promise<void> => {
  for (const payload of await asked(db)) await findGuestInvitations(db, payload, midWindow);
};

test('who gets an account, or an address, after being asked finds the invitation; who asked sees no difference', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId, mails } = await invite(world, id, { email: 'moi@hungthinh.gov.vn' });
  expect(mails).toHaveLength(1);
  const dossier = await getDossier(world.as('tacgia1'), id);
  if (!dossier) throw new Error('no dossier');
  const before = await invitationsOf(world.as('tacgia1'), dossier);
  await createAccount(other.as('admin'), { ...person, email: null });
  expect(await asked(db)).toEqual([]);
  const { accountId } = await createAccount(other.as('admin'), person);
  expect(await asked(db)).toEqual([{ organizationId: other.organizationId, accountId }]);
  // Run again after a failure, it finds and tells once.
  await look(db);
  await look(db);
  expect(await db.guestAuthor.findFirst()).toMatchObject({ id: guestId, guestOrganizationId: other.organizationId, guestAccountId: accountId, acceptedAt: null });
  expect(await db.message.findMany({ where: { accountId }, select: { href: true, subject: true } })).toEqual([{ href: `/submissions/elsewhere/${guestId}`, subject: 'UBND xã Bắc Bình mời đứng tên đồng tác giả' }]);
  expect(await invitationsOf(world.as('tacgia1'), dossier)).toEqual(before);
  const ctx = other.as('tacgia2');
  expect(await guestPlaces({ ...ctx, actor: { ...ctx.actor, accountId } })).toMatchObject([{ id: guestId, accepted: false }]);
});

test('an address that is changed, or its account opened again, finds it; the own commune, an ended one, a wrong name of two do not', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  await db.account.updateMany({ data: { email: null } });
  const goesTo = async (give: () => Promise<unknown>): Promise<string | null> => {
    const { guestId } = await invite(world, id);
    await give();
    await look(db);
    const { guestAccountId } = await db.guestAuthor.findFirstOrThrow({ where: { id: guestId } });
    await db.guestAuthor.deleteMany();
    await db.account.updateMany({ data: { email: null, disabledAt: null } });
    await db.$executeRaw`delete from graphile_worker._private_jobs`;
    return guestAccountId;
  };
  const written = (of: World, who: 'tacgia1' | 'tacgia3', email = address) => async () => {
    const { fullName, unitId, jobTitle, honorific, phone, roles } = await db.account.findFirstOrThrow({ where: { id: of.accounts[who] } });
    await updateAccount(of.as('admin'), { accountId: of.accounts[who], fullName, unitId, jobTitle, honorific: honorific as '', phone, roles: [...roles], email });
  };
  expect(await goesTo(written(other, 'tacgia3'))).toBe(other.accounts.tacgia3);
  expect(await goesTo(written(world, 'tacgia3'))).toBeNull();
  expect(await goesTo(written(other, 'tacgia3', 'ai.khac@hungthinh.gov.vn'))).toBeNull();
  expect(await goesTo(async () => { await written(other, 'tacgia1')(); await written(other, 'tacgia3')(); })).toBeNull();
  expect(await goesTo(async () => { await written(other, 'tacgia3')(); await db.guestAuthor.updateMany({ data: { endedAt: midWindow, ending: 'WITHDRAWN' } }); })).toBeNull();
  expect(await goesTo(async () => {
    await db.account.updateMany({ where: { id: other.accounts.tacgia3 }, data: { email: address, disabledAt: midWindow } });
    await enableAccount(other.as('admin'), other.accounts.tacgia3);
  })).toBe(other.accounts.tacgia3);
});

test('where every author has an account nothing is asked about guests', async ({ db }) => {
  const { world } = await twoCommunes(db);
  const { tacgia1, tacgia2 } = world.accounts;
  const id = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 6_000 }, { person: 'tacgia2', share: 4_000 }] });
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  expect(await hearersOf(world.as('tacgia1'), { id, ownerId: tacgia1, authors: [{ accountId: tacgia1 }, { accountId: tacgia2 }] })).toEqual({ accounts: [tacgia1, tacgia2], guests: [] });
  expect(asked).not.toHaveBeenCalled();
  await hearersOf(world.as('tacgia1'), { id, ownerId: tacgia1, authors: [{ accountId: tacgia1 }, { accountId: null }] });
  expect(asked).toHaveBeenCalled();
  asked.mockRestore();
});
