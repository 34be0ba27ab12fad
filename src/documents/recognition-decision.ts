import { type DossierColumn, type DossierGroup, type DossierRow, dossierTable, authorColumns, positionColumn } from '@/documents/dossier-table';
import { letterheadTable, type PaperHead } from '@/documents/letterhead';
import { capitalized, listCount, outcomeAct } from '@/documents/outcome-words';
import { type Block, makePaper, sizes, textWidth } from '@/documents/paper';
import { citePaper } from '@/documents/paper-reference';
import { bodyParagraph, citations, line, rule, titleBlock, withClosingMark } from '@/documents/paragraphs';
import { closingTable, type Recipients, type Signature } from '@/documents/signature';

export type DecisionRow = DossierRow & {
  /** Hiệu quả, phạm vi, thời điểm áp dụng. */
  effect: string;
  note: string;
};

export type RecognitionDecision = {
  head: PaperHead;
  /** "Về việc công nhận sáng kiến, giải pháp trong công tác cải cách hành chính năm 2026" */
  subject: string;
  /** Who decides, "Chủ tịch Ủy ban nhân dân xã Bắc Bình". Has to agree with căn cứ and signature. */
  authority: string;
  /** The issuing body as the appendix names it: "Ủy ban nhân dân xã Bắc Bình". */
  issuer: string;
  /** In order, the last being "Theo đề nghị của … tại Tờ trình …". */
  legalBases: readonly string[];
  /** Follows "Công nhận 05 sáng kiến": "trong công tác cải cách hành chính năm 2026 trên địa bàn xã Bắc Bình". */
  scope: string;
  /** Điều 2; without it a sentence that keeps what is applied and what is only selected apart. */
  effect?: string;
  /** Those who carry it out, as a subject: "Chánh Văn phòng …, Trưởng phòng … và các tác giả có tên tại Điều 1". */
  executors: string;
  recognised: readonly DecisionRow[];
  selected: readonly DecisionRow[];
  recipients: Recipients;
  signature: Signature;
};

/** Quyết định công nhận sáng kiến, with its DANH SÁCH on pages that lie down. */
export function recognitionDecision(paper: RecognitionDecision): Promise<Uint8Array> {
  if (paper.recognised.length + paper.selected.length === 0) throw new RangeError('a decision that recognises nothing');
  return makePaper(`Quyết định ${paper.subject}`, [
    { orientation: 'portrait', blocks: decisionBlocks(paper) },
    { orientation: 'landscape', blocks: listBlocks(paper) },
  ]);
}

function decisionBlocks(paper: RecognitionDecision): Block[] {
  const width = textWidth.portrait;
  const act = capitalized(outcomeAct(countsOf(paper)));
  return [
    letterheadTable(paper.head, width),
    ...titleBlock('Quyết định', paper.subject, width),
    line(paper.authority.toUpperCase(), { bold: true, align: 'center', before: 6, after: 6 }),
    ...citations(paper.legalBases),
    line('QUYẾT ĐỊNH:', { bold: true, align: 'center', before: 8, after: 6, keepNext: true }),
    bodyParagraph(`${act} ${paper.scope} (có Danh sách kèm theo).`, { lead: 'Điều 1.' }),
    bodyParagraph(paper.effect ?? defaultEffect(paper), { lead: 'Điều 2.' }),
    bodyParagraph(
      withClosingMark(
        `Quyết định này có hiệu lực thi hành kể từ ngày ký. ${paper.executors} chịu trách nhiệm thi hành Quyết định này`,
      ),
      { lead: 'Điều 3.' },
    ),
    line('', { after: 6 }),
    closingTable(paper.recipients, paper.signature, width),
  ];
}

/** A solution not applied yet may be selected, but is no sáng kiến in the sense of Luật Thi đua, khen thưởng. */
export function defaultEffect({ recognised, selected }: Pick<RecognitionDecision, 'recognised' | 'selected'>): string {
  const ofRecognised =
    'Sáng kiến được công nhận là một trong các căn cứ để xem xét, đánh giá, xếp loại mức độ hoàn thành nhiệm vụ và xét thi đua, khen thưởng đối với tập thể, cá nhân theo quy định.';
  const ofSelected =
    'Giải pháp được chọn được tổ chức áp dụng, nhân rộng; việc công nhận sáng kiến được xem xét sau khi giải pháp đã áp dụng và mang lại hiệu quả.';
  return [recognised.length > 0 && ofRecognised, selected.length > 0 && ofSelected].filter(Boolean).join(' ');
}

function listBlocks(paper: RecognitionDecision): Block[] {
  const width = textWidth.landscape;
  const { reference } = paper.head;
  return [
    line('DANH SÁCH', { bold: true, size: sizes.title, align: 'center' }),
    line(listTitle(paper), { bold: true, size: sizes.title, align: 'center' }),
    line(`(Kèm theo Quyết định ${citePaper(reference)} của ${paper.issuer})`, { italics: true, align: 'center' }),
    rule(width, width / 4, 8),
    dossierTable(columns(paper), groupsOf(paper), width),
    line(listCount(countsOf(paper)), { italics: true, before: 8 }),
  ];
}

function listTitle({ recognised, selected, scope }: RecognitionDecision): string {
  const kinds = [recognised.length > 0 && 'Sáng kiến được công nhận', selected.length > 0 && 'giải pháp được chọn'];
  return `${capitalized(kinds.filter(Boolean).join(', '))} ${scope}`;
}

function groupsOf({ recognised, selected }: RecognitionDecision): DossierGroup<DecisionRow>[] {
  if (selected.length === 0) return [{ heading: null, rows: recognised }];
  if (recognised.length === 0) return [{ heading: null, rows: selected }];
  return [
    { heading: 'I. SÁNG KIẾN ĐƯỢC CÔNG NHẬN', rows: recognised },
    { heading: 'II. GIẢI PHÁP ĐƯỢC CHỌN', rows: selected },
  ];
}

function columns({ recognised, selected }: RecognitionDecision): DossierColumn<DecisionRow>[] {
  const kinds = [recognised.length > 0 && 'sáng kiến', selected.length > 0 && 'giải pháp'].filter(Boolean).join(', ');
  return [
    positionColumn,
    ...authorColumns,
    { title: `Tên ${kinds}`, width: 55, ofDossier: (row) => row.title },
    { title: 'Lĩnh vực', width: 28, ofDossier: (row) => row.field },
    { title: 'Hiệu quả, phạm vi, thời điểm áp dụng', width: 55, ofDossier: (row) => row.effect },
    { title: 'Ghi chú', width: 22, ofDossier: (row) => row.note },
  ];
}

function countsOf({ recognised, selected }: RecognitionDecision) {
  return { recognised: recognised.length, selected: selected.length };
}
