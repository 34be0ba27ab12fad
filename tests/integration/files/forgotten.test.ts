import { dropForgottenUploads } from '@/domain/files/drop-forgotten-uploads';
import { fileUses } from '@/domain/files/uses';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow } from '../../harness/make';
import { giveUpload } from '../submissions/give';

test('after seven days an upload that nothing refers to goes; what was ever attached stays', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const owner = world.as('tacgia1');
  const [attached, removed, forgotten, twin] = await Promise.all([1, 2, 3, 4].map(() => giveUpload(world)));
  await addEvidence(owner, { submissionId, fileId: attached ?? '' });
  const { evidenceId } = await addEvidence(owner, { submissionId, fileId: removed ?? '' });
  await removeEvidence(owner, { submissionId, evidenceId });
  const hashes = new Map((await db.file.findMany({ select: { id: true, sha256: true } })).map(({ id, sha256 }) => [id, sha256]));
  // The same bytes are attached elsewhere: the row goes, they stay.
  await db.file.updateMany({ where: { id: twin }, data: { sha256: hashes.get(attached ?? '') } });
  await db.file.updateMany({ data: { createdAt: midWindow } });
  expect(await dropForgottenUploads(db, daysAfter(midWindow, 7))).toEqual([]);
  expect(await db.file.count()).toBe(4);
  expect(await dropForgottenUploads(db, new Date(daysAfter(midWindow, 7).getTime() + 1))).toEqual([hashes.get(forgotten ?? '')]);
  expect((await db.file.findMany({ select: { id: true } })).map(({ id }) => id).sort()).toEqual([attached, removed].sort());
});

test('the list of uses holds every foreign key to a file', async ({ db }) => {
  const keys = await db.$queryRaw<{ name: string }[]>`select conname as name from pg_constraint where contype = 'f' and confrelid = '"File"'::regclass`;
  expect(keys).toHaveLength(fileUses.length);
});
