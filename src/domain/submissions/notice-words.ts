import type { ScreeningKind } from '@/generated/prisma/enums';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { formatDay, formatTimeLong } from '@/domain/time/format';
import { otherParts } from './screening-words';

// What the office's notices on a dossier say; pure.

type Screening = { kind: ScreeningKind; reason: string; sectionKeys: readonly string[]; sectionTexts: readonly string[] };
type Dossier = {
  code: string | null; title: string; filedAt: Date | null; supplementDueAt: Date | null;
  campaign: { title: string }; sections: readonly { key: string; title: string }[];
};

/** Only these two conclusions are told in writing. */
export const hasNotice = (kind: ScreeningKind): kind is 'RETURN' | 'REJECT' => kind === 'RETURN' || kind === 'REJECT';

export const noticeSubject = (kind: 'RETURN' | 'REJECT'): string =>
  kind === 'REJECT' ? 'Về việc từ chối tiếp nhận hồ sơ sáng kiến' : 'Về việc yêu cầu bổ sung hồ sơ sáng kiến';

export function noticeParagraphs(screening: Screening, dossier: Dossier): string[] {
  const { code, title, campaign, filedAt } = dossier;
  const filed = filedAt ? `, nộp lúc ${formatTimeLong(filedAt)} ngày ${formatDay(dayOf(filedAt))}` : '';
  const opening = `Phòng Văn hóa – Xã hội đã nhận và thẩm tra hồ sơ ${code ?? ''} “${title}”${filed}, thuộc ${campaign.title}.`;
  const reason = screening.reason.split('\n').filter((text) => text.trim() !== '');
  if (screening.kind === 'REJECT') {
    return [
      opening, 'Phòng Văn hóa – Xã hội thông báo từ chối tiếp nhận hồ sơ nêu trên, với lý do:', ...reason,
      'Trường hợp cần trao đổi thêm, đề nghị liên hệ Phòng Văn hóa – Xã hội.', 'Phòng Văn hóa – Xã hội thông báo để các tác giả và đơn vị biết',
    ];
  }
  return [
    opening, 'Phòng Văn hóa – Xã hội đề nghị bổ sung hồ sơ nêu trên, cụ thể như sau:', ...reason, ...partLines(screening, dossier), dueLine(dossier),
    // Where no part is named all of it may be changed.
    `${screening.sectionKeys.length > 0 ? 'Nội dung không nêu ở trên giữ nguyên như đã nộp. ' : ''}Phòng Văn hóa – Xã hội thông báo để các tác giả và đơn vị biết, thực hiện`,
  ];
}

function partLines({ sectionKeys, sectionTexts }: Screening, { sections }: Dossier): string[] {
  const titles = new Map([...otherParts, ...sections].map(({ key, title }) => [key, title]));
  return sectionKeys.map((key, i) => `- ${titles.get(key) ?? key}${sectionTexts[i] ? `: ${sectionTexts[i]}` : ''}`);
}

const dueLine = ({ supplementDueAt }: Dossier): string =>
  supplementDueAt
    ? `Thời hạn bổ sung: đến hết ngày ${formatDay(lastDayOf(supplementDueAt))}, nộp trên Cổng sáng kiến.`
    : 'Hồ sơ bổ sung nộp trên Cổng sáng kiến.';
