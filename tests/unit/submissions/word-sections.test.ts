import { describe, expect, test } from 'vitest';
import type { WordLine } from '@/domain/submissions/word-lines';
import { sortWord } from '@/domain/submissions/word-sections';

const parts = [
  { key: 'problem', title: 'Vướng mắc, hạn chế hiện nay' }, { key: 'solution', title: 'Nội dung giải pháp' }, { key: 'novelty', title: 'Tính mới, tính sáng tạo' },
  { key: 'effect', title: 'Hiệu quả thiết thực' }, { key: 'scope', title: 'Khả năng áp dụng ngay, nhân rộng' },
];

/** "**…**" is bold, "# …" a heading style. */
const lines = (text: string): WordLine[] =>
  text.trim().split('\n').map((raw) => {
    const line = raw.trim();
    const [, hashes = '', words = ''] = /^(#*)\s*(.*)$/u.exec(line) ?? [];
    const bold = /^\*\*(.*)\*\*$/u.exec(words);
    return { text: bold?.[1] ?? words, heading: hashes.length, bold: bold !== null };
  });
const joined = (found: readonly WordLine[]): string => found.map(({ text }) => text).join('\n');
const sorted = (text: string) => {
  const { title, parts: found, rest } = sortWord(lines(text), parts);
  return { title, rest: joined(rest), ...Object.fromEntries(found.map((part) => [part.key, joined(part.lines)])) };
};

describe('a report by its usual headings', () => {
  test('numbered bold headings, headings below them, a table, the signatures', () => {
    expect(sorted(`
      **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
      **BÁO CÁO MÔ TẢ SÁNG KIẾN**
      Tên sáng kiến: “Bàn soát giấy tờ trước quầy”
      **I. THỰC TRẠNG TRƯỚC KHI ÁP DỤNG SÁNG KIẾN**
      Mỗi sáng có hơn 40 người chờ.
      Nhiều người phải quay lại.
      **II. NỘI DUNG SÁNG KIẾN**
      **1. Mục tiêu**
      Giảm lượt quay lại.
      **2. Các bước thực hiện**
      - Đặt bàn soát.
      **III. TÍNH MỚI, TÍNH SÁNG TẠO**
      Soát trước khi lấy số.
      **IV. HIỆU QUẢ**
      **1. Hiệu quả kinh tế**
      Tiết kiệm 12 triệu đồng.
      | Trước | Sau
      **2. Hiệu quả xã hội**
      Người dân hài lòng.
      **V. KHẢ NĂNG ÁP DỤNG, NHÂN RỘNG**
      Xã nào cũng làm được.
      **VI. KIẾN NGHỊ**
      Cấp thêm một bàn.
      XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ
      Nguyễn Văn A
    `)).toEqual({
      title: 'Bàn soát giấy tờ trước quầy',
      problem: 'Mỗi sáng có hơn 40 người chờ.\nNhiều người phải quay lại.',
      solution: '1. Mục tiêu\nGiảm lượt quay lại.\n2. Các bước thực hiện\n- Đặt bàn soát.',
      novelty: 'Soát trước khi lấy số.',
      effect: '1. Hiệu quả kinh tế\nTiết kiệm 12 triệu đồng.\n| Trước | Sau\n2. Hiệu quả xã hội\nNgười dân hài lòng.',
      scope: 'Xã nào cũng làm được.',
      rest: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBÁO CÁO MÔ TẢ SÁNG KIẾN\nTên sáng kiến: “Bàn soát giấy tờ trước quầy”\nVI. KIẾN NGHỊ\nCấp thêm một bàn.\nXÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ\nNguyễn Văn A',
    });
  });

  test('heading styles, other words for the same things', () => {
    expect(sorted(`
      # 1. Tên sáng kiến
      Hòm thư góp ý đọc bằng giọng nói
      # 2. Sự cần thiết
      Người già không đọc được phiếu.
      # 3. Mô tả nội dung giải pháp
      Ghi âm góp ý.
      # 4. Điểm mới của giải pháp
      Không phải viết.
      # 5. Lợi ích thu được
      41 góp ý một tháng.
      # 6. Phạm vi ảnh hưởng
      Toàn xã.
    `)).toMatchObject({
      title: 'Hòm thư góp ý đọc bằng giọng nói', problem: 'Người già không đọc được phiếu.', solution: 'Ghi âm góp ý.', novelty: 'Không phải viết.', effect: '41 góp ý một tháng.', scope: 'Toàn xã.',
    });
  });

  test('heading and text in one paragraph, as in a Đơn', () => {
    expect(sorted(`
      Tên giải pháp: Phiếu hẹn in chữ lớn.
      1. Tình trạng trước đây: người cao tuổi đọc nhầm giờ hẹn.
      2. Nội dung giải pháp: in phiếu cỡ chữ 18.
      Phiếu có ô ghi giấy tờ còn thiếu.
      3. Hiệu quả: lượt đi nhầm giảm còn 2 mỗi tuần.
    `)).toMatchObject({
      title: 'Phiếu hẹn in chữ lớn', problem: 'người cao tuổi đọc nhầm giờ hẹn.', solution: 'in phiếu cỡ chữ 18.\nPhiếu có ô ghi giấy tờ còn thiếu.', effect: 'lượt đi nhầm giảm còn 2 mỗi tuần.',
    });
  });

  test('the campaign’s own titles count, whatever their key', () => {
    const own = [{ key: 's7', title: 'Bài học kinh nghiệm' }];
    expect(sortWord(lines('**Bài học kinh nghiệm**\nLàm từng bước.'), own).parts).toMatchObject([{ key: 's7', lines: [{ text: 'Làm từng bước.' }] }]);
  });
});

describe('nothing is lost, nothing is invented', () => {
  test('without headings all of it is left over', () => {
    expect(sorted('Chúng tôi làm thế này.\nHiệu quả rất tốt, mọi người đều khen và mong được nhân rộng ra các nơi khác.')).toEqual({
      title: null, rest: 'Chúng tôi làm thế này.\nHiệu quả rất tốt, mọi người đều khen và mong được nhân rộng ra các nơi khác.',
    });
  });
  test('an empty document', () => expect(sortWord([], parts)).toEqual({ title: null, parts: [], rest: [] }));
});
