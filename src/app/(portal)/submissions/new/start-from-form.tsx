'use client';

import { Card, CardBody } from '@/ui/card';
import { RadioCards } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { TextLink } from '@/ui/link';
import { SubmitButton } from '@/ui/submit-button';
import { useActionForm } from '@/ui/use-action-form';
import { startFromAction } from '../actions';

type Props = { sourceId: string; draftId: string; source: string; options: { value: string; label: string; hint: string }[]; chosen: string };

/** Next year's dossier from an earlier one of one's own. */
export function StartFromForm({ sourceId, draftId, source, options, chosen }: Props) {
  const form = useActionForm({ schema: () => import('@/domain/submissions/schema').then((all) => all.startFromInput), action: startFromAction, defaultValues: { sourceId, draftId, campaignId: chosen } });
  return (
    <Card className="max-w-192">
      <CardBody>
        <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-5">
          <FormNotice form={form} />
          <p className="max-w-read">
            Tên và nội dung các phần được lấy từ {source}; sửa được hết. Minh chứng, số liệu, tác giả khác và hình trong bài thì thêm lại.
          </p>
          {options.length > 1 ? (
            <RadioCards {...form.field('campaignId')} label="Đợt phát động" options={options} />
          ) : (
            <p>
              {options[0]?.label}
              <span className="block text-sm text-ink-3">{options[0]?.hint}</span>
            </p>
          )}
          <SubmitButton busy={form.busy}>Bắt đầu từ hồ sơ này</SubmitButton>
        </form>
        <p className="mt-4 text-sm"><TextLink href={`/submissions/new?campaign=${chosen}`}>Bắt đầu hồ sơ trống</TextLink></p>
      </CardBody>
    </Card>
  );
}
