import { fromDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { type BenefitWords, benefitWords } from '@/domain/submissions/benefit-words';
import type { Dossier } from '@/domain/submissions/dossier';
import { maturityLabels } from '@/domain/submissions/labels';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

/** A date column as a day: midnight UTC, whatever the host's zone. */
export const dayText = (date: Date): string => formatDay(fromDateColumn(date));

export function fieldWords({ fieldName, topicName, topicOther, maturity, appliedOn }: Dossier): string {
  const topic = topicOther ? `${topicName ?? 'Nội dung khác'}: ${topicOther}` : topicName;
  const since = appliedOn ? ` từ ngày ${dayText(appliedOn)}` : '';
  return [fieldName, topic, maturity ? `${maturityLabels[maturity]}${since}` : null].filter(Boolean).join('. ');
}

export const benefitOf = ({ now }: Ctx, dossier: Dossier): BenefitWords => benefitWords({ ...dossier, appliedOn: dossier.appliedOn && fromDateColumn(dossier.appliedOn) }, dayOf(now));
