'use client';

import { paperChannelLabels } from '@/domain/submissions/labels';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordPaperReceiptAction } from '../actions';
import { ArrivalFields } from './arrival-fields';

type Props = {
  campaignId: string;
  codes: string;
  today: string;
  time: string;
  copies: number;
  colour: boolean;
  /** stay: the next bundle is entered at once; close: the panel of one dossier. */
  next: { kind: 'stay' } | { kind: 'close'; onDone: () => void };
};

export function ReceiptForm({ campaignId, codes, today, time, copies, colour, next }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-schema').then((all) => all.recordPaperReceiptInput),
    action: recordPaperReceiptAction,
    defaultValues: {
      campaignId, codes, arrivalNumber: '', arrivedOn: today, arrivedAtTime: time, channel: 'IN_PERSON' as const, copies: String(copies), colour,
      coverNumber: '', coverOn: '', note: '',
    },
    onSuccess: ({ count }, { resetField, setFocus }) => {
      flash(`Đã ghi nhận bản giấy của ${count} hồ sơ.`);
      if (next.kind === 'close') return next.onDone();
      resetField('codes', { defaultValue: '' });
      resetField('arrivalNumber', { defaultValue: '' });
      setFocus('codes');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      {next.kind === 'stay' ? (
        <TextArea label="Mã hồ sơ" hint="Quét mã hoặc gõ, mỗi mã một dòng: BB-2026-0007. Máy quét tự xuống dòng." rows={4} spellCheck={false} autoFocus {...form.field('codes')} />
      ) : null}
      <ArrivalFields field={form.field} channels={paperChannelLabels} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Ghi nhận bản giấy</Button>
        {next.kind === 'close' ? <Button onClick={next.onDone}>Thôi</Button> : null}
      </div>
    </form>
  );
}
