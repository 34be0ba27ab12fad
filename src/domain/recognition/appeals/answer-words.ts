import type { AppealAnswer } from '@/generated/prisma/enums';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { answerLabels } from './appeal-labels';

// What the signed answer to a kiến nghị says; pure.

export const answerSubject = 'Về việc trả lời kiến nghị xem xét lại kết quả xét sáng kiến';

type Asked = { code: string | null; title: string; campaignTitle: string; at: Date; arrival: { number: string; on: LocalDay; senderName: string } | null };

const lasting: Record<AppealAnswer, string> = {
  UPHELD: 'Kết quả đã công bố được giữ nguyên.',
  RESCORE: 'Hồ sơ được Hội đồng chấm lại và họp xét; kết quả thay đổi (nếu có) được thông báo bằng quyết định của cấp có thẩm quyền.',
  ADJUST: 'Việc điều chỉnh kết quả được thực hiện bằng quyết định của cấp có thẩm quyền; trong thời gian chờ, quyết định đã công bố vẫn có hiệu lực.',
};

export function answerParagraphs({ code, title, campaignTitle, at, arrival }: Asked, answer: AppealAnswer, reply: string): string[] {
  const came = arrival ? `bản giấy số đến ${arrival.number} ngày ${formatDay(arrival.on)}` : `gửi trên Cổng sáng kiến ngày ${formatDay(dayOf(at))}`;
  return [
    `Phòng Văn hóa – Xã hội đã nhận kiến nghị (${came}) đề nghị xem xét lại kết quả xét hồ sơ ${code ?? ''} “${title}”, thuộc ${campaignTitle}.`,
    `Sau khi xem xét, Phòng Văn hóa – Xã hội trả lời như sau: ${answerLabels[answer].toLowerCase()}.`,
    ...reply.split('\n').filter((text) => text.trim() !== ''),
    lasting[answer],
    'Văn bản này trả lời kiến nghị, không thay thế việc giải quyết khiếu nại theo quy định của pháp luật. Phòng Văn hóa – Xã hội thông báo để các tác giả biết',
  ];
}

/** What an author reads while the paper that changes a result is still to come. */
export const waitingWords: Record<AppealAnswer, string | null> = {
  UPHELD: null,
  RESCORE: 'Hội đồng chấm lại và họp xét. Kết quả thay đổi (nếu có) được quyết định bằng văn bản; số, ngày ghi tại đây khi có.',
  ADJUST: 'Kết quả được điều chỉnh bằng quyết định; số, ngày ghi tại đây khi có. Đến lúc đó quyết định đã công bố vẫn có hiệu lực.',
};
