import type { Prisma, PrismaClient } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { type Found, type Judged, type Plan, recompute } from '../../e2e/recompute';
import { makeSubmission } from '../../harness/make';
import { scoringAt, scoringWorld } from './scoring-world';

// What the races of closing happen in: eight dossiers, three members with accounts and one who scores on paper.

export type Random = { below: (most: number) => number; chance: (percent: number) => boolean; one: <T>(list: readonly T[]) => T };

/** mulberry32: the same seed, the same schedules. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  const one = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  };
  return { below, chance: (percent) => below(100) < percent, one };
}

const maxima = [3000, 2000, 3000, 2000];
export const anyScores = ({ below }: Random): number[] => maxima.map((max) => (below(max / 500) + 1) * 500);

export const owners = ['tacgia1', 'tacgia2', 'tacgia3'] as const;
export const members = ['chutich', 'hoidong1', 'hoidong2'] as const;

export async function raceWorld(db: PrismaClient) {
  const world = await scoringWorld(db);
  const { organizationId, campaignId, accounts } = world;
  const more = await Promise.all([4, 5, 6, 7, 8].map(async (number) => makeSubmission(world, { owner: owners[number % 3] ?? 'tacgia1', status: number > 6 ? 'FILED' : 'ELIGIBLE', number, title: `Giải pháp ${number}` })));
  const paperSeat = newId();
  await db.councilSeat.create({ data: { organizationId, id: paperSeat, campaignId, fullName: 'Lương Thị Hạnh', foldedName: fold('Lương Thị Hạnh'), seat: 'member', scores: true, votes: true, position: 9 } });
  const dossiers = [world.a, world.b, world.own, ...more];
  await db.submissionVersion.createMany({ data: dossiers.map((submissionId) => ({ organizationId, submissionId, number: 1, filedAt: scoringAt, filedById: accounts.tacgia1, content: {}, contentHash: '' })) });
  const seats = [...members.map((who) => world.seat(who)), paperSeat];
  return { ...world, dossiers, paperSeat, seats, lead: (submissionId: string) => owners[leadOf(dossiers.indexOf(submissionId))] ?? 'tacgia1' };
}

/** Who filed each of them: a, b, own, then by number. */
const leadOf = (index: number): number => [0, 1, 1, 1, 2, 0, 1, 2][index] ?? 0;

export type RaceWorld = Awaited<ReturnType<typeof raceWorld>>;

/** The table laid anew: who is on it, any sheets, any rule; as the verbs of an evening would have left it. */
export async function layTable(world: RaceWorld, random: Random): Promise<void> {
  const { db, organizationId, campaignId, dossiers, seats, paperSeat, criterionIds, accounts } = world;
  const outside = random.chance(50);
  const rule = {
    status: 'SCORING' as const, scoredAt: null, passMark: 5000, minSheets: random.one([1, 2]), dropExtremesFrom: random.one([0, 3, 4]), thirdScorerFrom: random.one([null, 1500]), supplementFrom: random.one([null, 4000]),
    tieByCriteria: random.chance(50), tieByFiling: random.chance(50), tiers: [{ name: 'Loại A', from: 7000, cap: 2 }, { name: 'Loại B', from: 5000, cap: random.one([null, 3]) }],
    extraName: outside ? 'Bình chọn của người dân' : '', extraWeight: outside ? 3000 : null, extraMax: outside ? 700 : null,
  };
  const sheets: Prisma.ScoreSheetCreateManyInput[] = [];
  const scores: Prisma.ScoreCreateManyInput[] = [];
  for (const submissionId of dossiers.slice(0, 6)) {
    for (const seatId of seats) {
      const closed = random.chance(60) || seatId === paperSeat;
      if (random.chance(20)) continue;
      const id = newId();
      const onPaper = seatId === paperSeat ? { enteredById: accounts.thuky, paperSignedOn: new Date('2026-05-04T00:00:00Z') } : {};
      sheets.push({ organizationId, id, campaignId, submissionId, seatId, version: 1, savedAt: scoringAt, status: closed ? 'CLOSED' : 'DRAFT', closedAt: closed ? scoringAt : null, closedById: closed ? accounts.thuky : null, ...onPaper });
      scores.push(...anyScores(random).map((value, k) => ({ organizationId, sheetId: id, criterionId: criterionIds[k] ?? '', value })));
    }
  }
  const outsidePoints = dossiers.map((submissionId) => ({ organizationId, id: newId(), campaignId, submissionId, value: random.below(8) * 100, paperNumber: '12/BC', paperOn: new Date('2026-05-04T00:00:00Z'), byId: accounts.vanhoaxahoi, at: scoringAt }));
  const back = (ids: string[], status: 'ELIGIBLE' | 'FILED') => db.submission.updateMany({ where: { organizationId, id: { in: ids } }, data: { status, withdrawnAt: null, withdrawReason: null } });
  await db.$transaction([
    db.result.deleteMany({ where: { organizationId, campaignId } }), db.extraScore.deleteMany({ where: { organizationId, campaignId } }), db.score.deleteMany({ where: { organizationId } }),
    db.scoreSheet.deleteMany({ where: { organizationId, campaignId } }), db.conflictDeclaration.deleteMany({ where: { organizationId } }),
    db.campaign.update({ where: { organizationId_id: { organizationId, id: campaignId } }, data: rule }), back(dossiers.slice(0, 6), 'ELIGIBLE'), back(dossiers.slice(6), 'FILED'),
    db.conflictDeclaration.createMany({ data: random.chance(50) ? [{ organizationId, id: newId(), submissionId: random.one(dossiers.slice(0, 6)), seatId: random.one(seats), reason: 'Người thân', byId: accounts.thuky, at: scoringAt }] : [] }),
    db.scoreSheet.createMany({ data: sheets }), db.score.createMany({ data: scores }), db.extraScore.createMany({ data: outside ? outsidePoints : [] }),
  ]);
}

/** The results as the rows of the database make them now, counted the second way. */
export async function recounted({ db, organizationId, campaignId, criterionIds }: RaceWorld): Promise<Map<string, Found>> {
  const campaign = await db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: campaignId } } });
  const seats = new Map((await db.councilSeat.findMany({ where: { organizationId, campaignId } })).map((seat) => [seat.id, seat]));
  const rows = await db.submission.findMany({
    where: { organizationId, campaignId, status: 'ELIGIBLE' }, include: { authors: true, declarations: { where: { withdrawnAt: null } }, sheets: { where: { status: 'CLOSED' }, include: { scores: true } }, extraScores: { orderBy: [{ at: 'desc' }, { id: 'desc' }] } },
  });
  const isFree = (row: (typeof rows)[number], seatId: string): boolean => {
    const seat = seats.get(seatId);
    return seat?.scores === true && !row.declarations.some((each) => each.seatId === seatId) && !row.authors.some((author) => author.accountId !== null && author.accountId === seat.accountId);
  };
  const plan: Plan = {
    lines: maxima.map((max) => ({ max, weight: 10_000, counted: true, floor: 0, group: '' })), passMark: campaign.passMark, minSheets: campaign.minSheets, dropFrom: campaign.dropExtremesFrom, supplementFrom: campaign.supplementFrom, thirdFrom: campaign.thirdScorerFrom,
    tieByCriteria: campaign.tieByCriteria, tieByFiling: campaign.tieByFiling, groupFloors: [], tiers: campaign.tiers as unknown as Plan['tiers'], outside: campaign.extraWeight === null ? null : { weight: campaign.extraWeight, max: campaign.extraMax ?? 1 },
  };
  return recompute(plan, rows.map((row): Judged => ({
    code: row.id, filed: row.filedAt?.getTime() ?? 0, outside: row.extraScores[0]?.value ?? 0,
    sheets: row.sheets.filter(({ seatId }) => isFree(row, seatId)).map(({ scores }) => criterionIds.map((id) => scores.find(({ criterionId }) => criterionId === id)?.value ?? 0)),
  })));
}
