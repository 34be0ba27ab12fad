'use client';

import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { declareSimilarityAction } from './actions';

export function DeclareForm({ submissionId, text }: { submissionId: string; text: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/similarity-schema').then((all) => all.declareSimilarityInput),
    action: declareSimilarityAction,
    defaultValues: { submissionId, text },
    onSuccess: () => flash('Đã lưu lời khai khác biệt.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <TextArea label="Đã xem, hồ sơ này khác ở chỗ" hint="Người thẩm tra đọc được. Có thể để sau, trước khi nộp hồ sơ." rows={4} {...form.field('text')} />
      <Button type="submit" kind="primary" busy={form.busy}>Lưu lời khai</Button>
    </form>
  );
}
