import { fileSubmission } from '@/domain/submissions/file-submission';
import { getDossier } from '@/domain/submissions/queries';
import { saveSection } from '@/domain/submissions/save-section';
import { hashOf } from '@/domain/submissions/snapshot';
import { expect, test } from '../../harness/database';
import { closesAt, justBefore, makeSubmission, makeWorld, opensAt } from '../../harness/make';
import { tally } from './give';

const authors = [{ person: 'tacgia1' as const, share: 6_500 }, { person: 'tacgia2' as const, share: 2_500 }, { fullName: 'Lê Văn Ngoài', share: 1_000 }];

test('freezes, numbers, records and tells', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { authors });
  const ctx = world.as('tacgia1');
  expect(await fileSubmission(ctx, { submissionId, noSecrets: true })).toBe('BB-2026-0001');
  expect(await db.submission.findFirst()).toMatchObject({ status: 'FILED', code: 'BB-2026-0001', codeNumber: 1, filedAt: ctx.now, noSecretsAt: ctx.now });
  const version = await db.submissionVersion.findFirstOrThrow();
  expect(version).toMatchObject({ number: 1, filedAt: ctx.now, filedById: world.accounts.tacgia1, contentHash: hashOf(version.content) });
  expect(version.content).toMatchObject({
    title: 'Phiếu hẹn trả kết quả in chữ lớn', fieldName: 'Cải cách thủ tục hành chính', maturity: 'APPLIED', appliedOn: '2026-02-02', unitName: 'Phòng Kinh tế',
    authors: [{ fullName: 'Lê Thị Minh Thư', share: 6_500 }, { fullName: 'Bá Văn Thịnh', share: 2_500 }, { fullName: 'Lê Văn Ngoài', share: 1_000 }],
  });
  expect(await db.event.findMany({ select: { kind: true, data: true } })).toEqual([{ kind: 'submission.filed', data: { code: 'BB-2026-0001', version: 1 } }]);
  const told = await db.message.findMany({ select: { accountId: true, subject: true, href: true } });
  const { tacgia1, tacgia2, vanhoaxahoi, truongphong } = world.accounts;
  expect(new Map(told.map(({ accountId, subject }) => [accountId, subject]))).toEqual(
    new Map([[tacgia1, 'Đã nộp hồ sơ BB-2026-0001'], [tacgia2, 'Đã nộp hồ sơ BB-2026-0001'], [vanhoaxahoi, 'Hồ sơ mới BB-2026-0001'], [truongphong, 'Hồ sơ mới BB-2026-0001']]),
  );
  expect(told.every(({ href }) => href === `/submissions/${submissionId}`)).toBe(true);
});

test('a clerk who is an author is told once, as an author', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { owner: 'vanhoaxahoi' });
  await fileSubmission(world.as('vanhoaxahoi'), { submissionId, noSecrets: true });
  expect(await db.message.findMany({ where: { accountId: world.accounts.vanhoaxahoi }, select: { subject: true } })).toEqual([{ subject: 'Đã nộp hồ sơ BB-2026-0001' }]);
});

test('the first and the last instant of the window, and one millisecond outside', async ({ db }) => {
  const world = await makeWorld(db);
  const file = async (now: Date) => fileSubmission(world.as('tacgia1', now), { submissionId: await makeSubmission(world, { title: now.toISOString() }), noSecrets: true });
  await expect(file(justBefore(opensAt))).rejects.toMatchObject({ reason: 'filing_not_open' });
  expect(await file(opensAt)).toBe('BB-2026-0001');
  expect(await file(justBefore(closesAt))).toBe('BB-2026-0002');
  await expect(file(closesAt)).rejects.toMatchObject({ reason: 'filing_closed' });
  expect(await db.event.count()).toBe(2);
  expect(await db.counter.findFirst()).toMatchObject({ key: 'submission:2026', value: 2 });
});

test('eight clicks file one dossier once', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const click = () => fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  expect(await Promise.all(Array.from({ length: 8 }, click))).toEqual(Array.from({ length: 8 }, () => 'BB-2026-0001'));
  expect(await click()).toBe('BB-2026-0001');
  expect(await db.submissionVersion.count()).toBe(1);
  expect(await db.event.count()).toBe(1);
  expect(await db.counter.findFirst()).toMatchObject({ value: 1 });
});

test('two hundred filings at once: two hundred codes without a gap', { timeout: 60_000 }, async ({ db }) => {
  const world = await makeWorld(db);
  const ids: string[] = [];
  for (let i = 0; i < 200; i++) ids.push(await makeSubmission(world, { title: `Giải pháp ${i}` }));
  const { done, refused } = await tally(ids.map((submissionId) => fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true })));
  expect({ done, refused }).toEqual({ done: 200, refused: [] });
  const rows = await db.submission.findMany({ select: { code: true, codeNumber: true }, orderBy: { codeNumber: 'asc' } });
  expect(rows.map(({ codeNumber }) => codeNumber)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  expect(rows[199]?.code).toBe('BB-2026-0200');
});

test('a refused filing leaves no trace and no gap', async ({ db }) => {
  const world = await makeWorld(db);
  const bad = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 9_999 }] });
  const good = await makeSubmission(world);
  await expect(fileSubmission(world.as('tacgia1'), { submissionId: bad, noSecrets: true })).rejects.toMatchObject({
    reason: 'incomplete', fields: { authors: ['Mục 7: Tổng tỷ lệ là 99,99%, còn thiếu 0,01% cho đủ 100%.'] },
  });
  expect(await db.event.count() + (await db.submissionVersion.count()) + (await db.message.count()) + (await db.counter.count())).toBe(0);
  expect(await fileSubmission(world.as('tacgia1'), { submissionId: good, noSecrets: true })).toBe('BB-2026-0001');
});

test('codes go on from what was imported, and each organization counts by itself', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await makeSubmission(world, { status: 'ELIGIBLE', number: 14 });
  const file = async (where: typeof world) => fileSubmission(where.as('tacgia1'), { submissionId: await makeSubmission(where), noSecrets: true });
  expect(await file(world)).toBe('BB-2026-0015');
  expect(await file(other)).toBe('HT-2026-0001');
  expect(await file(world)).toBe('BB-2026-0016');
});

test('a late save and the filing cannot pass each other: what is frozen is what stands there', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  await Promise.allSettled([
    saveSection(world.as('tacgia1'), submissionId, 'effect', { text: 'Sửa vào phút chót', version: 1 }),
    fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true }),
    saveSection(world.as('tacgia1'), submissionId, 'scope', { text: 'Sửa vào phút chót', version: 1 }),
  ]);
  const dossier = await getDossier(world.as('tacgia1'), submissionId);
  const { content } = await db.submissionVersion.findFirstOrThrow();
  const frozen = (content as { sections: { key: string; text: string }[] }).sections.map(({ key, text }) => [key, text]);
  expect(frozen).toEqual(dossier?.sections.map(({ key, text }) => [key, text]));
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const submissionId = await makeSubmission(world, { authors });
  const file = (ctx: ReturnType<typeof world.as>, noSecrets = true) => fileSubmission(ctx, { submissionId, noSecrets });
  await expect(file(world.as('tacgia1'), false)).rejects.toMatchObject({ reason: 'secrets_unconfirmed' });
  await expect(file(world.as('tacgia2'))).rejects.toMatchObject({ reason: 'owner_only' });
  await expect(file(world.as('vanhoaxahoi'))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(file(world.as('kinhte'))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(file(other.as('tacgia1'))).rejects.toMatchObject({ reason: 'not_found' });
  await file(world.as('tacgia1'));
  // A repeated click gets its code again; once the office has it in hand there is nothing to file.
  await expect(file(world.as('tacgia2'))).rejects.toMatchObject({ reason: 'wrong_status' });
  await db.submission.updateMany({ where: { id: submissionId }, data: { status: 'SCREENING' } });
  await expect(file(world.as('tacgia1'))).rejects.toMatchObject({ reason: 'wrong_status' });
  const late = await makeSubmission(world);
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  await expect(fileSubmission(world.as('tacgia1'), { submissionId: late, noSecrets: true })).rejects.toMatchObject({ reason: 'campaign_not_open' });
});
