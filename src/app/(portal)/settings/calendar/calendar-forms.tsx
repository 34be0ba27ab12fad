'use client';

import { useRouter } from 'next/navigation';
import { calendarDayKindLabels } from '@/domain/people/labels';
import { Button, LinkButton } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { DateField, SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { addCalendarDayAction, updateCalendarDayAction, updatePaperHoursAction } from './actions';

const kinds = Object.entries(calendarDayKindLabels).map(([value, label]) => ({ value, label }));

export function AddDayForm() {
  const form = useActionForm({
    schema: () => import('@/domain/people/calendar-schema').then((all) => all.addCalendarDayInput),
    action: addCalendarDayAction,
    defaultValues: { day: '', kind: 'OFF', name: '', provisional: false },
    onSuccess: (_, { reset, setFocus }) => {
      flash('Đã thêm vào lịch.');
      reset();
      setFocus('day');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[11rem_14rem_minmax(0,1fr)]">
        <DateField label="Ngày" {...form.field('day')} />
        <SelectField label="Loại ngày" hint="Làm bù chỉ vào thứ Bảy, Chủ nhật." options={kinds} {...form.field('kind')} />
        <TextField label="Tên" hint="Ví dụ: Nghỉ bù Quốc khánh." {...form.field('name')} />
      </div>
      <CheckboxField label="Dự kiến, chưa có thông báo chính thức" {...form.field('provisional')} />
      <Button type="submit" kind="primary" busy={form.busy}>Thêm ngày</Button>
    </form>
  );
}

export function EditDayForm({ dayId, name, provisional, backHref }: { dayId: string; name: string; provisional: boolean; backHref: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/people/calendar-schema').then((all) => all.updateCalendarDayInput),
    action: updateCalendarDayAction,
    defaultValues: { dayId, name, provisional },
    onSuccess: () => {
      flash('Đã sửa lịch.');
      router.push(backHref);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <TextField label="Tên" {...form.field('name')} />
      <CheckboxField label="Dự kiến, chưa có thông báo chính thức" {...form.field('provisional')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Lưu</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </div>
    </form>
  );
}

type Hours = { paperMorningFrom: string; paperMorningTo: string; paperAfternoonFrom: string; paperAfternoonTo: string };

export function PaperHoursForm({ hours }: { hours: Hours }) {
  const form = useActionForm({
    schema: () => import('@/domain/people/calendar-schema').then((all) => all.paperHoursInput),
    action: updatePaperHoursAction,
    defaultValues: hours,
    onSuccess: () => flash('Đã lưu giờ nhận bản giấy.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid max-w-160 grid-cols-2 gap-4 sm:grid-cols-4">
        <TextField label="Sáng từ" autoComplete="off" {...form.field('paperMorningFrom')} />
        <TextField label="Sáng đến" autoComplete="off" {...form.field('paperMorningTo')} />
        <TextField label="Chiều từ" autoComplete="off" {...form.field('paperAfternoonFrom')} />
        <TextField label="Chiều đến" autoComplete="off" {...form.field('paperAfternoonTo')} />
      </div>
      <Button type="submit" busy={form.busy}>Lưu giờ nhận</Button>
    </form>
  );
}
