import { newId } from '@/domain/id';
import { visibleTo } from '@/domain/submissions/policy';
import { admitLate } from '@/domain/submissions/admit-late';
import { nextStepWords } from '@/domain/submissions/next-step';
import { getDossier, getEvidenceFile, listMine } from '@/domain/submissions/queries';
import { listTasks } from '@/domain/submissions/tasks';
import type { SubmissionStatus } from '@/generated/prisma/enums';
import { expect, test } from '../../harness/database';
import { makeCollective } from '../../harness/collective';
import { closesAt, daysAfter, justBefore, makeSubmission, midWindow, makeWorld, type PersonName, type World } from '../../harness/make';
import { giveRequest, giveUpload } from './give';

const everybody: PersonName[] = ['admin', 'vanhoaxahoi', 'truongphong', 'kinhte', 'tacgia1', 'tacgia2', 'tacgia3', 'chutich', 'phochutich', 'hoidong1', 'hoidong2', 'thuky'];

async function readers(world: World, id: string): Promise<string[]> {
  const seen = await Promise.all(everybody.map(async (who) => ((await getDossier(world.as(who), id)) ? [who] : [])));
  return seen.flat();
}

const office = ['admin', 'vanhoaxahoi', 'truongphong'];
const leaders = ['chutich', 'phochutich'];

test.for<[SubmissionStatus, string[]]>([
  ['DRAFT', ['tacgia1', 'tacgia2']],
  ['FILED', [...office, 'kinhte', 'tacgia1', 'tacgia2', ...leaders]],
  ['RETURNED', [...office, 'kinhte', 'tacgia1', 'tacgia2', ...leaders]],
  ['ELIGIBLE', [...office, 'kinhte', 'tacgia1', 'tacgia2', ...leaders, 'hoidong1', 'hoidong2', 'thuky']],
])('who reads a dossier that is %s', async ([status, expected], { db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status, authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'tacgia2', share: 5_000 }] });
  expect(await readers(world, id)).toEqual(expected);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await readers(other, id)).toEqual([]);
});

test('a draft that was given up never left its author', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await db.submission.updateMany({ data: { status: 'WITHDRAWN', withdrawnAt: closesAt } });
  expect(await readers(world, id)).toEqual(['tacgia1']);
});

test('a council member in conflict does not see it: namesake without account, own declaration, another campaign', async ({ db }) => {
  const world = await makeWorld(db);
  const namesake = await makeSubmission(world, { status: 'ELIGIBLE', authors: [{ person: 'tacgia1', share: 5_000 }, { fullName: 'Phạm Văn  LỢI', share: 5_000 }] });
  await db.author.updateMany({ where: { accountId: null }, data: { unitName: 'Trạm Y tế', foldedUnitName: 'tram y te', foldedName: 'pham van loi' } });
  const declared = await makeSubmission(world, { status: 'ELIGIBLE', number: 2 });
  await db.conflictDeclaration.create({
    data: { organizationId: world.organizationId, submissionId: declared, seatId: world.seats.hoidong2 ?? '', reason: 'Anh em ruột', byId: world.accounts.hoidong2, at: closesAt },
  });
  expect(await getDossier(world.as('hoidong1'), namesake)).toBeNull();
  expect(await getDossier(world.as('hoidong2'), namesake)).not.toBeNull();
  expect(await getDossier(world.as('hoidong2'), declared)).toBeNull();
  await db.conflictDeclaration.updateMany({ data: { withdrawnAt: closesAt, withdrawReason: 'Khai nhầm' } });
  expect(await getDossier(world.as('hoidong2'), declared)).not.toBeNull();
  const ctx = world.as('hoidong1');
  const elsewhere = { ...ctx, actor: { ...ctx.actor, seats: ctx.actor.seats.map((seat) => ({ ...seat, campaignId: newId() })) } };
  expect(await getDossier(elsewhere, declared)).toBeNull();
});

test('a dossier at hand is judged by the rule of the lists, for everybody', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const ids: string[] = [];
  for (const [index, status] of (['DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED', 'REJECTED', 'WITHDRAWN', 'ELIGIBLE'] as const).entries()) {
    ids.push(await makeSubmission(world, { status, number: index + 1 }), await makeSubmission(world, { owner: 'hoidong1', status, number: index + 11 }));
  }
  ids.push(await makeSubmission(other, { status: 'ELIGIBLE' }));
  // Namesakes of a member of the Trạm Y tế: of the same unit by its id, by its name, and of another one.
  for (const [index, unit] of [{ unitId: world.units.trammyte, foldedUnitName: '' }, { unitId: null, foldedUnitName: 'tram y te' }, { unitId: world.units.kinhte, foldedUnitName: '' }].entries()) {
    const id = await makeSubmission(world, { status: 'ELIGIBLE', number: 21 + index, authors: [{ person: 'tacgia1', share: 5_000 }, { fullName: 'Phạm Văn Lợi', share: 5_000 }] });
    await db.author.updateMany({ where: { submissionId: id, accountId: null }, data: unit });
    ids.push(id);
  }
  for (const [index, of] of ([{ heads: ['hoidong2', 'chutich'] }, { account: 'hoidong1', representative: 'Phạm Văn Lợi' }, { unit: 'trammyte', representative: 'Phạm Văn Lợi' }, { representative: 'Phạm Văn Lợi' }] as const).entries()) {
    const id = await makeSubmission(world, { status: 'ELIGIBLE', number: 41 + index });
    await makeCollective(world, [id], of);
    ids.push(id);
  }
  for (const [index, withdrawnAt] of [null, closesAt].entries()) {
    const id = await makeSubmission(world, { status: 'ELIGIBLE', number: 31 + index });
    await db.conflictDeclaration.create({
      data: { organizationId: world.organizationId, submissionId: id, seatId: world.seats.hoidong2 ?? '', reason: 'Anh em ruột', byId: world.accounts.hoidong2, at: closesAt, withdrawnAt, ...(withdrawnAt ? { withdrawReason: 'Khai nhầm' } : {}) },
    });
    ids.push(id);
  }
  // Drafts laid before the head of the unit, before the office, and one that was answered.
  for (const [index, change] of [{ toOffice: false }, { toOffice: true }, { toOffice: false, answeredAt: midWindow }].entries()) {
    for (const owner of ['tacgia1', 'thuky'] as const) {
      const id = await makeSubmission(world, { owner, title: `Bản trình ${index}` });
      await db.unitConfirmation.create({ data: { organizationId: world.organizationId, submissionId: id, kind: 'ASKED', contentHash: 'x', byId: world.accounts[owner], at: midWindow, ...change } });
      ids.push(id);
    }
  }
  const actors = everybody.flatMap((who) => {
    const ctx = world.as(who);
    const seats = ctx.actor.seats.map((seat) => ({ ...seat, campaignId: newId() }));
    return [ctx, other.as(who), { ...ctx, actor: { ...ctx.actor, seats } }, { ...ctx, actor: { ...ctx.actor, unitId: null, foldedUnitName: '' } }];
  });
  let readable = 0;
  for (const ctx of actors) {
    const listed = await db.submission.findMany({ where: visibleTo(ctx.actor), select: { id: true } });
    const read = await Promise.all(ids.map((id) => getDossier(ctx, id)));
    expect(read.flatMap((dossier) => dossier?.id ?? []).sort(), ctx.actor.fullName).toEqual(listed.map(({ id }) => id).sort());
    readable += listed.length;
  }
  expect(readable).toBeGreaterThan(ids.length);
});

test('the rule of the same unit keeps scorers of that unit away, on every way in; not who does the paperwork', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'ELIGIBLE' });
  const { evidenceId } = { evidenceId: newId() };
  await db.evidence.create({ data: { organizationId: world.organizationId, id: evidenceId, submissionId: id, fileId: await giveUpload(world), position: 0, addedAt: midWindow } });
  const sees = async (who: PersonName) => {
    const ctx = world.as(who);
    const found = [await getDossier(ctx, id), await db.submission.findFirst({ where: { AND: [visibleTo(ctx.actor), { id }] } }), await getEvidenceFile(ctx, id, evidenceId)];
    return found.map((each) => each !== null);
  };
  expect(await sees('hoidong2')).toEqual([true, true, true]);
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { sameUnitRule: 'HARD' } });
  expect(await sees('hoidong2')).toEqual([false, false, false]);
  expect(await sees('hoidong1')).toEqual([true, true, true]);
  // The author's unit, written out only.
  await db.author.updateMany({ where: { submissionId: id }, data: { unitId: null } });
  expect(await sees('hoidong2')).toEqual([false, false, false]);
  await db.councilSeat.updateMany({ where: { id: world.seats.hoidong2 ?? '' }, data: { seat: 'secretary' } });
  const keeper = world.as('hoidong2');
  expect(await getDossier({ ...keeper, actor: { ...keeper.actor, seats: keeper.actor.seats.map((seat) => ({ ...seat, seat: 'secretary' as const })) } }, id)).not.toBeNull();
});

test('what a later version took out is no longer for the unit’s head and the council', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'ELIGIBLE' });
  const [evidenceId, first, second] = [newId(), daysAfter(midWindow, -4), daysAfter(midWindow, -1)];
  await db.evidence.create({ data: { organizationId: world.organizationId, id: evidenceId, submissionId: id, fileId: await giveUpload(world), position: 0, addedAt: daysAfter(midWindow, -5), removedAt: daysAfter(midWindow, -2) } });
  await db.submissionVersion.deleteMany({ where: { submissionId: id } });
  for (const [i, filedAt] of [first, second].entries()) {
    await db.submissionVersion.create({ data: { organizationId: world.organizationId, submissionId: id, number: i + 1, filedAt, filedById: world.accounts.tacgia1, content: {}, contentHash: String(i) } });
  }
  const reads = async (who: PersonName) => (await getEvidenceFile(world.as(who), id, evidenceId)) !== null;
  expect([await reads('tacgia1'), await reads('vanhoaxahoi'), await reads('kinhte'), await reads('hoidong1')]).toEqual([true, true, false, false]);
});

test('an author who sits in the council reads their own, as an author', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { owner: 'hoidong1', status: 'ELIGIBLE' });
  expect(await getDossier(world.as('hoidong1'), id)).not.toBeNull();
});

test('a dossier as one page reads it', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'RETURNED' });
  const dueAt = daysAfter(closesAt, 5);
  await giveRequest(world, id, { sectionKeys: ['effect'], dueAt });
  const dossier = await getDossier(world.as('tacgia1'), id);
  expect(dossier).toMatchObject({
    id, status: 'RETURNED', code: 'BB-2026-0001', ownerName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', fieldName: 'Cải cách thủ tục hành chính', askedParts: ['effect'],
    appliedOn: new Date('2026-02-02T00:00:00Z'), campaign: { year: 2026, submissionClosesAt: closesAt }, authors: [{ fullName: 'Lê Thị Minh Thư', staffKind: 'Công chức', share: 10_000 }],
    screenings: [{ kind: 'RETURN', dueAt, by: 'Nguyễn Thị Thanh Hà', answeredAt: null }], evidence: [], versions: [], receipts: [], outcome: null,
  });
  expect(dossier?.sections.map(({ key, version }) => `${key} ${version}`)).toEqual(['problem 1', 'solution 1', 'novelty 1', 'effect 1', 'scope 1']);
});

test('my list: own and co-authored, found by a few words without marks or by code', async ({ db }) => {
  const world = await makeWorld(db);
  const own = await makeSubmission(world, { title: 'Mã QR thanh toán phí' });
  const shared = await makeSubmission(world, { owner: 'tacgia2', status: 'FILED', number: 7, title: 'Sổ hẹn điện tử', authors: [{ person: 'tacgia2', share: 5_000 }, { person: 'tacgia1', share: 5_000 }] });
  await makeSubmission(world, { owner: 'tacgia3', title: 'Của người khác' });
  const found = async (q: string) => (await listMine(world.as('tacgia1'), { q })).rows.map(({ id }) => id);
  expect(new Set(await found(''))).toEqual(new Set([own, shared]));
  expect(await found('ma qr  THANH')).toEqual([own]);
  expect(await found('bb-2026-0007')).toEqual([shared]);
  expect(await found('của người')).toEqual([]);
});

test('my list says of late filing what the dossier says', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1', daysAfter(closesAt, 1));
  const said = async () => {
    const [row] = (await listMine(ctx)).rows;
    const dossier = await getDossier(ctx, id);
    if (!row || !dossier) throw new Error('the draft is gone');
    const words = nextStepWords({ ...row, outcome: row.recognition }, ctx.now);
    expect(words).toBe(nextStepWords(dossier, ctx.now));
    return words;
  };
  expect(await said()).toContain('hết hạn nhận hồ sơ');
  await db.campaign.updateMany({ data: { lateUntil: daysAfter(closesAt, 3) } });
  expect(await said()).toContain('còn nộp muộn được đến hết ngày 02/5/2026');
  await db.campaign.updateMany({ data: { lateUntil: null } });
  await admitLate(world.as('vanhoaxahoi', ctx.now), { campaignId: world.campaignId, accountId: world.accounts.tacgia1, reason: 'Đi công tác dài ngày.', paperNumber: '12/UBND', paperOn: '2026-04-30', lastDay: '2026-05-08' });
  expect(await said()).toContain('còn nộp muộn được đến hết ngày 08/5/2026');
});

test('my list: the last touched first, by pages, given-up drafts gone, nobody elses', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const ids: string[] = [];
  for (let number = 1; number <= 52; number += 1) ids.push(await makeSubmission(world, { status: number % 2 ? 'FILED' : 'DRAFT', number }));
  for (const [index, id] of ids.entries()) await db.submission.updateMany({ where: { id }, data: { updatedAt: daysAfter(midWindow, index) } });
  const givenUp = await makeSubmission(world);
  await db.submission.updateMany({ where: { id: givenUp }, data: { status: 'WITHDRAWN', withdrawnAt: closesAt } });
  const first = await listMine(world.as('tacgia1'));
  const second = await listMine(world.as('tacgia1'), { page: 2 });
  expect([first.total, second.total]).toEqual([52, 52]);
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(first.rows[1]).toMatchObject({
    code: 'BB-2026-0051', status: 'FILED', filedAt: midWindow, updatedAt: daysAfter(midWindow, 50), supplementDueAt: null, recognition: null,
    owner: { fullName: 'Lê Thị Minh Thư' }, campaign: { year: 2026, status: 'LAUNCHED', submissionClosesAt: closesAt },
  });
  expect(await listMine(world.as('tacgia1'), { page: 3 })).toEqual({ total: 52, rows: [] });
  for (const ctx of [world.as('vanhoaxahoi'), other.as('tacgia1')]) expect(await listMine(ctx)).toEqual({ total: 0, rows: [] });
});

test('tasks: a supplement first, drafts with their last instant, an open round without a dossier', async ({ db }) => {
  const world = await makeWorld(db);
  const titles = async (who: PersonName, now?: Date) => (await listTasks(world.as(who, now))).map(({ title, urgency }) => `${urgency} ${title}`);
  expect(await titles('tacgia1')).toEqual(['3 Viết sáng kiến đầu tiên của đợt này']);
  expect(await titles('tacgia1', closesAt)).toEqual([]);
  expect(await titles('chutich')).toEqual([]);
  await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'tacgia2', share: 5_000 }] });
  expect(await titles('tacgia1')).toEqual(['3 Viết tiếp và nộp hồ sơ']);
  expect(await titles('tacgia1', justBefore(closesAt))).toEqual(['2 Viết tiếp và nộp hồ sơ']);
  expect(await titles('tacgia2')).toEqual(['3 Cùng soạn với Lê Thị Minh Thư', '3 Xác nhận tỷ lệ đóng góp: Phiếu hẹn trả kết quả in chữ lớn']);
  expect(await titles('tacgia1', closesAt)).toEqual([]);
  await makeSubmission(world, { owner: 'tacgia3', status: 'RETURNED' });
  expect(await titles('tacgia3', closesAt)).toEqual(['1 Bổ sung hồ sơ BB-2026-0001']);
  expect(await titles('tacgia3', daysAfter(closesAt, 5))).toEqual(['1 Hồ sơ BB-2026-0001 đã quá hạn bổ sung']);
});
