'use client';

import type { ReactNode } from 'react';
import { organizationKindLabels } from '@/domain/people/labels';
import { Button } from '@/ui/button';
import { SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { NewPasswordFields } from '../new-password-fields';
import { firstRunAction } from './actions';

const kinds = Object.entries(organizationKindLabels).map(([value, label]) => ({ value, label: label.charAt(0).toUpperCase() + label.slice(1) }));

export function FirstRunForm() {
  const form = useActionForm({
    schema: () => import('@/domain/people/first-run-input').then((all) => all.firstRunInput),
    action: firstRunAction,
    defaultValues: {
      code: '', kind: 'COMMUNE', name: '', parent: '', slug: '', codePrefix: '', password: '', again: '',
      admin: { fullName: '', signInName: 'admin', jobTitle: '' },
    },
    onSuccess: () => {
      flash('Đã khởi tạo cổng. Đăng nhập bằng tài khoản quản trị vừa lập.');
      window.location.assign('/sign-in');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="mt-5 space-y-7">
      <FormNotice form={form} />
      <TextField label="Mã khởi tạo" hint="In ở cửa sổ dòng lệnh khi cổng khởi động." autoComplete="off" spellCheck={false} {...form.field('code')} />
      <Group title="Cơ quan">
        <SelectField label="Loại đơn vị hành chính" options={kinds} {...form.field('kind')} />
        <TextField label="Tên riêng" hint="Không kèm chữ xã, phường: Bắc Bình." {...form.field('name')} />
        <TextField label="Cấp trên trực tiếp" hint="Như in trên văn bản: tỉnh Lâm Đồng." optional {...form.field('parent')} />
        <TextField label="Tiền tố mã hồ sơ" hint="Chữ đầu của mã, ví dụ BB trong BB-2026-0007." autoCapitalize="characters" {...form.field('codePrefix')} />
      </Group>
      <Group title="Người quản trị đầu tiên">
        <TextField label="Họ và tên" autoComplete="name" {...form.field('admin.fullName')} />
        <TextField label="Chức danh" optional {...form.field('admin.jobTitle')} />
        <TextField label="Tên đăng nhập" hint="Chữ không dấu, chữ số, dấu chấm." autoComplete="username" autoCapitalize="none" spellCheck={false} {...form.field('admin.signInName')} />
        <NewPasswordFields form={form} />
      </Group>
      <Button type="submit" kind="primary" size="lg" busy={form.busy} className="w-full">
        Khởi tạo cổng
      </Button>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="space-y-5 border-t border-line pt-5">
      <legend className="float-left mb-4 w-full text-lg font-semibold">{title}</legend>
      <div className="clear-both space-y-5">{children}</div>
    </fieldset>
  );
}
