'use client';

import { useRouter } from 'next/navigation';
import type { Seat } from '@/generated/prisma/enums';
import { Button, LinkButton } from '@/ui/button';
import { DateField, NumberField, SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { type Option, SeatFields, SeatPerson } from '../../seat-fields';
import { addStandingSeatAction, endStandingSeatAction, updateStandingSeatAction } from './actions';

type Control = { id: string; error?: string; name: string };

const schemas = () => import('@/domain/reviews/standing/standing-schema');

/** What only a seat of the standing council has. */
function StandingFields({ field, members }: { field: (name: 'fromOn' | 'standsInForId') => Control; members: readonly Option[] }) {
  return (
    <>
      <DateField label="Tham gia từ ngày" optional {...field('fromOn')} />
      <SelectField label="Dự khuyết cho" hint="Chỉ được chép vào đợt khi người này không còn tham gia." optional placeholder="Không, là thành viên chính thức" options={members.map(({ id, label }) => ({ value: id, label }))} {...field('standsInForId')} />
    </>
  );
}

export function AddStandingSeatForm({ people, units, members }: { people: readonly Option[]; units: readonly Option[]; members: readonly Option[] }) {
  const router = useRouter();
  const defaultValues = { accountId: '', fullName: '', unitId: '', jobTitle: '', seat: 'member' as const, scores: true, votes: true, fromOn: '', standsInForId: '' };
  const form = useActionForm({
    schema: () => schemas().then((all) => all.addStandingSeatInput),
    action: addStandingSeatAction,
    defaultValues,
    onSuccess: (_value, { reset }) => {
      flash('Đã thêm thành viên.');
      reset(defaultValues);
      router.refresh();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SeatPerson field={form.field} hasAccount={form.form.watch('accountId') !== ''} people={people} units={units} hint="Người không có tài khoản: để trống và ghi họ tên." />
      <SeatFields field={form.field}>
        <StandingFields field={form.field} members={members} />
      </SeatFields>
      <Button type="submit" kind="primary" busy={form.busy}>Thêm vào Hội đồng</Button>
    </form>
  );
}

type Editable = { seatId: string; position: number; seat: Seat; scores: boolean; votes: boolean; jobTitle: string; fromOn: string; standsInForId: string };

export function EditStandingSeatForm({ seat, members }: { seat: Editable; members: readonly Option[] }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => schemas().then((all) => all.updateStandingSeatInput),
    action: updateStandingSeatAction,
    defaultValues: seat,
    onSuccess: () => {
      flash('Đã lưu thay đổi.');
      router.push('/settings/council');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <NumberField label="Thứ tự trong danh sách" controlClassName="max-w-28" {...form.field('position')} />
      <SeatFields field={form.field}>
        <StandingFields field={form.field} members={members} />
      </SeatFields>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Lưu thay đổi</Button>
        <LinkButton href="/settings/council">Thôi</LinkButton>
      </div>
    </form>
  );
}

export function EndStandingSeatForm({ seatId, today }: { seatId: string; today: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => schemas().then((all) => all.endStandingSeatInput),
    action: endStandingSeatAction,
    defaultValues: { seatId, endedOn: today, reason: '' },
    onSuccess: () => {
      flash('Đã ghi nhận.');
      router.push('/settings/council');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <DateField label="Thôi tham gia từ ngày" hint="Có thể là một ngày sắp tới." {...form.field('endedOn')} />
      <TextArea label="Lý do" hint="Ví dụ: nghỉ hưu, điều động theo Quyết định số …" rows={2} {...form.field('reason')} />
      <Button type="submit" kind="danger" busy={form.busy}>Cho thôi tham gia</Button>
    </form>
  );
}
