import { addSeat, type NewSeat } from '@/domain/reviews/add-seat';
import { endSeat } from '@/domain/reviews/end-seat';
import { importSeats } from '@/domain/reviews/import-seats';
import { setCouncil } from '@/domain/reviews/set-council';
import { updateSeat } from '@/domain/reviews/update-seat';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { opensAt, closesAt } from '../../harness/make';
import { rush, scoringAt, scoringWorld } from './scoring-world';

const newSeat = (campaignId: string, change: Partial<NewSeat> = {}): NewSeat => ({
  campaignId, accountId: null, fullName: 'Trần Văn Ân', unitId: null, jobTitle: 'Phó Bí thư', seat: 'member', scores: true, votes: true, reason: '', ...change,
});

test('an account brings its name and unit; a name alone will do too', async ({ db }) => {
  const { at, campaignId, accounts, units } = await scoringWorld(db, { status: 'LAUNCHED' });
  const { id } = await addSeat(at('vanhoaxahoi'), newSeat(campaignId, { accountId: accounts.tacgia3, fullName: 'Tên khác', jobTitle: '' }));
  expect(await db.councilSeat.findFirst({ where: { id } })).toMatchObject({ fullName: 'Mai Thị Lụa', foldedName: 'mai thi lua', unitId: units.kinhte, jobTitle: 'Chuyên viên', position: 4 });
  const named = await addSeat(at('admin'), newSeat(campaignId));
  expect(await db.councilSeat.findFirst({ where: { id: named.id } })).toMatchObject({ accountId: null, fullName: 'Trần Văn Ân', foldedName: 'tran van an', position: 5 });
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId))).rejects.toMatchObject({ reason: 'seat_taken' });
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId, { accountId: accounts.hoidong1 }))).rejects.toMatchObject({ reason: 'seat_taken' });
});

test('one chair; office and admin only; people and units of this commune only', async ({ db }) => {
  const { at, campaignId, seat } = await scoringWorld(db, { status: 'LAUNCHED' });
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT', status: 'LAUNCHED' });
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId, { seat: 'chair' }))).rejects.toMatchObject({ reason: 'chair_taken' });
  const change = { seatId: seat('hoidong1'), seat: 'chair' as const, scores: true, votes: true, jobTitle: '', position: 1, reason: '' };
  await expect(updateSeat(at('vanhoaxahoi'), change)).rejects.toMatchObject({ reason: 'chair_taken' });
  await expect(addSeat(at('thuky'), newSeat(campaignId))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId, { accountId: other.accounts.tacgia1 }))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId, { unitId: other.units.kinhte }))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(addSeat(other.at('vanhoaxahoi'), newSeat(campaignId))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(updateSeat(other.at('vanhoaxahoi'), { ...change, seat: 'member' })).rejects.toMatchObject({ reason: 'not_found' });
  // The one who has left is chair no longer.
  await endSeat(at('vanhoaxahoi'), { seatId: seat('chutich'), reason: '' });
  await addSeat(at('vanhoaxahoi'), newSeat(campaignId, { seat: 'chair' }));
});

test('after scoring has begun a change needs its reason, which stands beside the history; after publication there is none', async ({ db }) => {
  const { at, campaignId, seat, settle } = await scoringWorld(db);
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId))).rejects.toMatchObject({ reason: 'council_reason_required', fields: { reason: ['Ghi lý do thay đổi.'] } });
  await addSeat(at('vanhoaxahoi'), newSeat(campaignId, { reason: 'Bổ sung theo QĐ 12' }));
  expect(await db.event.findFirst({ where: { kind: 'council.seat_added' } })).toMatchObject({ data: { seat: 'member' } });
  expect(await db.eventReason.findMany({ select: { text: true, event: { select: { kind: true } } } })).toEqual([{ text: 'Bổ sung theo QĐ 12', event: { kind: 'council.seat_added' } }]);
  const change = { seatId: seat('hoidong1'), seat: 'standing' as const, scores: true, votes: true, jobTitle: 'Trưởng trạm', position: 2 };
  await expect(updateSeat(at('vanhoaxahoi'), { ...change, reason: '' })).rejects.toMatchObject({ reason: 'council_reason_required' });
  await updateSeat(at('vanhoaxahoi'), { ...change, reason: 'Kiện toàn' });
  expect(await db.councilSeat.findFirst({ where: { id: seat('hoidong1') } })).toMatchObject({ seat: 'standing', jobTitle: 'Trưởng trạm', position: 2 });
  await expect(endSeat(at('vanhoaxahoi'), { seatId: seat('hoidong2'), reason: '' })).rejects.toMatchObject({ reason: 'council_reason_required' });
  expect(await rush(() => endSeat(at('vanhoaxahoi'), { seatId: seat('hoidong2'), reason: 'Điều động' }))).toBe(1);
  expect(await db.councilSeat.findFirst({ where: { id: seat('hoidong2') } })).toMatchObject({ endedAt: scoringAt });
  await expect(updateSeat(at('vanhoaxahoi'), { ...change, seatId: seat('hoidong2'), reason: 'x' })).rejects.toMatchObject({ reason: 'seat_ended' });
  await settle({ status: 'PUBLISHED', publishedAt: scoringAt });
  await expect(addSeat(at('vanhoaxahoi'), newSeat(campaignId, { fullName: 'B', reason: 'x' }))).rejects.toMatchObject({ reason: 'council_published' });
});

test('eight clicks seat somebody once', async ({ db }) => {
  const { at, campaignId } = await scoringWorld(db, { status: 'LAUNCHED' });
  expect(await rush(() => addSeat(at('vanhoaxahoi'), newSeat(campaignId)))).toBe(1);
});

test('name and decision of the council', async ({ db }) => {
  const { at, campaignId } = await scoringWorld(db);
  await setCouncil(at('vanhoaxahoi'), { campaignId, councilName: 'Hội đồng thi đua – khen thưởng xã', decisionNumber: '125/QĐ-UBND', decisionOn: '2026-01-06' });
  expect(await db.campaign.findFirst()).toMatchObject({ councilName: 'Hội đồng thi đua – khen thưởng xã', councilDecisionNumber: '125/QĐ-UBND', councilDecisionOn: new Date('2026-01-06T00:00:00Z') });
  await expect(setCouncil(at('hoidong1'), { campaignId, councilName: 'x', decisionNumber: '', decisionOn: null })).rejects.toMatchObject({ reason: 'not_allowed' });
});

test('the council of the last campaign comes over once, without who has left', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  const { at, organizationId, campaignId, accounts } = world;
  await world.settle({ councilName: 'Hội đồng xã' });
  const nextId = newId();
  await db.campaign.create({ data: { organizationId, id: nextId, status: 'LAUNCHED', year: 2027, title: 'Đợt 2027', opensAt, submissionClosesAt: closesAt, launchedAt: opensAt, createdAt: scoringAt, allowedMaturities: [] } });
  await db.account.update({ where: { organizationId_id: { organizationId, id: accounts.hoidong2 } }, data: { disabledAt: scoringAt } });
  await addSeat(at('vanhoaxahoi'), newSeat(nextId, { accountId: accounts.hoidong1 }));
  await db.councilSeat.updateMany({ where: { campaignId }, data: { closedSheets: 40 } });
  expect(await importSeats(at('vanhoaxahoi'), nextId)).toEqual({ added: 2 });
  expect(await db.councilSeat.count({ where: { campaignId: nextId, closedSheets: { not: 0 } } })).toBe(0);
  const seats = await db.councilSeat.findMany({ where: { campaignId: nextId }, orderBy: { position: 'asc' } });
  expect(seats.map(({ fullName, seat }) => [fullName, seat])).toEqual([['Phạm Văn Lợi', 'member'], ['Nguyễn Hữu Phước', 'chair'], ['Trịnh Thị Mỹ Duyên', 'secretary']]);
  expect(await db.campaign.findFirst({ where: { id: nextId } })).toMatchObject({ councilName: 'Hội đồng xã' });
  await expect(importSeats(at('vanhoaxahoi'), nextId)).rejects.toMatchObject({ reason: 'nothing_to_import' });
  await expect(importSeats(at('vanhoaxahoi'), campaignId)).rejects.toMatchObject({ reason: 'nothing_to_import' });
  await expect(importSeats(at('thuky'), campaignId)).rejects.toMatchObject({ reason: 'not_allowed' });
  await world.settle({ status: 'SCORING' });
  await expect(importSeats(at('vanhoaxahoi'), campaignId)).rejects.toMatchObject({ reason: 'wrong_status' });
});
