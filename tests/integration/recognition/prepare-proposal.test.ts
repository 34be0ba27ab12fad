import { prepareProposal } from '@/domain/recognition/prepare-proposal';
import { decisionRoom } from '@/domain/recognition/queries';
import { refreshProposal } from '@/domain/recognition/refresh-proposal';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission } from '../../harness/make';
import { after, makePrepared, makeScored } from './scored';

test('one item for each judged dossier, as its result suggests; the history knows, nobody else is told', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db);
  expect(await db.proposal.findFirst({ where: { id: proposalId } })).toMatchObject({ status: 'PREPARING', version: 0, number: '', issuedOn: null, preparedById: world.accounts.vanhoaxahoi });
  const items = await db.proposalItem.findMany({ where: { proposalId } });
  expect(new Map(items.map((item) => [item.submissionId, item.outcome]))).toEqual(new Map([[ids[0], 'RECOGNISED'], [ids[1], 'SELECTED'], [ids[2], 'NOT_RECOGNISED']]));
  expect(await db.event.findMany({ select: { kind: true, subjectId: true } })).toEqual([{ kind: 'proposal.prepared', subjectId: proposalId }]);
  expect(await db.message.count()).toBe(0);
});

test('the list of the tờ trình marks what came late by the campaign’s rule, with its reason or without', async ({ db }) => {
  const { world, ids } = await makePrepared(db);
  await db.submission.updateMany({ where: { id: { in: ids.slice(0, 2) } }, data: { filedAt: daysAfter(closesAt, 1) } });
  await db.submission.updateMany({ where: { id: ids[1] }, data: { lateReason: 'Mất điện.' } });
  const rows = (await decisionRoom(world.as('vanhoaxahoi', after), world.campaignId))?.rows ?? [];
  expect(ids.map((id) => rows.find(({ submissionId }) => submissionId === id)?.lateNote)).toEqual(['Nộp muộn (trễ 2 ngày)', 'Nộp muộn (trễ 2 ngày): Mất điện.', '']);
});

test('a unit the commune may not recognise is proposed for selection', async ({ db }) => {
  const { world, ids } = await makeScored(db);
  await db.campaignUnit.updateMany({ where: { unitId: world.units.kinhte }, data: { recognisable: false } });
  const proposalId = await prepareProposal(world.as('vanhoaxahoi', after), { campaignId: world.campaignId });
  expect(await db.proposalItem.findFirst({ where: { proposalId, submissionId: ids[0] } })).toMatchObject({ outcome: 'SELECTED' });
});

test('drafts, rejected and withdrawn dossiers are not in it', async ({ db }) => {
  const { world } = await makeScored(db);
  await makeSubmission(world, { status: 'REJECTED', number: 8 });
  await makeSubmission(world, { status: 'WITHDRAWN', number: 9 });
  await makeSubmission(world);
  const proposalId = await prepareProposal(world.as('vanhoaxahoi', after), { campaignId: world.campaignId });
  expect(await db.proposalItem.count({ where: { proposalId } })).toBe(3);
});

test('refused: points open, nothing judged, a second one, who may not, another organization', async ({ db }) => {
  const { world } = await makeScored(db);
  const { campaignId } = world;
  const attempt = (person: Parameters<typeof world.as>[0]) => prepareProposal(world.as(person, after), { campaignId });
  await expect(attempt('tacgia1')).rejects.toMatchObject({ reason: 'not_found' });
  await expect(attempt('chutich')).rejects.toMatchObject({ reason: 'office_prepares' });
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  await expect(attempt('vanhoaxahoi')).rejects.toMatchObject({ reason: 'scores_not_closed' });
  await db.campaign.updateMany({ data: { status: 'SCORED' } });
  await attempt('vanhoaxahoi');
  await expect(attempt('truongphong')).rejects.toMatchObject({ reason: 'proposal_exists' });
  const other = await makeScored(db, [], { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(prepareProposal(other.world.as('vanhoaxahoi', after), { campaignId })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(prepareProposal(other.world.as('vanhoaxahoi', after), { campaignId: other.world.campaignId })).rejects.toMatchObject({ reason: 'nothing_to_propose' });
});

test('eight clicks make one', async ({ db }) => {
  const { world } = await makeScored(db);
  const clicks = Array.from({ length: 8 }, () => prepareProposal(world.as('vanhoaxahoi', after), { campaignId: world.campaignId }));
  const done = await Promise.allSettled(clicks);
  expect(done.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(await db.proposal.count()).toBe(1);
  expect(await db.proposalItem.count()).toBe(3);
});

test('counted again: refreshed suggestions keep votes and the notes that still hold', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db);
  await db.proposalItem.updateMany({ where: { submissionId: ids[0] }, data: { votesFor: 5, votesTotal: 7 } });
  await db.proposalItem.updateMany({ where: { submissionId: ids[1] }, data: { outcome: 'NOT_RECOGNISED', note: 'Trùng với xã bạn' } });
  await db.result.updateMany({ where: { submissionId: ids[2] }, data: { passed: true, mean: 7100, computedAt: daysAfter(after, 1) } });
  await db.submission.updateMany({ where: { id: ids[0] }, data: { status: 'WITHDRAWN', withdrawnAt: after } });
  await refreshProposal(world.as('vanhoaxahoi', daysAfter(after, 2)), { proposalId, version: 0 });
  const items = await db.proposalItem.findMany({ where: { proposalId }, select: { submissionId: true, outcome: true, note: true } });
  expect(items).toHaveLength(2);
  expect(items).toEqual(expect.arrayContaining([
    { submissionId: ids[1], outcome: 'NOT_RECOGNISED', note: 'Trùng với xã bạn' },
    { submissionId: ids[2], outcome: 'RECOGNISED', note: '' },
  ]));
  await expect(refreshProposal(world.as('vanhoaxahoi', after), { proposalId, version: 0 })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});
