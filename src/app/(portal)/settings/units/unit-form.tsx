'use client';

import { useRouter } from 'next/navigation';
import type { UnitBloc } from '@/generated/prisma/enums';
import { blocLabels } from '@/domain/people/labels';
import { Button, LinkButton } from '@/ui/button';
import { NumberField, SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { createUnitAction, renameUnitAction } from './actions';

const blocs = Object.entries(blocLabels).map(([value, label]) => ({ value, label }));

export function CreateUnitForm() {
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.createUnitInput),
    action: createUnitAction,
    defaultValues: { name: '', bloc: 'PROFESSIONAL' },
    onSuccess: (_, { resetField, setFocus }) => {
      flash('Đã thêm đơn vị.');
      resetField('name');
      setFocus('name');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_16rem_auto] md:items-end">
        <TextField label="Tên đơn vị" {...form.field('name')} />
        <SelectField label="Khối" options={blocs} {...form.field('bloc')} />
        <Button type="submit" kind="primary" busy={form.busy}>
          Thêm đơn vị
        </Button>
      </div>
    </form>
  );
}

export function EditUnitForm({ unit }: { unit: { id: string; name: string; bloc: UnitBloc; position: number } }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.renameUnitInput),
    action: renameUnitAction,
    defaultValues: { unitId: unit.id, name: unit.name, bloc: unit.bloc, position: String(unit.position) },
    onSuccess: () => {
      flash('Đã sửa đơn vị.');
      router.push('/settings/units');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_16rem_8rem]">
        <TextField label="Tên đơn vị" hint="Hồ sơ đã nộp giữ tên cũ." {...form.field('name')} />
        <SelectField label="Khối" hint="Để lọc và tổng hợp." options={blocs} {...form.field('bloc')} />
        <NumberField label="Thứ tự" hint="Nhỏ đứng trước." {...form.field('position')} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>
          Lưu
        </Button>
        <LinkButton href="/settings/units">Thôi</LinkButton>
      </div>
    </form>
  );
}
