import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { reopenScreening } from '@/domain/submissions/reopen-screening';
import { startScreening } from '@/domain/submissions/start-screening';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow } from '../../harness/make';
import { panelOf } from './panel';

const onPaper = { paperNumber: '', paperOn: null, paperSigner: '' };
const accepting = (submissionId: string) => ({ submissionId, note: '', ...onPaper });
const later = daysAfter(midWindow, 2);

test('taken in hand, then accepted: row, status, history, news to owner and co-author once each', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED', authors: [{ person: 'tacgia1', share: 6000 }, { person: 'tacgia2', share: 4000 }] });
  await startScreening(world.as('vanhoaxahoi', later), { submissionId: id });
  expect(await db.submission.findFirstOrThrow({ where: { id } })).toMatchObject({ status: 'SCREENING', screenerId: world.accounts.vanhoaxahoi });

  await acceptSubmission(world.as('truongphong', later), { ...accepting(id), note: 'Đủ hồ sơ.', paperNumber: '12', paperOn: '2026-04-11', paperSigner: 'Lê Thị Bích Thủy' });
  expect(await db.submission.findFirstOrThrow({ where: { id } })).toMatchObject({ status: 'ELIGIBLE', screenerId: world.accounts.truongphong, version: 2 });
  expect(await db.screening.findMany({ where: { submissionId: id } })).toMatchObject([
    { kind: 'ACCEPT', reason: 'Đủ hồ sơ.\nGhi theo bản giấy: số 12, ngày 11/4/2026, Lê Thị Bích Thủy ký.', byId: world.accounts.truongphong, at: later, dueAt: null },
  ]);
  expect((await db.event.findMany({ orderBy: { id: 'asc' } })).map((event) => event.kind)).toEqual(['submission.screening_started', 'submission.accepted']);
  const told = await db.message.findMany({ where: { kind: 'submission.accepted' } });
  expect(told.map((message) => message.accountId).sort()).toEqual([world.accounts.tacgia1, world.accounts.tacgia2].sort());
  expect(told[0]?.body).not.toContain('Đủ hồ sơ.');
});

test('who may not, and when not', async ({ db }) => {
  const world = await makeWorld(db);
  const filed = await makeSubmission(world, { status: 'FILED' });
  const own = await makeSubmission(world, { status: 'FILED', number: 2, authors: [{ person: 'tacgia1', share: 5000 }, { person: 'vanhoaxahoi', share: 5000 }] });
  const done = await makeSubmission(world, { status: 'ELIGIBLE', number: 3 });
  await expect(acceptSubmission(world.as('tacgia1'), accepting(filed))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(acceptSubmission(world.as('chutich'), accepting(filed))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(acceptSubmission(world.as('tacgia2'), accepting(filed))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(acceptSubmission(world.as('vanhoaxahoi'), accepting(own))).rejects.toMatchObject({ reason: 'own_dossier' });
  await expect(acceptSubmission(world.as('vanhoaxahoi'), accepting(done))).rejects.toMatchObject({ reason: 'wrong_status' });
  await db.campaign.updateMany({ data: { status: 'SCORED' } });
  await expect(acceptSubmission(world.as('vanhoaxahoi'), accepting(filed))).rejects.toMatchObject({ reason: 'scoring_over' });
  expect(await db.screening.count()).toBe(0);
  expect(await db.event.count()).toBe(0);
});

test('another organization’s office finds nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await makeSubmission(world, { status: 'FILED' });
  await expect(acceptSubmission(other.as('vanhoaxahoi'), accepting(id))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(startScreening(other.as('truongphong'), { submissionId: id })).rejects.toMatchObject({ reason: 'not_found' });
});

test('eight clicks at once accept once', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => acceptSubmission(world.as('vanhoaxahoi'), accepting(id))));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  for (const click of clicks) if (click.status === 'rejected') expect(['changed_meanwhile', 'wrong_status']).toContain(click.reason.reason);
  expect(await db.screening.count()).toBe(1);
  expect(await db.message.count()).toBe(1);
});

test('two clerks at once: one conclusion', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  const both = await Promise.allSettled([startScreening(world.as('vanhoaxahoi'), { submissionId: id }), startScreening(world.as('truongphong'), { submissionId: id })]);
  expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
});

test('a conclusion is taken back: queued mail voided, authors told; not once the council scores', async ({ db }) => {
  const world = await makeWorld(db);
  await db.account.updateMany({ where: { id: world.accounts.tacgia1 }, data: { email: 'thu@example.vn' } });
  const id = await makeSubmission(world, { status: 'FILED' });
  await acceptSubmission(world.as('vanhoaxahoi'), accepting(id));
  const reopening = { submissionId: id, reason: 'Phát hiện trùng với sáng kiến năm trước.' };
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  await expect(reopenScreening(world.as('vanhoaxahoi'), reopening)).rejects.toMatchObject({ reason: 'scoring_started' });
  await db.campaign.updateMany({ data: { status: 'LAUNCHED' } });
  await reopenScreening(world.as('vanhoaxahoi'), reopening);
  expect(await db.submission.findFirstOrThrow({ where: { id } })).toMatchObject({ status: 'SCREENING' });
  expect((await db.message.findMany({ orderBy: { id: 'asc' } })).map((message) => [message.kind, message.mailState])).toEqual([
    ['submission.accepted', 'VOIDED'], ['submission.screening_reopened', 'QUEUED'],
  ]);
  expect((await db.screening.findMany({ orderBy: { id: 'asc' } })).map(({ kind, reason }) => [kind, reason])).toEqual([['ACCEPT', ''], ['REOPEN', reopening.reason]]);
});

test('a clerk who is an author reads neither the note beside the acceptance nor may conclude', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED', authors: [{ person: 'vanhoaxahoi', share: 10_000 }] });
  await acceptSubmission(world.as('truongphong'), { ...accepting(id), note: 'Cần đối chiếu thêm số liệu.' });
  expect(await panelOf(world.as('truongphong'), id)).toMatchObject({ isOwn: false, screenings: [{ reason: 'Cần đối chiếu thêm số liệu.', sectionKeys: [] }] });
  expect(await panelOf(world.as('vanhoaxahoi'), id)).toMatchObject({ isOwn: true, screenings: [{ reason: '' }], whyNot: { reopenScreening: 'own_dossier' } });
});
