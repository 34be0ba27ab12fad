import type { Ctx } from '@/domain/context';
import { ownDossiers } from '@/domain/recognition/load-proposal';
import { askUnitConfirmation } from '@/domain/submissions/ask-unit-confirmation';
import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { confirmationHash } from '@/domain/submissions/confirmation-hash';
import { listTasks as confirmationTasks } from '@/domain/submissions/confirmation-tasks';
import { confirmShare } from '@/domain/submissions/confirm-share';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { giveUnitConfirmation } from '@/domain/submissions/give-unit-confirmation';
import { getDossier } from '@/domain/submissions/queries';
import { dossierPage, searchDossiers } from '@/domain/submissions/screening-list';
import { listTasks as screeningTasks } from '@/domain/submissions/screening-tasks';
import type { AuthorsInput } from '@/domain/submissions/schema';
import { sharesOf } from '@/domain/submissions/share-queries';
import type { Snapshot } from '@/domain/submissions/snapshot';
import { startScreening } from '@/domain/submissions/start-screening';
import { listTasks } from '@/domain/submissions/tasks';
import { updateAuthors } from '@/domain/submissions/update-authors';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, type World } from '../../harness/make';

type Row = AuthorsInput['authors'][number];
const person = (world: World, who: 'tacgia1' | 'tacgia2' | 'tacgia3', share: number): Row => ({ accountId: world.accounts[who], fullName: '', unitName: '', jobTitle: '', staffKindId: world.staffKindId, share });
const collective = (fullName: string, change: Partial<Row> = {}): Row => ({ accountId: null, fullName, unitName: '', jobTitle: 'Trưởng phòng', staffKindId: null, share: 10_000, isCollective: true, ...change });
const tokenOf = async ({ db }: World, submissionId: string) => authorToken(await db.author.findMany({ where: { submissionId }, orderBy: { position: 'asc' } }));
const write = async (world: World, id: string, authors: Row[], ctx: Ctx = world.as('tacgia1')) => updateAuthors(ctx, id, { token: await tokenOf(world, id), authors });
const rowsOf = ({ db }: World, submissionId: string) => db.author.findMany({ where: { submissionId }, orderBy: { position: 'asc' } });

test('a unit as such: named by it, no kind and no title, its heads known; a group and another organization', async ({ db }) => {
  const world = await makeWorld(db);
  const { units, accounts } = world;
  const id = await makeSubmission(world);
  await write(world, id, [
    collective('phòng kinh tế', { accountId: accounts.tacgia1, share: 4_000, staffKindId: world.staffKindId }),
    collective('Tập thể Tổ Một cửa', { accountId: accounts.vanhoaxahoi, share: 3_000 }),
    collective('Hợp tác xã Hoa Sen', { representative: 'Trần Văn Ngoài', share: 2_000 }),
    collective('Tổ tiêm chủng', { unitName: 'trạm y tế', representative: 'Bá Văn Thịnh', share: 1_000 }),
  ]);
  expect(await rowsOf(world, id)).toMatchObject([
    { isCollective: true, fullName: 'Tập thể Phòng Kinh tế', foldedName: 'tap the phong kinh te', unitId: units.kinhte, unitName: 'Phòng Kinh tế', accountId: accounts.tacgia1, representative: 'Lê Thị Minh Thư', headIds: [accounts.kinhte], staffKindId: null, jobTitle: '' },
    { fullName: 'Tập thể Tổ Một cửa', unitId: units.vhxh, unitName: 'Phòng Văn hóa – Xã hội', representative: 'Nguyễn Thị Thanh Hà', headIds: [] },
    { fullName: 'Tập thể Hợp tác xã Hoa Sen', unitId: null, unitName: 'Hợp tác xã Hoa Sen', accountId: null, representative: 'Trần Văn Ngoài', foldedRepresentative: 'tran van ngoai', headIds: [] },
    { fullName: 'Tập thể Tổ tiêm chủng', unitId: units.trammyte, unitName: 'Trạm Y tế', headIds: [] },
  ]);
  await expect(db.author.updateMany({ where: { submissionId: id }, data: { jobTitle: 'Trưởng phòng' } })).rejects.toThrow('person_or_collective');
  // Written again as it came back, nothing changes.
  const stored = await rowsOf(world, id);
  expect(await updateAuthors(world.as('tacgia1'), id, { token: 'stale', authors: stored.map(({ fullName, unitName, accountId, share, representative }) => collective(fullName, { unitName, accountId, share, representative })) })).toMatchObject({ saved: true });
});

test('one account answers for one line', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const twice = [person(world, 'tacgia1', 5_000), collective('Phòng Kinh tế', { accountId: world.accounts.tacgia1, share: 5_000 })];
  await expect(write(world, id, twice)).rejects.toMatchObject({ reason: 'author_twice', fields: { authors: [expect.stringContaining('đã có tên ở dòng khác')] } });
  expect(await rowsOf(world, id)).toHaveLength(1);
});

test('the representative is told, asked and answers for it; a change of who represents asks anew; filing freezes it', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await write(world, id, [person(world, 'tacgia1', 4_000), collective('Trạm Y tế', { accountId: world.accounts.tacgia2, share: 6_000 })]);
  expect(await db.message.findMany({ select: { accountId: true, kind: true } })).toEqual([{ accountId: world.accounts.tacgia2, kind: 'submission.co_author' }]);
  expect((await listTasks(world.as('tacgia2'))).some(({ key }) => key.startsWith('submission.share:'))).toBe(true);
  const sharesNow = async () => {
    const dossier = await getDossier(world.as('tacgia1'), id);
    const shares = dossier && sharesOf(world.as('tacgia1'), dossier);
    if (!shares) throw new Error('nothing to see');
    return shares;
  };
  await confirmShare(world.as('tacgia2'), { submissionId: id, listMark: (await sharesNow()).listMark });
  expect((await sharesNow()).agreed).toBe(1);
  await write(world, id, [person(world, 'tacgia1', 4_000), person(world, 'tacgia2', 6_000)]);
  expect((await sharesNow()).agreed).toBe(0);
  await write(world, id, [person(world, 'tacgia1', 4_000), collective('Trạm Y tế', { accountId: world.accounts.tacgia2, share: 6_000 })]);
  expect((await sharesNow()).agreed).toBe(1);

  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const { content } = await db.submissionVersion.findFirstOrThrow();
  expect((content as Snapshot).authors).toEqual([
    expect.not.objectContaining({ isCollective: expect.anything() }),
    expect.objectContaining({ fullName: 'Tập thể Trạm Y tế', isCollective: true, representative: 'Bá Văn Thịnh', headIds: [], staffKind: null, share: 6_000 }),
  ]);
  expect((await searchDossiers(world.as('vanhoaxahoi'), 'tap the tram y te')).map((found) => found.id)).toEqual([id]);
  // Whoever comes to the desk says their own name.
  expect((await searchDossiers(world.as('vanhoaxahoi'), 'ba van thinh')).map((found) => found.id)).toEqual([id]);
  expect((await dossierPage(world.as('vanhoaxahoi'), world.campaignId, { q: 'bá văn thịnh', state: null, fieldId: null, unitId: null, paperMissing: false, sort: 'filed' }))?.rows.map((row) => row.id)).toEqual([id]);
});

test('missing: who represents it; a campaign without collectives takes none', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  const file = () => fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await write(world, id, [collective('Phòng Kinh tế')]);
  await expect(file()).rejects.toMatchObject({ reason: 'incomplete', fields: { authors: ['Mục 7: Ghi người đại diện của Tập thể Phòng Kinh tế.'] } });
  await write(world, id, [collective('Phòng Kinh tế', { representative: 'Mai Thị Lụa' })]);
  await db.campaign.updateMany({ data: { collectiveAuthors: false } });
  await expect(file()).rejects.toMatchObject({ reason: 'incomplete', fields: { authors: [expect.stringContaining('Đợt này không nhận tập thể là tác giả.')] } });
  await db.campaign.updateMany({ data: { collectiveAuthors: true } });
  expect(await file()).toBe('BB-2026-0001');
});

test('the office makes a collective of the authors after filing; who heads it then neither screens nor signs it', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  await changeAuthors(world.as('vanhoaxahoi'), { submissionId: id, token: await tokenOf(world, id), authors: [collective('Phòng Văn hóa – Xã hội', { representative: 'Đỗ Quang Huy' })], reason: 'Theo đơn của đơn vị.' });
  expect(await rowsOf(world, id)).toMatchObject([{ headIds: [world.accounts.truongphong] }]);
  await expect(startScreening(world.as('truongphong'), { submissionId: id })).rejects.toMatchObject({ reason: 'own_dossier' });
  expect([...(await ownDossiers(world.as('truongphong'), [id]))]).toEqual([id]);
  expect([...(await ownDossiers(world.as('vanhoaxahoi'), [id]))]).toEqual([]);
  expect((await screeningTasks(world.as('vanhoaxahoi'))).length).toBeGreaterThan(0);
  expect(await screeningTasks(world.as('truongphong'))).toEqual([]);
  await startScreening(world.as('vanhoaxahoi'), { submissionId: id });
});

test('once scoring is closed nobody at the table becomes the head of a collective or leaves one', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'ELIGIBLE' });
  await db.account.updateMany({ where: { id: world.accounts.hoidong1 }, data: { roles: ['staff', 'unitHead'] } });
  await db.campaign.updateMany({ data: { status: 'SCORED', scoringOpenedAt: world.as('admin').now, scoredAt: world.as('admin').now } });
  const change = async (authors: Row[]) => changeAuthors(world.as('vanhoaxahoi'), { submissionId: id, token: await tokenOf(world, id), authors, reason: 'Theo đơn của đơn vị.' });
  await expect(change([collective('Trạm Y tế', { accountId: world.accounts.tacgia2 })])).rejects.toMatchObject({ reason: 'authors_touch_scores' });
  await change([collective('Phòng Kinh tế', { accountId: world.accounts.tacgia1 })]);
});

test('the head speaks for the unit also where the unit is the collective; the representative does not', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaign.updateMany({ data: { unitConfirmationRule: 'REQUIRED' } });
  const id = await makeSubmission(world);
  await write(world, id, [collective('Phòng Kinh tế', { accountId: world.accounts.tacgia1 })]);
  await askUnitConfirmation(world.as('tacgia1'), { submissionId: id });
  const head = world.as('kinhte');
  expect((await confirmationTasks(head)).some(({ key }) => key === `submission.confirmation:${id}`)).toBe(true);
  const dossier = await getDossier(head, id);
  await giveUnitConfirmation(head, { submissionId: id, contentHash: dossier ? confirmationHash(dossier) : '', reason: '' });

  const other = await makeSubmission(world, { title: 'Hồ sơ khác' });
  await write(world, other, [collective('Phòng Kinh tế', { accountId: world.accounts.kinhte })]);
  await expect(askUnitConfirmation(world.as('tacgia1'), { submissionId: other })).rejects.toMatchObject({ reason: 'no_confirmer' });
});
