import { describe, expect, test } from 'vitest';
import { passwordTrouble, strengthSentence } from '@/domain/people/password-rules';

const owner = { fullName: 'Lê Thị Minh Thư', signInName: 'thu.ltm', organizationName: 'Bắc Bình' };

describe('what people choose first is refused', () => {
  test.each([
    'matkhau123', 'Matkhau@2026', 'MậtKhẩu-2026', 'M@tkhau123456', '12345678', '1234567890', '0987654321', '19051990', '0912345678', 'anhyeuem', 'anhyeuem123', '123anhyeuem456',
    'password123', 'P@ssword2026', 'qwertyuiop', 'Qwertyuiop1', 'aaaaaaaaaa', 'abcabcabcabc', 'abcdefghijkl', 'vietnam2026', 'Sangkien@2026', 'ubndxa@2026', 'Admin@123456', 'phongvanhoa1',
    'lethiminhthu', 'LeThiMinhThu1', 'thu.ltm.2026', 'BacBinh@2026', 'xabacbinh123',
  ])('%s', (password) => {
    expect(passwordTrouble(password, owner)).not.toBeNull();
  });
});

test.each(['Mưa chiều trên đồi cát', 'cá kho tộ nồi đất', 'K7mp4xq2rt', 'thanh long ruột đỏ 5kg', 'bắc bình có nhiều thanh long'])('%s is taken', (password) => {
  expect(passwordTrouble(password, owner)).toBeNull();
});

test('ten characters, counted as people see them', () => {
  expect(passwordTrouble('đá mềm 22')).toContain('Còn thiếu 1 ký tự');
  expect(passwordTrouble('đá mềm 22x')).toBeNull();
  expect(passwordTrouble('👩‍🌾'.repeat(80))).not.toBeNull();
});

test('one sentence while typing', () => {
  expect(strengthSentence('')).toMatchObject({ good: false });
  expect(strengthSentence('matkhau12345')).toMatchObject({ good: false });
  expect(strengthSentence('đá mềm 22x')).toMatchObject({ good: true });
  expect(strengthSentence('Mưa chiều trên đồi cát')).toEqual({ good: true, text: 'Mật khẩu tốt: dài và khó đoán.' });
});
