import { apartFrom } from '@/domain/history/apart';
import { listHistory } from '@/domain/history/queries';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { isHiddenFrom } from '@/domain/reviews/conflicts';
import { loadDossiers } from '@/domain/reviews/panel';
import { viewerOf } from '@/domain/reviews/policy';
import { expect, test } from '../../harness/database';
import { midWindow, type PersonName } from '../../harness/make';
import { type ScoringWorld, scoringWorld } from '../reviews/scoring-world';

const kinds = ['sheet.comments_released', 'discussion.written', 'likeness.found', 'session.voted', 'conflict.declared', 'council.reassigned'];

const asAdmin = (world: ScoringWorld, who: PersonName) => {
  const ctx = world.at(who);
  return { ...ctx, actor: { ...ctx.actor, roles: ['admin' as const] } };
};

test('an admin reads how dossiers are judged, but for those they have a part in', async ({ db }) => {
  const world = await scoringWorld(db);
  const { campaignId, own, a } = world;
  await world.score('hoidong2', own, 2000, 1500, 2000, 2000);
  for (const id of [own, a]) for (const kind of kinds) await recordEvent(world.at('thuky'), kind, { type: 'submission', id, campaignId });
  await recordEvent(world.at('vanhoaxahoi'), 'submission.withdrawn', { type: 'submission', id: own, campaignId });
  await recordEvent(world.at('thuky'), 'session.closed', { type: 'meeting', id: newId(), campaignId }, { items: 3 });
  const read = (who: PersonName, filter = {}) => listHistory(asAdmin(world, who), filter, 1);
  const [all, seen] = [await read('admin'), await read('hoidong1')];
  // The own dossier's sheet was begun and closed, too; and who scores reads of no other sheet while scoring goes on.
  expect(all.total - seen.total).toBe(kinds.length + 3);
  expect([seen.lines.length, (await read('hoidong1', { group: 'review' })).total]).toEqual([seen.total, (await read('admin', { group: 'review' })).total - kinds.length - 3]);
  expect((await read('hoidong1', { subjectId: a })).total).toBe(kinds.length - 1);
  // What happens to any dossier is told, and of a meeting not how many it concluded, of which the own may be one.
  expect((await read('hoidong1', { subjectId: own })).total).toBe(1);
  expect([all, seen].map(({ lines }) => lines.find(({ words }) => words.startsWith('kết thúc'))?.words)).toEqual(['kết thúc phiên họp, kết luận 3 hồ sơ', 'kết thúc phiên họp']);
  // What they did themselves they know.
  await recordEvent(world.at('hoidong1'), 'conflict.declared', { type: 'submission', id: own, campaignId });
  expect((await read('hoidong1', { subjectId: own })).total).toBe(2);
});

const collective = { isCollective: true, jobTitle: '', staffKindId: null };
type Change = [name: string, change: (world: ScoringWorld, actor: ReturnType<ScoringWorld['at']>['actor']) => Promise<unknown>];
const changes: Change[] = [
  ['by account', async () => undefined],
  ['by name, without an account', ({ db, a }, { foldedName, unitId, foldedUnitName }) => db.author.updateMany({ where: { submissionId: a }, data: { accountId: null, foldedName, unitId, foldedUnitName } })],
  ['who represents a collective', ({ db, a }, { foldedName, unitId, foldedUnitName }) => db.author.updateMany({ where: { submissionId: a }, data: { ...collective, accountId: null, representative: 'x', foldedRepresentative: foldedName, unitId, foldedUnitName } })],
  ['who heads a collective', ({ db, a }, { accountId }) => db.author.updateMany({ where: { submissionId: a }, data: { ...collective, headIds: [accountId] } })],
  ['who declared it', ({ db, b, organizationId, seat }, { accountId }) => db.conflictDeclaration.create({ data: { organizationId, id: newId(), submissionId: b, seatId: seat('hoidong2'), reason: 'x', byId: accountId, at: midWindow } })],
  ['of the same unit, where that is hard', async ({ db, a, settle }, { unitId, foldedUnitName }) => {
    await settle({ sameUnitRule: 'HARD' });
    await db.author.updateMany({ where: { submissionId: a }, data: { unitId, foldedUnitName } });
  }],
];

test.for(changes)('the history is apart from every dossier that conflicts.ts hides: %s', async ([, change], { db }) => {
  const world = await scoringWorld(db);
  await change(world, world.at('hoidong2').actor);
  const { sameUnitRule } = await db.campaign.findFirstOrThrow();
  const found: string[] = [];
  for (const who of ['chutich', 'hoidong1', 'hoidong2', 'thuky', 'tacgia1', 'tacgia2'] as const) {
    const ctx = asAdmin(world, who);
    const apart = await apartFrom(ctx);
    const hidden = (await loadDossiers(ctx, {})).filter((dossier) => isHiddenFrom(viewerOf(ctx.actor, world.campaignId), dossier, sameUnitRule));
    expect(apart, who).toEqual(expect.arrayContaining(hidden.map(({ id }) => id)));
    found.push(...hidden.map(() => who));
  }
  expect(found).toContain(change === changes[0]?.[1] ? 'hoidong1' : 'hoidong2');
});
