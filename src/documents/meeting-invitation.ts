import type { PaperHead } from '@/documents/letterhead';
import { withClosingMark } from '@/documents/paragraphs';
import { body, type PlainBlock, type PlainPaper } from '@/documents/plain-paper';
import type { Recipients, Signature } from '@/documents/signature';

export type MeetingInvitation = {
  head: PaperHead;
  subject: string;
  council: string;
  /** "8 giờ 00 phút, Thứ Tư, ngày 03/6/2026" */
  when: string;
  place: string;
  chair: string;
  /** "Trần Đình Khải, Chủ tịch UBND xã, Chủ tịch Hội đồng" */
  members: readonly string[];
  guests: readonly string[];
  signature: Signature;
  recipients: Recipients;
};

/** Giấy mời: who, to what, when and where. No dossier is named: the paper goes to people who are part of one, too. */
export function meetingInvitation(paper: MeetingInvitation): PlainPaper {
  return { title: `Giấy mời ${paper.subject}`, sections: [{ orientation: 'portrait', blocks: blocksOf(paper) }] };
}

function blocksOf(paper: MeetingInvitation): PlainBlock[] {
  const list = (lead: string, names: readonly string[]): PlainBlock[] => (names.length === 0 ? [] : [body(lead), ...names.map((name) => body(`${name};`, { lead: '-' }))]);
  return [
    { kind: 'head', head: paper.head },
    { kind: 'title', type: 'Giấy mời', subject: paper.subject },
    body(`${paper.council} trân trọng kính mời:`),
    ...list('1. Thành viên Hội đồng:', paper.members),
    ...list('2. Khách mời:', paper.guests),
    body(`Tới dự: ${paper.subject.charAt(0).toLowerCase()}${paper.subject.slice(1)}.`),
    ...(paper.chair ? [body(`Chủ trì: ${paper.chair}.`)] : []),
    body(`Thời gian: ${paper.when}.`),
    body(`Địa điểm: ${paper.place}.`),
    body(withClosingMark('Đề nghị Ông/Bà đến dự đúng thời gian, thành phần; nếu vắng mặt, báo lý do với thư ký Hội đồng trước giờ họp')),
    { kind: 'closing', recipients: paper.recipients, signature: paper.signature },
  ];
}
