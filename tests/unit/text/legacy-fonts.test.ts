import { describe, expect, test } from 'vitest';
import { legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';

const modern = 'Mỗi buổi sáng có hơn bốn mươi người đứng chờ ở quầy vì không biết giấy tờ của mình đã đủ chưa. Đoàn viên thanh niên trực theo lịch tuần.';
const tcvn3 = 'Mçi buæi s¸ng cã h¬n bèn m\u00ad¬i ng\u00adêi ®øng chê ë quÇy v× kh«ng biÕt giÊy tê cña m×nh ®· ®ñ ch\u00ada. §oµn viªn thanh niªn trùc theo lÞch tuÇn.';
const vni = 'Moãi buoåi saùng coù hôn boán möôi ngöôøi ñöùng chôø ôû quaày vì khoâng bieát giaáy tôø cuûa mình ñaõ ñuû chöa. Ñoaøn vieân thanh nieân tröïc theo lòch tuaàn.';

describe('text of old fonts', () => {
  test('TCVN3', () => {
    expect(legacyFontOf(tcvn3)).toBe('TCVN3');
    expect(toUnicode(tcvn3, 'TCVN3')).toBe(modern);
  });
  test('VNI, capitals too', () => {
    expect(legacyFontOf(vni)).toBe('VNI');
    expect(toUnicode(vni, 'VNI')).toBe(modern);
    expect(toUnicode('ÑOÄC LAÄP TÖÏ DO', 'VNI')).toBe('ĐỘC LẬP TỰ DO');
  });
  test.each([
    ['Unicode', modern],
    ['without marks', 'Moi buoi sang co hon bon muoi nguoi dung cho o quay vi khong biet giay to cua minh da du chua.'],
    ['French', 'Où êtes-vous allés hier à la mairie? La réponse a été donnée après le début de la journée, voilà tout ce que nous savons.'],
    ['a sign here and there', 'Lưu ý: sản phẩm Office® dùng trong đơn vị, sai số ± 0,5 µm; nhiệt độ 30° và nguồn « nội bộ » theo quy định.'],
    ['too short', 'Mçi buæi'],
  ])('nothing is noticed in %s', (_case, text) => expect(legacyFontOf(text)).toBeNull());
});
