'use client';

import type * as z from 'zod';
import type { releaseCommentsInput } from '@/domain/reviews/released/released-schema';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { releaseCommentsAction, withholdCommentAction } from './actions';

type Props = { submissionId: string; sheetId: string; version: number; text: string; released: boolean; who: string; disabledReason?: string };

/** One comment as the authors will read it: shortened or as it stands. */
export function CommentForm({ submissionId, sheetId, version, text, released, who, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/released/released-schema').then((all) => all.releaseCommentsInput),
    action: async (input: z.input<typeof releaseCommentsInput>) => releaseCommentsAction(input),
    defaultValues: { submissionId, comments: [{ sheetId, version, text }] },
    onSuccess: () => toast('Đã chuyển nhận xét.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-3 border-t border-line pt-4">
      <FormNotice form={form} />
      <TextArea label="Tác giả đọc" hint="Sửa, rút gọn được; bỏ tên người và lời có thể đoán ra người viết." rows={3} count={4000} {...form.field('comments.0.text')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm" kind={released ? 'secondary' : 'primary'} busy={form.busy} disabledReason={disabledReason}>{released ? 'Chuyển lại' : 'Chuyển cho tác giả'}</Button>
        {released ? (
          <ConfirmDialog
            trigger={{ label: 'Thôi chuyển', kind: 'quiet', size: 'sm', disabledReason }}
            title={`Thôi chuyển nhận xét của ${who}`}
            confirmLabel="Thôi chuyển"
            run={withholdCommentAction}
            input={{ submissionId, sheetId }}
            success="Đã thôi chuyển."
          >
            <p>Từ nay tác giả không đọc được nhận xét này. Phiếu chấm giữ nguyên.</p>
          </ConfirmDialog>
        ) : null}
      </div>
    </form>
  );
}
