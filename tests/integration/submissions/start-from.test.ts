import { startFrom } from '@/domain/submissions/start-from';
import { newId } from '@/domain/id';
import { getDossier } from '@/domain/submissions/queries';
import { dossierView } from '@/app/(portal)/submissions/[submissionId]/dossier-view';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';

/** A campaign that ended, with a dossier of tacgia1 in it, and the one of makeWorld open again. */
async function ended(world: World, status: 'REJECTED' | 'WITHDRAWN' | 'ELIGIBLE' = 'REJECTED'): Promise<string> {
  const { db, organizationId, campaignId } = world;
  const id = await makeSubmission(world, { status, title: 'Thùng thư góp ý', number: 3 });
  await db.submissionSection.updateMany({ where: { organizationId, submissionId: id, key: 'scope' }, data: { text: '' } });
  await db.section.deleteMany({ where: { organizationId, campaignId, key: 'novelty' } });
  return id;
}

test('title and text go over, as far as the round asks the same parts; the old dossier stays as it is', async ({ db }) => {
  const world = await makeWorld(db);
  const sourceId = await ended(world);
  const before = await db.submissionSection.findMany({ where: { submissionId: sourceId }, orderBy: { key: 'asc' } });
  const input = { sourceId, draftId: newId(), campaignId: world.campaignId };
  const id = await startFrom(world.as('tacgia1'), input);
  expect(await db.submission.findFirst({ where: { id } })).toMatchObject({ title: 'Thùng thư góp ý', status: 'DRAFT', code: null, ownerId: world.accounts.tacgia1 });
  const sections = await db.submissionSection.findMany({ where: { submissionId: id }, orderBy: { key: 'asc' } });
  expect(sections.map(({ key, version }) => [key, version])).toEqual([['effect', 1], ['problem', 1], ['solution', 1]]);
  expect(sections[0]?.text).toBe(before.find(({ key }) => key === 'effect')?.text);
  expect(await db.submissionSection.findMany({ where: { submissionId: sourceId }, orderBy: { key: 'asc' } })).toEqual(before);
  // Sent twice: one draft, and what was written since stays.
  await db.submissionSection.updateMany({ where: { submissionId: id, key: 'effect' }, data: { text: 'Viết mới.', version: 2, savedAt: midWindow } });
  expect(await startFrom(world.as('tacgia1'), input)).toBe(id);
  expect((await db.submissionSection.findFirst({ where: { submissionId: id, key: 'effect' } }))?.text).toBe('Viết mới.');
  expect(await db.submission.count()).toBe(2);
  expect(await db.event.count({ where: { kind: 'submission.drafted_from' } })).toBe(1);
});

test('only from one\'s own, and only when it has ended; never from another commune', async ({ db }) => {
  const world = await makeWorld(db);
  const sourceId = await ended(world);
  const input = () => ({ sourceId, draftId: newId(), campaignId: world.campaignId });
  await expect(startFrom(world.as('vanhoaxahoi'), input())).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(startFrom(world.as('tacgia2'), input())).rejects.toMatchObject({ reason: 'not_found' });
  await db.submission.updateMany({ where: { id: sourceId }, data: { status: 'ELIGIBLE' } });
  await expect(startFrom(world.as('tacgia1'), input())).rejects.toMatchObject({ reason: 'source_not_ended' });
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(startFrom(other.as('tacgia1'), { ...input(), campaignId: other.campaignId })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await db.submission.count()).toBe(1);
});

test.for(['REJECTED', 'WITHDRAWN', 'ELIGIBLE'] as const)('%s: its own page leads there as soon as it may be begun from, for its authors alone', async (status, { db }) => {
  const world = await makeWorld(db);
  const sourceId = await ended(world, status);
  const leads = async (who: 'tacgia1' | 'vanhoaxahoi') => {
    const ctx = world.as(who);
    const dossier = await getDossier(ctx, sourceId);
    return dossier && dossierView(ctx, dossier).again;
  };
  expect(await leads('tacgia1')).toBe(status === 'ELIGIBLE' ? null : `/submissions/new?from=${sourceId}`);
  expect(await leads('vanhoaxahoi')).toBeNull();
});
