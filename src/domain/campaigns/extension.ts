import type { CampaignStage } from '@/generated/prisma/enums';
import { addDays, daysBetween, endOfDayExclusive, lastDayOf, type LocalDay } from '@/domain/time/calendar';
import { formatDay, weekdayName } from '@/domain/time/format';
import { firstOutOfOrder, type StageDeadlines, type StageField, stages } from './stages';

/** Pure: the dialog shows by it what the verb will do. */
export type StageMove = { stage: CampaignStage; field: StageField; label: string; from: Date; to: Date };

export type ExtensionPlan =
  | { ok: true; moves: StageMove[] }
  | { ok: false; reason: 'stage_without_deadline' | 'deadline_not_later' | 'deadlines_out_of_order'; sentence: string };

/**
 * The stage asked for and, with 'shift', every later stage by the same number of days; with 'keep' the later ones stay,
 * and one that would then end before the new day is an obstacle that is named.
 */
export function planExtension(deadlines: StageDeadlines, stage: CampaignStage, newLastDay: LocalDay, later: 'shift' | 'keep'): ExtensionPlan {
  const at = stages.findIndex((each) => each.stage === stage);
  const target = stages[at];
  const current = target ? deadlines[target.field] : null;
  if (!target || !current) return { ok: false, reason: 'stage_without_deadline', sentence: 'Giai đoạn này chưa có ngày cuối. Ghi ngày cuối ở thẻ Thời hạn.' };
  const shift = daysBetween(lastDayOf(current), newLastDay);
  const to = endOfDayExclusive(newLastDay);
  if (to <= current) return { ok: false, reason: 'deadline_not_later', sentence: `Hiện nay đã đến hết ngày ${formatDay(lastDayOf(current))}. Chọn một ngày muộn hơn.` };
  const moves: StageMove[] = [{ stage, field: target.field, label: target.label, from: current, to }];
  if (later === 'shift') {
    for (const each of stages.slice(at + 1)) {
      const from = deadlines[each.field];
      if (from) moves.push({ stage: each.stage, field: each.field, label: each.label, from, to: endOfDayExclusive(addDays(lastDayOf(from), shift)) });
    }
  }
  const wrong = firstOutOfOrder({ ...deadlines, ...Object.fromEntries(moves.map((move) => [move.field, move.to])) });
  if (wrong) {
    const sentence = `${wrong.label} sẽ kết thúc trước ${wrong.before}. Chọn “Dời theo, đủ số ngày”, hoặc gia hạn ${wrong.label} trước.`;
    return { ok: false, reason: 'deadlines_out_of_order', sentence };
  }
  return { ok: true, moves };
}

/** "hết ngày Thứ Sáu 15/5/2026" */
export const lastDayWithWeekday = (day: LocalDay): string => `hết ngày ${weekdayName(day)} ${formatDay(day)}`;
