import { LineRuleType, Paragraph, TableOfContents, TextRun } from 'docx';
import { listTable, type ListCell } from '@/documents/list-table';
import { textWidth } from '@/documents/paper';
import { bodyParagraph, line, rule } from '@/documents/paragraphs';
import { evidenceTitle, type PackData, type PackFile, type ReadBytes } from './pack-data';
import { applicationLines, coverLines, dayBlank, introduction, isAlone, signName, signTitle } from './pack-words';
import { isPrintablePicture, type Picture, printablePicture } from './pictures';
import { type Count, type WordBlock, wordBody } from './word-body';
import { partHeading, sideBySide, wordPaper } from './word-ground';
import { wordEvidence } from './word-evidence';

const width = textWidth.portrait;

/** The dossier as a Word file: the papers of the pack, pictures in their places, evidence on pages of its own. */
export async function packWord(data: PackData, readBytes: ReadBytes): Promise<Uint8Array> {
  const pictures = await readPictures(data.pictures, readBytes);
  const count: Count = { lists: 0, pictures: 0 };
  const text = report(data, pictures, count);
  const evidence = await wordEvidence(data, readBytes, count);
  return wordPaper(data.title || 'Hồ sơ sáng kiến', data.stamp, [
    ...cover(data),
    line('MỤC LỤC', { bold: true, size: 28, align: 'center', after: 10 }),
    new TableOfContents('Mục lục', { hyperlink: true, headingStyleRange: '1-2' }),
    ...application(data),
    ...text,
    ...sharesSheet(data),
    ...confirmationSheet(data),
    ...evidenceList(data),
    ...evidence,
  ]);
}

type Pictures = ReadonlyMap<string, Picture>;

async function readPictures(files: readonly PackFile[], readBytes: ReadBytes): Promise<Pictures> {
  const found = new Map<string, Picture>();
  for (const { id, mime, sha256, readable } of files) {
    const bytes = readable === true && isPrintablePicture(mime) ? await readBytes(sha256).catch(() => null) : null;
    const picture = bytes && (await printablePicture(bytes, mime));
    if (picture) found.set(id, picture);
  }
  return found;
}

function cover(data: PackData): WordBlock[] {
  const big = (text: string, size: number, before = 0): Paragraph => line(text, { bold: true, align: 'center', size, before });
  return [
    line(data.parent.toUpperCase(), { align: 'center' }),
    big(data.unit.toUpperCase(), 26),
    rule(width, 40),
    big('HỒ SƠ', 44, 110),
    big('ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN', 32),
    big(data.title || 'Chưa có tên', 34, 36),
    line('', { before: 90 }),
    ...coverLines(data).map(([term, detail]) => new Paragraph({ spacing: { after: 80 }, indent: { left: 600 }, children: [new TextRun(`${term}: `), new TextRun({ text: detail, bold: true })] })),
    big(`${data.place}, năm ${data.year}`, 26, 90),
    newPage(),
  ];
}

/** An empty line without height: a table cannot begin a page by itself. */
const newPage = (): Paragraph => new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });

const motto = (): Paragraph[] => [line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, align: 'center', size: 24 }), line('Độc lập - Tự do - Hạnh phúc', { bold: true, align: 'center' })];

function application(data: PackData): WordBlock[] {
  return [
    newPage(),
    ...motto(),
    rule(width, 52),
    partHeading('ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN'),
    line(`Kính gửi: ${data.committee}`, { align: 'center', after: 6 }),
    bodyParagraph(introduction(data)),
    authorsTable(data, false),
    ...applicationLines(data).map(([term, value]) => bodyParagraph(value, { lead: `${term}:` })),
    ...[data.pledge, data.pledged].filter(Boolean).map((words) => bodyParagraph(words)),
    ...signature(data, dayBlank(data)),
  ];
}

function report(data: PackData, pictures: Pictures, count: Count): WordBlock[] {
  return [
    newPage(),
    letterhead(data),
    partHeading('BÁO CÁO MÔ TẢ SÁNG KIẾN'),
    line(data.title || 'Chưa có tên', { bold: true, align: 'center', after: 8 }),
    ...data.sections.flatMap(({ title, body }, i) => [partHeading(`${i + 1}. ${title}`, { level: 2 }), ...wordBody(body, { picture: (id) => pictures.get(id) ?? null, count })]),
    ...signature(data),
  ];
}

function sharesSheet(data: PackData): WordBlock[] {
  const alone = isAlone(data);
  const code = data.stamp.code ? `, mã hồ sơ ${data.stamp.code}` : '';
  return [
    newPage(),
    letterhead(data),
    partHeading('BẢN XÁC NHẬN TỶ LỆ ĐÓNG GÓP'),
    line(data.title || 'Chưa có tên', { bold: true, align: 'center', after: 8 }),
    bodyParagraph(`${alone ? 'Tôi là tác giả' : 'Chúng tôi là các tác giả'} của sáng kiến, giải pháp nêu trên${code}, gửi xét trong ${data.campaign}. ${alone ? 'Tôi xác nhận tỷ lệ đóng góp như sau:' : 'Chúng tôi đã trao đổi, thống nhất tỷ lệ đóng góp của từng người như sau:'}`),
    authorsTable(data, true),
    bodyParagraph(`${alone ? 'Tôi' : 'Chúng tôi'} chịu trách nhiệm về nội dung xác nhận này.`),
    ...signature(data),
  ];
}

function confirmationSheet(data: PackData): WordBlock[] {
  return [
    newPage(),
    letterhead(data),
    partHeading('XÁC NHẬN CỦA THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ'),
    line('Về hồ sơ sáng kiến, giải pháp', { bold: true, align: 'center', after: 8 }),
    bodyParagraph(data.title || 'Chưa có tên', { lead: 'Tên sáng kiến, giải pháp:' }),
    ...(data.stamp.code ? [bodyParagraph(data.stamp.code, { lead: 'Mã hồ sơ:' })] : []),
    bodyParagraph(data.campaign, { lead: 'Đợt phát động:' }),
    bodyParagraph(data.maturity || 'Chưa chọn', { lead: 'Mức độ triển khai:' }),
    bodyParagraph('Tác giả và tỷ lệ đóng góp:'),
    authorsTable(data, false),
    bodyParagraph(`${data.unit} xác nhận nội dung hồ sơ, tác giả và tỷ lệ đóng góp nêu trên là đúng; đề nghị Hội đồng xem xét.`),
    bodyParagraph(`Ý kiến khác (nếu có): ${'.'.repeat(80)}`),
    sideBySide([[line('')], [line('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', { bold: true, align: 'center', before: 12 }), line('(Ký, đóng dấu, ghi rõ họ tên)', { italics: true, align: 'center', after: 70 })]], [width / 2 - 10, width / 2 + 10]),
  ];
}

function letterhead(data: PackData) {
  const left = [line(data.parent.toUpperCase(), { align: 'center', size: 24 }), line(data.unit.toUpperCase(), { align: 'center', size: 24, bold: true }), rule(72, 22)];
  return sideBySide([left, [...motto(), rule(width - 72, 52, 4), line(dayBlank(data), { italics: true, align: 'center' })]], [72, width - 72]);
}

function authorsTable({ authors, total }: PackData, signed: boolean) {
  const columns = [{ title: 'STT', width: 8 }, { title: 'Họ và tên', width: 30 }, { title: 'Chức vụ', width: 24 }, { title: 'Đơn vị công tác', width: 32 }, { title: 'Tỷ lệ', width: 14 }, ...(signed ? [{ title: 'Ký xác nhận', width: 24 }] : [])];
  const rows = authors.map(({ name, jobTitle, workplace, share }, i): ListCell[] => [
    { text: String(i + 1), align: 'center' }, { text: name }, { text: jobTitle }, { text: workplace }, { text: share, align: 'right' }, ...(signed ? [{ text: '\n' }] : []),
  ]);
  const sum: ListCell[] = [{ text: 'Tổng cộng', bold: true, align: 'right', columnSpan: 4 }, { text: total, bold: true, align: 'right' }, ...(signed ? [{ text: '' }] : [])];
  return listTable(columns, [...rows, sum], width, 24);
}

function signature(data: PackData, above = ''): WordBlock[] {
  const block = [
    ...(above ? [line(above, { italics: true, align: 'center', before: 10, keepNext: true })] : []),
    line(signTitle(data).toUpperCase(), { bold: true, align: 'center', before: above ? 2 : 12, keepNext: true }),
    line('(Ký, ghi rõ họ tên)', { italics: true, align: 'center', keepNext: true }),
    line(signName(data), { bold: true, align: 'center', before: 60 }),
  ];
  return [sideBySide([[line('')], block], [width / 2, width / 2])];
}

function evidenceList({ evidence }: PackData): WordBlock[] {
  const heading = partHeading('DANH MỤC MINH CHỨNG', { newPage: true });
  if (evidence.length === 0) return [heading, line('Hồ sơ không có tệp minh chứng.', { align: 'center' })];
  const columns = [{ title: 'STT', width: 8 }, { title: 'Minh chứng', width: 42 }, { title: 'Tên tệp', width: 36 }, { title: 'Cỡ tệp', width: 16 }, { title: 'Mã kiểm', width: 22 }];
  const rows = evidence.map((file, i): ListCell[] => [{ text: String(i + 1), align: 'center' }, { text: evidenceTitle(file) }, { text: file.name }, { text: file.size, align: 'right' }, { text: `${file.sha256.slice(0, 8)}\n${file.sha256.slice(8, 16)}` }]);
  return [
    heading,
    listTable(columns, rows, width),
    line('Mã kiểm của tệp là các ký tự đầu của SHA-256 tính trên tệp gốc lưu ở cổng. Ảnh, trang PDF và nội dung tệp Word ở các trang sau; tệp khác xem trên cổng.', { italics: true, size: 22, before: 6 }),
  ];
}
