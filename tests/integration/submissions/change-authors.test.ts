import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { getDossier } from '@/domain/submissions/queries';
import type { AuthorsInput } from '@/domain/submissions/schema';
import { sharesOf } from '@/domain/submissions/share-queries';
import { hashOf } from '@/domain/submissions/snapshot';
import { timelineOf } from '@/domain/submissions/timeline';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, type PersonName, type World } from '../../harness/make';
import { tally } from './give';

type Row = AuthorsInput['authors'][number];
const reason = 'Theo đơn đề nghị ngày 10/4/2026 của nhóm tác giả.';

const row = (world: World, who: PersonName, share: number): Row => ({ accountId: world.accounts[who], fullName: '', unitName: '', jobTitle: 'Chuyên viên', staffKindId: world.staffKindId, share });
const tokenOf = async (world: World, id: string) => authorToken(await world.db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' } }));
const change = async (world: World, id: string, authors: Row[], who: PersonName = 'vanhoaxahoi') =>
  changeAuthors(world.as(who), { submissionId: id, token: await tokenOf(world, id), authors, reason });

async function filed(world: World): Promise<string> {
  const id = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 6_000 }, { person: 'tacgia2', share: 4_000 }] });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await world.db.message.deleteMany();
  return id;
}

test('the whole list anew: a frozen version, the reason in the history, old and new told, everyone asked again', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await filed(world);
  await change(world, id, [row(world, 'tacgia3', 5_000), row(world, 'tacgia1', 5_000)]);
  const { tacgia1, tacgia2, tacgia3, vanhoaxahoi } = world.accounts;
  expect(await db.author.findMany({ orderBy: { position: 'asc' }, select: { accountId: true, share: true } })).toEqual([{ accountId: tacgia3, share: 5_000 }, { accountId: tacgia1, share: 5_000 }]);
  const versions = await db.submissionVersion.findMany({ orderBy: { number: 'asc' } });
  expect(versions).toMatchObject([
    { number: 1, authorsOnly: false, content: { authors: [{ fullName: 'Lê Thị Minh Thư' }, { fullName: 'Bá Văn Thịnh' }] } },
    { number: 2, authorsOnly: true, filedById: vanhoaxahoi, content: { authors: [{ fullName: 'Mai Thị Lụa', share: 5_000 }, { fullName: 'Lê Thị Minh Thư' }] } },
  ]);
  for (const { content, contentHash } of versions) expect(hashOf(content)).toBe(contentHash);
  const event = await db.event.findFirstOrThrow({ where: { kind: 'submission.authors_replaced' }, include: { reason: true } });
  expect(event).toMatchObject({ actorId: vanhoaxahoi, data: { code: 'BB-2026-0001', version: 2, count: 2 }, reason: { text: reason } });
  const told = await db.message.findMany({ where: { kind: 'submission.authors_replaced' } });
  expect(new Set(told.map(({ accountId }) => accountId))).toEqual(new Set([tacgia1, tacgia2, tacgia3]));
  expect(told[0]?.body).toContain('Mai Thị Lụa (50%), Lê Thị Minh Thư (50%)');
  const dossier = await getDossier(world.as('tacgia3'), id);
  expect(dossier && sharesOf(world.as('tacgia3'), dossier)).toMatchObject({ agreed: 0 });
  expect(dossier && timelineOf(dossier)[0]?.text).toBe('Phòng Văn hóa – Xã hội thay đổi tác giả (bản 2).');
  expect(await getDossier(world.as('tacgia2'), id)).toBeNull();
  expect(await db.submission.findFirst()).toMatchObject({ status: 'FILED', ownerId: tacgia1, code: 'BB-2026-0001', version: 1 });
});

test('eight clicks change once; a list opened before another change is refused', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await filed(world);
  const token = await tokenOf(world, id);
  const input = { submissionId: id, token, authors: [row(world, 'tacgia3', 10_000)], reason };
  const { done, refused } = await tally(Array.from({ length: 8 }, () => changeAuthors(world.as('vanhoaxahoi'), input)));
  expect({ done, refused: [...new Set(refused)] }).toEqual({ done: 1, refused: ['changed_meanwhile'] });
  expect(await db.submissionVersion.count()).toBe(2);
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await filed(world);
  const good = [row(world, 'tacgia3', 10_000)];
  await expect(change(world, id, good, 'tacgia1')).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(change(world, id, good, 'phochutich')).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(changeAuthors(other.as('vanhoaxahoi'), { submissionId: id, token: '', authors: good, reason })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(change(world, id, [row(world, 'vanhoaxahoi', 10_000)])).rejects.toMatchObject({ reason: 'own_dossier' });
  await expect(change(world, id, [row(world, 'tacgia3', 9_999)])).rejects.toMatchObject({ reason: 'incomplete', fields: { authors: ['Tổng tỷ lệ là 99,99%, còn thiếu 0,01% cho đủ 100%.'] } });
  await expect(change(world, id, [row(world, 'tacgia1', 6_000), row(world, 'tacgia2', 4_000)])).rejects.toMatchObject({ reason: 'authors_unchanged' });
  const at = async (data: Parameters<typeof db.campaign.updateMany>[0]['data']) => db.campaign.updateMany({ where: { id: world.campaignId }, data });
  await at({ status: 'PUBLISHED', publishedAt: new Date() });
  await expect(change(world, id, good)).rejects.toMatchObject({ reason: 'authors_final' });
  await at({ status: 'SCORED', publishedAt: null });
  const proposal = await db.proposal.create({ data: { organizationId: world.organizationId, campaignId: world.campaignId, preparedById: world.accounts.vanhoaxahoi, preparedAt: new Date() } });
  await db.proposal.update({ where: { organizationId_id: { organizationId: world.organizationId, id: proposal.id } }, data: { status: 'SIGNED', signedAt: new Date(), signedById: world.accounts.truongphong } });
  await expect(change(world, id, good)).rejects.toMatchObject({ reason: 'authors_in_proposal' });
  await db.proposal.deleteMany();
  await expect(change(world, id, [row(world, 'hoidong2', 10_000)])).rejects.toMatchObject({ reason: 'authors_touch_scores' });
  await change(world, id, good);
  const returned = await makeSubmission(world, { status: 'RETURNED', number: 9 });
  await expect(change(world, returned, good)).rejects.toMatchObject({ reason: 'supplement_open' });
});
