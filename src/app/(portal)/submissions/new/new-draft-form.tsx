'use client';

import { Card, CardBody } from '@/ui/card';
import { RadioCards, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { useActionForm } from '@/ui/use-action-form';
import { createDraftAction } from '../actions';
import { StartFromWord } from './start-from-word';

/** `fileDraftId`: of the draft that a file begins, so that the two ways make two drafts. */
type Props = { draftId: string; fileDraftId: string; maxFileMb: number; options: { value: string; label: string; hint: string }[]; chosen: string };

export function NewDraftForm({ draftId, fileDraftId, maxFileMb, options, chosen }: Props) {
  const form = useActionForm({ schema: () => import('@/domain/submissions/schema').then((all) => all.createDraftInput), action: createDraftAction, defaultValues: { draftId, campaignId: chosen, title: '' } });
  const campaignId = form.form.watch('campaignId') || chosen;
  return (
    <Card className="max-w-192">
      <CardBody>
        <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-5">
          <FormNotice form={form} />
          {options.length > 1 ? (
            <RadioCards {...form.field('campaignId')} label="Đợt phát động" options={options} />
          ) : (
            <p>
              {options[0]?.label}
              <span className="block text-sm text-ink-3">{options[0]?.hint}</span>
            </p>
          )}
          <TextArea
            {...form.field('title')}
            label="Tên sáng kiến, giải pháp"
            hint="Nói ngay việc được cải tiến, không viết tắt. Sau này vẫn sửa được."
            rows={2}
            count={300}
          />
          <SubmitButton busy={form.busy}>Bắt đầu soạn</SubmitButton>
        </form>
        <StartFromWord draftId={fileDraftId} campaignId={campaignId} maxFileMb={maxFileMb} />
      </CardBody>
    </Card>
  );
}
