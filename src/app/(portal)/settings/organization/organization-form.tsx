'use client';

import type { OrganizationKind } from '@/generated/prisma/enums';
import { organizationKindLabels } from '@/domain/people/labels';
import { Button } from '@/ui/button';
import { SelectField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateOrganizationAction } from './actions';

const kinds = Object.entries(organizationKindLabels).map(([value, label]) => ({ value, label: label.charAt(0).toUpperCase() + label.slice(1) }));

type Profile = { kind: OrganizationKind; name: string; parentName: string; codePrefix: string; place: string; contact: string };

export function OrganizationForm({ profile }: { profile: Profile }) {
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.organizationInput),
    action: updateOrganizationAction,
    defaultValues: profile,
    onSuccess: () => toast('Đã lưu thông tin cơ quan.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-5">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <SelectField label="Loại đơn vị hành chính" options={kinds} {...form.field('kind')} />
        <TextField label="Tên riêng" hint="Không kèm chữ xã, phường." {...form.field('name')} />
        <TextField label="Cấp trên trực tiếp" hint="Như in trên văn bản: tỉnh Lâm Đồng." optional {...form.field('parentName')} />
        <TextField label="Địa danh" hint="Đứng trước ngày tháng trên văn bản." {...form.field('place')} />
        <TextField label="Tiền tố mã hồ sơ" hint="BB cho mã BB-2026-0007. Mã đã cấp không đổi." {...form.field('codePrefix')} />
      </div>
      <TextArea label="Liên hệ" hint="Hiện ở chân trang công khai: nơi nhận vướng mắc, điện thoại." rows={2} count={300} optional {...form.field('contact')} />
      <Button type="submit" kind="primary" busy={form.busy}>
        Lưu
      </Button>
    </form>
  );
}
