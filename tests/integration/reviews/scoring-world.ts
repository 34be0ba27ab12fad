import type { PrismaClient } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { closesAt, daysAfter, makeSubmission, makeWorld, type PersonName, type World } from '../../harness/make';

export const openedAt = daysAfter(closesAt, 2);
export const scoringAt = daysAfter(closesAt, 5);
export const scoringClosesAt = daysAfter(closesAt, 30);

export type ScoringWorld = Awaited<ReturnType<typeof scoringWorld>>;

/**
 * The world of make.ts with three dossiers on the council's table, and scoring open: `a` by tacgia1 (Kinh tế), `b` by
 * tacgia2 (Trạm Y tế), `own` by hoidong1 (a member) together with tacgia2. Scorers: chutich (chairs), hoidong1, hoidong2.
 */
export async function scoringWorld(db: PrismaClient, options: { name?: string; prefix?: string; status?: 'LAUNCHED' | 'SCORING' } = {}) {
  const world = await makeWorld(db, options);
  const a = await makeSubmission(world, { owner: 'tacgia1', status: 'ELIGIBLE', number: 1, title: 'Phiếu hẹn in chữ lớn' });
  const b = await makeSubmission(world, { owner: 'tacgia2', status: 'ELIGIBLE', number: 2, title: 'Bàn hướng dẫn tại phòng tiêm' });
  const own = await makeSubmission(world, {
    owner: 'tacgia2', status: 'ELIGIBLE', number: 3, title: 'Sổ theo dõi điện tử', authors: [{ person: 'tacgia2', share: 6000 }, { person: 'hoidong1', share: 4000 }],
  });
  if (options.status !== 'LAUNCHED') {
    await db.campaign.update({
      where: { organizationId_id: { organizationId: world.organizationId, id: world.campaignId } },
      data: { status: 'SCORING', scoringOpenedAt: openedAt },
    });
  }
  const at = (who: PersonName, now: Date = scoringAt): Ctx => world.as(who, now);
  /** Points in hundredths for the four criteria. */
  const values = (...points: number[]): Record<string, number> => Object.fromEntries(points.map((value, i) => [world.criterionIds[i] ?? '', value]));
  /** A whole sheet, saved and closed by its member. */
  const score = async (who: PersonName, submissionId: string, ...points: number[]): Promise<void> => {
    const { version } = await saveSheet(at(who), submissionId, { version: 0, values: values(...points), comment: '' });
    await closeSheet(at(who), { submissionId, version });
  };
  const sheetOf = async (who: keyof World['seats'], submissionId: string) =>
    db.scoreSheet.findFirstOrThrow({ where: { submissionId, seatId: world.seats[who] ?? '' }, include: { scores: true } });
  const settle = async (change: Parameters<typeof db.campaign.update>[0]['data']) =>
    db.campaign.update({ where: { organizationId_id: { organizationId: world.organizationId, id: world.campaignId } }, data: change });
  return { ...world, a, b, own, at, values, score, sheetOf, settle, seat: (who: PersonName): string => world.seats[who] ?? '' };
}

/** Eight at once: how many went through. */
export async function rush(click: () => Promise<unknown>): Promise<number> {
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, click));
  return clicks.filter(({ status }) => status === 'fulfilled').length;
}
