import { authorToken } from '@/domain/submissions/author-token';
import type { AuthorsInput } from '@/domain/submissions/schema';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, type World } from '../../harness/make';
import { giveRequest } from './give';

type Row = AuthorsInput['authors'][number];

const tokenOf = async (world: World, submissionId: string) =>
  authorToken(await world.db.author.findMany({ where: { submissionId }, orderBy: { position: 'asc' } }));
const row = (values: Partial<Row>): Row => ({ accountId: null, fullName: '', unitName: '', jobTitle: '', staffKindId: null, share: 0, ...values });

test('colleagues keep the name and unit of their account; others are taken as typed', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const authors = [
    row({ accountId: world.accounts.tacgia2, fullName: 'giả mạo', unitName: 'giả mạo', jobTitle: 'Điều dưỡng', staffKindId: world.staffKindId, share: 6_000 }),
    row({ fullName: 'Lê Văn Ngoài', unitName: 'Trường Chợ Lầu', share: 3_999 }),
    row({ fullName: 'Trần Không Tài Khoản', unitName: 'trạm y tế' }),
  ];
  const saved = await updateAuthors(world.as('tacgia1'), id, { token: await tokenOf(world, id), authors });
  expect(saved).toEqual({ saved: true, token: await tokenOf(world, id), savedAt: world.as('tacgia1').now });
  const select = { accountId: true, fullName: true, foldedName: true, unitId: true, unitName: true, jobTitle: true, share: true } as const;
  expect(await db.author.findMany({ where: { submissionId: id }, orderBy: { position: 'asc' }, select })).toEqual([
    { accountId: world.accounts.tacgia2, fullName: 'Bá Văn Thịnh', foldedName: 'ba van thinh', unitId: world.units.trammyte, unitName: 'Trạm Y tế', jobTitle: 'Điều dưỡng', share: 6_000 },
    { accountId: null, fullName: 'Lê Văn Ngoài', foldedName: 'le van ngoai', unitId: null, unitName: 'Trường Chợ Lầu', jobTitle: '', share: 3_999 },
    { accountId: null, fullName: 'Trần Không Tài Khoản', foldedName: 'tran khong tai khoan', unitId: world.units.trammyte, unitName: 'trạm y tế', jobTitle: '', share: 0 },
  ]);
  expect(await db.event.findMany({ select: { kind: true, data: true } })).toEqual([{ kind: 'submission.authors_changed', data: { count: 3 } }]);
});

test('another share is no change of authors; the same list again is no change at all', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const authors = [row({ accountId: world.accounts.tacgia1, jobTitle: 'Chuyên viên', staffKindId: world.staffKindId, share: 9_999 })];
  const first = await updateAuthors(world.as('tacgia1'), id, { token: await tokenOf(world, id), authors });
  expect(first.saved).toBe(true);
  expect(await updateAuthors(world.as('tacgia1'), id, { token: 'stale', authors })).toMatchObject({ saved: true });
  expect(await db.event.count()).toBe(0);
});

test('a list written on an older one gets the stored one back', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const token = await tokenOf(world, id);
  const one = row({ accountId: world.accounts.tacgia1, share: 10_000 });
  await updateAuthors(world.as('tacgia1'), id, { token, authors: [one, row({ fullName: 'Mai', unitName: 'x', share: 1 })] });
  const stale = await updateAuthors(world.as('tacgia1'), id, { token, authors: [one] });
  expect(stale).toMatchObject({ saved: false, reason: 'changed_meanwhile', theirs: { token: await tokenOf(world, id), authors: [{ fullName: 'Lê Thị Minh Thư' }, { fullName: 'Mai', share: 1 }] } });
  expect(await db.author.count()).toBe(2);
});

test('a co-author sees the draft from then on, and no longer once removed', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const mine = row({ accountId: world.accounts.tacgia1, share: 5_000 });
  const save = async (who: 'tacgia1' | 'tacgia2', authors: Row[]) => updateAuthors(world.as(who), id, { token: await tokenOf(world, id), authors });
  await expect(save('tacgia2', [mine])).rejects.toMatchObject({ reason: 'not_found' });
  await save('tacgia1', [mine, row({ accountId: world.accounts.tacgia2, share: 5_000 })]);
  expect(await save('tacgia2', [mine])).toMatchObject({ saved: true });
  await expect(save('tacgia2', [mine])).rejects.toMatchObject({ reason: 'not_found' });
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.campaign.updateMany({ data: { maxAuthors: 2 } });
  const id = await makeSubmission(world);
  const token = await tokenOf(world, id);
  const save = (authors: Row[]) => updateAuthors(world.as('tacgia1'), id, { token, authors });
  const named = (fullName: string) => row({ fullName, unitName: 'x', share: 1 });
  await expect(save([named('A'), named('B'), named('C')])).rejects.toMatchObject({ reason: 'too_many_authors' });
  await expect(save([row({ accountId: other.accounts.tacgia1 })])).rejects.toMatchObject({ reason: 'author_unknown', fields: { 'authors.0.fullName': expect.any(Array) } });
  await expect(save([row({ staffKindId: other.staffKindId })])).rejects.toMatchObject({ reason: 'invalid_input', fields: { 'authors.0.staffKindId': expect.any(Array) } });

  const returned = await makeSubmission(world, { status: 'RETURNED', number: 2 });
  await giveRequest(world, returned, { dueAt: daysAfter(closesAt, 5) });
  const short = [row({ accountId: world.accounts.tacgia1, share: 9_999 })];
  await expect(updateAuthors(world.as('tacgia1'), returned, { token: await tokenOf(world, returned), authors: short })).rejects.toMatchObject({ reason: 'shares_not_whole' });
});
