import { rejectSubmission } from '@/domain/submissions/reject-submission';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { expect, test } from '../../harness/database';
import { closesAt, makeSubmission, makeWorld } from '../../harness/make';

const reason = 'Mục Hiệu quả: nêu số liệu trước và sau khi áp dụng.';
const onPaper = { paperNumber: '', paperOn: null, paperSigner: '' };
const returning = (submissionId: string) => ({ submissionId, reason, sectionKeys: ['authors', 'effect'], dueOn: '2026-05-05' as const, ...onPaper });

test('returned with a deadline of its own, even after the campaign has closed', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  await returnSubmission(world.as('vanhoaxahoi', closesAt), returning(id));
  const dueAt = new Date('2026-05-06T00:00:00+07:00');
  expect(await db.submission.findFirstOrThrow({ where: { id } })).toMatchObject({ status: 'RETURNED', supplementDueAt: dueAt });
  expect(await db.screening.findFirstOrThrow()).toMatchObject({ kind: 'RETURN', reason, sectionKeys: ['authors', 'effect'], dueAt, answeredAt: null });
  const [message] = await db.message.findMany();
  expect(message).toMatchObject({ accountId: world.accounts.tacgia1, subject: 'Hồ sơ BB-2026-0001 cần bổ sung, hết ngày 05/5/2026', href: `/submissions/${id}` });
  expect(message?.body).toContain('Mục cần bổ sung: Tác giả và tỷ lệ đóng góp; Hiệu quả.');
  expect((await db.event.findFirstOrThrow()).data).toMatchObject({ code: 'BB-2026-0001', sections: ['authors', 'effect'], dueOn: '2026-05-05' });
});

test('the last day may be today, not yesterday: to the instant', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  const dueAt = new Date('2026-05-06T00:00:00+07:00');
  await expect(returnSubmission(world.as('vanhoaxahoi', dueAt), returning(id))).rejects.toMatchObject({ reason: 'deadline_past', fields: { dueOn: [expect.any(String)] } });
  await returnSubmission(world.as('vanhoaxahoi', new Date(dueAt.getTime() - 1)), returning(id));
});

test('sections of another campaign are refused, and nothing is written', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  await expect(returnSubmission(world.as('vanhoaxahoi'), { ...returning(id), sectionKeys: ['effect', 'poetry'] })).rejects.toMatchObject({ reason: 'invalid_input' });
  expect(await db.submission.findFirstOrThrow({ where: { id } })).toMatchObject({ status: 'FILED', version: 0 });
  expect(await db.event.count()).toBe(0);
});

test('one’s own dossier, a wrong status, and eight clicks', async ({ db }) => {
  const world = await makeWorld(db);
  const own = await makeSubmission(world, { status: 'FILED', authors: [{ fullName: 'Nguyễn Thị Thanh Hà', share: 10_000 }] });
  await db.author.updateMany({ where: { submissionId: own }, data: { unitId: world.units.vhxh } });
  await expect(returnSubmission(world.as('vanhoaxahoi'), returning(own))).rejects.toMatchObject({ reason: 'own_dossier' });
  const id = await makeSubmission(world, { status: 'SCREENING', number: 2 });
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => returnSubmission(world.as('vanhoaxahoi'), returning(id))));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  expect(await db.screening.count()).toBe(1);
  await expect(returnSubmission(world.as('truongphong'), returning(id))).rejects.toMatchObject({ reason: 'wrong_status' });
});

test('rejected with the reason, which the authors read', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'REFILED' });
  await rejectSubmission(world.as('truongphong'), { submissionId: id, reason: 'Không thuộc phạm vi cải cách hành chính.', ...onPaper });
  expect(await db.submission.findFirstOrThrow({ where: { id } })).toMatchObject({ status: 'REJECTED' });
  expect(await db.screening.findFirstOrThrow()).toMatchObject({ kind: 'REJECT', dueAt: null, sectionKeys: [] });
  expect((await db.message.findFirstOrThrow()).body).toContain('Lý do: Không thuộc phạm vi cải cách hành chính.');
  await expect(rejectSubmission(world.as('kinhte'), { submissionId: id, reason, ...onPaper })).rejects.toMatchObject({ reason: 'not_allowed' });
});
