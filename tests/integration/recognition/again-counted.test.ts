import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { againView } from '@/app/(portal)/submissions/[submissionId]/reconsideration/view';
import { newId } from '@/domain/id';
import { appealsOfDossier } from '@/domain/recognition/appeals/appeal-queries';
import { afterwardsOf } from '@/domain/recognition/afterwards';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { listTasks } from '@/domain/recognition/reconsideration/again-tasks';
import { paperParagraphs } from '@/domain/recognition/reconsideration/again-words';
import { cancelReconsideration } from '@/domain/recognition/reconsideration/cancel-reconsideration';
import { closeAgain } from '@/domain/recognition/reconsideration/close-again';
import { endAgain } from '@/domain/recognition/reconsideration/end-again';
import { putBack } from '@/domain/recognition/reconsideration/put-back';
import { keepAgain } from '@/domain/recognition/reconsideration/save-again';
import { stepOut } from '@/domain/recognition/reconsideration/step-out';
import { listHistory } from '@/domain/history/queries';
import { listMail } from '@/domain/people/mail-queries';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { getDossier } from '@/domain/submissions/queries';
import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
import { migrate } from '../../../scripts/database/migrate.ts';
import { results } from '../../../scripts/verify/results.ts';
import { expect, test } from '../../harness/database';
import { daysAfter, type PersonName } from '../../harness/make';
import { createDatabase, run } from '../verify/own-database';
import { later, makeAnswered, meetAnew } from './again-world';

const scorers = ['chutich', 'hoidong1', 'hoidong2'] as const;
type Made = Awaited<ReturnType<typeof makeAnswered>>;

const hoursAfter = (hours: number): Date => new Date(later.getTime() + hours * 3_600_000);
const refused = (run: Promise<unknown>, reason: string) => expect(run).rejects.toMatchObject({ reason });
const version = async (made: Made) => (await made.again()).version;
const end = async (made: Made, unfinishedConfirmed = 0) => endAgain(made.by('thuky'), { submissionId: made.a, version: await version(made), unfinishedConfirmed });
const cancel = async (made: Made, reason = 'Ghi nhầm hồ sơ.', now = daysAfter(later, 3)) => cancelReconsideration(made.by('thuky', now), { submissionId: made.a, version: await version(made), reason });
const reopen = (made: Made, day = 4) => made.open('thuky', daysAfter(later, day));
const declare = ({ db, a, organizationId, seat, accounts }: Made, who: PersonName) =>
  db.conflictDeclaration.create({ data: { organizationId, id: newId(), submissionId: a, seatId: seat(who), reason: 'x', byId: accounts.thuky, at: later } });
const boardOf = async (made: Made, who: PersonName = 'thuky') => {
  const page = (await againPage(made.by(who), made.a)) ?? expect.fail('no page');
  return { page, view: againView(made.by(who), page), board: page.board ?? expect.fail('no board') };
};

/** What the check of `verify` says of points that were counted anew. */
async function faultsAnew(db: PrismaClient, url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await results.run({ db, client, filesDir: '' })).faults.filter((fault) => fault.includes('chấm lại'));
  } finally {
    await client.end();
  }
}

test('whose sheets were counted stands for ever: a conflict before the ending is out, one after it changes nothing', async ({ db, databaseUrl }) => {
  const made = await makeAnswered(db);
  await made.open();
  await made.close('chutich', 2300, 1500, 2500, 1500);
  await made.close('hoidong2', 3000, 2000, 3000, 2000);
  // In conflict by now, and never stepped out.
  await declare(made, 'hoidong2');
  await end(made, 1);
  const read = async () => {
    const { view } = await boardOf(made);
    const rounds = (await exportedSheets(made.by('truongphong'), made.campaignId))?.sheets.filter(({ code, round }) => code === 'BB-2026-0001' && round.startsWith('Chấm lại'));
    return {
      row: [(await made.again()).sheets, (await made.again()).mean], counted: (await db.reconsideredSheet.findMany({ where: { counted: true } })).map(({ seatId }) => seatId).sort(),
      exported: rounds?.map(({ member, round }) => [member, round]), shown: view.board?.sheets.map(({ name, now }) => [name, now]), faults: await faultsAnew(db, databaseUrl),
    };
  };
  const right = {
    row: [2, 7150], counted: [made.seat('chutich'), made.seat('hoidong1')].sort(),
    exported: [['Nguyễn Hữu Phước', 'Chấm lại theo kiến nghị'], ['Phạm Văn Lợi', 'Chấm lại theo kiến nghị, không chốt lại']],
    shown: [['Nguyễn Hữu Phước', '78'], ['Phạm Văn Lợi', '65'], ['Võ Thị Hồng Gấm', '–']], faults: [],
  };
  expect(await read()).toEqual(right);
  await declare(made, 'hoidong1');
  await db.conflictDeclaration.updateMany({ where: { seatId: made.seat('hoidong2') }, data: { withdrawnAt: later } });
  expect(await read()).toEqual(right);
  const states = (await boardOf(made)).view.board?.sheets.map(({ state }) => state) ?? [];
  expect(states[1]).toMatch(/^Chưa chốt.*; có liên quan sau khi tính điểm$/u);
  expect(states[2]).toBe('Không tham gia chấm (có liên quan)');
  await expect(db.reconsideredSheet.updateMany({ where: { counted: true }, data: { steppedOutAt: later } })).rejects.toThrow(/counted_took_part/u);
  await db.reconsideredSheet.updateMany({ data: { counted: true } });
  expect(await faultsAnew(db, databaseUrl)).toEqual([expect.stringContaining('Kết quả chấm lại của BB-2026-0001 là 7150 (2 phiếu)')]);
});

test('who stepped out stays out of the next one, learns nothing of either, and the page says so', async ({ db }) => {
  const made = await makeAnswered(db);
  const { a, by, seat, campaignId } = made;
  await made.open();
  await stepOut(by('hoidong2'), { submissionId: a, seatId: seat('hoidong2'), reason: 'Mới làm việc cùng tác giả.' });
  for (const who of ['chutich', 'hoidong1'] as const) await made.close(who, 2300, 1500, 2500, 1500);
  await end(made);
  const { meetingId } = await meetAnew(made, 'NOT_ENOUGH', 2);
  /** All that this member may find of it, of a meeting on it, and of kiến nghị. */
  const found = async () => {
    const ctx = by('hoidong2', daysAfter(later, 5));
    const dossier = (await getDossier(ctx, a)) ?? expect.fail('no dossier');
    const admin = { ...ctx, actor: { ...ctx.actor, roles: ['admin' as const] } };
    const { lines } = await listHistory(admin, { subjectId: a }, 1);
    const { messages } = await listMail(admin, { q: 'chấm lại' }, 1);
    return {
      history: lines.filter(({ words }) => /chấm lại|mở lại phiếu/u.test(words)).length, mail: messages.length,
      page: await againPage(ctx, a), appeals: await appealsOfDossier(ctx, a), afterwards: await afterwardsOf(ctx, dossier), tasks: await listTasks(ctx), again: (await dossierSheets(ctx, a))?.again,
      agenda: (await meetingRoom(ctx, campaignId, meetingId))?.items, news: await db.message.count({ where: { accountId: made.accounts.hoidong2, kind: { startsWith: 'reconsideration.' }, createdAt: { gt: later } } }),
    };
  };
  const nothing = { history: 1, mail: 1, page: null, appeals: null, afterwards: null, tasks: [], again: false, agenda: [], news: 0 };
  expect(await found()).toEqual(nothing);
  await cancel(made);
  expect(await found()).toEqual(nothing);
  await reopen(made);
  expect(await found()).toEqual(nothing);
  expect(await made.sheet('hoidong2')).toMatchObject({ steppedOutAt: later, steppedOutById: made.accounts.hoidong2, stepOutReason: 'Mới làm việc cùng tác giả.' });
  expect(await made.sheet('hoidong1')).toMatchObject({ steppedOutAt: null, closedAt: null });
  const { view, board } = await boardOf(made);
  expect(view.board?.sheets.map(({ state, putsBack }) => [state, putsBack])).toEqual([['Chưa chốt, tính phiếu đã chấm', false], ['Chưa chốt, tính phiếu đã chấm', false], ['Không tham gia chấm (có liên quan), như lần trước', false]]);
  expect(board.unfinished).toBe(2);
  await refused(putBack(by('thuky'), { submissionId: a, seatId: seat('hoidong2'), reason: 'x' }), 'again_own_word');
  // A third one begins with what the second one had.
  await cancel(made, 'Lại nhầm.', daysAfter(later, 6));
  await reopen(made, 7);
  expect(await found()).toEqual(nothing);
});

test('what somebody else wrote down by mistake is put right with a reason, and the member hears it', async ({ db }) => {
  const made = await makeAnswered(db);
  const { a, by, seat, accounts } = made;
  await made.open();
  const back = (who: PersonName, of: PersonName = 'hoidong2') => putBack(by(who), { submissionId: a, seatId: seat(of), reason: 'Ghi nhầm người cùng họ tên.' });
  for (const who of scorers) await stepOut(by('thuky'), { submissionId: a, seatId: seat(who), reason: 'Nghe nói là họ hàng.' });
  await cancel(made);
  // Nobody is left but who was wronged: it opens, so that this can be put right.
  await reopen(made);
  expect(await db.message.count({ where: { kind: 'reconsideration.opened', accountId: accounts.hoidong2 } })).toBe(1);
  expect((await boardOf(made)).view.board?.sheets.map(({ putsBack }) => putsBack)).toEqual([true, true, true]);
  await back('thuky', 'hoidong1');
  await refused(back('hoidong1'), 'not_allowed');
  await refused(back('tacgia2'), 'not_found');
  await refused(back('thuky', 'hoidong1'), 'again_takes_part');
  await declare(made, 'chutich');
  await refused(back('thuky', 'chutich'), 'has_conflict');
  await back('vanhoaxahoi');
  const told = await db.message.findMany({ where: { kind: 'reconsideration.put_back', accountId: accounts.hoidong2 } });
  expect(told).toMatchObject([{ body: expect.stringContaining('Ghi nhầm người cùng họ tên.') }]);
  expect(await againPage(by('hoidong2'), a)).not.toBeNull();
  // Written down once more, and heard once more.
  await stepOut(by('thuky'), { submissionId: a, seatId: seat('hoidong2'), reason: 'Có giấy xác nhận.' });
  expect(await db.message.count({ where: { kind: 'reconsideration.stepped_out', accountId: accounts.hoidong2 } })).toBe(2);
  await back('thuky');
  for (const who of ['hoidong1', 'hoidong2'] as const) await made.close(who, 2300, 1500, 2500, 1500);
  await end(made);
  expect(await made.again()).toMatchObject({ sheets: 2, mean: 7800 });
  await refused(back('thuky'), 'again_not_scoring');
});

test('points that were put aside are read with the next ones, by the council and the chairman, not by authors', async ({ db }) => {
  const made = await makeAnswered(db);
  const { by, accounts } = made;
  await made.open();
  await cancel(made, 'Mở nhầm hồ sơ.', hoursAfter(1));
  await made.open('thuky', hoursAfter(2));
  await stepOut(by('hoidong2'), { submissionId: made.a, seatId: made.seat('hoidong2'), reason: 'x' });
  for (const who of ['chutich', 'hoidong1'] as const) await made.close(who, 2300, 1500, 2500, 1500);
  await endAgain(by('thuky', hoursAfter(3)), { submissionId: made.a, version: await version(made), unfinishedConfirmed: 0 });
  const { now } = await meetAnew(made, 'NOT_ENOUGH', 2);
  await cancel(made, 'Thiếu minh chứng 3.', now);
  const stopped = await db.message.findMany({ where: { kind: 'reconsideration.stopped' }, select: { accountId: true, body: true } });
  expect(stopped.filter(({ body }) => body.includes('Thiếu minh chứng 3')).map(({ accountId }) => accountId).sort()).toEqual([accounts.chutich, accounts.hoidong1].sort());
  expect((await db.event.findMany({ where: { kind: 'reconsideration.cancelled' }, orderBy: { id: 'asc' } })).map(({ data }) => data)).toMatchObject([{ counted: false }, { counted: true }]);
  await reopen(made, 12);
  const { view, page, board } = await boardOf(made, 'hoidong1');
  expect(view.facts.filter(({ term }) => term.startsWith('Lần'))).toEqual([
    { term: 'Lần 1', detail: 'Chưa tính điểm; dừng ngày 09/6/2026, Trịnh Thị Mỹ Duyên. Lý do dừng: Mở nhầm hồ sơ.' },
    { term: 'Lần 2', detail: '78,00 điểm, 2 phiếu được tính, Hội đồng kết luận chưa đủ điều kiện công nhận; dừng ngày 10/6/2026, Trịnh Thị Mỹ Duyên. Lý do dừng: Thiếu minh chứng 3.' },
  ]);
  const said = paperParagraphs({ ...page.dossier, campaignTitle: 'x', reason: 'y', conclusion: '', outcome: null, firstOutcome: 'NOT_RECOGNISED' }, board);
  expect(said.filter((line) => line.startsWith('Lần chấm lại trước đó'))).toEqual(['Lần chấm lại trước đó: 78,00 điểm, 2 phiếu được tính, Hội đồng kết luận chưa đủ điều kiện công nhận; dừng ngày 10/6/2026. Lý do dừng: Thiếu minh chứng 3.']);
  const author = (await againPage(by('tacgia1'), made.a)) ?? expect.fail('no page');
  expect(JSON.stringify(againView(by('tacgia1'), author))).not.toMatch(/78,00|Thiếu minh chứng|Lần/u);
});

test('it is not stopped under a meeting that is on it; what such a meeting was held on stays in its minutes', async ({ db }) => {
  const made = await makeAnswered(db);
  const { a, by, seat, campaignId } = made;
  await made.open();
  for (const who of scorers) await made.close(who, 2300, 1500, 2500, 1500);
  await end(made);
  const { id } = await planMeeting(by('thuky', daysAfter(later, 1)), { campaignId, heldOn: '2026-06-10', startsAt: 480, place: 'x', chairSeatId: seat('chutich'), secretarySeatId: seat('thuky'), guests: '' });
  await refused(cancel(made), 'again_meeting_open');
  expect((await boardOf(made)).view.board).toMatchObject({ cancels: true, cancelStop: expect.stringContaining('Phiên họp') });
  await cancelMeeting(by('thuky', daysAfter(later, 1)), { meetingId: id, reason: 'x' });
  const { meetingId, now } = await meetAnew(made, 'REVISIT');
  await cancel(made, 'x', now);
  await made.open('thuky', daysAfter(later, 6));
  expect((await meetingRoom(by('thuky'), campaignId, meetingId))?.items.map(({ submissionId, mean }) => [submissionId, mean])).toEqual([[a, 7800]]);
});

test('the sheet saves itself: two devices are told of each other, a lost answer is said again, and what is closed is what was saved', async ({ db }) => {
  const made = await makeAnswered(db);
  const { a, by, values } = made;
  await made.open();
  const full = values(2300, 1500, 2500, 1500);
  expect(await keepAgain(by('hoidong1'), a, { version: 0, values: full, comment: '' })).toEqual({ saved: true, version: 1, savedAt: later });
  expect(await keepAgain(by('hoidong1'), a, { version: 0, values: full, comment: '' })).toEqual({ saved: true, version: 1, savedAt: later });
  expect(await keepAgain(by('hoidong1'), a, { version: 0, values: values(1000), comment: 'Khác' })).toEqual({ saved: false, reason: 'changed_meanwhile', theirs: { version: 1, savedAt: later, values: full, comment: '' } });
  await refused(closeAgain(by('hoidong1'), { submissionId: a, version: 0 }), 'changed_meanwhile');
  await closeAgain(by('hoidong1'), { submissionId: a, version: 1 });
  expect(await made.sheet('hoidong1')).toMatchObject({ scores: full, closedAt: later });
  await refused(keepAgain(by('hoidong1'), a, { version: 2, values: full, comment: '' }), 'sheet_closed');
  await refused(keepAgain(by('thuky'), a, { version: 0, values: full, comment: '' }), 'not_scorer');
  await refused(keepAgain(by('tacgia2'), a, { version: 0, values: full, comment: '' }), 'not_found');
});

test('what was counted, said and stopped before that was kept is known from the history', async ({ databaseUrl }) => {
  const url = await createDatabase(databaseUrl, 'counted');
  await migrate(url);
  const db = createDb(url, { pool: 2 });
  try {
    const made = await makeAnswered(db);
    const { a, by, seat, accounts } = made;
    await made.open();
    await stepOut(by('hoidong2'), { submissionId: a, seatId: seat('hoidong2'), reason: 'x' });
    await stepOut(by('thuky'), { submissionId: a, seatId: seat('chutich'), reason: 'x' });
    await made.close('hoidong1', 2300, 1500, 2500, 1500);
    await end(made);
    await cancel(made);
    const kept = async () => (await run(url, `select (select jsonb_agg(to_jsonb(r)) from "Reconsideration" r) as one, (select jsonb_agg(to_jsonb(h) order by h.id) from "ReconsideredSheet" h) as many`)).rows;
    const before = await kept();
    await run(url, `alter table "Reconsideration" drop constraint "reconsideration_cancelled_dated", drop column "cancelledAt", drop column "cancelledById";
      alter table "ReconsideredSheet" drop constraint "counted_took_part", drop column "counted", drop column "steppedOutById"`);
    await run(url, await readFile(join(import.meta.dirname, '../../../prisma/migrations/20261124001000_counted_again/migration.sql'), 'utf8'));
    expect(await kept()).toEqual(before);
    expect((await db.reconsideredSheet.findMany({ orderBy: { id: 'asc' } })).map(({ seatId, counted, steppedOutById }) => [seatId, counted, steppedOutById]).sort()).toEqual(
      [[seat('chutich'), false, accounts.thuky], [seat('hoidong1'), true, null], [seat('hoidong2'), false, accounts.hoidong2]].sort());
  } finally {
    await db.$disconnect();
  }
});
