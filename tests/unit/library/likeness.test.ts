import { expect, test } from 'vitest';
import { spokenPledge, usualPledge } from '@/domain/campaigns/pledge';
import { likenessOf, prepare } from '@/domain/library/similarity/likeness';
import { keptOf, pairsToWeigh, sampleSize, termsToAsk } from '@/domain/library/similarity/terms';
import { wordsOf } from '@/domain/library/similarity/words';

const original = {
  title: 'Phiếu hẹn in chữ lớn cho người cao tuổi tại bộ phận một cửa',
  text: `Người cao tuổi đến làm thủ tục thường không đọc được phiếu hẹn vì chữ nhỏ, phải nhờ con cháu đọc giúp hoặc gọi điện hỏi lại nhiều lần.
Chúng tôi thiết kế phiếu hẹn khổ A5, chữ cỡ 20, ghi rõ ngày giờ trả kết quả, số điện thoại của công chức và sơ đồ chỗ ngồi chờ.
Sau ba tháng áp dụng, số cuộc gọi hỏi lại giảm từ 145 xuống còn 32 cuộc, tiết kiệm 1.250.000 đồng tiền điện thoại mỗi quý.`,
};
/** Sentences in another order, words changed here and there, marks left out in one place. */
const rewritten = {
  title: 'Phiếu hẹn chữ to dành cho người già ở bộ phận một cửa',
  text: `Sau ba tháng triển khai, số cuộc gọi hỏi lại giảm từ 145 xuống còn 32 cuộc, để dành được 1.250.000 đồng tiền điện thoại từng quý.
Nhóm tác giả thiết kế phieu hen khổ A5, chữ cỡ 20, nêu rõ ngày giờ trả kết quả, số máy của công chức và sơ đồ chỗ ngồi chờ.
Người lớn tuổi đến làm thủ tục hay không đọc được phiếu hẹn vì chữ bé, phải nhờ con cháu xem giúp hoặc gọi điện hỏi lại nhiều lần.`,
};
const unrelated = {
  title: 'Sân chơi từ vật liệu tái chế ở trường mầm non',
  text: `Giáo viên thu gom lốp xe, chai nhựa, ván gỗ cũ để làm xích đu, cầu trượt và bồn rửa tay cho trẻ trong sân trường.
Phụ huynh góp ngày công vào cuối tuần, thôn cho mượn máy hàn, trạm y tế kiểm tra độ an toàn trước khi trẻ chơi.
Cả trường có thêm bảy trò chơi vận động, trẻ ra sân mỗi ngày 40 phút, chi phí chưa đến 3 triệu đồng.`,
};
const compare = (one: typeof original, other: typeof original) => likenessOf(prepare(one), prepare(other));

test('a text is wholly like itself, and another one not at all', () => {
  expect(compare(original, original)).toMatchObject({ similarity: 10_000, title: 10_000, text: 10_000 });
  expect(compare(original, unrelated)).toMatchObject({ text: 0, passages: [] });
  expect(compare(original, unrelated).similarity).toBeLessThan(1500);
});

test('changed words and moved sentences leave it alike, from either side', () => {
  const likeness = compare(original, rewritten);
  expect(likeness.text).toBeGreaterThan(5000);
  expect(likeness.similarity).toBeLessThan(10_000);
  expect(compare(rewritten, original).text).toBe(likeness.text);
});

test('passages lie where the words stand in both texts, and none overlaps another', () => {
  const { passages } = compare(original, rewritten);
  const shown = passages.map(({ one, other }) => [original.text.slice(one.start, one.end), rewritten.text.slice(other.start, other.end)]);
  expect(shown.some(([one, other]) => one?.includes('145 xuống còn 32 cuộc') && other?.includes('145 xuống còn 32 cuộc'))).toBe(true);
  expect(shown.some(([, other]) => other?.includes('phieu hen khổ A5'))).toBe(true);
  for (const side of ['one', 'other'] as const) {
    const ranges = passages.map((each) => each[side]).sort((a, b) => a.start - b.start);
    for (const [i, range] of ranges.entries()) expect(range.start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
  }
});

test('marks, case and the spelling of i and y make no difference; numbers stay whole', () => {
  const folded = (text: string) => wordsOf(text).map((word) => word.folded);
  expect(folded('Kỹ thuật HOÀ giải')).toEqual(folded('kĩ thuat hòa giai'));
  expect(folded('giảm 1.250.000 đồng, còn 12,5%')).toEqual(['giam', '1.250.000', 'dong', 'con', '12,5']);
});

test('what every paper says is no likeness: citations, headings, names of bodies', () => {
  expect(wordsOf('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\nCăn cứ Kế hoạch số 15 của UBND xã;\nTính mới, tính sáng tạo')).toEqual([]);
  expect(wordsOf('Ủy ban nhân dân xã phát tờ rơi').map(({ folded }) => folded)).toEqual(['phat', 'to', 'roi']);
  const frame = 'Tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.\n'.repeat(4);
  expect(compare({ ...original, text: frame + original.text }, { ...unrelated, text: frame + unrelated.text }).text).toBe(0);
  // The portal's own words, as one says them and as several do.
  const vouched = (alone: boolean) => `${spokenPledge(usualPledge, alone)}\n`.repeat(3);
  expect(compare({ ...original, text: vouched(true) + original.text }, { ...unrelated, text: vouched(false) + unrelated.text }).text).toBe(0);
});

test('of a citation its own sentence is left out: what the author goes on with counts, and so does "Căn cứ" without a law', () => {
  const words = (text: string) => wordsOf(text).map(({ folded }) => folded).join(' ');
  expect(words('Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23.4.2018 của Chính phủ. Tôi lập sổ tay cho dân.')).toBe('toi lap so tai cho dan');
  expect(words('- Căn cứ vào các Quyết định của TP. Hồ Chí Minh; căn cứ Luật Tổ chức; nhóm in phiếu hẹn.')).toBe('nhom in phieu hen');
  expect(words('CĂN CỨ: Luật Thi đua, khen thưởng\nNhóm in phiếu hẹn')).toBe('nhom in phieu hen');
  expect(words('Căn cứ kết quả hỏi 120 hộ, nhóm chia ba tổ.')).toBe('can cu ket qua hoi 120 ho nhom chia ba to');
  // A text without end of sentence, of any length, is read in one go.
  const endless = `Căn cứ Luật ${'a. b;c '.repeat(20_000)}`;
  expect(words(`${'Căn cứ '.repeat(5_000)}\n${endless}`)).not.toBe('');
});

test('a sentence that everybody writes joins nothing, what stands beside it still does', () => {
  const habit = 'Giải pháp không phát sinh chi phí lớn, tận dụng được trang thiết bị hiện có và phù hợp với điều kiện của địa phương.';
  const [one, other] = [{ ...original, text: `${original.text}\n${habit}` }, { ...unrelated, text: `${habit}\n${unrelated.text}` }];
  expect(compare(one, other).text).toBeGreaterThan(1500);
  const usual = new Set(pairsToWeigh(prepare({ title: '', text: habit }).pairs));
  expect(likenessOf(prepare(one), prepare(other), usual).text).toBe(0);
  expect(likenessOf(prepare(one), prepare(one), usual).text).toBeGreaterThan(7500);
});

test('a title alone is compared with titles', () => {
  const likeness = compare({ title: original.title, text: '' }, rewritten);
  expect(likeness).toMatchObject({ text: 0, passages: [] });
  expect(likeness.similarity).toBe(likeness.title);
  expect(likeness.title).toBeGreaterThan(6000);
  expect(compare({ title: '', text: '' }, { title: '', text: '' }).similarity).toBe(0);
});

test('a short text inside a long one is found whole; nothing breaks on enormous or odd texts', () => {
  const long = { title: unrelated.title, text: `${unrelated.text}\n${original.text}\n${unrelated.text}` };
  expect(compare(original, long).text).toBe(10_000);
  const huge = { title: 'a'.repeat(5000), text: `${original.text}\n`.repeat(2000) };
  expect(compare(original, huge).text).toBeLessThanOrEqual(10_000);
  expect(keptOf(huge).terms.length).toBeLessThanOrEqual(sampleSize.most + 10);
  expect(keptOf(huge).pairs.length).toBeLessThanOrEqual(sampleSize.least);
  expect(keptOf({ title: '😀 \u202E', text: '\u200b\n\n---' })).toMatchObject({ terms: [], pairs: [] });
});

test('what is kept of a text is among what a copy of it asks for', () => {
  const asked = new Set(termsToAsk(prepare(original)));
  const termsOf = (text: typeof original) => keptOf(text).terms;
  expect(termsOf(original).every((term) => asked.has(term))).toBe(true);
  expect(termsOf(original).every((term) => Number.isInteger(term) && term >= -(2 ** 31) && term < 2 ** 31)).toBe(true);
  const shared = termsOf(rewritten).filter((term) => asked.has(term)).length;
  expect(shared).toBeGreaterThan(termsOf(rewritten).length / 3);
  expect(termsOf(unrelated).filter((term) => asked.has(term)).length).toBeLessThan(3);
});
