import { attachScan } from '@/domain/recognition/attach-scan';
import { enterDecisionNumber } from '@/domain/recognition/enter-decision-number';
import { publishResults } from '@/domain/recognition/publish-results';
import { decisionRoom } from '@/domain/recognition/queries';
import { revokeRecognition } from '@/domain/recognition/revoke-recognition';
import { getInitiative, listInitiatives } from '@/domain/library/queries';
import type { Ctx } from '@/domain/context';
import { getDossier } from '@/domain/submissions/queries';
import { expect, test } from '../../harness/database';
import { after, makeApproved, makeFile, makeRegistered, threeDossiers } from './scored';

const publication = (decisionId: string, more: object = {}) => ({ decisionId, typedCount: 2, releases: [], ...more });
const number = (decisionId: string, more: object = {}) => ({ decisionId, seenNumber: '', number: '214', issuedOn: '2026-05-30' as const, form: 'CHAIRMAN' as const, signerName: 'Nguyễn Hữu Phước', ...more });

/** What the page of the dossier says was decided. */
const publishedOutcome = async (ctx: Ctx, submissionId: string) => (await getDossier(ctx, submissionId))?.outcome ?? null;

test('number and date from văn thư: guarded, never in the future, the office only', async ({ db }) => {
  const { world, decisionId } = await makeApproved(db);
  await expect(enterDecisionNumber(world.as('vanhoaxahoi', after), number(decisionId, { issuedOn: '2026-06-02' }))).rejects.toMatchObject({ reason: 'paper_in_future' });
  await expect(enterDecisionNumber(world.as('chutich', after), number(decisionId))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(enterDecisionNumber(world.as('tacgia1', after), number(decisionId))).rejects.toMatchObject({ reason: 'not_found' });
  await enterDecisionNumber(world.as('vanhoaxahoi', after), number(decisionId));
  await expect(enterDecisionNumber(world.as('truongphong', after), number(decisionId, { number: '215' }))).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  expect(await db.decision.findFirst()).toMatchObject({ number: '214', issuedOn: new Date('2026-05-30T00:00:00Z'), signatureForm: 'CHAIRMAN' });
});

test('the scan is a PDF of the clerk\'s own', async ({ db }) => {
  const { world, decisionId } = await makeApproved(db);
  const clerk = world.as('vanhoaxahoi', after);
  await expect(attachScan(clerk, { decisionId, fileId: await makeFile(world, 'vanhoaxahoi', 'image/png') })).rejects.toMatchObject({ reason: 'scan_not_pdf' });
  await expect(attachScan(clerk, { decisionId, fileId: await makeFile(world, 'tacgia1') })).rejects.toMatchObject({ reason: 'file_not_yours' });
  const fileId = await makeFile(world, 'vanhoaxahoi');
  await attachScan(clerk, { decisionId, fileId });
  expect(await db.decision.findFirst()).toMatchObject({ scanFileId: fileId });
});

test('nothing goes out without number, scan, the right count and the right hands', async ({ db }) => {
  const { world, decisionId } = await makeApproved(db);
  const clerk = world.as('vanhoaxahoi', after);
  await expect(publishResults(clerk, publication(decisionId))).rejects.toMatchObject({ reason: 'decision_unnumbered' });
  await enterDecisionNumber(clerk, number(decisionId));
  await expect(publishResults(clerk, publication(decisionId))).rejects.toMatchObject({ reason: 'scan_missing' });
  await attachScan(clerk, { decisionId, fileId: await makeFile(world, 'vanhoaxahoi') });
  await expect(publishResults(clerk, publication(decisionId, { typedCount: 3 }))).rejects.toMatchObject({ reason: 'count_differs' });
  await expect(publishResults(world.as('chutich', after), publication(decisionId))).rejects.toMatchObject({ reason: 'not_allowed' });
  const other = await makeApproved(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(publishResults(other.world.as('vanhoaxahoi', after), publication(decisionId))).rejects.toMatchObject({ reason: 'not_found' });
  expect(await db.recognition.count()).toBe(0);
  expect(await db.message.count({ where: { kind: 'result.published' } })).toBe(0);
});

test('published: every dossier has its result, the named ones are in the library, each author reads their own sentence', async ({ db }) => {
  const { world, ids, decisionId } = await makeRegistered(db);
  await publishResults(world.as('vanhoaxahoi', after), publication(decisionId));
  expect(await db.campaign.findFirst()).toMatchObject({ status: 'PUBLISHED', publishedAt: after });
  expect(await db.decision.findFirst()).toMatchObject({ publishedAt: after, publishedById: world.accounts.vanhoaxahoi });
  const recognitions = await db.recognition.findMany();
  expect(new Map(recognitions.map((each) => [each.submissionId, each.outcome]))).toEqual(new Map([[ids[0], 'RECOGNISED'], [ids[1], 'SELECTED'], [ids[2], 'NOT_RECOGNISED']]));

  const { rows, total } = await listInitiatives(db, {});
  expect(total).toBe(2);
  expect(rows.map((row) => [row.slug, row.outcome, row.decisionNumber]).sort()).toEqual([['phieu-hen-in-chu-lon', 'RECOGNISED', '214'], ['so-tay-bang-tieng-cham', 'SELECTED', '214']]);
  expect((await getInitiative(db, 'phieu-hen-in-chu-lon'))?.sections).toHaveLength(5);

  const news = await db.message.findMany({ where: { kind: 'result.published' }, select: { accountId: true, body: true } });
  expect(news).toHaveLength(3);
  const bodyOf = (accountId: string) => news.find((each) => each.accountId === accountId)?.body ?? '';
  expect(bodyOf(world.accounts.tacgia1)).toContain('được công nhận tại Quyết định số 214/QĐ-UBND ngày 30/5/2026');
  expect(bodyOf(world.accounts.tacgia2)).toContain('được chọn tại Quyết định số 214/QĐ-UBND');
  expect(bodyOf(world.accounts.tacgia3)).toContain('chưa đủ điều kiện công nhận');
  expect(await db.event.count({ where: { kind: 'submission.result_published' } })).toBe(3);
  await expect(enterDecisionNumber(world.as('vanhoaxahoi', after), number(decisionId, { seenNumber: '214' }))).rejects.toMatchObject({ reason: 'decision_is_published' });
});

test('eight clicks publish once', async ({ db }) => {
  const { world, decisionId } = await makeRegistered(db);
  const done = await Promise.allSettled(Array.from({ length: 8 }, () => publishResults(world.as('vanhoaxahoi', after), publication(decisionId))));
  expect(done.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(await db.libraryEntry.count()).toBe(2);
  expect(await db.publicLink.count()).toBe(2);
  expect(await db.event.count({ where: { kind: 'results.published' } })).toBe(1);
});

test('indices and figures are a part of the public page, without the names of files', async ({ db }) => {
  const { world, ids, decisionId } = await makeRegistered(db);
  const of = { organizationId: world.organizationId, submissionId: ids[0] ?? '' };
  await db.submission.updateMany({ where: { id: ids[0] }, data: { targetIndices: ['SIPAS'] } });
  await db.figure.create({ data: { ...of, position: 0, name: 'Thời gian trả kết quả', measure: 'ngày', before: '30', after: '18' } });
  await publishResults(world.as('vanhoaxahoi', after), publication(decisionId));
  expect((await getInitiative(db, 'phieu-hen-in-chu-lon'))?.sections.at(-1)).toEqual({
    title: 'Chỉ số, số liệu trước – sau', text: 'Chỉ số hướng tới: SIPAS\nThời gian trả kết quả: trước 30 ngày, sau 18 ngày (giảm 12 ngày, −40%)',
  });
  expect((await getInitiative(db, 'so-tay-bang-tieng-cham'))?.sections).toHaveLength(5);
});

test('what the Đơn calls confidential stays in: only ticked parts are public, and no summary unless ticked', async ({ db }) => {
  const [first, ...rest] = threeDossiers;
  const { world, ids, decisionId } = await makeRegistered(db, [{ ...first, confidential: 'Quy trình nội bộ ở phần Nội dung giải pháp' } as never, ...rest]);
  await publishResults(world.as('vanhoaxahoi', after), publication(decisionId, { releases: [{ submissionId: ids[0], keys: ['effect', 'khac'] }, { submissionId: ids[2], keys: ['problem'] }] }));
  const entry = await getInitiative(db, 'phieu-hen-in-chu-lon');
  expect(entry?.sections.map((section) => section.title)).toEqual(['Hiệu quả']);
  expect(entry?.summary).toBe('');
  expect(JSON.stringify(await db.libraryEntry.findMany())).not.toMatch(/Quy trình nội bộ/);
});

test('who withdrew after the approval is not published', async ({ db }) => {
  const { world, ids, decisionId } = await makeRegistered(db);
  await db.submission.updateMany({ where: { id: ids[1] }, data: { status: 'WITHDRAWN', withdrawnAt: after } });
  await publishResults(world.as('vanhoaxahoi', after), publication(decisionId, { typedCount: 1 }));
  expect(await db.recognition.count()).toBe(2);
  expect(await db.libraryEntry.count()).toBe(1);
});

test('two communes publish one title: two addresses, each its own page', async ({ db }) => {
  const one = await makeRegistered(db);
  const two = await makeRegistered(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await publishResults(one.world.as('vanhoaxahoi', after), publication(one.decisionId));
  await publishResults(two.world.as('vanhoaxahoi', after), publication(two.decisionId));
  expect((await getInitiative(db, 'phieu-hen-in-chu-lon'))?.organization.name).toBe('Bắc Bình');
  expect((await getInitiative(db, 'phieu-hen-in-chu-lon-ht-2026-0001'))?.organization.name).toBe('Hưng Thịnh');
});

test('before publication nobody outside office and leaders learns anything; after it everyone the same', async ({ db }) => {
  const { world, ids, decisionId } = await makeRegistered(db);
  const outsiders = ['tacgia1', 'tacgia3', 'kinhte', 'hoidong1', 'thuky', 'admin'] as const;
  for (const person of outsiders) {
    expect(await decisionRoom(world.as(person, after), world.campaignId)).toBeNull();
    for (const id of ids) expect(await publishedOutcome(world.as(person, after), id)).toBeNull();
  }
  const other = await makeApproved(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await decisionRoom(other.world.as('chutich', after), world.campaignId)).toBeNull();

  await publishResults(world.as('vanhoaxahoi', after), publication(decisionId));
  expect(await publishedOutcome(world.as('tacgia1', after), ids[0] ?? '')).toMatchObject({ outcome: 'RECOGNISED', decisionNumber: '214', decisionOn: '2026-05-30', slug: 'phieu-hen-in-chu-lon' });
  expect(await publishedOutcome(world.as('tacgia3', after), ids[2] ?? '')).toMatchObject({ outcome: 'NOT_RECOGNISED', slug: null });
  expect(await publishedOutcome(world.as('tacgia3', after), ids[0] ?? '')).toBeNull();
  expect(await publishedOutcome(other.world.as('vanhoaxahoi', after), ids[0] ?? '')).toBeNull();
});

test('the room leaves out the rows of whoever looks, from every count, until the decision has its number', async ({ db }) => {
  const [first, ...rest] = threeDossiers;
  const { world, ids, decisionId } = await makeApproved(db, [{ ...first, owner: 'vanhoaxahoi' } as never, ...rest]);
  const seen = await decisionRoom(world.as('vanhoaxahoi', after), world.campaignId);
  expect(seen?.rows.map((row) => row.submissionId)).not.toContain(ids[0]);
  expect(seen).toMatchObject({ hiddenRows: 1 });
  expect((await decisionRoom(world.as('chutich', after), world.campaignId))?.rows).toHaveLength(3);
  await enterDecisionNumber(world.as('truongphong', after), number(decisionId));
  expect((await decisionRoom(world.as('vanhoaxahoi', after), world.campaignId))?.rows).toHaveLength(3);
});

test('revoked with a reason: off the shelf, authors told, once', async ({ db }) => {
  const { world, ids, decisionId } = await makeRegistered(db);
  await publishResults(world.as('vanhoaxahoi', after), publication(decisionId));
  const revoke = (person: Parameters<typeof world.as>[0], submissionId = ids[0] ?? '') => revokeRecognition(world.as(person, after), { submissionId, reason: 'Trùng sáng kiến đã có. Quyết định số 230.' });
  await expect(revoke('tacgia1')).rejects.toMatchObject({ reason: 'not_found' });
  await expect(revoke('vanhoaxahoi', ids[2])).rejects.toMatchObject({ reason: 'not_found' });
  const other = await makeApproved(db, threeDossiers, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(revokeRecognition(other.world.as('vanhoaxahoi', after), { submissionId: ids[0] ?? '', reason: 'x' })).rejects.toMatchObject({ reason: 'not_found' });
  const done = await Promise.allSettled(Array.from({ length: 8 }, () => revoke('vanhoaxahoi')));
  expect(done.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  await expect(revoke('chutich')).rejects.toMatchObject({ reason: 'already_revoked' });
  expect(await getInitiative(db, 'phieu-hen-in-chu-lon')).toBeNull();
  expect((await listInitiatives(db, {})).total).toBe(1);
  expect(await db.message.count({ where: { kind: 'recognition.revoked', accountId: world.accounts.tacgia1 } })).toBe(1);
  expect(await publishedOutcome(world.as('tacgia1', after), ids[0] ?? '')).toMatchObject({ revokedAt: after, slug: null });
});
