'use client';

import { Card, CardBody } from '@/ui/card';
import { RadioCards, TextArea } from '@/ui/field';
import { Button } from '@/ui/button';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { useActionForm } from '@/ui/use-action-form';
import { createDraftAction } from '../actions';

type Props = { draftId: string; options: { value: string; label: string; hint: string }[]; chosen: string };

export function NewDraftForm({ draftId, options, chosen }: Props) {
  const form = useActionForm({ schema: () => import('@/domain/submissions/schema').then((all) => all.createDraftInput), action: createDraftAction, defaultValues: { draftId, campaignId: chosen, title: '', fromWord: false } });
  function begin(fromWord: boolean) {
    form.form.setValue('fromWord', fromWord);
    form.onSubmit();
  }
  return (
    <Card className="max-w-192">
      <CardBody>
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            begin(false);
          }}
          noValidate
          className="space-y-5">
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
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton busy={form.busy}>Bắt đầu soạn</SubmitButton>
            <Button busy={form.busy} onClick={() => begin(true)}>Có sẵn bản Word, lấy tên từ tệp</Button>
          </div>
        </form>
      </CardBody>
    </Card>
  );
}
