import { appealsPageView } from '@/app/(portal)/submissions/[submissionId]/appeals/view';
import { guestView } from '@/app/(portal)/submissions/elsewhere/[guestId]/view';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { afterwardsOf, afterwardsOfGuest } from '@/domain/recognition/afterwards';
import { appealsOfDossier, appealsOfGuest, getAppealFile, getGuestAppealFile } from '@/domain/recognition/appeals/appeal-queries';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { withdrawAppeal } from '@/domain/recognition/appeals/withdraw-appeal';
import { endAgain } from '@/domain/recognition/reconsideration/end-again';
import { publishReconsideration } from '@/domain/recognition/reconsideration/publish-reconsideration';
import { settleOthers } from '@/domain/recognition/reconsideration/settle-others';
import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { hostOf } from '@/domain/submissions/guest-host';
import { getGuestDossier } from '@/domain/submissions/guest-queries';
import { getDossier } from '@/domain/submissions/queries';
import { withdrawGuest } from '@/domain/submissions/withdraw-guest';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { daysAfter, makeWorld } from '../../harness/make';
import { tally } from '../submissions/give';
import { guestName, invite } from '../submissions/guests';
import { later, makeAnswered, meetAnew, publishedAt } from './again-world';
import { makeFile } from './scored';

const end = daysAfter(later, 12);

/** Published, a kiến nghị answered "Chấm lại"; one author is of another commune and has accepted. */
async function accepted(db: PrismaClient) {
  const made = await makeAnswered(db);
  const { organizationId, a } = made;
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.account.updateMany({ where: { organizationId: other.organizationId, id: other.accounts.tacgia2 }, data: { email: 'lan.tt@hungthinh.gov.vn' } });
  await db.$transaction([
    db.author.updateMany({ where: { submissionId: a }, data: { share: 7_000 } }),
    db.author.create({ data: { organizationId, id: newId(), submissionId: a, position: 9, fullName: guestName, foldedName: 'tran thi lan', unitName: 'UBND xã Hưng Thịnh', foldedUnitName: 'ubnd xa hung thinh', jobTitle: '', share: 3_000 } }),
  ]);
  const { guestId } = await invite(made, a);
  const guest = (now = end): Ctx => other.as('tacgia2', now);
  return { ...made, other, guestId, guest };
}

/** What the page of the guest shows beside the dossier itself. */
async function shownTo(guest: Ctx, guestId: string, organizationId: string) {
  const seen = (await getGuestDossier(guest, guestId)) ?? expect.fail('no dossier');
  return guestView(guest, seen, await afterwardsOfGuest(hostOf(guest, organizationId), seen.dossier));
}

test('what was asked and answered, and why the result is as it is: word for word as an author at home reads it', async ({ db }) => {
  const made = await accepted(db);
  const { organizationId, accounts, a, appealId, guestId, guest, by } = made;
  const fileId = await makeFile(made, 'tacgia1');
  await db.appealFile.create({ data: { organizationId, id: newId(), appealId, fileId } });
  const sheet = await db.scoreSheet.findFirstOrThrow({ where: { submissionId: a } });
  await db.releasedComment.create({ data: { organizationId, id: newId(), submissionId: a, sheetId: sheet.id, sheetVersion: sheet.version, text: 'Nêu rõ nguồn số liệu.', byId: accounts.thuky, at: later } });
  expect([await appealsOfGuest(guest(), guestId), await getGuestAppealFile(guest(), guestId, appealId, fileId)]).toEqual([null, null]);
  await acceptInvitation(guest(), { guestId });

  const author = by('tacgia1', end);
  const home = (await appealsOfDossier(author, a)) ?? expect.fail('no kiến nghị');
  const seen = (await appealsOfGuest(guest(), guestId)) ?? expect.fail('no kiến nghị');
  expect(seen.dossier.side).toBe('AUTHORS');
  const away = appealsPageView(seen.host, { dossier: { ...seen.dossier, id: `elsewhere/${guestId}` }, appeals: seen.appeals });
  expect(away.appeals).toMatchObject([{ text: 'Số liệu quý I chưa được xem.', answer: { label: 'Chấm lại', reply: 'Hội đồng xem lại minh chứng 2.' }, accepts: false, draft: null, owesFollow: false }]);
  expect(JSON.stringify(away)).not.toContain(`/submissions/${a}`);
  // But for the button of whoever sent it.
  const read = (view: typeof away): string => JSON.stringify(view.appeals.map(({ withdraw: _withdraw, ...appeal }) => appeal));
  expect(read(away)).toBe(read(appealsPageView(author, home)).replaceAll(a, `elsewhere/${guestId}`));
  const scanId = home.appeals[0]?.replyPaper.scan?.id ?? '';
  for (const id of [fileId, scanId]) expect(await getGuestAppealFile(guest(), guestId, appealId, id)).toEqual(await getAppealFile(author, a, appealId, id));
  expect(await getGuestAppealFile(guest(), guestId, appealId, sheet.id)).toBeNull();

  const dossier = (await getDossier(author, a)) ?? expect.fail('no dossier');
  const why = (await afterwardsOf(author, dossier))?.why;
  expect(why).toMatchObject({ mean: 6500, comments: ['Nêu rõ nguồn số liệu.'] });
  const page = await shownTo(guest(), guestId, organizationId);
  expect(page.why?.comments).toEqual(['Nêu rõ nguồn số liệu.']);
  expect(page.why?.sentences[0]).toContain('65,00');
  expect(page.appeals).toMatchObject({ href: `/submissions/elsewhere/${guestId}/appeals`, send: null, last: true });
});

test('what is being written as an answer is not read, and nobody sends or withdraws from elsewhere', async ({ db }) => {
  const { a, appealId, guestId, guest } = await accepted(db);
  await acceptInvitation(guest(), { guestId });
  await db.appeal.updateMany({ data: { status: 'ACCEPTED', answer: 'UPHELD', reply: 'Còn đang soạn.', closedAt: null, closedById: null, replyNumber: '', replyOn: null, replyScanId: null } });
  const seen = await appealsOfGuest(guest(), guestId);
  expect(seen?.appeals).toMatchObject([{ status: 'ACCEPTED', answer: null, reply: '' }]);
  const { refused } = await tally([sendAppeal(guest(publishedAt), { submissionId: a, text: 'Một kiến nghị nữa.', fileIds: [] }), withdrawAppeal(guest(), { appealId, version: 3 })]);
  expect(refused).toEqual(['not_found', 'not_found']);
});

test('the result of the second look comes with its publication and not before; with the invitation all of it is over', async ({ db }) => {
  const made = await accepted(db);
  const { a, by, organizationId, appealId, guestId, guest, other } = made;
  await acceptInvitation(guest(), { guestId });
  await made.open();
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await made.close(who, 2300, 1500, 2500, 1500);
  const version = async () => (await made.again()).version;
  await endAgain(by('thuky'), { submissionId: a, version: await version(), unfinishedConfirmed: 0 });
  await settleOthers(by('thuky'), { submissionId: a, version: await version(), others: 'KEEP', text: '' });
  await meetAnew(made, 'RECOGNISE');
  expect((await shownTo(guest(), guestId, organizationId)).anew).toMatchObject({ sentences: ['Hội đồng đang chấm lại và họp xét. Kết quả đã công bố vẫn có hiệu lực.'], lines: [] });
  expect((await appealsOfGuest(guest(), guestId))?.appeals).toMatchObject([{ follow: null, followedAt: null }]);
  await publishReconsideration(by('vanhoaxahoi', daysAfter(later, 9)), { submissionId: a, version: await version(), number: '399', issuedOn: '2026-06-12', signerName: 'Nguyễn Hữu Phước', fileId: await makeFile(made, 'vanhoaxahoi'), reason: 'Minh chứng 2 có số liệu quý I.' });
  const { anew } = await shownTo(guest(), guestId, organizationId);
  expect(anew?.sentences.join(' ')).toMatch(/Quyết định số 399.*Minh chứng 2 có số liệu quý I.*78,00/u);
  expect((await appealsOfGuest(guest(), guestId))?.appeals[0]?.follow).toMatchObject({ number: '399' });
  const followId = (await db.appeal.findFirstOrThrow()).followScanId ?? '';
  expect(await getGuestAppealFile(guest(), guestId, appealId, followId)).not.toBeNull();

  for (const stranger of [other.as('tacgia1', end), other.as('admin', end), by('tacgia2', end), by('vanhoaxahoi', end)]) {
    expect([await appealsOfGuest(stranger, guestId), await getGuestAppealFile(stranger, guestId, appealId, followId)]).toEqual([null, null]);
  }
  expect([await appealsOfDossier(guest(), a), await getAppealFile(guest(), a, appealId, followId)]).toEqual([null, null]);
  await withdrawGuest(by('tacgia1', end), { submissionId: a, guestId });
  expect([await appealsOfGuest(guest(), guestId), await getGuestAppealFile(guest(), guestId, appealId, followId)]).toEqual([null, null]);
});
