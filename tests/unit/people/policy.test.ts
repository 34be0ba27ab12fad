import { describe, expect, test } from 'vitest';
import { Role } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import { detailsVisibleTo, maySeePeople, unitsVisibleTo, visibleTo, whyNotDisable, whyNotEnable, whyNotEndUnit, whyNotIssueCode, whyNotLoseAdmin, whyNotManage, whyNotUnlock } from '@/domain/people/policy';

const actor = (...roles: Role[]): Actor => ({ organizationId: 'o', accountId: 'me', fullName: '', foldedName: '', unitId: null, foldedUnitName: '', roles, seats: [] });
const target = (...roles: Role[]) => ({ id: 'other', roles, disabledAt: null, holdsSeat: false });
const all = Object.values(Role);

test('only the admin manages', () => {
  for (const role of all) expect(whyNotManage(actor(role))).toBe(role === 'admin' ? null : 'admin_only');
  expect(whyNotManage(actor('staff', 'admin'))).toBeNull();
});

test('admin and office see people; everybody else only themselves', () => {
  for (const role of all) {
    const sees = role === 'admin' || role === 'office' || role === 'officeHead';
    expect(maySeePeople(actor(role))).toBe(sees);
    expect(detailsVisibleTo(actor(role))).toEqual(sees ? { organizationId: 'o' } : { organizationId: 'o', id: 'me' });
  }
  expect(visibleTo(actor('staff'))).toEqual({ organizationId: 'o' });
  expect(unitsVisibleTo(actor('staff'))).toEqual({ organizationId: 'o' });
});

describe('a slip opens an account, so the office gives it only to who decides nothing', () => {
  test.each(all)('%s', (role) => {
    const plain = role === 'staff' || role === 'unitHead';
    for (const ask of [whyNotIssueCode, whyNotUnlock]) {
      expect(ask(actor('admin'), target(role))).toBeNull();
      expect(ask(actor('office'), target(role))).toBe(plain ? null : 'code_by_admin');
      expect(ask(actor('office'), target('staff', role))).toBe(plain ? null : 'code_by_admin');
      expect(ask(actor('unitHead'), target(role))).toBe('not_allowed');
    }
  });
  test('a seat in the council counts as deciding', () => {
    expect(whyNotIssueCode(actor('office'), { ...target('staff'), holdsSeat: true })).toBe('code_by_admin');
    expect(whyNotIssueCode(actor('admin'), { ...target('staff'), holdsSeat: true })).toBeNull();
  });
  test('not for oneself and not while disabled', () => {
    expect(whyNotIssueCode(actor('admin'), { ...target('staff'), id: 'me' })).toBe('own_code');
    expect(whyNotIssueCode(actor('admin'), { ...target('staff'), disabledAt: new Date(0) })).toBe('account_is_disabled');
  });
});

test('disable, enable, the last admin, ending a unit', () => {
  const active = { id: 'other', disabledAt: null };
  const gone = { id: 'other', disabledAt: new Date(0) };
  expect([whyNotDisable(actor('office'), active), whyNotDisable(actor('admin'), { ...active, id: 'me' }), whyNotDisable(actor('admin'), gone), whyNotDisable(actor('admin'), active)]).toEqual(['admin_only', 'own_account', 'account_is_disabled', null]);
  expect([whyNotEnable(actor('office'), gone), whyNotEnable(actor('admin'), active), whyNotEnable(actor('admin'), gone)]).toEqual(['admin_only', 'account_is_active', null]);
  expect([whyNotLoseAdmin(0), whyNotLoseAdmin(1)]).toEqual(['last_admin', null]);
  const unit = { endedAt: null, activePeople: 0 };
  expect([whyNotEndUnit(actor('office'), unit), whyNotEndUnit(actor('admin'), { ...unit, endedAt: new Date(0) }), whyNotEndUnit(actor('admin'), { ...unit, activePeople: 1 }), whyNotEndUnit(actor('admin'), unit)]).toEqual(['admin_only', 'unit_has_ended', 'unit_has_people', null]);
});
