import type { Outcome } from '@/generated/prisma/enums';

/** What a decision makes of a dossier. "Chưa đủ điều kiện công nhận", never "không đạt" (PRACTICE, Words). */
export const outcomeLabels: Record<Outcome, string> = {
  RECOGNISED: 'Sáng kiến được công nhận',
  SELECTED: 'Giải pháp được chọn',
  NOT_RECOGNISED: 'Chưa đủ điều kiện công nhận',
};

/** "sáng kiến" is only what is applied already; a solution that is not is "giải pháp" (DESIGN §9). */
export const outcomeNouns: Record<Outcome, string> = { RECOGNISED: 'sáng kiến', SELECTED: 'giải pháp', NOT_RECOGNISED: 'hồ sơ' };

/** Ký hiệu of the committee's decisions, after the number văn thư gave: 214/QĐ-UBND. */
export const decisionName = (number: string, issuedOn: string, symbol = 'QĐ-UBND'): string => `Quyết định số ${number}/${symbol} ngày ${issuedOn}`;
