import { expect, test } from 'vitest';
import { recognitionDecision } from '@/documents/recognition-decision';
import { linesOf, partOf } from './read-office-file';
import { applied, chairman, decision, idea } from './samples';

test('the decision reads as NĐ 30/2020 has it, number and day blank until văn thư writes them', async () => {
  const lines = linesOf(await recognitionDecision(decision));
  expect(lines.slice(0, 7)).toEqual([
    'ỦY BAN NHÂN DÂN', 'XÃ BẮC BÌNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
    'Số:       /QĐ-UBND', 'Bắc Bình, ngày      tháng      năm 2026', 'QUYẾT ĐỊNH',
  ]);
  expect(lines).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẮC BÌNH');
  expect(lines).toContain('Theo đề nghị của Trưởng phòng Văn hóa – Xã hội tại Tờ trình số 15/TTr-VHXH ngày 06/5/2026.');
  expect(lines).toContain(
    'Điều 1. Công nhận 01 sáng kiến và lựa chọn 01 giải pháp trong công tác cải cách hành chính năm 2026 trên địa bàn xã Bắc Bình (có Danh sách kèm theo).',
  );
  expect(lines.find((text) => text.startsWith('Điều 3.'))).toMatch(/chịu trách nhiệm thi hành Quyết định này\.\/\.$/);
});

test('the list names every author with the share, keeps sáng kiến and giải pháp apart, and closes with the count', async () => {
  const lines = linesOf(await recognitionDecision(decision));
  expect(lines).toContain('I. SÁNG KIẾN ĐƯỢC CÔNG NHẬN');
  expect(lines).toContain('Lê Văn An (60%)');
  expect(lines).toContain('Trần Thị Bình (40%)');
  expect(lines.indexOf('II. GIẢI PHÁP ĐƯỢC CHỌN')).toBeGreaterThan(lines.indexOf('Trần Thị Bình (40%)'));
  expect(lines.at(-1)).toBe('Danh sách có 01 sáng kiến và 01 giải pháp./.');
});

test('registered, it carries number and day; the deputy signs KT.', async () => {
  const lines = linesOf(
    await recognitionDecision({
      ...decision,
      head: { ...decision.head, reference: { number: '5', symbol: 'QĐ-UBND', issuedOn: '2026-06-09', year: 2026 } },
      signature: { ...chairman, onBehalfOf: 'Ủy ban nhân dân', capacity: { kind: 'deputy', signerTitle: 'Phó Chủ tịch' } },
    }),
  );
  expect(lines).toContain('Số: 05/QĐ-UBND');
  expect(lines).toContain('Bắc Bình, ngày 09 tháng 6 năm 2026');
  expect(lines).toContain('(Kèm theo Quyết định số 05/QĐ-UBND ngày 09/6/2026 của Ủy ban nhân dân xã Bắc Bình)');
  const signature = lines.indexOf('TM. ỦY BAN NHÂN DÂN');
  expect(lines.slice(signature, signature + 4)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thúc Phước Hải']);
});

test('with one kind only, the other is not mentioned', async () => {
  const onlyIdeas = linesOf(await recognitionDecision({ ...decision, recognised: [], selected: [idea] })).join('\n');
  expect(onlyIdeas).toContain('Điều 1. Lựa chọn 01 giải pháp');
  expect(onlyIdeas).not.toContain('Công nhận 01');
  const onlyApplied = linesOf(await recognitionDecision({ ...decision, recognised: [applied], selected: [] })).join('\n');
  expect(onlyApplied).not.toContain('giải pháp được chọn');
});

test('a decision about nothing is a bug', () => {
  expect(() => recognitionDecision({ ...decision, recognised: [], selected: [] })).toThrow(RangeError);
});

test('the page is A4 with the margins of the decree, the list lies down, its header row repeats', async () => {
  const xml = partOf(await recognitionDecision(decision), 'word/document.xml');
  expect(/w:pgSz w:w="1190[56]" w:h="1683[78]"/.test(xml)).toBe(true);
  expect(xml.includes('w:orient="landscape"')).toBe(true);
  expect(xml.includes('<w:tblHeader')).toBe(true);
});
