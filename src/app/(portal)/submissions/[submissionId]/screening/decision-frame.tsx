'use client';

import type { FormEvent, ReactNode } from 'react';
import { Button, type ButtonKind } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import type { ActionForm, FieldProps } from '@/ui/use-action-form';

type PaperName = 'paperNumber' | 'paperOn' | 'paperSigner';

type Props = {
  title: string;
  form: Pick<ActionForm<Record<string, unknown>>, 'busy' | 'refused' | 'problems'>;
  onSubmit: (event?: FormEvent) => void;
  field: <Name extends PaperName>(name: Name) => FieldProps<Name>;
  submit: { label: string; kind: ButtonKind };
  onDone: () => void;
  children: ReactNode;
};

/** What the three conclusions share: the frame, the paper they may have been taken on, the buttons. */
export function DecisionFrame({ title, form, onSubmit, field, submit, onDone, children }: Props) {
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="space-y-4 rounded-sm border border-line-strong bg-page p-4">
      <h3 className="font-semibold">{title}</h3>
      <FormNotice form={form} />
      {children}
      <details className="rounded-sm border border-line bg-surface px-3 py-2">
        <summary className="min-h-6 cursor-pointer text-sm font-medium text-action-ink">Ghi theo phiếu thẩm tra giấy đã ký</summary>
        <div className="mt-3 grid gap-4 pb-2 sm:grid-cols-3">
          <TextField label="Số" optional {...field('paperNumber')} />
          <DateField label="Ngày" optional {...field('paperOn')} />
          <TextField label="Người ký" optional {...field('paperSigner')} />
        </div>
      </details>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind={submit.kind} busy={form.busy}>{submit.label}</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
