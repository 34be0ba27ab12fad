'use client';

import { opinionLength } from '@/domain/reviews/discussion/opinion-length';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { takeBackOpinionAction, writeOpinionAction } from './actions';
import type { OpinionView } from './view';

type Props = { submissionId: string; messages: OpinionView[]; whyNotWrite: string | null };

export function Opinions({ submissionId, messages, whyNotWrite }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/discussion/discussion-schema').then((all) => all.writeOpinionInput),
    action: writeOpinionAction,
    defaultValues: { submissionId, text: '' },
    onSuccess: (_nothing, { reset }) => {
      reset({ submissionId, text: '' });
      toast('Đã gửi.');
    },
  });
  return (
    <>
      {messages.length === 0 ? <EmptyState bare title="Chưa có ý kiến nào">Cần nói rõ vì sao cho điểm như vậy, hoặc hỏi thành viên khác, viết ở dưới.</EmptyState> : (
        <ol className="space-y-3" aria-label="Các ý kiến">{messages.map((message) => <Opinion key={message.id} submissionId={submissionId} {...message} />)}</ol>
      )}
      <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-3 border-t border-line pt-4">
        <FormNotice form={form} />
        <TextArea
          label="Ý kiến của tôi" rows={3} count={opinionLength}
          hint="Thành viên đã chốt phiếu hồ sơ này, Chủ tịch và thư ký Hội đồng đọc được; tác giả không đọc được. Trao đổi không làm đổi phiếu đã chốt."
          {...form.field('text')}
        />
        <Button type="submit" kind="primary" busy={form.busy} disabledReason={whyNotWrite}>Gửi</Button>
      </form>
    </>
  );
}

function Opinion({ submissionId, id, by, at, text, takenBack, own, takeBack }: OpinionView & { submissionId: string }) {
  return (
    <li className={own ? 'rounded-md border border-line bg-page px-3 py-2.5 sm:ml-10' : 'rounded-md border border-line-strong bg-surface px-3 py-2.5 sm:mr-10'}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm"><span className="font-medium break-words">{by}</span><span className="num text-ink-3">{at}</span></p>
      <p className={takenBack ? 'mt-1 text-ink-3 italic' : 'mt-1 max-w-read break-words whitespace-pre-wrap'}>{text}</p>
      {takeBack ? (
        <ConfirmDialog trigger={{ label: 'Thu hồi', kind: 'quiet', size: 'sm' }} title="Thu hồi ý kiến" confirmLabel="Thu hồi" run={takeBackOpinionAction} input={{ submissionId, councilMessageId: id }} success="Đã thu hồi ý kiến.">
          <p>Người khác không còn đọc được nội dung này, nhưng vẫn thấy là có một ý kiến đã thu hồi.</p>
        </ConfirmDialog>
      ) : null}
    </li>
  );
}
