import { letterheadTable, type PaperHead } from '@/documents/letterhead';
import { type Block, makePaper, textWidth } from '@/documents/paper';
import { bodyParagraph, line, titleBlock, withClosingMark } from '@/documents/paragraphs';
import { closingTable, type Recipients, type Signature } from '@/documents/signature';

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
export function meetingInvitation(paper: MeetingInvitation): Promise<Uint8Array> {
  return makePaper(`Giấy mời ${paper.subject}`, [{ orientation: 'portrait', blocks: blocksOf(paper) }]);
}

function blocksOf(paper: MeetingInvitation): Block[] {
  const width = textWidth.portrait;
  const list = (lead: string, names: readonly string[]): Block[] => (names.length === 0 ? [] : [bodyParagraph(lead), ...names.map((name) => bodyParagraph(`${name};`, { lead: '-' }))]);
  return [
    letterheadTable(paper.head, width),
    ...titleBlock('Giấy mời', paper.subject, width),
    bodyParagraph(`${paper.council} trân trọng kính mời:`),
    ...list('1. Thành viên Hội đồng:', paper.members),
    ...list('2. Khách mời:', paper.guests),
    bodyParagraph(`Tới dự: ${paper.subject.charAt(0).toLowerCase()}${paper.subject.slice(1)}.`),
    ...(paper.chair ? [bodyParagraph(`Chủ trì: ${paper.chair}.`)] : []),
    bodyParagraph(`Thời gian: ${paper.when}.`),
    bodyParagraph(`Địa điểm: ${paper.place}.`),
    bodyParagraph(withClosingMark('Đề nghị Ông/Bà đến dự đúng thời gian, thành phần; nếu vắng mặt, báo lý do với thư ký Hội đồng trước giờ họp')),
    line('', { after: 6 }),
    closingTable(paper.recipients, paper.signature, width),
  ];
}
