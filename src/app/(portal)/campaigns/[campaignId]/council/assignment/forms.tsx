'use client';

import { useRouter } from 'next/navigation';
import { Button, LinkButton } from '@/ui/button';
import { CheckboxCards, SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { addThirdAction, reassignAction, setExpertiseAction } from './actions';

type Option = { value: string; label: string };
const schemas = () => import('@/domain/reviews/assignment/assignment-schema');

export function ReassignForm({ submissionId, from, to, backHref }: { submissionId: string; from: Option[]; to: Option[]; backHref: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => schemas().then((all) => all.reassignInput),
    action: reassignAction,
    defaultValues: { submissionId, fromSeatId: '', toSeatId: '', reason: '' },
    onSuccess: () => {
      flash('Đã đổi người chấm.');
      router.push(backHref);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Người thôi chấm" hint="Chưa bắt đầu chấm hồ sơ này." placeholder="Chọn thành viên" options={from} {...form.field('fromSeatId')} />
        <SelectField label="Người chấm thay" placeholder="Chọn thành viên" options={to} {...form.field('toSeatId')} />
      </div>
      <TextArea label="Lý do" hint="Lưu trong lịch sử." rows={2} {...form.field('reason')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Đổi người chấm</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </div>
    </form>
  );
}

export function ThirdForm({ submissionId, to, backHref }: { submissionId: string; to: Option[]; backHref: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => schemas().then((all) => all.addThirdInput),
    action: addThirdAction,
    defaultValues: { submissionId, toSeatId: '' },
    onSuccess: () => {
      flash('Đã giao người chấm thứ ba.');
      router.push(backHref);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Người chấm thứ ba" hint="Người này được báo có thêm một hồ sơ để chấm, không được báo vì sao." placeholder="Chọn thành viên" options={to} {...form.field('toSeatId')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Giao hồ sơ</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </div>
    </form>
  );
}

export function ExpertiseForm({ seatId, chosen, fields, backHref }: { seatId: string; chosen: string[]; fields: { id: string; name: string }[]; backHref: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => schemas().then((all) => all.expertiseInput),
    action: setExpertiseAction,
    defaultValues: { seatId, fieldIds: chosen },
    onSuccess: () => {
      flash('Đã lưu lĩnh vực chuyên môn.');
      router.push(backHref);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <CheckboxCards label="Lĩnh vực" options={fields.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('fieldIds')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Lưu lĩnh vực</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </div>
    </form>
  );
}
