import { approveProposal } from '@/domain/recognition/approve-proposal';
import { recordPaperDecision } from '@/domain/recognition/record-paper-decision';
import { reviseProposal } from '@/domain/recognition/revise-proposal';
import { sendBackProposal } from '@/domain/recognition/send-back-proposal';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { expect, test } from '../../harness/database';
import { daysAfter, type World } from '../../harness/make';
import { after, makeApproved, makePrepared, makeSigned, threeDossiers, versionOf } from './scored';

const approval = (proposalId: string, more: object = {}) => ({ proposalId, version: 1, form: 'ON_BEHALF_CHAIRMAN' as const, typedCount: 2, ...more });
const fromPaper = (proposalId: string, more: object = {}) => ({
  proposalId, version: 1, result: 'approve' as const, signer: 'Nguyễn Hữu Phước', signedOn: '2026-05-30' as const, form: 'CHAIRMAN' as const, reason: '', ...more,
});
const kindsOf = async (world: World) => (await world.db.event.findMany({ orderBy: { id: 'asc' }, select: { kind: true } })).map((event) => event.kind);

test('the head signs: both leaders are told, the way back is closed', async ({ db }) => {
  const { world, proposalId } = await makePrepared(db);
  await expect(signProposal(world.as('vanhoaxahoi', after), { proposalId, version: 0 })).rejects.toMatchObject({ reason: 'head_signs' });
  await signProposal(world.as('truongphong', after), { proposalId, version: 0 });
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'SIGNED', signedById: world.accounts.truongphong, signedAt: after, version: 1 });
  const told = await db.message.findMany({ select: { accountId: true } });
  expect(new Set(told.map((each) => each.accountId))).toEqual(new Set([world.accounts.chutich, world.accounts.phochutich]));
  await expect(signProposal(world.as('truongphong', after), { proposalId, version: 1 })).rejects.toMatchObject({ reason: 'proposal_is_closed' });
});

test('no signature under a list that is outdated, empty of names, or of reopened points', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db);
  const sign = () => signProposal(world.as('truongphong', after), { proposalId, version: 0 });
  await db.result.updateMany({ where: { submissionId: ids[0] }, data: { computedAt: daysAfter(after, 1) } });
  await expect(sign()).rejects.toMatchObject({ reason: 'proposal_outdated' });
  await db.result.updateMany({ data: { computedAt: after } });
  await db.submission.updateMany({ where: { id: ids[2] }, data: { status: 'WITHDRAWN', withdrawnAt: after } });
  await expect(sign()).rejects.toMatchObject({ reason: 'proposal_outdated' });
  await db.submission.updateMany({ where: { id: ids[2] }, data: { status: 'ELIGIBLE', withdrawnAt: null } });
  await db.proposalItem.updateMany({ data: { outcome: 'NOT_RECOGNISED' } });
  await expect(sign()).rejects.toMatchObject({ reason: 'nothing_recognised' });
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  await expect(sign()).rejects.toMatchObject({ reason: 'scores_not_closed' });
});

test('scoring opened again while the head signs: signed first, it stays closed', async ({ db }) => {
  const { world, proposalId } = await makePrepared(db);
  let reopening: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await signProposal({ ...world.as('truongphong', after), db: tx }, { proposalId, version: 0 });
    reopening = reopenScoring(world.as('vanhoaxahoi', after), { campaignId: world.campaignId, reason: 'Sửa phiếu' }).catch((error: unknown) => error);
    await expect.poll(async () => (await db.$queryRaw<unknown[]>`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length, { interval: 20 }).toBeGreaterThan(0);
  });
  expect(await reopening).toMatchObject({ reason: 'reopen_after_proposal' });
  expect(await db.campaign.findFirst()).toMatchObject({ status: 'SCORED' });
  expect(await db.result.count()).toBe(3);
});

test('the chairman approves: a draft decision in his form, the office is told, authors are not', async ({ db }) => {
  const { world, proposalId } = await makeApproved(db);
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'APPROVED', decidedById: world.accounts.chutich, decidedAt: after, onPaper: false });
  expect(await db.decision.findMany()).toMatchObject([
    { proposalId, number: null, issuedOn: null, scanFileId: null, publishedAt: null, signatureForm: 'ON_BEHALF_CHAIRMAN', signerName: 'Nguyễn Hữu Phước' },
  ]);
  const told = await db.message.findMany({ where: { kind: 'proposal.approved' }, select: { accountId: true } });
  expect(new Set(told.map((each) => each.accountId))).toEqual(new Set([world.accounts.vanhoaxahoi, world.accounts.truongphong]));
  expect(await db.recognition.count()).toBe(0);
  expect(await db.libraryEntry.count()).toBe(0);
});

test('the deputy approves KT. and only so; the wrong count, a stale page, the wrong hands', async ({ db }) => {
  const { world, proposalId } = await makeSigned(db);
  const as = (person: Parameters<typeof world.as>[0], more: object = {}) => approveProposal(world.as(person, after), approval(proposalId, more));
  await expect(as('phochutich')).rejects.toMatchObject({ reason: 'form_not_yours' });
  await expect(as('chutich', { typedCount: 3 })).rejects.toMatchObject({ reason: 'count_differs' });
  await expect(as('chutich', { version: 0 })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(as('truongphong')).rejects.toMatchObject({ reason: 'leader_decides' });
  await expect(as('tacgia1')).rejects.toMatchObject({ reason: 'not_found' });
  await as('phochutich', { form: 'ON_BEHALF_VICE_CHAIRMAN' });
  expect(await db.decision.findFirst()).toMatchObject({ signatureForm: 'ON_BEHALF_VICE_CHAIRMAN', signerName: 'Trần Thị Ngọc Lan' });
});

test('a chairman who is an author, by account or by name and unit, leaves it to the other', async ({ db }) => {
  const [first, ...rest] = threeDossiers;
  const { world, proposalId } = await makeSigned(db, [{ ...first, authors: [{ person: 'tacgia1', share: 6000 }, { person: 'chutich', share: 4000 }] } as never, ...rest]);
  await expect(approveProposal(world.as('chutich', after), approval(proposalId))).rejects.toMatchObject({ reason: 'own_dossier_proposed' });
  await expect(sendBackProposal(world.as('chutich', after), { proposalId, version: 1, reason: 'Xem lại' })).rejects.toMatchObject({ reason: 'own_dossier_proposed' });
  // The same known by name and unit alone, and as who heads a collective.
  const own = await db.author.findFirstOrThrow({ where: { accountId: world.accounts.chutich } });
  const chairman = world.as('chutich', after);
  const ofUnit = { ...chairman, actor: { ...chairman.actor, unitId: world.units.kinhte } };
  const refused = () => expect(approveProposal(ofUnit, approval(proposalId))).rejects.toMatchObject({ reason: 'own_dossier_proposed' });
  const asNow = (data: object) => db.author.updateMany({ where: { submissionId: own.submissionId, position: own.position }, data });
  await asNow({ accountId: null, foldedName: chairman.actor.foldedName, unitId: world.units.kinhte });
  await refused();
  await asNow({ foldedName: 'tap the', isCollective: true, staffKindId: null, jobTitle: '', headIds: [world.accounts.chutich] });
  await refused();
  await approveProposal(world.as('phochutich', after), approval(proposalId, { form: 'ON_BEHALF_VICE_CHAIRMAN' }));
});

test('eight approvals and a sending back at once: exactly one holds', async ({ db }) => {
  const { world, proposalId } = await makeSigned(db);
  const done = await Promise.allSettled([
    ...Array.from({ length: 8 }, () => approveProposal(world.as('chutich', after), approval(proposalId))),
    sendBackProposal(world.as('phochutich', after), { proposalId, version: 1, reason: 'Làm rõ mục 2' }),
  ]);
  expect(done.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(await db.decision.count()).toBeLessThanOrEqual(1);
  expect((await kindsOf(world)).filter((kind) => kind === 'proposal.approved' || kind === 'proposal.sent_back')).toHaveLength(1);
});

test('sent back with a reason, revised, signed again: leaders are told anew, the old number is gone', async ({ db }) => {
  const { world, proposalId } = await makeSigned(db);
  await db.proposal.updateMany({ data: { number: '15', issuedOn: after } });
  await sendBackProposal(world.as('chutich', after), { proposalId, version: 1, reason: 'Làm rõ vì sao điểm chênh lệch.' });
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'SENT_BACK', sendBackReason: 'Làm rõ vì sao điểm chênh lệch.' });
  expect(await db.message.count({ where: { kind: 'proposal.sent_back', body: { contains: 'Làm rõ vì sao' } } })).toBe(2);
  await expect(approveProposal(world.as('chutich', after), approval(proposalId, { version: 2 }))).rejects.toMatchObject({ reason: 'proposal_not_signed' });

  await reviseProposal(world.as('vanhoaxahoi', after), { proposalId, version: 2 });
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'PREPARING', number: '', issuedOn: null, signedById: null, decidedById: null, sendBackReason: 'Làm rõ vì sao điểm chênh lệch.' });
  await expect(reviseProposal(world.as('vanhoaxahoi', after), { proposalId, version: 3 })).rejects.toMatchObject({ reason: 'proposal_not_sent_back' });
  await signProposal(world.as('truongphong', after), { proposalId, version: 3 });
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'SIGNED', sendBackReason: 'Làm rõ vì sao điểm chênh lệch.' });
  expect(await db.message.count({ where: { kind: 'proposal.signed' } })).toBe(4);
  expect(await kindsOf(world)).toEqual(['proposal.prepared', 'proposal.signed', 'proposal.sent_back', 'proposal.revised', 'proposal.signed']);
});

test('the office enters what the chairman wrote on paper, not after today and not about itself', async ({ db }) => {
  const { world, proposalId } = await makeSigned(db);
  await expect(recordPaperDecision(world.as('vanhoaxahoi', after), fromPaper(proposalId, { signedOn: '2026-06-01' }))).rejects.toMatchObject({ reason: 'paper_in_future' });
  await expect(recordPaperDecision(world.as('chutich', after), fromPaper(proposalId))).rejects.toMatchObject({ reason: 'office_prepares' });
  await recordPaperDecision(world.as('vanhoaxahoi', after), fromPaper(proposalId));
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'APPROVED', onPaper: true, paperSigner: 'Nguyễn Hữu Phước', paperOn: new Date('2026-05-30T00:00:00Z'), decidedById: world.accounts.vanhoaxahoi });
  expect(await db.decision.findFirst()).toMatchObject({ signatureForm: 'CHAIRMAN', signerName: 'Nguyễn Hữu Phước' });
});

test('paper may send back too; a clerk who is an author leaves the entry to a colleague', async ({ db }) => {
  const [first, ...rest] = threeDossiers;
  const { world, proposalId } = await makeSigned(db, [{ ...first, owner: 'vanhoaxahoi' } as never, ...rest]);
  const back = fromPaper(proposalId, { result: 'sendBack', reason: 'Bổ sung biên bản' });
  await expect(recordPaperDecision(world.as('vanhoaxahoi', after), back)).rejects.toMatchObject({ reason: 'own_dossier_proposed' });
  await recordPaperDecision(world.as('truongphong', after), back);
  expect(await db.proposal.findFirst()).toMatchObject({ status: 'SENT_BACK', sendBackReason: 'Bổ sung biên bản', onPaper: true });
  expect(await db.decision.count()).toBe(0);
});

test('another commune\'s chairman does not know of it', async ({ db }) => {
  const { proposalId } = await makeSigned(db);
  const other = await makeSigned(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(approveProposal(other.world.as('chutich', after), approval(proposalId))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(sendBackProposal(other.world.as('chutich', after), { proposalId, version: 1, reason: 'x' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await versionOf(db, proposalId)).toBe(1);
});
