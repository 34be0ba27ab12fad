'use client';

import { Megaphone } from '@/ui/icons';
import { CheckboxCards, NumberField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { publishResultsAction } from './actions';

export type Guarded = { submissionId: string; title: string; confidential: string; sections: readonly { key: string; title: string }[] };

type Props = { decisionId: string; named: number; guarded: readonly Guarded[]; disabledReason?: string };

export function PublishForm({ decisionId, named, guarded, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.publishInput),
    action: publishResultsAction,
    defaultValues: { decisionId, typedCount: '', releases: guarded.map(({ submissionId }) => ({ submissionId, keys: [] as string[] })) },
    onSuccess: () => flash('Đã công bố kết quả.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      {guarded.map((dossier, i) => (
        <div key={dossier.submissionId} className="rounded-sm border border-warn-line bg-warn-soft px-3 py-3">
          <CheckboxCards
            label={dossier.title}
            hint={`Đơn có thông tin cần bảo mật: “${dossier.confidential}”. Đánh dấu phần được công khai; không đánh dấu phần nào thì chỉ công khai tên, tác giả, lĩnh vực.`}
            columns={2}
            options={dossier.sections.map(({ key, title }) => ({ value: key, label: title }))}
            {...form.field(`releases.${i}.keys`)}
          />
        </div>
      ))}
      <NumberField
        label="Ghi số sáng kiến, giải pháp được công bố"
        hint={`Quyết định có ${named} sáng kiến, giải pháp. Ghi ${named}.`}
        inputMode="numeric"
        controlClassName="max-w-28"
        {...form.field('typedCount')}
      />
      <SubmitButton size="lg" icon={<Megaphone aria-hidden="true" />} busy={form.busy} disabledReason={disabledReason}>
        Công bố kết quả
      </SubmitButton>
    </form>
  );
}
