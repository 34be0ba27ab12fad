import { newId } from '@/domain/id';
import { getBlindFile } from '@/domain/reviews/blind-files';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { blindPreparation } from '@/domain/submissions/blind-queries';
import { hideFromBlind } from '@/domain/submissions/hide-from-blind';
import { showToBlind } from '@/domain/submissions/show-to-blind';
import { expect, test } from '../../harness/database';
import { closesAt, type World } from '../../harness/make';
import { rush } from './scoring-world';
import { blindWorld } from './blind-world';

/** A copy as the portal makes it: sent by the clerk who shows it. */
async function giveCopy(world: World, mime = 'application/pdf'): Promise<string> {
  const id = newId();
  await world.db.file.create({ data: { organizationId: world.organizationId, id, sha256: id.replaceAll('-', '').padEnd(64, '1'), name: 'ban-an-danh.pdf', mime, size: 9, uploadedById: world.accounts.vanhoaxahoi, createdAt: closesAt } });
  return id;
}

test('a file is hidden until the office shows it, as it is or as another one, under a name that says nothing', async ({ db }) => {
  const world = await blindWorld(db);
  const { a, evidenceId, pictureId } = world;
  const office = world.at('vanhoaxahoi');
  const member = world.blind('hoidong2');
  await showToBlind(office, { submissionId: a, evidenceId, show: 'ORIGINAL', fileId: await giveCopy(world) });
  const [shown] = (await dossierContent(member, a))?.evidence ?? [];
  expect(shown).toMatchObject({ caption: '', file: { name: 'Minh chứng 1.pdf', sha256: '' } });
  expect(await getBlindFile(member, a, shown?.id ?? '')).toMatchObject({ name: 'Minh chứng 1.pdf', mime: 'application/pdf' });
  // Not of another dossier, not for who is not blind here, not for who has a part in it.
  expect([await getBlindFile(member, world.b, shown?.id ?? ''), await getBlindFile(world.at('thuky'), a, shown?.id ?? ''), await getBlindFile(world.at('tacgia1'), a, shown?.id ?? '')]).toEqual([null, null, null]);
  // A better copy takes the place of the first one; a file that leaves the dossier takes its copy along.
  await showToBlind(office, { submissionId: a, evidenceId, show: 'REDACTED', fileId: await giveCopy(world, 'image/png') });
  expect((await dossierContent(member, a))?.evidence.map(({ file }) => file.name)).toEqual(['Minh chứng 1.png']);
  expect(await getBlindFile(member, a, shown?.id ?? '')).toBeNull();
  await showToBlind(office, { submissionId: a, evidenceId: pictureId, show: 'REDACTED', fileId: await giveCopy(world, 'image/png') });
  expect((await dossierContent(member, a))?.evidence).toHaveLength(1);
  await hideFromBlind(office, { submissionId: a, evidenceId });
  expect((await dossierContent(member, a))?.evidence).toEqual([]);
  await expect(hideFromBlind(office, { submissionId: a, evidenceId })).rejects.toMatchObject({ reason: 'blind_not_shown' });
  await db.evidence.updateMany({ where: { id: pictureId }, data: { removedAt: closesAt } });
  expect((await blindPreparation(office, a))?.lines).toMatchObject([{ evidenceId, shown: null }]);
});

test('files are counted by their place in the dossier, whenever they were shown', async ({ db }) => {
  const world = await blindWorld(db);
  const { a, evidenceId, pictureId } = world;
  for (const id of [evidenceId, pictureId]) await showToBlind(world.at('vanhoaxahoi'), { submissionId: a, evidenceId: id, show: 'REDACTED', fileId: await giveCopy(world, id === pictureId ? 'image/png' : undefined) });
  const named = async (first: string) => {
    for (const id of [evidenceId, pictureId]) await db.evidence.updateMany({ where: { id }, data: { sectionKey: null, position: id === first ? 1 : 2 } });
    return (await dossierContent(world.blind('hoidong2'), a))?.evidence.map(({ file }) => file.name);
  };
  expect([await named(pictureId), await named(evidenceId)]).toEqual([['Minh chứng 1.png', 'Minh chứng 2.pdf'], ['Minh chứng 1.pdf', 'Minh chứng 2.png']]);
});

test('who may show a file, and which', async ({ db }) => {
  const world = await blindWorld(db);
  const { a, evidenceId } = world;
  const show = async (ctx = world.at('vanhoaxahoi'), kind: 'ORIGINAL' | 'REDACTED' = 'ORIGINAL', mime?: string) => showToBlind(ctx, { submissionId: a, evidenceId, show: kind, fileId: await giveCopy(world, mime) });
  await expect(show(world.blind('hoidong2', ['office']))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(show(world.at('thuky'))).rejects.toMatchObject({ reason: 'file_not_yours' });
  await expect(show(undefined, 'ORIGINAL', 'application/msword')).rejects.toMatchObject({ reason: 'blind_kind' });
  await db.evidence.updateMany({ where: { id: evidenceId }, data: { isMain: true } });
  await expect(show()).rejects.toMatchObject({ reason: 'blind_main' });
  await show(undefined, 'REDACTED');
  const office = world.at('vanhoaxahoi');
  await expect(hideFromBlind(world.at('thuky'), { submissionId: a, evidenceId })).rejects.toMatchObject({ reason: 'not_allowed' });
  await db.author.updateMany({ where: { submissionId: a }, data: { accountId: world.accounts.vanhoaxahoi } });
  await expect(show()).rejects.toMatchObject({ reason: 'own_dossier' });
  await db.author.updateMany({ where: { submissionId: a }, data: { accountId: world.accounts.tacgia1 } });
  // A clerk who heads the collective that wrote it is an author here.
  await db.author.updateMany({ where: { submissionId: a }, data: { isCollective: true, staffKindId: null, jobTitle: '', headIds: [world.accounts.vanhoaxahoi] } });
  await expect(show()).rejects.toMatchObject({ reason: 'own_dossier' });
  await expect(hideFromBlind(office, { submissionId: a, evidenceId })).rejects.toMatchObject({ reason: 'own_dossier' });
  await db.author.updateMany({ where: { submissionId: a }, data: { headIds: [] } });
  await world.settle({ blindScoring: false });
  await expect(hideFromBlind(office, { submissionId: a, evidenceId })).rejects.toMatchObject({ reason: 'campaign_not_blind' });
  await world.settle({ blindScoring: true, status: 'PUBLISHED', scoringOpenedAt: closesAt, scoredAt: closesAt, publishedAt: closesAt });
  await expect(hideFromBlind(office, { submissionId: a, evidenceId })).rejects.toMatchObject({ reason: 'blind_over' });
});

test('two clerks at once: one copy stands', async ({ db }) => {
  const world = await blindWorld(db);
  await rush(async () => showToBlind(world.at('vanhoaxahoi'), { submissionId: world.a, evidenceId: world.evidenceId, show: 'ORIGINAL', fileId: await giveCopy(world) }));
  expect(await db.blindCopy.count({ where: { endedAt: null } })).toBe(1);
});
