'use client';

import { levelLabels } from '@/domain/library/labels';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { CheckboxField, SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { describeImportAction } from '../../actions';
import type { DescribeView } from './view';

const levels = Object.entries(levelLabels).map(([value, label]) => ({ value, label }));

/** Where the list comes from and which column is what; the lines below are read anew after each saving. */
export function DescribeForm({ view: { fields, options, values } }: { view: DescribeView }) {
  const form = useActionForm({
    schema: () => import('@/domain/library/schema').then((all) => all.describeImportInput),
    action: describeImportAction,
    defaultValues: values,
    onSuccess: () => toast('Đã lưu. Các dòng bên dưới được đọc lại.'),
  });
  return (
    <Card aria-labelledby="describe">
      <CardHead id="describe" title="Cách đọc danh mục" />
      <CardBody>
        <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-5">
          <FormNotice form={form} />
          <TextField label="Nguồn của danh mục" hint="Hiện cạnh mỗi sáng kiến, ví dụ “Danh mục sáng kiến cấp tỉnh 2019–2024”." {...form.field('source')} />
          <fieldset className="space-y-3">
            <legend className="mb-2 font-semibold">Cột nào là gì</legend>
            <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {fields.map(({ field, label }) => <SelectField key={field} label={label} placeholder="Không có" options={options} {...form.field(`columns.${field}`)} />)}
            </div>
          </fieldset>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            <TextField label="Năm, khi dòng không ghi" optional inputMode="numeric" {...form.field('year')} />
            <SelectField label="Cấp công nhận, khi dòng không ghi" placeholder="Không rõ" options={levels} {...form.field('level')} />
          </div>
          <CheckboxField label="Đưa cả lên trang công khai Kho sáng kiến" hint="Để trống: chỉ dùng để so sánh với hồ sơ của cơ quan này." {...form.field('isPublic')} />
          <Button type="submit" kind="primary" busy={form.busy}>Lưu cách đọc</Button>
        </form>
      </CardBody>
    </Card>
  );
}
