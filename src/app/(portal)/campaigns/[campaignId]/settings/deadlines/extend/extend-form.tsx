'use client';

import { useRouter } from 'next/navigation';
import { useWatch } from 'react-hook-form';
import { lastDayWithWeekday, planExtension } from '@/domain/campaigns/extension';
import { type StageDeadlines, stages } from '@/domain/campaigns/stages';
import { daysBetween, lastDayOf, parseDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import type { CampaignStage } from '@/generated/prisma/enums';
import { LinkButton } from '@/ui/button';
import { DateField, RadioCards, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { extendDeadlineAction } from '../../actions';
import { ExtensionPreview } from './extension-preview';

type Props = {
  campaignId: string;
  version: number;
  stage: CampaignStage;
  /** ISO instants by field. */
  deadlines: Record<string, string | null>;
  told: number;
  toldWithLater: number;
  backHref: string;
};

export function ExtendForm({ campaignId, version, stage, deadlines: iso, told, toldWithLater, backHref }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/campaigns/schema').then((all) => all.extendDeadlineSchema),
    action: extendDeadlineAction,
    defaultValues: { campaignId, version, stage, newLastDay: '', paperNumber: '', paperOn: '', reason: '', later: 'shift' },
    onSuccess: ({ told: count }) => {
      flash(`Đã gia hạn và báo cho ${count} người.`);
      router.push(backHref);
      return 'leaving';
    },
  });
  const typed = useWatch({ control: form.form.control });
  const deadlines = Object.fromEntries(Object.entries(iso).map(([field, at]) => [field, at ? new Date(at) : null])) as StageDeadlines;
  const newDay = parseDay(typed.newLastDay ?? '');
  const plan = newDay ? planExtension(deadlines, stage, newDay, typed.later ?? 'shift') : null;
  const current = deadlines[stages.find((each) => each.stage === stage)?.field ?? 'submissionClosesAt'];
  const added = newDay && current ? daysBetween(lastDayOf(current), newDay) : 0;
  const hasLater = stages.slice(stages.findIndex((each) => each.stage === stage) + 1).some(({ field }) => deadlines[field]);
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
      <div className="space-y-4">
        <FormNotice form={form} />
        <div>
          <DateField label="Ngày cuối mới" hint="Tính cả ngày này, đến 24 giờ 00 phút." {...form.field('newLastDay')} />
          <p aria-live="polite" className="num mt-1 min-h-6 text-sm text-ink-2">
            {newDay && plan?.ok ? `Đến ${lastDayWithWeekday(newDay)}, thêm ${added} ngày.` : null}
            {plan && !plan.ok ? plan.sentence : null}
          </p>
        </div>
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="mb-1 font-semibold">Văn bản gia hạn</legend>
          <TextField label="Số, ký hiệu" hint="Theo sổ của văn thư, ví dụ 126/UBND-VHXH" {...form.field('paperNumber')} />
          <DateField label="Ngày của văn bản" {...form.field('paperOn')} />
        </fieldset>
        <TextArea label="Lý do" hint="Ghi trong tin báo, ví dụ: Nghỉ lễ dài, nhiều đơn vị đề nghị." rows={2} count={500} {...form.field('reason')} />
      </div>
      <div className="space-y-4">
        {hasLater ? (
          <RadioCards
            label="Các giai đoạn sau"
            columns={2}
            options={[
              { value: 'shift', label: 'Dời theo, đủ số ngày' },
              { value: 'keep', label: 'Giữ ngày cũ' },
            ]}
            {...form.field('later')}
          />
        ) : null}
        <ExtensionPreview deadlines={deadlines} plan={plan} />
        <p className="rounded-sm border border-info-line bg-info-soft px-3 py-2 text-sm text-info-ink">
          Báo qua cổng và thư điện tử cho {plan?.ok && plan.moves.length > 1 ? toldWithLater : told} người có liên quan: người đang soạn hồ sơ, thủ trưởng đơn vị, bộ phận hoặc Hội đồng của giai đoạn được dời. Lần gia hạn được ghi vào lịch sử và không xóa được.
        </p>
        <div className="flex flex-wrap gap-2">
          <SubmitButton busy={form.busy}>{newDay && plan?.ok ? `Gia hạn đến hết ngày ${formatDay(newDay)}` : 'Gia hạn'}</SubmitButton>
          <LinkButton href={backHref}>Không gia hạn</LinkButton>
        </div>
      </div>
    </form>
  );
}
