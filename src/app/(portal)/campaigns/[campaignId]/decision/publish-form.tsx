'use client';

import { Megaphone } from '@/ui/icons';
import { Checkbox, NumberField } from '@/ui/field';
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
        <fieldset key={dossier.submissionId} className="rounded-sm border border-warn-line bg-warn-soft px-3 py-3">
          <legend className="px-1 font-medium">{dossier.title}</legend>
          <p className="text-sm text-ink-2">
            Đơn có thông tin cần bảo mật: “{dossier.confidential}”. Đánh dấu phần được công khai; không đánh dấu phần nào thì chỉ công khai tên, tác giả, lĩnh vực.
          </p>
          <div className="mt-2 grid gap-x-4 sm:grid-cols-2">
            {dossier.sections.map((section) => (
              <label key={section.key} className="flex min-h-11 items-center gap-2.5 sm:min-h-8">
                <Checkbox value={section.key} {...form.form.register(`releases.${i}.keys`)} />
                {section.title}
              </label>
            ))}
          </div>
        </fieldset>
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
