'use client';

import type { FieldValues, Path } from 'react-hook-form';
import { Role } from '@/generated/prisma/enums';
import { roleHints, roleLabels } from '@/domain/people/labels';
import { CheckboxCards } from '@/ui/choice';
import { SelectField, TextField } from '@/ui/field';
import type { ActionForm } from '@/ui/use-action-form';

export type UnitChoice = { id: string; name: string };

type Fields = { fullName: string; unitId: string; jobTitle: string; honorific: string; email: string; phone: string; roles: Role[] };

const roles = Object.values(Role).map((value) => ({ value, label: roleLabels[value], hint: roleHints[value] }));

/** The same fields for a new account and for one that is changed. */
export function AccountFields<Input extends FieldValues & Fields>({ form, units }: { form: ActionForm<Input>; units: readonly UnitChoice[] }) {
  const field = (name: keyof Fields) => form.field(name as Path<Input>);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <TextField label="Họ và tên" autoComplete="off" {...field('fullName')} />
        <SelectField
          label="Xưng hô trong thư"
          options={[
            { value: 'Ông', label: 'Ông' },
            { value: 'Bà', label: 'Bà' },
          ]}
          placeholder="Ông/Bà"
          optional
          {...field('honorific')}
        />
        <SelectField label="Đơn vị" options={units.map(({ id, name }) => ({ value: id, label: name }))} placeholder="Không thuộc đơn vị nào" {...field('unitId')} />
        <TextField label="Chức danh" optional {...field('jobTitle')} />
        <TextField label="Thư điện tử" type="email" hint="Để nhận thư báo; không có thì xem thông báo trên cổng." optional {...field('email')} />
        <TextField label="Điện thoại" type="tel" optional {...field('phone')} />
      </div>
      <CheckboxCards label="Vai trò" hint="Một người giữ được nhiều vai trò. Thành viên Hội đồng chọn ở từng đợt phát động." options={roles} columns={2} {...field('roles')} />
    </>
  );
}
