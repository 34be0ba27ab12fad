import { expect, test } from 'vitest';
import * as z from 'zod';
import { changePasswordInput, createAccountInput, letterheadInput, organizationInput, renameUnitInput, useResetCodeInput } from '@/domain/people/schema';

const account = { fullName: 'Lê Thị Minh Thư', unitId: '', jobTitle: '', honorific: '', email: '', phone: '', roles: ['staff'], signInName: '' };
const errors = (schema: z.ZodType, value: unknown): Record<string, string[] | undefined> => {
  const parsed = schema.safeParse(value);
  return parsed.success ? {} : (z.flattenError(parsed.error).fieldErrors as Record<string, string[]>);
};

test('an account is cleaned: NFC, single blanks, empty means none, roles once', () => {
  expect(createAccountInput.parse({ ...account, fullName: ' Lê  Thị\u00a0Minh Thư'.normalize('NFD'), email: ' thu@x.vn ', phone: '', roles: ['staff', 'office', 'staff'], signInName: ' Thu.LTM ' })).toEqual({
    fullName: 'Lê Thị Minh Thư', unitId: null, jobTitle: '', honorific: '', email: 'thu@x.vn', phone: null, roles: ['staff', 'office'], signInName: 'thu.ltm',
  });
});

test('each fault at its field', () => {
  const wrong = { fullName: ' ', unitId: 'x', jobTitle: 'a'.repeat(151), honorific: 'Ngài', email: 'thu', phone: '12', roles: [], signInName: 'thư' };
  expect(Object.keys(errors(createAccountInput, wrong)).sort()).toEqual(['email', 'fullName', 'honorific', 'jobTitle', 'phone', 'roles', 'signInName', 'unitId']);
  expect(errors(createAccountInput, { ...account, fullName: 'Trần Văn 2' })).toEqual({ fullName: ['Họ tên không có chữ số. Kiểm tra lại.'] });
  expect(errors(createAccountInput, { ...account, roles: ['operator'] })).toHaveProperty('roles');
});

test('two passwords must agree, and weak ones are told at the first', () => {
  expect(errors(changePasswordInput, { current: '', password: 'Mưa chiều trên đồi', again: 'Mưa chiều' })).toHaveProperty('again');
  expect(errors(changePasswordInput, { current: '', password: 'matkhau123', again: 'matkhau123' })).toHaveProperty('password');
  expect(errors(useResetCodeInput, { signInName: '', code: '', password: 'Mưa chiều trên đồi', again: 'Mưa chiều trên đồi' })).toMatchObject({ signInName: [expect.any(String)], code: [expect.any(String)] });
});

test('unit, commune, letterhead', () => {
  expect(renameUnitInput.parse({ unitId: '01a2028c-edea-77d2-9397-0a8ad31bb6f3', name: ' Trạm  Y tế', bloc: 'SERVICE', position: '3' })).toMatchObject({ name: 'Trạm Y tế', position: 3 });
  expect(errors(renameUnitInput, { unitId: 'x', name: '', bloc: 'X', position: '-1' })).toMatchObject({ unitId: [expect.any(String)], name: [expect.any(String)], bloc: [expect.any(String)], position: [expect.any(String)] });
  expect(organizationInput.parse({ kind: 'COMMUNE', name: 'Bắc Bình', parentName: ' ', codePrefix: ' bb ', place: 'Bắc Bình', contact: '' })).toMatchObject({ parentName: null, codePrefix: 'BB' });
  expect(errors(organizationInput, { kind: 'COMMUNE', name: '', parentName: '', codePrefix: 'Đ-1', place: '', contact: '' })).toMatchObject({ name: [expect.any(String)], codePrefix: [expect.any(String)], place: [expect.any(String)] });
  expect(Object.keys(errors(letterheadInput, { issuer: 'COMMITTEE', upperLine: '', nameLine: '', symbol: '', archiveLine: '' }))).toEqual(['nameLine', 'symbol', 'archiveLine']);
});
