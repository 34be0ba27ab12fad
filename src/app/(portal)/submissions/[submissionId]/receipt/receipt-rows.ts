import { formatCount } from '@/domain/numbers/integers';
import { formatShare } from '@/domain/numbers/hundredths';
import type { Dossier } from '@/domain/submissions/dossier';
import { paperOwedWords } from '@/domain/submissions/paper-words';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong, formatTimeLong } from '@/domain/time/format';
import { dayText, fieldWords } from '../field-words';

/** What the receipt says, on its page and as a PDF. @param arrived of the electronic copy */
export function receiptRows(dossier: Dossier, arrived: Date): [term: string, detail: string][] {
  const { code, campaign, receipts, evidence } = dossier;
  const received = receipts.reduce((sum, { copies }) => sum + copies, 0);
  const rows: [string, string][] = [
    ['Mã hồ sơ', code ?? ''],
    ['Tên sáng kiến, giải pháp', dossier.title],
    ['Tác giả', dossier.authors.map(({ fullName, share }) => `${fullName} (${formatShare(share)})`).join(', ')],
    ['Đơn vị', dossier.unitName],
    ['Đợt phát động', campaign.title],
    ['Lĩnh vực, mức độ', fieldWords(dossier)],
    ['Thành phần hồ sơ', `Bản điện tử trên cổng, ${formatCount(dossier.sections.filter(({ text }) => text.trim() !== '').length)} mục nội dung, ${evidence.length > 0 ? `${formatCount(evidence.length)} tệp minh chứng` : 'không có tệp minh chứng'}`],
    ['Giờ, ngày nhận bản điện tử', `${formatTimeLong(arrived)}, ${formatDayLong(dayOf(arrived))}`],
    ...receipts.map(({ arrivalNumber, arrivedAt, copies, colour, coverNumber, coverOn }): [string, string] => [
      'Bản giấy đã nhận',
      `${formatCount(copies)} bản${colour ? ' màu' : ''}, số đến ${arrivalNumber}, ${formatTimeLong(arrivedAt)}, ${formatDayLong(dayOf(arrivedAt))}${coverNumber ? `, kèm công văn số ${coverNumber}${coverOn ? ` ngày ${dayText(coverOn)}` : ''}` : ''}`,
    ]),
  ];
  const owed = paperOwedWords(campaign, received);
  if (owed) rows.push(['Bản giấy còn thiếu', owed]);
  return rows;
}

export const proofWords = (hash: string): string => `Mã kiểm bản nộp lần đầu: ${hash.slice(0, 16)}. Mã này đổi khi bất kỳ chữ nào của hồ sơ đổi.`;
