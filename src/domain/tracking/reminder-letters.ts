import { paperDueAt } from '@/domain/submissions/dates';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { inSentence, type ReminderFacts, reminderBody } from './reminder-text';

type Paper = { paperCopies: number; paperGraceDays: number; paperColour: boolean };

/** What the công văn says under "Kính gửi"; pure. */
export function letterParagraphs(facts: ReminderFacts, paper: Paper, now: Date): string[] {
  const copies = `${String(paper.paperCopies).padStart(2, '0')} bản giấy${paper.paperColour ? ' màu' : ''}`;
  const where = paper.paperCopies > 0
    ? `Hồ sơ nộp trên Cổng sáng kiến; ${copies} gửi về Phòng Văn hóa – Xã hội đến hết ngày ${formatDay(lastDayOf(paperDueAt(facts.closesAt, paper.paperGraceDays)))}.`
    : 'Hồ sơ nộp trên Cổng sáng kiến.';
  const thanks = facts.relation === 'INVITED' ? `Rất mong nhận được sự quan tâm, phối hợp của ${facts.unitName}` : `Phòng Văn hóa – Xã hội đề nghị ${facts.unitName} quan tâm thực hiện`;
  return [reminderBody(facts, now), where, thanks];
}

/** "V/v …" under the number. */
export const letterAbout = ({ relation, campaignTitle }: Pick<ReminderFacts, 'relation' | 'campaignTitle'>): string =>
  relation === 'INVITED' ? `V/v đề nghị phối hợp tham gia ${inSentence(campaignTitle)}` : `V/v đôn đốc nộp hồ sơ tham gia ${inSentence(campaignTitle)}`;
