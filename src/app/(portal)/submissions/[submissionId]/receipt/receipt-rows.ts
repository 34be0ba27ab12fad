import { formatCount } from '@/domain/numbers/integers';
import { formatShare } from '@/domain/numbers/hundredths';
import type { Dossier } from '@/domain/submissions/dossier';
import { afterHoursWords, paperHoursWords } from '@/domain/submissions/paper-hours';
import { paperOwedWords } from '@/domain/submissions/paper-words';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong, formatTimeLong } from '@/domain/time/format';
import { dayText, fieldWords } from '../field-words';

/** What the receipt says, on its page and as a PDF. @param arrived of the electronic copy */
export function receiptRows(dossier: Dossier, arrived: Date, now: Date): [term: string, detail: string][] {
  const { code, campaign, receipts } = dossier;
  const evidence = dossier.evidence.filter(({ sectionKey }) => sectionKey === null);
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
    ...receipts.map(({ arrivalNumber, arrivedAt, dayKind, copies, colour, coverNumber, coverOn }): [string, string] => [
      'Bản giấy đã nhận',
      `${formatCount(copies)} bản${colour ? ' màu' : ''}, số đến ${arrivalNumber}, ${formatTimeLong(arrivedAt)}, ${formatDayLong(dayOf(arrivedAt))}${coverNumber ? `, kèm công văn số ${coverNumber}${coverOn ? ` ngày ${dayText(coverOn)}` : ''}` : ''}. ${afterHoursWords({ arrivedAt, dayKind }, dossier)}`.trim(),
    ]),
  ];
  const owed = paperOwedWords(campaign, received, now);
  if (owed) rows.push(['Bản giấy còn thiếu', `${owed} Giờ nhận: ${paperHoursWords(dossier.paperHours)}; đến ngoài giờ vẫn được nhận và ghi đúng giờ đến.`]);
  if (dossier.lateReason) rows.push(['Nộp muộn', `Lý do: ${dossier.lateReason}`]);
  return rows;
}

export const proofWords = (hash: string): string => `Mã kiểm bản nộp lần đầu: ${hash.slice(0, 16)}. Mã này đổi khi bất kỳ chữ nào của hồ sơ đổi.`;
