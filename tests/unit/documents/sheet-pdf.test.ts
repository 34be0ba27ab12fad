import { expect, test } from 'vitest';
import { sheetPdf } from '@/documents/pack/sheet-pdf';
import { samplePack } from './pack-samples';
import { flatText, pdfPages } from './pdf-text';

test('thirty authors: the list goes over pages and repeats its head', async () => {
  const pack = await samplePack();
  const authors = Array.from({ length: 30 }, (_, i) => ({ name: `Giáo viên số ${i + 1}`, jobTitle: 'Giáo viên', workplace: 'Trường Tiểu học Chợ Lầu 1', kind: 'Viên chức', share: '3,33%' }));
  const pages = await pdfPages(sheetPdf({ ...pack, authors, kind: 'shares', stamp: { code: 'BB-2026-0001', mark: '', proofUrl: null, draft: false } }));
  expect(pages.length).toBeGreaterThan(1);
  for (const { text } of pages.filter((page) => page.text.includes('Giáo viên số'))) expect(flatText(text)).toContain('Ký xác nhận');
  const all = flatText(pages.map(({ text }) => text).join(' '));
  for (const words of ['BẢN XÁC NHẬN TỶ LỆ ĐÓNG GÓP', 'Giáo viên số 30', 'Tổng cộng', 'ĐẠI DIỆN CÁC TÁC GIẢ', 'mã hồ sơ BB-2026-0001', `Trang 1/${pages.length}`]) expect(all).toContain(words);
  expect(all).not.toContain('Mã kiểm');
});

test('the word of the unit’s head is one page to be signed and stamped', async () => {
  const pages = await pdfPages(sheetPdf({ ...(await samplePack()), kind: 'confirmation', stamp: { code: '', mark: '', proofUrl: null, draft: false } }));
  expect(pages).toHaveLength(1);
  for (const words of ['XÁC NHẬN CỦA THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', '(Ký, đóng dấu, ghi rõ họ tên)', 'Đã áp dụng', 'Hồ sơ đang soạn, chưa có mã']) expect(flatText(pages[0]?.text ?? '')).toContain(words);
});

test('the receipt says what was received and how to check it', async () => {
  const receipt = {
    kind: 'receipt', issuer: { parent: 'UBND XÃ BẮC BÌNH', unit: 'PHÒNG VĂN HÓA – XÃ HỘI', placeAndDay: 'Bắc Bình, ngày 10 tháng 4 năm 2026' },
    rows: [['Mã hồ sơ', 'BB-2026-0001'], ['Bản giấy đã nhận', '02 bản màu, số đến 612']], proof: 'Mã kiểm bản nộp lần đầu: ab12', filedBy: 'Lê Thị Minh Thư',
  } as const;
  const words = async (proofUrl: string | null) => flatText((await pdfPages(sheetPdf({ ...receipt, stamp: { code: 'BB-2026-0001', mark: '', proofUrl, draft: false } }))).map(({ text }) => text).join(' '));
  const whole = await words('https://sangkien.bacbinh.vn/proof/x');
  for (const each of ['PHIẾU TIẾP NHẬN HỒ SƠ SÁNG KIẾN', 'PHÒNG VĂN HÓA – XÃ HỘI', '02 bản màu, số đến 612', 'Quét mã QR', 'Mã kiểm bản nộp lần đầu: ab12', 'NGƯỜI NHẬN']) expect(whole).toContain(each);
  expect(await words(null)).not.toContain('Quét mã QR');
});
