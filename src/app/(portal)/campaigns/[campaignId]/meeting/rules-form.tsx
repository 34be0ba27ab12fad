'use client';

import { methodLabels } from '@/domain/reviews/meeting/ballot/ballot-labels';
import { baseLabels, shareLabels } from '@/domain/reviews/meeting/meeting-labels';
import type { Rules } from '@/domain/reviews/meeting/standing';
import { Button } from '@/ui/button';
import { CheckboxField, SelectField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { setMeetingRulesAction } from './actions';

type Props = { campaignId: string; rules: Rules; disabledReason?: string };

const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What the council's own rule says of its meetings. */
export function RulesForm({ campaignId, rules: { meetingQuorum, voteShare, voteBase, votesInWriting, voteMethod }, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/meeting-schema').then((all) => all.meetingRulesInput),
    action: setMeetingRulesAction,
    defaultValues: { campaignId, meetingQuorum, voteShare, voteBase, votesInWriting, voteMethod },
    onSuccess: () => toast('Đã lưu quy định họp.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Họp được khi số thành viên dự" hint="Tính trên thành viên có quyền biểu quyết, không kể người có liên quan đến hồ sơ đang xét." options={options(shareLabels)} {...form.field('meetingQuorum')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Thông qua khi tán thành" options={options(shareLabels)} {...form.field('voteShare')} />
        <SelectField label="Tính trên" options={options(baseLabels)} {...form.field('voteBase')} />
      </div>
      <SelectField label="Cách biểu quyết" hint="Từng phiên họp, từng hồ sơ chọn khác được khi chưa biểu quyết." options={options(methodLabels)} {...form.field('voteMethod')} />
      <CheckboxField label="Lấy ý kiến bằng văn bản người vắng mặt hoặc dự từ xa" {...form.field('votesInWriting')} />
      <Button type="submit" busy={form.busy} disabledReason={disabledReason}>Lưu quy định họp</Button>
    </form>
  );
}
