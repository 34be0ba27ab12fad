'use client';

import { Button } from '@/ui/button';
import { type Option, SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { addOpinionAction, changeOpinionAction } from './minutes/actions';

type Target = { meetingId: string; itemId: string | null } | { opinionId: string; version: number };
type Said = { speaker: string; text: string };
type Props = Said & { target: Target; speakers: readonly Option[]; onDone?: () => void };

const schemaOf = (isNew: boolean) => () =>
  import('@/domain/reviews/meeting/minutes/minutes-schema').then((all) => (isNew ? all.addOpinionInput.pick({ speaker: true, text: true }) : all.changeOpinionInput.pick({ speaker: true, text: true })));

/** Who said what: a new line, or one that was typed before. */
export function OpinionForm({ target, speakers, speaker, text, onDone }: Props) {
  const isNew = 'meetingId' in target;
  const form = useActionForm({
    schema: schemaOf(isNew),
    action: (said: Said) => ('meetingId' in target ? addOpinionAction({ ...target, ...said }) : changeOpinionAction({ ...target, ...said })),
    defaultValues: { speaker, text },
    onSuccess: () => {
      toast(isNew ? 'Đã ghi ý kiến vào biên bản.' : 'Đã sửa ý kiến.');
      onDone?.();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Người phát biểu" placeholder="Chọn người phát biểu" options={speakers} className="max-w-md" {...form.field('speaker')} />
      <TextArea label="Ý kiến" rows={3} {...form.field('text')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={form.busy}>{isNew ? 'Ghi vào biên bản' : 'Lưu ý kiến'}</Button>
        {onDone ? <Button kind="quiet" onClick={onDone}>Thôi sửa</Button> : null}
      </div>
    </form>
  );
}
