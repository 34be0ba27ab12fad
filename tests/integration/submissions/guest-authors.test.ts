import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { confirmGuestShare } from '@/domain/submissions/confirm-guest-share';
import { declineGuestShare } from '@/domain/submissions/decline-guest-share';
import { declineInvitation } from '@/domain/submissions/decline-invitation';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { invitationsADay } from '@/domain/submissions/guest-policy';
import { getGuestBasis, getGuestDossier, getGuestEvidence, getGuestVersions, guestPlaces, guestShare, invitationsOf } from '@/domain/submissions/guest-queries';
import { listTasks } from '@/domain/submissions/guest-tasks';
import { inviteGuest } from '@/domain/submissions/invite-guest';
import { getDossier, getEvidenceFile, listMine } from '@/domain/submissions/queries';
import { ownWork } from '@/domain/submissions/own-work';
import { recordSignedShares } from '@/domain/submissions/record-signed-shares';
import { sendGuestInvitation } from '@/domain/submissions/send-guest-invitation';
import { sharesOf } from '@/domain/submissions/share-queries';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { getVersions } from '@/domain/submissions/version-queries';
import { withdrawGuest } from '@/domain/submissions/withdraw-guest';
import { hashOf, type Snapshot } from '@/domain/submissions/snapshot';
import { expect, test } from '../../harness/database';
import { makeCollective } from '../../harness/collective';
import { makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { giveUpload, tally } from './give';
import { address, guestName, invite, lineOf, twoCommunes } from './guests';

const dossierOf = async (world: World, id: string) => {
  const dossier = await getDossier(world.as('tacgia1'), id);
  if (!dossier) throw new Error('no dossier');
  return dossier;
};
const markOf = async (world: World, id: string): Promise<string> => sharesOf(world.as('tacgia1'), await dossierOf(world, id))?.listMark ?? '';

/** The list as it stands, with one thing changed. */
async function rewrite(world: World, id: string, change: (row: { fullName: string; share: number }) => object | null): Promise<void> {
  const rows = await world.db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  await updateAuthors(world.as('tacgia1'), id, { token: authorToken(rows), authors: rows.flatMap((row) => { const changed = change(row); return changed ? [{ ...row, ...changed }] : []; }) });
}

test('invited by address, the guest is told without a title, accepts once, reads the dossier and confirms the share', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId, mails } = await invite(world, id);
  expect(mails).toEqual([]);
  const told = await db.message.findMany({ where: { organizationId: other.organizationId } });
  expect(told).toMatchObject([{ accountId: other.accounts.tacgia2, subject: 'UBND xã Bắc Bình mời đứng tên đồng tác giả', href: `/submissions/elsewhere/${guestId}`, mailState: 'QUEUED' }]);
  expect(told[0]?.body).not.toContain('Bàn soát');

  const guest = other.as('tacgia2');
  expect(await guestPlaces(guest)).toMatchObject([{ id: guestId, accepted: false, title: 'Bàn soát giấy tờ', share: 3_000, inviter: 'Lê Thị Minh Thư', organization: 'Bắc Bình', asksShare: false }]);
  expect(await getGuestDossier(guest, guestId)).toBeNull();

  const { done } = await tally(Array.from({ length: 8 }, () => acceptInvitation(guest, { guestId })));
  expect(done).toBe(8);
  expect(await db.grant.findMany()).toMatchObject([{ organizationId: world.organizationId, resourceType: 'submission', resourceId: id, granteeId: other.accounts.tacgia2, purpose: 'coAuthor', revokedAt: null }]);
  const seen = await getGuestDossier(guest, guestId);
  expect(seen?.dossier).toMatchObject({ id, title: 'Bàn soát giấy tờ', thread: { total: 0 }, rules: null, proposalSigned: false });
  expect(seen?.dossier.sections[0]?.text).toContain('người dân phải quay lại');
  expect(await guestPlaces(guest)).toMatchObject([{ accepted: true, asksShare: true }]);

  const listMark = await markOf(world, id);
  expect((await tally(Array.from({ length: 8 }, () => confirmGuestShare(guest, { guestId, listMark })))).done).toBe(8);
  expect(await db.shareConfirmation.findMany()).toMatchObject([{ organizationId: world.organizationId, accountId: null, byId: null, guestId, fullName: guestName, share: 3_000, answer: 'AGREED' }]);
  expect(sharesOf(world.as('tacgia1'), await dossierOf(world, id))).toMatchObject({ agreed: 1 });
  expect(await guestPlaces(guest)).toMatchObject([{ asksShare: false }]);
  await rewrite(world, id, ({ fullName }) => ({ share: fullName === guestName ? 2_000 : 8_000 }));
  expect(await guestPlaces(guest)).toMatchObject([{ asksShare: true, share: 2_000 }]);
  await declineGuestShare(guest, { guestId, listMark: await markOf(world, id), reason: 'Đã thống nhất 30%.' });
  const after = await getGuestDossier(guest, guestId);
  expect(await guestPlaces(guest)).toMatchObject([{ asksShare: false }]);
  expect(after && guestShare(after).reply).toMatchObject({ answer: 'DECLINED', reason: 'Đã thống nhất 30%.' });
  expect(await db.message.findMany({ where: { kind: 'submission.share_declined' }, select: { accountId: true, subject: true } })).toEqual([{ accountId: world.accounts.tacgia1, subject: `${guestName} chưa đồng ý tỷ lệ đóng góp` }]);

  const events = await db.event.findMany({ where: { kind: { startsWith: 'submission.guest' } }, orderBy: { id: 'asc' } });
  expect(events.map(({ kind, actorId, organizationId }) => [kind, actorId, organizationId])).toEqual([
    ['submission.guest_invited', world.accounts.tacgia1, world.organizationId],
    ...['accepted', 'share_confirmed', 'share_declined'].map((what) => [`submission.guest_${what}`, null, world.organizationId]),
  ]);
});

test('whoever invites learns nothing of whether anybody has the address', async ({ db }) => {
  const { world, id } = await twoCommunes(db);
  const shown = async () => (await invitationsOf(world.as('tacgia1'), await dossierOf(world, id))).rows.map(({ id: _id, email: _email, ...rest }) => rest);
  const left = async (email: string) => {
    const answer = await inviteGuest(world.as('tacgia1'), { submissionId: id, authorId: await lineOf(world, id), email });
    const jobs = await db.$queryRaw<{ task: string }[]>`select task_identifier as task from graphile_worker.jobs order by id`;
    const [row] = await db.guestAuthor.findMany({ where: { endedAt: null } });
    const before = [answer, jobs.map(({ task }) => task).filter((task) => task === 'send-guest-invitation').length, await shown(), await db.message.count()];
    const mails: unknown[] = [];
    await sendGuestInvitation(db, { organizationId: world.organizationId, guestId: row?.id ?? '' }, async (mail) => void mails.push(mail), midWindow);
    const after = await shown();
    await withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId: row?.id ?? '' });
    await db.guestAuthor.deleteMany();
    await db.message.deleteMany();
    await db.$executeRaw`delete from graphile_worker._private_jobs`;
    return { told: [before, after], mails };
  };
  const known = await left(address);
  const unknown = await left('khong.ai@hungthinh.gov.vn');
  expect(unknown.told).toEqual(known.told);
  expect(known.mails).toEqual([]);
  expect(unknown.mails).toMatchObject([{ to: 'khong.ai@hungthinh.gov.vn', subject: 'UBND xã Bắc Bình mời xác nhận là đồng tác giả' }]);
  expect(JSON.stringify(unknown.mails)).not.toContain('Bàn soát');
});

test('a shared address goes to whom it names; to nobody of the own commune, nobody disabled, nobody twice', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const goesTo = async (): Promise<string | null> => {
    const { guestId } = await invite(world, id);
    const { guestAccountId } = await db.guestAuthor.findFirstOrThrow({ where: { id: guestId } });
    await withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId });
    return guestAccountId;
  };
  const give = (of: World, who: 'tacgia1' | 'tacgia3', data: object) => db.account.updateMany({ where: { id: of.accounts[who] }, data });
  await give(world, 'tacgia3', { email: address });
  expect(await goesTo()).toBe(other.accounts.tacgia2);
  await give(other, 'tacgia3', { email: address });
  expect(await goesTo()).toBeNull();
  await give(other, 'tacgia3', { fullName: guestName, foldedName: 'tran thi lan' });
  expect(await goesTo()).toBe(other.accounts.tacgia3);
  await give(other, 'tacgia3', { disabledAt: midWindow });
  expect(await goesTo()).toBe(other.accounts.tacgia2);

  await db.author.updateMany({ where: { submissionId: id, fullName: guestName }, data: { share: 2_000 } });
  const first = await db.author.findFirstOrThrow({ where: { submissionId: id, fullName: guestName } });
  await db.author.create({ data: { ...first, id: crypto.randomUUID(), fullName: 'Lê Văn Ngoài', foldedName: 'le van ngoai', position: 2, share: 1_000 } });
  const { guestId } = await invite(world, id);
  await acceptInvitation(other.as('tacgia2'), { guestId });
  const second = await invite(world, id, { fullName: 'Lê Văn Ngoài' });
  expect(await db.guestAuthor.findFirst({ where: { id: second.guestId } })).toMatchObject({ guestAccountId: null });
});

test('who may not be invited, and who may not invite', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const ask = async (who: Parameters<World['as']>[0] = 'tacgia1', fullName = guestName, of = id) => inviteGuest(world.as(who), { submissionId: of, authorId: await lineOf(world, of, fullName), email: address });
  await expect(ask('tacgia1', 'Lê Thị Minh Thư')).rejects.toMatchObject({ reason: 'guest_line' });
  await expect(ask('tacgia2')).rejects.toMatchObject({ reason: 'not_found' });
  await expect(inviteGuest(other.as('tacgia1'), { submissionId: id, authorId: await lineOf(world, id), email: address })).rejects.toMatchObject({ reason: 'not_found' });
  const twice = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 4_000 }, { fullName: guestName, share: 3_000 }, { fullName: guestName, share: 3_000 }] });
  await expect(ask('tacgia1', guestName, twice)).rejects.toMatchObject({ reason: 'guest_line' });
  const filed = await makeSubmission(world, { status: 'FILED', number: 2, authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
  await expect(ask('vanhoaxahoi', guestName, filed)).rejects.toMatchObject({ reason: 'not_allowed' });
  const gone = await makeSubmission(world, { status: 'WITHDRAWN', number: 3, authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
  await expect(ask('tacgia1', guestName, gone)).rejects.toMatchObject({ reason: 'wrong_status' });
  const collective = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 10_000 }] });
  await makeCollective(world, [collective], { representative: guestName });
  await expect(ask('tacgia1', `Tập thể ${world.unitNames.kinhte}`, collective)).rejects.toMatchObject({ reason: 'guest_line' });

  const { done, refused } = await tally(Array.from({ length: 8 }, () => ask()));
  expect({ done, refused: [...new Set(refused)] }).toEqual({ done: 1, refused: ['guest_invited'] });
  const [row] = await db.guestAuthor.findMany();
  if (!row) throw new Error('nobody invited');
  await db.guestAuthor.createMany({ data: Array.from({ length: invitationsADay - 1 }, (_, i) => ({ ...row, id: crypto.randomUUID(), foldedName: `ai do ${i}` })) });
  await withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId: row.id });
  await expect(ask()).rejects.toMatchObject({ reason: 'guest_too_many' });
});

test('a guest answers only for themselves, after accepting, to the list as it is', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  const guest = other.as('tacgia2');
  const listMark = await markOf(world, id);
  await expect(confirmGuestShare(guest, { guestId, listMark })).rejects.toMatchObject({ reason: 'guest_not_accepted' });
  for (const stranger of [other.as('tacgia1'), other.as('admin'), world.as('tacgia1'), world.as('admin')]) {
    const { done, refused } = await tally([
      acceptInvitation(stranger, { guestId }), declineInvitation(stranger, { guestId }), confirmGuestShare(stranger, { guestId, listMark }), declineGuestShare(stranger, { guestId, listMark, reason: 'x' }),
    ]);
    expect({ done, refused: [...new Set(refused)] }).toEqual({ done: 0, refused: ['not_found'] });
  }
  await acceptInvitation(guest, { guestId });
  await expect(confirmGuestShare(guest, { guestId, listMark: 'khác' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(declineGuestShare(guest, { guestId, listMark: 'khác', reason: 'x' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await rewrite(world, id, ({ fullName, share }) => ({ share: fullName === guestName ? 2_000 : share }));
  await expect(confirmGuestShare(guest, { guestId, listMark: await markOf(world, id) })).rejects.toMatchObject({ reason: 'shares_unfinished' });
  // Invited before their share is written: nothing is asked of them yet.
  await rewrite(world, id, ({ fullName }) => ({ share: fullName === guestName ? 0 : 10_000 }));
  await expect(confirmGuestShare(guest, { guestId, listMark: await markOf(world, id) })).rejects.toMatchObject({ reason: 'shares_unfinished' });
  expect(await guestPlaces(guest)).toMatchObject([{ accepted: true, share: 0, asksShare: false }]);
});

test('nothing else of that organization is there: not the dossier’s own address, no other dossier, for nobody else', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const fileId = await giveUpload(world);
  const evidence = { organizationId: world.organizationId, fileId, position: 0, addedAt: midWindow };
  const mine = await db.evidence.create({ data: { ...evidence, submissionId: id } });
  const secret = await makeSubmission(world, { title: 'Hồ sơ khác', authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
  const theirs = await db.evidence.create({ data: { ...evidence, submissionId: secret } });
  const { guestId } = await invite(world, id);
  const guest = other.as('tacgia2');
  expect(await getGuestEvidence(guest, guestId, mine.id)).toBeNull();
  await acceptInvitation(guest, { guestId });
  expect(await getGuestEvidence(guest, guestId, mine.id)).toMatchObject({ id: fileId });
  expect(await getGuestEvidence(guest, guestId, theirs.id)).toBeNull();
  expect(await getGuestBasis(guest, guestId, fileId)).toBeNull();
  for (const dossier of [id, secret]) {
    expect(await getDossier(guest, dossier)).toBeNull();
    expect(await getVersions(guest, dossier)).toBeNull();
    expect(await getEvidenceFile(guest, dossier, mine.id)).toBeNull();
  }
  expect(await listMine(guest)).toMatchObject({ total: 0 });
  for (const stranger of [other.as('tacgia1'), other.as('admin'), other.as('chutich'), world.as('tacgia2'), world.as('admin')]) {
    expect(await guestPlaces(stranger)).toEqual([]);
    expect(await getGuestDossier(stranger, guestId)).toBeNull();
  }
  await expect(updateAuthors(guest, id, { token: '', authors: [] })).rejects.toMatchObject({ reason: 'not_found' });
  expect((await dossierOf(world, id)).hasNeighbours).toBe(true);
});

test('sight ends with the invitation, the name in the list, the Grant', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const guest = other.as('tacgia2');
  const begin = async () => {
    const { guestId } = await invite(world, id);
    await acceptInvitation(guest, { guestId });
    expect(await getGuestDossier(guest, guestId)).not.toBeNull();
    return guestId;
  };
  const standing = async () => db.grant.count({ where: { revokedAt: null } });

  const declined = await begin();
  await declineInvitation(guest, { guestId: declined });
  expect([await getGuestDossier(guest, declined), await guestPlaces(guest), await standing()]).toEqual([null, [], 0]);
  await expect(declineInvitation(guest, { guestId: declined })).rejects.toMatchObject({ reason: 'not_found' });

  const withdrawn = await begin();
  await withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId: withdrawn });
  expect([await getGuestDossier(guest, withdrawn), await standing()]).toEqual([null, 0]);
  await expect(withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId: withdrawn })).rejects.toMatchObject({ reason: 'changed_meanwhile' });

  const renamed = await begin();
  await rewrite(world, id, ({ fullName }) => (fullName === guestName ? { fullName: 'Trần Thị Lành' } : {}));
  expect([await getGuestDossier(guest, renamed), await guestPlaces(guest)]).toEqual([null, []]);
  await expect(acceptInvitation(guest, { guestId: renamed })).rejects.toMatchObject({ reason: 'not_found' });
  await rewrite(world, id, ({ fullName }) => (fullName === 'Trần Thị Lành' ? { fullName: guestName } : {}));
  expect(await getGuestDossier(guest, renamed)).not.toBeNull();
  await db.grant.updateMany({ data: { revokedAt: midWindow } });
  expect(await getGuestDossier(guest, renamed)).toBeNull();
  expect((await db.event.findMany({ where: { kind: { in: ['submission.guest_declined', 'submission.guest_withdrawn'] } }, orderBy: { id: 'asc' }, select: { kind: true, actorId: true } })))
    .toEqual([{ kind: 'submission.guest_declined', actorId: null }, { kind: 'submission.guest_withdrawn', actorId: world.accounts.tacgia1 }]);
});

test('a filing freezes where the guest works, and nothing for those who are not asked', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  await acceptInvitation(other.as('tacgia2'), { guestId });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const version = await db.submissionVersion.findFirstOrThrow();
  const { authors } = version.content as Snapshot;
  expect(authors).toMatchObject([{ fullName: 'Lê Thị Minh Thư' }, { fullName: guestName, jobTitle: 'Chuyên viên', unitName: 'Đơn vị ngoài xã', organizationName: 'xã Hưng Thịnh' }]);
  expect(authors[0]).not.toHaveProperty('organizationName');
  expect(hashOf(version.content)).toBe(version.contentHash);
  expect((await getGuestVersions(other.as('tacgia2'), guestId))?.filed).toMatchObject([{ number: 1, content: { title: 'Bàn soát giấy tờ' } }]);
});

test('the office takes the guest out of the list with a reason: they see nothing from then on', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  await acceptInvitation(other.as('tacgia2'), { guestId });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  expect(await getGuestDossier(other.as('tacgia2'), guestId)).not.toBeNull();
  const rows = await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } });
  const input = { submissionId: id, token: authorToken(rows), authors: rows.slice(0, 1).map((row) => ({ ...row, share: 10_000 })), reason: 'Theo đơn của nhóm tác giả.' };
  await changeAuthors(world.as('vanhoaxahoi'), input);
  expect([await getGuestDossier(other.as('tacgia2'), guestId), await guestPlaces(other.as('tacgia2'))]).toEqual([null, []]);
  expect(await db.grant.count({ where: { revokedAt: null } })).toBe(0);
  expect(await db.guestAuthor.findFirst()).toMatchObject({ ending: 'LEFT_LIST' });
  expect(await db.event.count({ where: { kind: 'submission.guest_left', actorId: world.accounts.vanhoaxahoi } })).toBe(1);
});

test('the office takes an invitation back, not for a dossier of its own; a withdrawn dossier asks nobody', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await expect(withdrawGuest(world.as('chutich'), { submissionId: id, guestId })).rejects.toMatchObject({ reason: 'not_allowed' });
  await db.submission.updateMany({ where: { id }, data: { status: 'WITHDRAWN', withdrawnAt: midWindow } });
  await expect(acceptInvitation(other.as('tacgia2'), { guestId })).rejects.toMatchObject({ reason: 'wrong_status' });
  expect(await guestPlaces(other.as('tacgia2'))).toEqual([]);
  await db.author.updateMany({ where: { submissionId: id, position: 0 }, data: { accountId: null, fullName: 'Nguyễn Thị Thanh Hà', foldedName: 'nguyen thi thanh ha', unitId: world.units.vhxh } });
  await expect(withdrawGuest(world.as('vanhoaxahoi'), { submissionId: id, guestId })).rejects.toMatchObject({ reason: 'own_dossier' });
  await withdrawGuest(world.as('truongphong'), { submissionId: id, guestId });
  expect(await db.guestAuthor.findFirst()).toMatchObject({ ending: 'WITHDRAWN' });
});

test('what stands on the signed paper is asked of nobody again; who asked and left the list hears no more', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  const { guestId } = await invite(world, id);
  await db.guestAuthor.updateMany({ data: { invitedById: world.accounts.tacgia3 } });
  await acceptInvitation(other.as('tacgia2'), { guestId });
  expect(await db.message.findMany({ where: { kind: 'submission.guest_accepted' }, select: { accountId: true, href: true } })).toEqual([{ accountId: world.accounts.tacgia1, href: `/submissions/${id}/guests` }]);
  expect((await listTasks(other.as('tacgia2'))).map(({ title }) => title)).toEqual(['Xác nhận tỷ lệ đóng góp: Bàn soát giấy tờ']);
  await recordSignedShares(world.as('tacgia1'), { submissionId: id, listMark: await markOf(world, id), authorIds: [await lineOf(world, id)], signedOn: '2026-04-09', fileId: null });
  expect(await guestPlaces(other.as('tacgia2'))).toMatchObject([{ accepted: true, asksShare: false }]);
  expect(await listTasks(other.as('tacgia2'))).toEqual([]);
  expect((await ownWork(other.as('tacgia2'))).elsewhere).toBe(true);
  expect((await ownWork(other.as('tacgia1'))).elsewhere).toBe(false);
});

test('one commune alone has nobody to invite', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 7_000 }, { fullName: guestName, share: 3_000 }] });
  expect((await dossierOf(world, id)).hasNeighbours).toBe(false);
  await expect(inviteGuest(world.as('tacgia1'), { submissionId: id, authorId: await lineOf(world, id), email: address })).rejects.toMatchObject({ reason: 'guest_alone' });
  expect(await db.guestAuthor.count()).toBe(0);
});
