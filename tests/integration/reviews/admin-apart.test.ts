import { listHistory } from '@/domain/history/queries';
import { tell } from '@/domain/outbox/tell';
import { getMail, listMail } from '@/domain/people/mail-queries';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { writeOpinion } from '@/domain/reviews/discussion/write-opinion';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import type { Ctx } from '@/domain/context';
import { expect, test } from '../../harness/database';
import { makeCollective } from '../../harness/collective';
import { makeMeeting, meetingAt } from './meeting-world';
import { scoringAt, scoringWorld } from './scoring-world';

// An admin reads every event and every mail of the commune: but not how the council judges a dossier of their own.

const kinds = async (ctx: Ctx) => (await listHistory(ctx, { group: 'review' }, 1)).lines.filter(({ subjectName }) => subjectName === 'BB-2026-0003').length;
const mails = async (ctx: Ctx) => (await listMail(ctx, {}, 1)).messages.filter(({ subject }) => subject.includes('BB-2026-0003')).length;

test('an admin who wrote a dossier, or heads its collective, finds its judging never in the history, and among the mails not until it is published', async ({ db }) => {
  const world = await makeMeeting(db);
  const { at, own, organizationId, accounts, campaignId } = world;
  await putOnTable(at('thuky', meetingAt), { itemId: (await db.meetingItem.findFirstOrThrow({ where: { submissionId: own } })).id });
  await writeOpinion(at('chutich'), { submissionId: own, text: 'Cần xem lại số liệu.' });
  const admin = at('admin');
  expect([await kinds(admin), await mails(admin)]).toEqual([2, 2]);
  await db.author.updateMany({ where: { submissionId: own, position: 1 }, data: { accountId: accounts.admin } });
  expect([await kinds(admin), await mails(admin)]).toEqual([0, 0]);
  const { id } = await db.message.findFirstOrThrow({ where: { kind: 'discussion.written' } });
  expect(await getMail(admin, id)).toBeNull();
  // On the list by name alone, without an account.
  const { foldedName, unitId, foldedUnitName } = admin.actor;
  await db.author.updateMany({ where: { submissionId: own, position: 1 }, data: { accountId: null, foldedName, unitId, foldedUnitName } });
  expect([await kinds(admin), await mails(admin)]).toEqual([0, 0]);
  await db.author.updateMany({ where: { submissionId: own, position: 1 }, data: { accountId: accounts.tacgia3, foldedName: 'x' } });
  expect([await kinds(admin), await mails(admin)]).toEqual([2, 2]);
  await makeCollective(world, [own], { unit: 'vhxh', heads: ['admin'] });
  expect([await kinds(admin), await mails(admin)]).toEqual([0, 0]);
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status: 'PUBLISHED', publishedAt: meetingAt } });
  expect([await kinds(admin), await mails(admin)]).toEqual([0, 2]);
});

test('an admin who scores does not read why the sheets of others were opened again', async ({ db }) => {
  const { at, accounts } = await makeMeeting(db);
  await tell(at('thuky'), (['hoidong1', 'admin'] as const).map((who) => ({ accountId: accounts[who], kind: 'sheet.reopened', key: who, subject: 'Phiếu chấm hồ sơ BB-2026-0003 được mở lại', body: 'Lý do: điểm tiêu chí 2 quá cao' })));
  const admin = at('admin');
  const scorer = { ...admin, actor: { ...admin.actor, seats: at('hoidong2').actor.seats } };
  expect([await mails(admin), await mails(scorer)]).toEqual([2, 1]);
});

test('nor does the history tell them while scoring goes on', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a } = world;
  await world.score('hoidong1', a, 2000, 1500, 2000, 1500);
  await reopenSheet(at('thuky'), { sheetId: (await world.sheetOf('hoidong1', a)).id, reason: 'Điểm tiêu chí 2 quá cao' });
  const admin = at('admin');
  const scorer = { ...admin, actor: { ...admin.actor, seats: at('hoidong2').actor.seats } };
  const whys = async (ctx: Ctx) => (await listHistory(ctx, { group: 'review' }, 1)).lines.flatMap(({ why }) => why ?? []);
  expect([await whys(admin), await whys(scorer)]).toEqual([['Điểm tiêu chí 2 quá cao'], []]);
  await world.settle({ status: 'SCORED', scoredAt: scoringAt });
  expect(await whys(scorer)).toHaveLength(1);
});
