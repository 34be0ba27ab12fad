import { sectionInput } from '@/domain/submissions/schema';
import { saveSection } from '@/domain/submissions/save-section';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeSubmission, makeWorld } from '../../harness/make';
import { giveRequest } from './give';

const authors = [{ person: 'tacgia1' as const, share: 6_000 }, { person: 'tacgia2' as const, share: 4_000 }];

test('each save raises the version of its own section only', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  expect(await saveSection(ctx, id, 'effect', { text: 'Giảm 22 lượt mỗi tuần.', version: 1 })).toEqual({ saved: true, version: 2, savedAt: ctx.now });
  expect(await saveSection(ctx, id, 'effect', { text: 'Giảm 30 lượt mỗi tuần.', version: 2 })).toEqual({ saved: true, version: 3, savedAt: ctx.now });
  const rows = await db.submissionSection.findMany({ where: { submissionId: id }, select: { key: true, version: true }, orderBy: { key: 'asc' } });
  expect(rows.map(({ key, version }) => `${key} ${version}`)).toEqual(['effect 3', 'novelty 1', 'problem 1', 'scope 1', 'solution 1']);
});

test('two people in two sections both win', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors });
  const both = await Promise.all([
    saveSection(world.as('tacgia1'), id, 'effect', { text: 'Một', version: 1 }),
    saveSection(world.as('tacgia2'), id, 'scope', { text: 'Hai', version: 1 }),
  ]);
  expect(both.map(({ saved }) => saved)).toEqual([true, true]);
});

test('two people in one section: the later one gets both texts to choose from, nothing is dropped', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { authors });
  await saveSection(world.as('tacgia2'), id, 'effect', { text: 'Của Thịnh', version: 1 });
  const stale = await saveSection(world.as('tacgia1'), id, 'effect', { text: 'Của Thư', version: 1 });
  expect(stale).toEqual({ saved: false, reason: 'changed_meanwhile', theirs: { written: 'Của Thịnh', version: 2, savedAt: world.as('tacgia2').now, by: 'Bá Văn Thịnh' } });
  expect(await db.submissionSection.findFirst({ where: { key: 'effect' }, select: { text: true, version: true } })).toEqual({ text: 'Của Thịnh', version: 2 });
  // The reader chose their own text, on top of what they have now seen.
  expect(await saveSection(world.as('tacgia1'), id, 'effect', { text: 'Của Thư', version: 2 })).toMatchObject({ saved: true, version: 3 });
});

test('the same text again, after a lost answer, is simply saved', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await saveSection(world.as('tacgia1'), id, 'effect', { text: 'Một', version: 1 });
  expect(await saveSection(world.as('tacgia1'), id, 'effect', { text: 'Một', version: 1 })).toMatchObject({ saved: true, version: 2 });
});

test('eight saves from one version: one is kept, seven are asked', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const all = await Promise.all(Array.from({ length: 8 }, (_, i) => saveSection(world.as('tacgia1'), id, 'effect', { text: `Bản ${i}`, version: 1 })));
  expect(all.filter(({ saved }) => saved)).toHaveLength(1);
});

test('ten thousand lines of NFD text are kept as NFC', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const line = 'Người dân phải quay lại vì thiếu giấy tờ';
  const input = sectionInput.parse({ text: Array.from({ length: 9_000 }, () => line.normalize('NFD')).join('\r\n'), version: 1 });
  await saveSection(world.as('tacgia1'), id, 'problem', input);
  const row = await db.submissionSection.findFirstOrThrow({ where: { key: 'problem' } });
  expect(row.text).toBe(Array.from({ length: 9_000 }, () => line).join('\n'));
});

test('a supplement: what was asked, until its own deadline, after the campaign has closed too', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'RETURNED' });
  const dueAt = daysAfter(closesAt, 5);
  await giveRequest(world, id, { sectionKeys: ['effect'], dueAt });
  const save = (key: string, now: Date) => saveSection(world.as('tacgia1', now), id, key, { text: `Nguồn: sổ theo dõi quầy, ${now.toISOString()}`, version: 1 });
  await expect(save('problem', closesAt)).rejects.toMatchObject({ reason: 'part_not_asked' });
  await expect(save('effect', dueAt)).rejects.toMatchObject({ reason: 'supplement_closed' });
  expect(await save('effect', justBefore(dueAt))).toMatchObject({ saved: true });
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const draft = await makeSubmission(world);
  const filed = await makeSubmission(world, { status: 'FILED', number: 2 });
  const input = { text: 'x', version: 1 };
  await expect(saveSection(world.as('tacgia2'), draft, 'effect', input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(saveSection(world.as('vanhoaxahoi'), draft, 'effect', input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(saveSection(world.as('vanhoaxahoi'), filed, 'effect', input)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(saveSection(other.as('tacgia1'), draft, 'effect', input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(saveSection(world.as('tacgia1'), filed, 'effect', input)).rejects.toMatchObject({ reason: 'not_editable' });
  await expect(saveSection(world.as('tacgia1'), draft, 'khong-co', input)).rejects.toMatchObject({ reason: 'not_found' });
});
