import { Paragraph, type Table, TextRun } from 'docx';
import { sideBySide } from '@/documents/pack/word-ground';
import { type ListCell, listTable } from '@/documents/list-table';
import { type Block, makePaper, type PaperSection, sizes, textWidth } from '@/documents/paper';
import { line, rule, titleBlock } from '@/documents/paragraphs';
import { aboutRow, formsOf, gridTitles, gridWidths, type ScoreMember, type ScorePapers, type ScoreRow, signHint, signTitle } from './score-paper-data';

const title = 'Phiếu chấm điểm sáng kiến';

/** The same papers in Word: a lying page (or more, the head repeated) for each member, or a standing one for each dossier. */
export function scorePapers(papers: ScorePapers): Promise<Uint8Array> {
  return makePaper(title, papers.kind === 'grid' ? papers.members.map((member) => gridSection(papers, member)) : [{ orientation: 'portrait', blocks: papers.members.flatMap((member) => forms(papers, member)) }]);
}

function gridSection(papers: ScorePapers, member: ScoreMember): PaperSection {
  const width = textWidth.landscape;
  const columns = gridTitles(papers).map((each, i) => ({ title: each, width: gridWidths(papers)[i] ?? 10 }));
  return {
    orientation: 'landscape',
    blocks: [head(papers, width), ...titleBlock(title, papers.campaign, width), line(`Họ và tên người chấm: ${member.name}. Chức danh: ${member.seat}`, { after: 6 }), listTable(columns, member.rows.map((row, i) => gridRow(row, i, papers)), width), line(''), signature(member, width)],
  };
}

const gridRow = (row: ScoreRow, index: number, { criteria }: ScorePapers): ListCell[] => [
  { text: String(index + 1), align: 'center' }, { text: aboutRow(row) },
  ...(row.apart ? [{ text: row.apart, align: 'center' as const, columnSpan: criteria.length + 2 }] : [...row.scores.map((text): ListCell => ({ text, align: 'center' })), { text: row.total, align: 'center' as const, bold: true }, { text: row.comment }]),
];

const columnsOfForm = [{ title: 'STT', width: 12 }, { title: 'Tiêu chí', width: 93 }, { title: 'Điểm tối đa', width: 30 }, { title: 'Điểm chấm', width: 30 }];

function forms(papers: ScorePapers, member: ScoreMember): Block[] {
  const width = textWidth.portrait;
  return formsOf(member).flatMap((row, index) => [
    ...(index > 0 ? [new Paragraph({ pageBreakBefore: true, spacing: { line: 20 }, children: [new TextRun({ text: '', size: 2 })] })] : []),
    head(papers, width),
    ...titleBlock(title, papers.campaign, width),
    ...[`Họ và tên người chấm: ${member.name}`, `Chức danh trong Hội đồng: ${member.seat}`, `Mã hồ sơ: ${row.code}. Tên sáng kiến: ${row.title}`, `${row.authors ? `Tác giả: ${row.authors}. ` : ''}Đơn vị: ${row.unit}`].map((text) => line(text, { after: 3 })),
    listTable(columnsOfForm, [
      ...papers.criteria.map(({ name, max, note }, i): ListCell[] => [{ text: String(i + 1), align: 'center' }, { text: note ? `${name} (${note})` : name }, { text: max, align: 'center' }, { text: row.scores[i] ?? '', align: 'center' }]),
      [{ text: '' }, { text: 'Tổng điểm', bold: true }, { text: papers.maxTotal, align: 'center', bold: true }, { text: row.total, align: 'center', bold: true }],
    ], width, sizes.body),
    line(`Nhận xét: ${row.comment || '.'.repeat(220)}`, { before: 6, after: 12 }),
    signature(member, width),
  ]);
}

function head({ head: { parent, unit, placeAndDay } }: ScorePapers, width: number): Table {
  const [left, right] = [Math.round(width * 0.42), width - Math.round(width * 0.42)];
  const centred = { align: 'center', size: sizes.letterhead } as const;
  return sideBySide([
    [...parent.split('\n').map((text) => line(text.toUpperCase(), centred)), line(unit.toUpperCase(), { ...centred, bold: true }), rule(left, left * 0.4)],
    [line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, bold: true }), line('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }), rule(right, 60), line(placeAndDay, { align: 'center', italics: true, before: 6 })],
  ], [left, right]);
}

const signature = ({ name }: ScoreMember, width: number): Table => sideBySide([[line('')], [
  line(signTitle.toUpperCase(), { bold: true, align: 'center', keepNext: true }), line(signHint, { italics: true, align: 'center', keepNext: true }), line(name, { bold: true, align: 'center', before: 60 }),
]], [width / 2, width / 2]);
