'use client';

import type { ReactNode } from 'react';
import { seatLabels } from '@/domain/people/labels';
import { seatKinds } from '@/domain/reviews/seat-kinds';
import { CheckboxField, SelectField, TextField } from '@/ui/field';

type Control = { id: string; error?: string; name: string };
type SeatField = (name: 'seat' | 'scores' | 'votes' | 'jobTitle') => Control;
type PersonField = (name: 'accountId' | 'fullName' | 'unitId') => Control;
export type Option = { id: string; label: string };

const choices = (options: readonly Option[]) => options.map(({ id, label }) => ({ value: id, label }));

/** Who is to sit: an account, or a name and a unit. */
export function SeatPerson({ field, hasAccount, people, units, hint }: { field: PersonField; hasAccount: boolean; people: readonly Option[]; units: readonly Option[]; hint: string }) {
  return (
    <>
      <SelectField label="Tài khoản" hint={hint} {...field('accountId')}>
        <option value="">Không có tài khoản</option>
        {people.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
      </SelectField>
      {hasAccount ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Họ và tên" {...field('fullName')} />
          <SelectField label="Đơn vị" hint="Dùng để tìm trường hợp có liên quan." optional placeholder="Ngoài các đơn vị của xã" options={choices(units)} {...field('unitId')} />
        </div>
      )}
    </>
  );
}

/** What a seat is, of the standing council and of a campaign's, added or changed. `children`: what only one of them asks. */
export function SeatFields({ field, children }: { field: SeatField; children?: ReactNode }) {
  return (
    <>
      <TextField label="Chức vụ công tác" hint="Ghi như trong quyết định thành lập Hội đồng." optional {...field('jobTitle')} />
      <SelectField label="Chức danh trong Hội đồng" options={seatKinds.map((value) => ({ value, label: seatLabels[value] }))} {...field('seat')} />
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <CheckboxField label="Chấm điểm" {...field('scores')} />
        <CheckboxField label="Biểu quyết" {...field('votes')} />
      </div>
      {children}
    </>
  );
}
