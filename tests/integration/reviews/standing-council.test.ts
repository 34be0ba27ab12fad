import { newId } from '@/domain/id';
import { addStandingSeat } from '@/domain/reviews/standing/add-standing-seat';
import { attachStandingScan } from '@/domain/reviews/standing/attach-standing-scan';
import { copyStandingCouncil } from '@/domain/reviews/standing/copy-standing-council';
import { endStandingSeat } from '@/domain/reviews/standing/end-standing-seat';
import { setStandingCouncil } from '@/domain/reviews/standing/set-standing-council';
import { standingCouncilOf, standingHistory, standingScanOf } from '@/domain/reviews/standing/standing-queries';
import type { AddStandingSeat, StandingCouncilInput } from '@/domain/reviews/standing/standing-schema';
import { updateStandingSeat } from '@/domain/reviews/standing/update-standing-seat';
import { updateSeat } from '@/domain/reviews/update-seat';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import { rush, scoringAt, scoringWorld } from './scoring-world';

const head: StandingCouncilInput = { name: 'Hội đồng thi đua – khen thưởng xã', symbol: 'HĐTĐKT', decisionNumber: '27/QĐ-UBND', decisionOn: '2026-01-20', termFrom: '2026-02-01', termTo: '2031-02-01' };
const wanted = (change: Partial<AddStandingSeat> = {}): AddStandingSeat => ({
  accountId: null, fullName: 'Trần Văn Ân', unitId: null, jobTitle: 'Phó Bí thư', seat: 'member', scores: true, votes: true, fromOn: null, standsInForId: null, ...change,
});

async function standingWorld(db: PrismaClient, options: Parameters<typeof scoringWorld>[1] = { status: 'LAUNCHED' }) {
  const world = await scoringWorld(db, options);
  const office = world.at('vanhoaxahoi');
  await setStandingCouncil(office, head);
  const add = async (change: Partial<AddStandingSeat> = {}) => (await addStandingSeat(office, wanted(change))).id;
  const upload = async (mime: string) => {
    const id = newId();
    await db.file.create({ data: { organizationId: world.organizationId, id, sha256: id.replaceAll('-', '').padEnd(64, '0'), name: 'Quyết định 27.pdf', mime, size: 9, uploadedById: world.accounts.vanhoaxahoi ?? null, createdAt: scoringAt } });
    return id;
  };
  return { ...world, office, add, upload };
}

test('kept by office and admin only, one for each organization, with its decision and its history', async ({ db }) => {
  const { at, office, upload, add } = await standingWorld(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT', status: 'LAUNCHED' });
  await setStandingCouncil(at('admin'), { ...head, symbol: 'HĐ' });
  expect(await db.standingCouncil.count()).toBe(1);
  for (const who of ['thuky', 'hoidong1', 'chutich', 'tacgia1'] as const) {
    await expect(setStandingCouncil(at(who), head)).rejects.toMatchObject({ reason: 'not_allowed' });
    await expect(addStandingSeat(at(who), wanted())).rejects.toMatchObject({ reason: 'not_allowed' });
    expect(await standingCouncilOf(at(who))).toBeNull();
    expect(await standingScanOf(at(who))).toBeNull();
  }
  expect(await standingCouncilOf(other.at('vanhoaxahoi'))).toBeNull();
  await expect(addStandingSeat(other.at('vanhoaxahoi'), wanted())).rejects.toMatchObject({ reason: 'standing_council_missing' });
  await expect(attachStandingScan(office, { fileId: await upload('image/png') })).rejects.toMatchObject({ reason: 'scan_not_pdf' });
  const fileId = await upload('application/pdf');
  await attachStandingScan(office, { fileId });
  await expect(attachStandingScan(office, { fileId })).rejects.toMatchObject({ reason: 'file_attached' });
  const seatId = await add();
  await endStandingSeat(office, { seatId, endedOn: '2026-05-01', reason: 'Nghỉ hưu' });
  const council = await standingCouncilOf(office);
  expect(council).toMatchObject({ symbol: 'HĐ', decisionOn: '2026-01-20', termTo: '2031-02-01', scan: { name: 'Quyết định 27.pdf' } });
  if (!council) throw new Error('no council');
  const lines = await standingHistory(office, council);
  expect(lines.map(({ words, about, why }) => [words, about, why])).toContainEqual(['cho thôi thành viên Hội đồng thường trực', 'Trần Văn Ân', 'Nghỉ hưu']);
  expect(lines).toHaveLength(5);
});

test('one chair; one person may sit twice and judges once; eight clicks seat somebody once', async ({ db }) => {
  const { office, add, accounts, other } = { ...(await standingWorld(db)), other: await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' }) };
  const chair = await add({ accountId: accounts.chutich, seat: 'chair' });
  await expect(add({ accountId: accounts.hoidong1, seat: 'chair' })).rejects.toMatchObject({ reason: 'chair_taken' });
  await expect(add({ accountId: other.accounts.tacgia1 })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(add({ unitId: other.units.kinhte })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await rush(() => add({ accountId: accounts.hoidong1 }))).toBe(1);
  await expect(add({ accountId: accounts.hoidong1, scores: false, votes: false })).rejects.toMatchObject({ reason: 'seat_taken' });
  await expect(add({ accountId: accounts.hoidong1, seat: 'secretary', scores: true, votes: false })).rejects.toMatchObject({ reason: 'second_seat_judges' });
  const second = await add({ accountId: accounts.hoidong1, seat: 'secretary', scores: false, votes: false });
  const change = { seatId: second, seat: 'secretary' as const, scores: false, votes: true, jobTitle: '', position: 9, fromOn: null, standsInForId: null };
  await expect(updateStandingSeat(office, change)).rejects.toMatchObject({ reason: 'second_seat_judges' });
  await updateStandingSeat(office, { ...change, votes: false });
  expect(await db.standingSeat.findFirst({ where: { id: second } })).toMatchObject({ position: 9, jobTitle: '' });
  // A successor from the day on which the predecessor leaves.
  await endStandingSeat(office, { seatId: chair, endedOn: '2027-01-01', reason: 'Nghỉ hưu' });
  await expect(add({ accountId: accounts.hoidong2, seat: 'chair', fromOn: '2026-12-31' })).rejects.toMatchObject({ reason: 'chair_taken' });
  await add({ accountId: accounts.hoidong2, seat: 'chair', fromOn: '2027-01-01' });
});

test('alternates stand in for a full member; days run forward; who has left is not changed', async ({ db }) => {
  const { office, add, accounts, at } = await standingWorld(db);
  const member = await add({ accountId: accounts.hoidong1 });
  const alternate = await add({ accountId: accounts.hoidong2, standsInForId: member });
  await expect(add({ standsInForId: alternate })).rejects.toMatchObject({ reason: 'alternate_of_member' });
  await expect(add({ accountId: accounts.hoidong1, seat: 'standing', standsInForId: member })).rejects.toMatchObject({ reason: 'alternate_of_member' });
  await expect(add({ standsInForId: newId() })).rejects.toMatchObject({ reason: 'alternate_of_member' });
  // Who has an alternate becomes nobody's alternate.
  const third = await add({ accountId: accounts.chutich });
  await expect(updateStandingSeat(office, { seatId: member, seat: 'member', scores: true, votes: true, jobTitle: '', position: 1, fromOn: null, standsInForId: third })).rejects.toMatchObject({ reason: 'alternate_of_member' });
  const late = await add({ fromOn: '2026-09-01' });
  await expect(endStandingSeat(office, { seatId: late, endedOn: '2026-08-31', reason: 'x' })).rejects.toMatchObject({ reason: 'seat_days_crossed' });
  await endStandingSeat(office, { seatId: late, endedOn: '2026-09-01', reason: 'x' });
  const change = { seatId: late, seat: 'member' as const, scores: true, votes: true, jobTitle: '', position: 3, standsInForId: null };
  await expect(updateStandingSeat(office, { ...change, fromOn: '2026-09-02' })).rejects.toMatchObject({ reason: 'seat_days_crossed' });
  await endStandingSeat(office, { seatId: member, endedOn: '2026-02-01', reason: 'x' });
  await expect(endStandingSeat(office, { seatId: member, endedOn: '2026-02-02', reason: 'x' })).rejects.toMatchObject({ reason: 'seat_ended' });
  await expect(updateStandingSeat(at('tacgia1'), { ...change, fromOn: null })).rejects.toMatchObject({ reason: 'not_allowed' });
});

test('copied into a campaign: who is missing comes, what differs is set, nobody is taken away', async ({ db }) => {
  const { office, add, accounts, at, campaignId, seat, settle } = await standingWorld(db);
  await expect(copyStandingCouncil(office, { campaignId, added: 0, changed: 0 })).rejects.toMatchObject({ reason: 'standing_council_missing' });
  await add({ accountId: accounts.chutich, seat: 'chair', jobTitle: 'Chủ tịch UBND' });
  const retired = await add({ accountId: accounts.hoidong1 });
  await endStandingSeat(office, { seatId: retired, endedOn: '2026-02-01', reason: 'Nghỉ hưu' });
  await add({ standsInForId: null, fullName: 'Lê Văn Bảy', seat: 'guest', scores: false, votes: false });
  await add({ standsInForId: null, accountId: accounts.tacgia3 });
  await add({ accountId: accounts.tacgia3, seat: 'secretary', scores: false, votes: false });
  await expect(copyStandingCouncil(office, { campaignId, added: 2, changed: 1 })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  for (const who of ['thuky', 'hoidong1'] as const) await expect(copyStandingCouncil(at(who), { campaignId, added: 3, changed: 1 })).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(await copyStandingCouncil(office, { campaignId, added: 3, changed: 1 })).toEqual({ added: 3, changed: 1 });
  expect(await db.campaign.findFirst({ where: { id: campaignId } })).toMatchObject({ councilName: head.name, councilDecisionNumber: '27/QĐ-UBND', councilDecisionOn: new Date('2026-01-20T00:00:00Z') });
  expect(await db.councilSeat.findFirst({ where: { id: seat('chutich') } })).toMatchObject({ jobTitle: 'Chủ tịch UBND', endedAt: null });
  expect(await db.councilSeat.findFirst({ where: { id: seat('hoidong1') } })).toMatchObject({ endedAt: null });
  const twice = await db.councilSeat.findMany({ where: { campaignId, accountId: accounts.tacgia3 }, orderBy: { position: 'asc' } });
  expect(twice.map((each) => [each.seat, each.scores, each.votes])).toEqual([['member', true, true], ['secretary', false, false]]);
  await expect(copyStandingCouncil(office, { campaignId, added: 0, changed: 0 })).rejects.toMatchObject({ reason: 'standing_nothing_new' });
  // One person, one sheet: the second place does not begin to judge in the campaign either.
  const change = { seatId: twice[1]?.id ?? '', seat: 'secretary' as const, scores: true, votes: false, jobTitle: '', position: 9, reason: '' };
  await expect(updateSeat(office, change)).rejects.toMatchObject({ reason: 'second_seat_judges' });
  // Set as well is who judges; a council of two chairs is not.
  const judge = await add({ accountId: accounts.hoidong2, scores: false, votes: true });
  expect(await copyStandingCouncil(office, { campaignId, added: 0, changed: 1 })).toEqual({ added: 0, changed: 1 });
  expect(await db.councilSeat.findFirst({ where: { id: seat('hoidong2') } })).toMatchObject({ scores: false, votes: true });
  await db.standingSeat.updateMany({ where: { seat: 'chair' }, data: { endedOn: new Date('2026-02-01T00:00:00Z') } });
  await db.standingSeat.updateMany({ where: { id: judge }, data: { seat: 'chair' } });
  await db.councilSeat.updateMany({ where: { id: seat('hoidong1') }, data: { seat: 'chair' } });
  await expect(copyStandingCouncil(office, { campaignId, added: 0, changed: 1 })).rejects.toMatchObject({ reason: 'chair_taken' });
  await settle({ status: 'SCORING' });
  await expect(copyStandingCouncil(office, { campaignId, added: 0, changed: 0 })).rejects.toMatchObject({ reason: 'wrong_status' });
});
