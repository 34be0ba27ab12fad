import { newId } from '@/domain/id';
import { setBlindScoring } from '@/domain/campaigns/set-blind-scoring';
import { loadActor } from '@/domain/people/load-actor';
import { hashSessionId } from '@/domain/people/sign-in';
import { addSeat } from '@/domain/reviews/add-seat';
import { doubleRoles } from '@/domain/reviews/blind-council';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { councilOf } from '@/domain/reviews/council-queries';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { endSeat } from '@/domain/reviews/end-seat';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { openScoring } from '@/domain/reviews/open-scoring';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { commentsPage } from '@/domain/reviews/released/released-queries';
import { withholdComment } from '@/domain/reviews/released/withhold-comment';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { addStandingSeat } from '@/domain/reviews/standing/add-standing-seat';
import { copyStandingCouncil } from '@/domain/reviews/standing/copy-standing-council';
import { setStandingCouncil } from '@/domain/reviews/standing/set-standing-council';
import { blindPreparation } from '@/domain/submissions/blind-queries';
import { visibleTo } from '@/domain/submissions/policy';
import { getDossier } from '@/domain/submissions/queries';
import { tell } from '@/domain/outbox/tell';
import { expect, test } from '../../harness/database';
import { daysAfter, closesAt } from '../../harness/make';
import { blindWorld } from './blind-world';

test('blindness comes with the session, from the seat and the campaign, and goes with the publication', async ({ db }) => {
  const world = await blindWorld(db);
  const { organizationId, accounts } = world;
  const seatsOf = async (who: 'hoidong2' | 'thuky') => {
    const sessionId = `${who}-${newId()}`;
    await db.session.create({ data: { organizationId, id: hashSessionId(sessionId), accountId: accounts[who], device: 'x', shared: false, createdAt: closesAt, lastSeenAt: closesAt, expiresAt: new Date('2099-01-01') } });
    return (await loadActor(db, { organizationId, sessionId } as Parameters<typeof loadActor>[1]))?.actor.seats.map(({ blind }) => blind);
  };
  expect([await seatsOf('hoidong2'), await seatsOf('thuky')]).toEqual([[true], [false]]);
  await world.settle({ blindScoring: false });
  expect(await seatsOf('hoidong2')).toEqual([false]);
});

test('set by the office until scoring opens, never by who scores blind', async ({ db }) => {
  const world = await blindWorld(db, { status: 'LAUNCHED' });
  const { campaignId } = world;
  const office = world.at('vanhoaxahoi');
  const version = async () => (await db.campaign.findFirstOrThrow({ where: { id: campaignId } })).version;
  await setBlindScoring(office, { campaignId, version: await version(), blind: 'NO' });
  await setBlindScoring(office, { campaignId, version: await version(), blind: 'YES' });
  expect((await db.event.findMany({ where: { kind: 'campaign.blind_set' }, orderBy: { id: 'asc' } })).map(({ data }) => data)).toEqual([{ blind: false }, { blind: true }]);
  await expect(setBlindScoring(world.blind('hoidong2', ['office']), { campaignId, version: await version(), blind: 'NO' })).rejects.toMatchObject({ reason: 'blind_scorer' });
  await expect(setBlindScoring(world.at('tacgia1'), { campaignId, version: await version(), blind: 'NO' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await world.settle({ status: 'SCORING', scoringOpenedAt: closesAt });
  await expect(setBlindScoring(office, { campaignId, version: await version(), blind: 'NO' })).rejects.toMatchObject({ reason: 'blind_frozen' });
});

test('who scores blind changes no council, not even by leaving it', async ({ db }) => {
  const world = await blindWorld(db);
  const clerk = world.blind('hoidong2', ['office', 'admin']);
  await expect(endSeat(clerk, { seatId: world.seat('hoidong2'), reason: 'Tôi xin thôi một lúc.' })).rejects.toMatchObject({ reason: 'blind_scorer' });
  const seat = { campaignId: world.campaignId, accountId: world.accounts.kinhte, fullName: '', unitId: null, jobTitle: '', seat: 'secretary' as const, scores: false, votes: false, reason: 'Thêm thư ký.' };
  await expect(addSeat(clerk, seat)).rejects.toMatchObject({ reason: 'blind_scorer' });
});

test('who scores blind does not copy themselves out of the council either', async ({ db }) => {
  const world = await blindWorld(db, { status: 'LAUNCHED' });
  const { campaignId, accounts } = world;
  const clerk = world.blind('hoidong2', ['office', 'admin']);
  await setStandingCouncil(clerk, { name: 'Hội đồng thi đua – khen thưởng xã', symbol: '', decisionNumber: '27/QĐ-UBND', decisionOn: null, termFrom: null, termTo: null });
  await addStandingSeat(clerk, { accountId: accounts.hoidong2, fullName: '', unitId: null, jobTitle: '', seat: 'secretary', scores: false, votes: false, fromOn: null, standsInForId: null });
  await expect(copyStandingCouncil(clerk, { campaignId, added: 0, changed: 1 })).rejects.toMatchObject({ reason: 'blind_scorer' });
  expect(await db.councilSeat.findFirst({ where: { id: world.seat('hoidong2') } })).toMatchObject({ scores: true });
});

test('who scores blind chooses no comments of other members for the authors, whatever their office', async ({ db }) => {
  const world = await blindWorld(db);
  await world.settle({ status: 'SCORED', scoredAt: world.closed });
  const clerk = world.blind('hoidong2', ['office']);
  await expect(withholdComment(clerk, { submissionId: world.a, sheetId: newId() })).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(await commentsPage(clerk, world.a)).toBeNull();
});

test('scoring does not open while secretary, tổ giúp việc or admin score blind', async ({ db }) => {
  const world = await blindWorld(db, { status: 'LAUNCHED' });
  const { campaignId, organizationId } = world;
  const open = () => openScoring(world.as('vanhoaxahoi', daysAfter(closesAt, 1)), { campaignId, pendingConfirmed: 0 });
  await db.councilSeat.updateMany({ where: { id: world.seat('thuky') }, data: { scores: true } });
  await expect(open()).rejects.toMatchObject({ reason: 'blind_keeper_scores' });
  await db.councilSeat.updateMany({ where: { id: world.seat('thuky') }, data: { scores: false } });
  await db.account.updateMany({ where: { organizationId, id: world.accounts.hoidong2 }, data: { roles: ['admin'] } });
  await expect(open()).rejects.toMatchObject({ reason: 'blind_keeper_scores' });
  await db.account.updateMany({ where: { organizationId, id: world.accounts.hoidong2 }, data: { roles: ['staff', 'office'] } });
  // Whoever puts the council together is told whose other work stands still.
  const office = world.as('vanhoaxahoi');
  const council = await councilOf(office, campaignId);
  expect(council && await doubleRoles(office, council.campaign, council.members)).toEqual([
    { fullName: 'Nguyễn Hữu Phước', roles: ['chairman'], keepsPapers: false }, { fullName: 'Võ Thị Hồng Gấm', roles: ['office'], keepsPapers: false },
  ]);
  expect(council && await doubleRoles(world.blind('hoidong2', ['office']), council.campaign, council.members)).toBeNull();
  await open();
});

test('in any role they read a dossier on the scoring screen alone; their own stays their own', async ({ db }) => {
  const world = await blindWorld(db);
  const { a, b, own } = world;
  const clerk = world.blind('hoidong2', ['staff', 'office', 'officeHead', 'unitHead', 'chairman', 'admin']);
  expect([await getDossier(clerk, a), await getDossier(clerk, b), await blindPreparation(clerk, a)]).toEqual([null, null, null]);
  expect((await getDossier(world.blind('hoidong1', ['office']), own))?.id).toBe(own);
  expect(await scoringScreen(clerk, a)).toMatchObject({ blind: true, unitName: 'Ẩn danh', sameUnit: false });
  expect(await dossierContent(clerk, a)).toMatchObject({ blind: true, authors: [], evidence: [], unit: { name: 'Ẩn danh' }, basis: { paperNumber: '', paperSigner: '', file: null } });
  // Secretary and office see who wrote it, as ever.
  expect((await getDossier(world.at('thuky'), a))?.unitName).toBe('Trường Mầm non số 1');
  expect((await getDossier(world.at('vanhoaxahoi'), a))?.unitName).toBe('Trường Mầm non số 1');
});

test('the rule for lists and the rule for a dossier at hand say the same of every blind scorer', async ({ db }) => {
  const world = await blindWorld(db);
  const said: [string, boolean, boolean][] = [];
  for (const who of ['hoidong1', 'hoidong2', 'chutich'] as const) {
    const ctx = world.blind(who, ['staff', 'office', 'unitHead', 'chairman', 'admin']);
    for (const id of [world.a, world.b, world.own]) said.push([`${who} ${id}`, (await getDossier(ctx, id)) !== null, (await db.submission.count({ where: { AND: [visibleTo(ctx.actor), { id }] } })) > 0]);
  }
  expect(said.filter(([, hand, list]) => hand !== list)).toEqual([]);
  expect(said.filter(([, hand]) => hand).map(([name]) => name)).toEqual([`hoidong1 ${world.own}`]);
});

test('what a member has a part in does not stand in the blind queue, nor is it counted', async ({ db }) => {
  const world = await blindWorld(db);
  const member = world.blind('hoidong1');
  const [queue] = await ownQueues(member);
  if (!queue) throw new Error('no queue');
  expect(queue.counts).toEqual({ open: 2, draft: 0, closed: 0, conflict: 0 });
  const page = (state: 'conflict' | null) => queuePage(member, queue, state, { skip: 0, take: 50 });
  expect((await page(null)).map(({ submissionId, unitName }) => [submissionId, unitName])).toEqual([[world.a, 'Ẩn danh'], [world.b, 'Ẩn danh']]);
  expect(await page('conflict')).toEqual([]);
});

test('the unit of a dossier is covered where its author wrote it into the title', async ({ db }) => {
  const world = await blindWorld(db);
  await db.submission.updateMany({ where: { id: world.a }, data: { title: 'Sổ đón trẻ ở trường mầm non số 1' } });
  const member = world.blind('hoidong2');
  const [queue] = await ownQueues(member);
  if (!queue) throw new Error('no queue');
  expect((await queuePage(member, queue, null, { skip: 0, take: 50 }))[0]?.title).toBe('Sổ đón trẻ ở […]');
  expect(await scoringScreen(member, world.a)).toMatchObject({ title: 'Sổ đón trẻ ở […]', around: [{ title: 'Sổ đón trẻ ở […]' }, {}, {}] });
  expect((await blindPreparation(world.at('vanhoaxahoi'), world.a))?.named).toEqual([{ where: 'Tên sáng kiến', names: ['Trường Mầm non số 1'], count: 1 }]);
  // Nor does it say who heads the collective that wrote it.
  const { fullName } = await db.account.findFirstOrThrow({ where: { id: world.accounts.tacgia3 } });
  await db.author.updateMany({ where: { submissionId: world.a }, data: { isCollective: true, staffKindId: null, jobTitle: '', headIds: [world.accounts.tacgia3] } });
  await db.submission.updateMany({ where: { id: world.a }, data: { title: `Sổ đón trẻ của ${fullName}` } });
  expect((await queuePage(member, queue, null, { skip: 0, take: 50 }))[0]?.title).toBe('Sổ đón trẻ của […]');
});

test('after scoring a blind member recomputes the results from an export without units and without who had to stay out', async ({ db }) => {
  const world = await blindWorld(db);
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) for (const dossier of [world.a, world.b, world.own]) if (!(who === 'hoidong1' && dossier === world.own)) await world.score(who, dossier, 2000, 1500, 2000, 2000);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 0 });
  const told = await exportedSheets(world.blind('hoidong2'), world.campaignId);
  expect(told?.ranking.rows.map(({ unitName }) => unitName)).toEqual(['Ẩn danh', 'Ẩn danh', 'Ẩn danh']);
  expect(told?.ranking.rows.flatMap(({ cells }) => cells)).not.toContain('x');
  expect(told?.sheets).toHaveLength(8);
  const whole = await exportedSheets(world.at('thuky'), world.campaignId);
  expect(whole?.ranking.rows.flatMap(({ cells }) => cells)).toContain('x');
  expect((await councilOf(world.blind('chutich', ['chairman']), world.campaignId))?.seesConflicts).toBe(false);
});

test('news of a dossier does not reach who scores it blind, unless it is their own', async ({ db }) => {
  const world = await blindWorld(db);
  const { accounts, a, own } = world;
  const news = (dossier: string) => (['hoidong1', 'hoidong2', 'thuky'] as const).map((who) => ({ accountId: accounts[who], kind: 'x', key: dossier, subject: 'x', body: 'x', submissionId: dossier, part: '#authors' as const }));
  await tell(world.at('vanhoaxahoi'), [...news(a), ...news(own)]);
  const told = await db.message.findMany({ where: { kind: 'x' }, select: { accountId: true, href: true } });
  expect(told.map(({ accountId, href }) => `${accountId} ${href}`).toSorted()).toEqual([
    `${accounts.thuky} /submissions/${a}#authors`, `${accounts.thuky} /submissions/${own}#authors`, `${accounts.hoidong1} /submissions/${own}#authors`,
  ].toSorted());
});
