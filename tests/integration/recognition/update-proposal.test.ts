import { updateProposal } from '@/domain/recognition/update-proposal';
import { updateProposalItems } from '@/domain/recognition/update-proposal-items';
import { enterProposalNumber } from '@/domain/recognition/enter-proposal-number';
import { expect, test } from '../../harness/database';
import { after, makePrepared, makeSigned, threeDossiers } from './scored';

const item = (submissionId: string | undefined, more: object = {}) => ({ submissionId: submissionId ?? '', outcome: 'RECOGNISED' as const, votesFor: null, votesTotal: null, note: '', ...more });

test('votes and notes are written, only what changed is in the history', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db);
  const items = [item(ids[0], { votesFor: 6, votesTotal: 7 }), item(ids[1], { outcome: 'SELECTED' }), item(ids[2], { outcome: 'NOT_RECOGNISED' })];
  expect(await updateProposalItems(world.as('vanhoaxahoi', after), { proposalId, version: 0, items })).toBe(1);
  expect(await db.proposalItem.findFirst({ where: { submissionId: ids[0] } })).toMatchObject({ votesFor: 6, votesTotal: 7 });
  const event = await db.event.findFirst({ where: { kind: 'proposal.items_changed' } });
  expect(event?.data).toEqual({ submissions: [ids[0]] });
});

test('every problem is said at its own row, and nothing is written', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db);
  await db.campaignUnit.updateMany({ where: { unitId: world.units.kinhte }, data: { recognisable: false } });
  const items = [
    item(ids[0], { votesFor: 8, votesTotal: 7 }),
    item(ids[1]),
    item(ids[2], { outcome: 'SELECTED', votesTotal: 7 }),
  ];
  await expect(updateProposalItems(world.as('vanhoaxahoi', after), { proposalId, version: 0, items })).rejects.toMatchObject({
    reason: 'invalid_input',
    fields: {
      'items.0.votesFor': [expect.stringContaining('Ghi tổng số phiếu')],
      'items.0.outcome': [expect.stringContaining('không thuộc thẩm quyền')],
      'items.1.outcome': [expect.stringContaining('Chỉ sáng kiến đã áp dụng')],
      'items.2.votesFor': [expect.stringContaining('Ghi tổng số phiếu')],
      'items.2.note': [expect.stringContaining('Ghi lý do')],
    },
  });
  expect(await db.proposalItem.count({ where: { votesTotal: { not: null } } })).toBe(0);
});

test('a clerk does not touch the row of their own dossier', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db, [{ ...threeDossiers[0], owner: 'vanhoaxahoi' } as never, ...threeDossiers.slice(1)]);
  const own = { proposalId, version: 0, items: [item(ids[0], { note: 'Rất hay' })] };
  await expect(updateProposalItems(world.as('vanhoaxahoi', after), own)).rejects.toMatchObject({ reason: 'own_dossier_proposed' });
  await expect(updateProposalItems(world.as('truongphong', after), own)).resolves.toBe(1);
});

test('a dossier that is not in it, a stale page, a signed one, another organization', async ({ db }) => {
  const { world, ids, proposalId } = await makePrepared(db);
  const write = (version: number, submissionId = ids[0]) => updateProposalItems(world.as('vanhoaxahoi', after), { proposalId, version, items: [item(submissionId, { votesFor: 1, votesTotal: 1 })] });
  await expect(write(0, proposalId)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(write(3)).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await db.proposal.updateMany({ data: { status: 'SIGNED', signedById: world.accounts.truongphong, signedAt: after } });
  await expect(write(0)).rejects.toMatchObject({ reason: 'proposal_is_closed' });
  const other = await makePrepared(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(updateProposalItems(other.world.as('vanhoaxahoi', after), { proposalId, version: 0, items: [item(ids[0])] })).rejects.toMatchObject({ reason: 'not_found' });
});

test('minutes and opinion; of two clerks on one page the second is told', async ({ db }) => {
  const { world, proposalId } = await makePrepared(db);
  const details = { proposalId, version: 0, minutesNumber: '02', minutesOn: '2026-05-20' as const, opinion: 'Thống nhất.' };
  expect(await updateProposal(world.as('vanhoaxahoi', after), details)).toBe(1);
  await expect(updateProposal(world.as('truongphong', after), { ...details, opinion: 'Khác' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  expect(await db.proposal.findFirst()).toMatchObject({ minutesNumber: '02', minutesOn: new Date('2026-05-20T00:00:00Z'), opinion: 'Thống nhất.' });
  await expect(updateProposal(world.as('chutich', after), details)).rejects.toMatchObject({ reason: 'office_prepares' });
});

test('the number comes when văn thư gives it, also after signing, and raises no version', async ({ db }) => {
  const { world, proposalId } = await makeSigned(db);
  await enterProposalNumber(world.as('vanhoaxahoi', after), { proposalId, seenNumber: '', number: '15a', issuedOn: '2026-05-29' });
  expect(await db.proposal.findFirst()).toMatchObject({ number: '15a', issuedOn: new Date('2026-05-29T00:00:00Z'), version: 1 });
  await expect(enterProposalNumber(world.as('truongphong', after), { proposalId, seenNumber: '', number: '16', issuedOn: null })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(enterProposalNumber(world.as('vanhoaxahoi', after), { proposalId, seenNumber: '15a', number: '16', issuedOn: '2027-01-01' })).rejects.toMatchObject({ reason: 'paper_in_future' });
  await expect(enterProposalNumber(world.as('chutich', after), { proposalId, seenNumber: '15a', number: '16', issuedOn: null })).rejects.toMatchObject({ reason: 'not_allowed' });
});
