import { beforeAll, vi } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import type { Outcome } from '@/generated/prisma/enums';
import { calendarEntries as campaignEntries } from '@/domain/campaigns/calendar';
import { listCampaigns } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { initiativeFacets, listInitiatives, newestInitiatives } from '@/domain/library/queries';
import { inboxPage } from '@/domain/outbox/inbox';
import { approveProposal } from '@/domain/recognition/approve-proposal';
import { attachScan } from '@/domain/recognition/attach-scan';
import { enterDecisionNumber } from '@/domain/recognition/enter-decision-number';
import { publishResults } from '@/domain/recognition/publish-results';
import { decisionRoom } from '@/domain/recognition/queries';
import { revokeRecognition } from '@/domain/recognition/revoke-recognition';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { listTasks } from '@/domain/recognition/tasks';
import { calendarEntries as reviewEntries } from '@/domain/reviews/calendar';
import { resultOfDossier } from '@/domain/reviews/dossier-result';
import { nextStepWords, dossierSteps } from '@/domain/submissions/next-step';
import { calendarEntries as submissionEntries } from '@/domain/submissions/calendar';
import { ownWork } from '@/domain/submissions/own-work';
import { getDossier, listMine } from '@/domain/submissions/queries';
import { searchDossiers } from '@/domain/submissions/screening-list';
import { timelineOf } from '@/domain/submissions/timeline';
import { rosterPage } from '@/domain/tracking/queries';
import { unitInCampaign } from '@/domain/tracking/unit-queries';
import { homeWork } from '@/app/(portal)/home/tasks';
import { dossierView } from '@/app/(portal)/submissions/[submissionId]/dossier-view';
import { outcomeView } from '@/app/(portal)/submissions/[submissionId]/result-view';
import { expect, test } from '../../harness/database';
import type { PersonName, World } from '../../harness/make';
import { after, makeFile, makePrepared, makeRegistered } from './scored';

// The page of /home asks whether nightly backups are wanted.
beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(64));
  vi.stubEnv('DATA_DIR', '/tmp');
});

/** Two dossiers of one author, so that their order could tell. */
const twoOfOne = [
  { title: 'Phiếu hẹn in chữ lớn', mean: 8250, passed: true },
  { title: 'Thùng thư góp ý', mean: 8250, passed: true },
  { owner: 'tacgia2' as const, title: 'Sổ tay bằng tiếng Chăm', mean: 8250, passed: true },
];

const outsiders: readonly PersonName[] = ['tacgia1', 'tacgia2', 'kinhte', 'admin'];

/** All that somebody outside council and office may ask for: pages, lists, counts, search, calendar, notifications, /home. */
async function allThatIsRead(ctx: Ctx, world: World, ids: readonly string[]) {
  const { campaignId } = world;
  const dossiers = [];
  for (const id of ids) {
    const dossier = await getDossier(ctx, id);
    dossiers.push(dossier && {
      dossier, view: dossierView(ctx, dossier), outcome: outcomeView(dossier.outcome), result: await resultOfDossier(ctx, dossier),
      timeline: timelineOf(dossier), next: nextStepWords(dossier, ctx.now), steps: dossierSteps(dossier),
    });
  }
  return {
    dossiers, home: await homeWork(ctx), own: await ownWork(ctx), mine: await listMine(ctx), inbox: await inboxPage(ctx, 1), found: await searchDossiers(ctx, 'phiếu', 50),
    campaigns: await listCampaigns(ctx), calendar: [await campaignEntries(ctx), await submissionEntries(ctx), await reviewEntries(ctx)],
    roster: await rosterPage(ctx, campaignId), unit: await unitInCampaign(ctx, campaignId, world.units.kinhte), room: await decisionRoom(ctx, campaignId), tasks: await listTasks(ctx),
    library: [await listInitiatives(ctx.db, {}), await newestInitiatives(ctx.db, 5), await initiativeFacets(ctx.db)],
  };
}

/** Everything up to the last step before publication, with what the council proposes for the first two dossiers. */
async function readBeforePublication(db: PrismaClient, outcomes: readonly [Outcome, Outcome]) {
  const { world, ids, proposalId } = await makePrepared(db, twoOfOne);
  for (const [i, outcome] of outcomes.entries()) await db.proposalItem.updateMany({ where: { submissionId: ids[i] }, data: { outcome, note: 'Hội đồng kết luận' } });
  const read = async () => Promise.all(outsiders.map((person) => allThatIsRead(world.as(person, after), world, ids)));
  const before = await read();
  await signProposal(world.as('truongphong', after), { proposalId, version: 0 });
  const named = await db.proposalItem.count({ where: { proposalId, outcome: { not: 'NOT_RECOGNISED' } } });
  await approveProposal(world.as('chutich', after), { proposalId, version: 1, form: 'ON_BEHALF_CHAIRMAN', typedCount: named });
  const { id: decisionId } = await db.decision.findFirstOrThrow({ where: { proposalId } });
  await enterDecisionNumber(world.as('vanhoaxahoi', after), { decisionId, seenNumber: '', number: '214', issuedOn: '2026-05-30', form: 'ON_BEHALF_CHAIRMAN', signerName: 'Nguyễn Hữu Phước' });
  await attachScan(world.as('vanhoaxahoi', after), { decisionId, fileId: await makeFile(world, 'vanhoaxahoi') });
  return { world, ids, decisionId, named, before, registered: await read(), read };
}

/** The same world with other ids: what differs by chance is named by its order of appearance. */
function withoutIds(value: unknown): string {
  const names = new Map<string, string>();
  return JSON.stringify(value).replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, (id) => {
    const name = names.get(id) ?? `#${names.size}`;
    names.set(id, name);
    return name;
  });
}

test('two worlds that differ only in what is proposed read the same to everybody outside council and office, at each step to the last', async ({ db, ownDatabase }) => {
  const good = await readBeforePublication(db, ['RECOGNISED', 'NOT_RECOGNISED']);
  expect(JSON.stringify(good.before)).toBe(JSON.stringify(good.registered));
  expect(await db.message.findMany({ where: { accountId: { in: outsiders.map((person) => good.world.accounts[person]) } } })).toEqual([]);
  await ownDatabase.empty();
  const bad = await readBeforePublication(db, ['NOT_RECOGNISED', 'RECOGNISED']);
  expect(withoutIds(bad.registered)).toBe(withoutIds(good.registered));
  // And the reading is one that could tell: after publication it does.
  await publishResults(bad.world.as('vanhoaxahoi', after), { decisionId: bad.decisionId, typedCount: bad.named, releases: [] });
  expect(withoutIds(await bad.read())).not.toBe(withoutIds(bad.registered));
});

test('mail of a published result that was overturned before it left is voided; what was sent stays sent', async ({ db }) => {
  const { world, ids, decisionId } = await makeRegistered(db);
  await db.account.updateMany({ data: { email: 'tac.gia@bacbinh.gov.vn' } });
  await publishResults(world.as('vanhoaxahoi', after), { decisionId, typedCount: 2, releases: [] });
  const stateOf = async (submissionId: string | undefined) => (await db.message.findMany({ where: { kind: 'result.published', href: `/submissions/${submissionId}` } })).map(({ mailState }) => mailState);
  expect(await stateOf(ids[0])).toEqual(['QUEUED']);
  await revokeRecognition(world.as('vanhoaxahoi', after), { submissionId: ids[0] ?? '', reason: 'Quyết định số 230/QĐ-UBND ngày 31/5/2026.' });
  expect(await stateOf(ids[0])).toEqual(['VOIDED']);
  expect(await stateOf(ids[1])).toEqual(['QUEUED']);
  expect(await db.message.count({ where: { kind: 'recognition.revoked', mailState: 'QUEUED' } })).toBe(1);
});
