import { expect, test } from 'vitest';
import { Issuer, OrganizationKind, Role, Seat, UnitBloc } from '@/generated/prisma/enums';
import { defaultLetterhead } from '@/domain/people/default-letterhead';
import { deviceWords } from '@/domain/people/device-words';
import { blocLabels, issuerLabels, organizationKindLabels, organizationLabel, organizationTitle, roleHints, roleLabel, roleLabels, roleWord, seatLabels } from '@/domain/people/labels';

test('a word for every value', () => {
  expect(Object.keys(roleLabels).sort()).toEqual(Object.values(Role).sort());
  expect(Object.keys(roleHints).sort()).toEqual(Object.values(Role).sort());
  expect(Object.keys(seatLabels).sort()).toEqual(Object.values(Seat).sort());
  expect(Object.keys(blocLabels).sort()).toEqual(Object.values(UnitBloc).sort());
  expect(Object.keys(issuerLabels).sort()).toEqual(Object.values(Issuer).sort());
  expect(Object.keys(organizationKindLabels).sort()).toEqual(Object.values(OrganizationKind).sort());
  expect(new Set(Object.values(Role).map(roleWord)).size).toBe(Object.values(Role).length);
});

test('the commune in a sentence and on paper', () => {
  expect(organizationLabel({ kind: 'COMMUNE', name: 'Bắc Bình' })).toBe('xã Bắc Bình');
  expect(organizationTitle({ kind: 'SPECIAL_ZONE', name: 'Phú Quý' })).toBe('ĐẶC KHU PHÚ QUÝ');
  expect(defaultLetterhead({ kind: 'WARD', name: 'Phan Thiết' }, 'OFFICE').upperLine).toBe('UBND PHƯỜNG PHAN THIẾT');
});

test('the weightiest role names a person', () => {
  expect(roleLabel({ roles: ['staff', 'unitHead', 'officeHead'] })).toBe('Trưởng phòng VH-XH');
  expect(roleLabel({ roles: ['staff'] })).toBe('Cán bộ, công chức');
  expect(roleLabel({ roles: [] })).toBe('Thành viên');
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', 'Chrome trên máy tính Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0', 'Edge trên máy tính Windows'],
  ['Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 coc_coc_browser/109.0 Chrome/103 Safari/537.36', 'Cốc Cốc trên máy tính Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1', 'Safari trên iPhone'],
  ['Mozilla/5.0 (Linux; Android 13; SM-A145F) Chrome/120.0 Mobile Safari/537.36', 'Chrome trên điện thoại Android'],
  ['curl/8.0', 'Thiết bị không rõ'],
  ['', 'Thiết bị không rõ'],
])('%s', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});
