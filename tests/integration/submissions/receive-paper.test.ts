import { latestReceipts, owedCounts, owedPapers, receivingDesk } from '@/domain/submissions/receipt-queries';
import { receivePaperInput } from '@/domain/submissions/receipt-schema';
import { receivePaper } from '@/domain/submissions/receive-paper';
import { recordPaperReceipt } from '@/domain/submissions/record-paper-receipt';
import { voidPaperReceipt } from '@/domain/submissions/void-paper-receipt';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';

const typed = {
  again: false, when: 'NOW' as const, arrivalNumber: '612', arrivedOn: '', arrivedAtTime: '', channel: 'POST' as const, copies: '2', colour: true, coverNumber: '37/TTPVHCC', coverOn: '2026-04-08', note: '',
};
const line = (world: World, code: string, change: Partial<Omit<typeof typed, 'when'>> & { when?: 'NOW' | 'GIVEN' } = {}) => receivePaperInput.parse({ campaignId: world.campaignId, code, ...typed, ...change });

test('a scanned line: the paper has come this minute, or when the clerk says; the covering công văn is kept', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  await makeSubmission(world, { status: 'FILED', number: 2 });
  const office = world.as('vanhoaxahoi');
  const taken = await receivePaper(office, line(world, ' bb-2026-0001 '));
  expect(taken).toEqual({ receiptId: expect.any(String), submissionId: id, code: 'BB-2026-0001', title: 'Phiếu hẹn trả kết quả in chữ lớn' });
  await receivePaper(office, line(world, 'BB-2026-0002', { when: 'GIVEN', arrivedOn: '09/4/2026', arrivedAtTime: '17h', arrivalNumber: '612a' }));
  expect((await db.paperReceipt.findMany({ orderBy: { arrivalNumber: 'asc' } }))).toMatchObject([
    { id: taken.receiptId, arrivalNumber: '612', arrivedAt: midWindow, channel: 'POST', copies: 2, coverNumber: '37/TTPVHCC' },
    { arrivalNumber: '612a', arrivedAt: new Date('2026-04-09T17:00:00+07:00') },
  ]);
  expect((await latestReceipts(office, world.campaignId)).map(({ code }) => code).sort()).toEqual(['BB-2026-0001', 'BB-2026-0002']);
  await voidPaperReceipt(office, { receiptId: taken.receiptId, reason: 'Quét nhầm hồ sơ.' });
  await receivePaper(office, line(world, 'BB-2026-0001'));
});

test('every wrong code says what is wrong with it, at the code', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const office = world.as('vanhoaxahoi');
  await makeSubmission(world, { status: 'FILED' });
  await makeSubmission(world, { status: 'WITHDRAWN', number: 2 });
  await makeSubmission(world, { status: 'FILED', number: 3, authors: [{ person: 'vanhoaxahoi', share: 10_000 }] });
  const { id: nextId } = await db.campaign.create({ data: { organizationId: world.organizationId, year: 2027, title: 'Đợt sau', allowedMaturities: ['IDEA'], createdAt: midWindow } });
  const refused = async (reason: string, run: Promise<unknown>) => expect(await run.catch((error: unknown) => error)).toMatchObject({ reason, fields: { code: [expect.any(String)] } });
  await refused('code_unknown', receivePaper(office, line(world, 'BB-2026-0099')));
  await refused('code_unknown', receivePaper(other.as('vanhoaxahoi'), line(world, 'BB-2026-0001')));
  await refused('code_of_other_campaign', receivePaper(office, { ...line(world, 'BB-2026-0001'), campaignId: nextId }));
  await refused('dossier_withdrawn', receivePaper(office, line(world, 'BB-2026-0002')));
  await refused('own_dossier', receivePaper(office, line(world, 'BB-2026-0003')));
  await refused('not_allowed', receivePaper(world.as('chutich'), line(world, 'BB-2026-0001')));
  await receivePaper(office, line(world, 'BB-2026-0001'));
  await refused('paper_received_before', receivePaper(office, line(world, 'BB-2026-0001', { arrivalNumber: '613' })));
  await receivePaper(office, line(world, 'BB-2026-0001', { arrivalNumber: '613', again: true }));
  await expect(receivePaper(office, line(world, 'BB-2026-0001', { arrivalNumber: '614', again: true, when: 'GIVEN' }))).rejects.toMatchObject({ reason: 'invalid_input', fields: { arrivedOn: [expect.any(String)] } });
  expect(await db.paperReceipt.count()).toBe(2);
});

test('who is refused waits for nobody and writes nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from "Submission" where id = ${id}::uuid for update`;
    await expect(receivePaper(world.as('chutich'), line(world, 'BB-2026-0001'))).rejects.toMatchObject({ reason: 'not_allowed' });
  });
});

test('two clerks with one dossier in hand write one line', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { status: 'FILED' });
  const scans = await Promise.allSettled(Array.from({ length: 6 }, (_, i) => receivePaper(world.as('vanhoaxahoi'), line(world, 'BB-2026-0001', { arrivalNumber: String(700 + i) }))));
  expect(scans.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.paperReceipt.count()).toBe(1);
});

test('the list of what is missing or came late: who, unit, since when; nothing of others', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await makeSubmission(other, { status: 'FILED' });
  await makeSubmission(world, { status: 'FILED', owner: 'tacgia2' });
  await makeSubmission(world, { status: 'ELIGIBLE', number: 2 });
  await makeSubmission(world, { status: 'REJECTED', number: 3 });
  await makeSubmission(world, { number: 4 });
  const office = world.as('vanhoaxahoi', daysAfter(closesAt, 3));
  await recordPaperReceipt(office, {
    campaignId: world.campaignId, codes: ['BB-2026-0002'], arrivalNumber: '15a', arrivedOn: '2026-05-01', arrivedAtTime: 600, channel: 'IN_PERSON', copies: 2, colour: true, coverNumber: '', coverOn: null, note: '',
  });
  const desk = await receivingDesk(office, world.campaignId);
  expect(desk).toMatchObject({ lastNumber: '15a', dueAt: closesAt });
  const dueAt = desk?.dueAt ?? null;
  expect(await owedCounts(office, world.campaignId, dueAt)).toEqual({ missing: 1, late: 1 });
  expect(await owedPapers(office, world.campaignId, { tab: 'missing', dueAt, page: 1 })).toMatchObject([{ code: 'BB-2026-0001', authors: 'Bá Văn Thịnh', unitName: 'Trạm Y tế', filedAt: midWindow, firstPaperAt: null }]);
  expect(await owedPapers(office, world.campaignId, { tab: 'late', dueAt, page: null })).toMatchObject([{ code: 'BB-2026-0002', firstPaperAt: new Date('2026-05-01T10:00:00+07:00') }]);
  expect(await receivingDesk(world.as('tacgia1'), world.campaignId)).toBeNull();
  expect(await receivingDesk(other.as('vanhoaxahoi'), world.campaignId)).toBeNull();
});
