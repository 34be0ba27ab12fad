import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { workCalendar } from '@/domain/people/calendar-queries';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { endOfDayExclusive, type LocalDay } from '@/domain/time/calendar';
import { addWorkingDays } from '@/domain/time/working-days';
import type { Appealed } from './load-appeal';

type NewAppeal = { text: string; cameOn: LocalDay; fileIds: readonly string[]; arrivalNumber?: string; arrivedOn?: Date; senderName?: string };

/** The row with its files and the day by which it is answered; of two at once the database keeps one. */
export async function newAppeal(ctx: Ctx, { id: submissionId, campaignId, campaign }: Appealed, { cameOn, fileIds, ...written }: NewAppeal): Promise<string> {
  const { organizationId, accountId } = ctx.actor;
  const id = newId();
  const dueAt = endOfDayExclusive(addWorkingDays(cameOn, campaign.appealAnswerDays, await workCalendar(ctx)));
  const { count } = await ctx.db.appeal.createMany({
    data: [{ organizationId, id, campaignId, submissionId, ...written, byId: accountId, at: ctx.now, dueAt }], skipDuplicates: true,
  });
  if (count === 0) throw new Refusal('appeal_open');
  for (const fileId of new Set(fileIds)) {
    const { size } = await takeOwnUpload(ctx, fileId);
    if (size > campaign.maxFileMb * 1024 * 1024) throw new Refusal('appeal_file_large', { fileIds: [sentenceOf('appeal_file_large')] });
    await ctx.db.appealFile.create({ data: { organizationId, id: newId(), appealId: id, fileId } });
  }
  return id;
}
