import { updateHead } from '@/domain/submissions/update-head';
import type { HeadInput } from '@/domain/submissions/schema';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, type World } from '../../harness/make';
import { giveRequest } from './give';

const head = (world: World, change: Partial<HeadInput> = {}): HeadInput => ({
  version: 0, title: 'Phiếu hẹn mới', fieldId: world.fieldIds[0] ?? null, topicId: world.topicIds[1] ?? null, topicOther: 'Văn thư', maturity: 'RUNNING',
  appliedOn: '2026-01-12', confidential: 'Tên người dân', ...change,
});

test('saves the head, raises its version, keeps the folded title in step', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  expect(await updateHead(world.as('tacgia1'), id, head(world))).toMatchObject({ saved: true, version: 1 });
  expect(await db.submission.findFirst()).toMatchObject({
    title: 'Phiếu hẹn mới', foldedTitle: 'phieu hen moi', fieldId: world.fieldIds[0], topicOther: 'Văn thư', maturity: 'RUNNING', appliedOn: new Date('2026-01-12T00:00:00Z'), version: 1,
  });
});

test('a stale head gets the stored one back; the same content again is no conflict', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await updateHead(world.as('tacgia1'), id, head(world));
  expect(await updateHead(world.as('tacgia1'), id, head(world))).toMatchObject({ saved: true, version: 1 });
  const { version: _version, ...stored } = head(world);
  expect(await updateHead(world.as('tacgia1'), id, head(world, { title: 'Tên khác' }))).toEqual({
    saved: false, reason: 'changed_meanwhile', theirs: { version: 1, head: { ...stored, appliedOn: '2026-01-12' } },
  });
});

test('a draft may be empty; what was filed keeps its title and field', async ({ db }) => {
  const world = await makeWorld(db);
  const draft = await makeSubmission(world);
  const empty = head(world, { title: '', fieldId: null, topicId: null, topicOther: '', maturity: null, appliedOn: null, confidential: '' });
  expect(await updateHead(world.as('tacgia1'), draft, empty)).toMatchObject({ saved: true });
  const returned = await makeSubmission(world, { status: 'RETURNED', number: 2 });
  await giveRequest(world, returned, { dueAt: daysAfter(closesAt, 5) });
  await expect(updateHead(world.as('tacgia1'), returned, empty)).rejects.toMatchObject({ reason: 'incomplete' });
});

test('codes of another campaign are refused at their field', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await makeSubmission(world);
  await expect(updateHead(world.as('tacgia1'), id, head(world, { fieldId: other.fieldIds[0] ?? null }))).rejects.toMatchObject({ reason: 'invalid_input', fields: { fieldId: expect.any(Array) } });
  await expect(updateHead(world.as('tacgia1'), id, head(world, { topicId: other.topicIds[0] ?? null }))).rejects.toMatchObject({ reason: 'invalid_input', fields: { topicId: expect.any(Array) } });
  await expect(updateHead(other.as('tacgia1'), id, head(world))).rejects.toMatchObject({ reason: 'not_found' });
});
