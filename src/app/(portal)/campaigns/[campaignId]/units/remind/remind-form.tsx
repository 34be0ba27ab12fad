'use client';

import { Download } from '@/ui/icons';
import { useRouter } from 'next/navigation';
import { Button, LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { CheckboxField, RadioCards } from '@/ui/choice';
import { CopyButton } from '@/ui/copy-button';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { remindUnitsAction } from '../actions';

type Unit = { id: string; name: string; invited: boolean; heads: string[]; phones: string[]; text: string; today: string | null };

const channels = [
  { value: 'PORTAL', label: 'Qua cổng', hint: 'Báo cho thủ trưởng có tài khoản, kèm thư điện tử nếu có.' },
  { value: 'ZALO', label: 'Zalo', hint: 'Sao chép tin ở từng đơn vị, gửi xong thì ghi nhận.' },
  { value: 'PHONE', label: 'Điện thoại', hint: 'Ghi nhận sau khi gọi.' },
  { value: 'IN_PERSON', label: 'Gặp trực tiếp', hint: 'Ghi nhận sau khi gặp.' },
  { value: 'LETTER', label: 'Công văn, thư giấy', hint: 'Tải thư Word, trình ký, gửi xong thì ghi nhận.' },
] as const;

type Props = { campaignId: string; units: Unit[]; disabledReason: string | null };

export function RemindForm({ campaignId, units, disabledReason }: Props) {
  const router = useRouter();
  const base = `/campaigns/${campaignId}/units`;
  const form = useActionForm({
    schema: () => import('@/domain/tracking/schema').then((all) => all.remindUnitsInput),
    action: remindUnitsAction,
    defaultValues: { campaignId, unitIds: units.map((unit) => unit.id), channel: 'PORTAL' as const, note: '', again: false },
    onSuccess: ({ count }) => {
      flash(`Đã ghi nhận liên hệ với ${count} đơn vị.`);
      router.push(base);
    },
  });
  const channel = form.form.watch('channel');
  const note = form.form.watch('note').trim();
  const told = units.filter((unit) => unit.today);
  const silent = units.filter((unit) => unit.heads.length === 0);
  const letters = `${base}/letters?${new URLSearchParams([...units.map((unit) => ['unit', unit.id]), ...(note ? [['note', note]] : [])])}`;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 space-y-4">
        <FormNotice form={form} />
        <Card aria-labelledby="remind-list">
          <CardHead id="remind-list" title="Nội dung gửi từng đơn vị" count={units.length} />
          <ul className="divide-y divide-line">
            {units.map((unit) => {
              const text = note ? `${unit.text} ${note}` : unit.text;
              return (
                <li key={unit.id} className="space-y-2 px-4 py-3 sm:px-5">
                  <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                    <p className="font-medium">{unit.name}</p>
                    <p className="text-sm text-ink-3">{unit.heads.join(', ') || 'Chưa có tài khoản thủ trưởng'}</p>
                  </div>
                  {unit.today ? <p className="text-sm font-medium text-warn-ink">Đã liên hệ hôm nay: {unit.today}.</p> : null}
                  <p className="max-w-read text-sm leading-6">{text}</p>
                  {channel === 'ZALO' ? <CopyButton size="sm" text={text} aria-label={`Sao chép tin Zalo gửi ${unit.name}`}>Sao chép tin nhắn Zalo</CopyButton> : null}
                  {channel === 'PHONE' && unit.phones.length > 0 ? <p className="num text-sm">{unit.phones.join('; ')}</p> : null}
                </li>
              );
            })}
          </ul>
        </Card>
      </div>
      <Card aria-labelledby="remind-how" className="self-start xl:sticky xl:top-20">
        <CardHead id="remind-how" title="Cách liên hệ" />
        <CardBody className="space-y-4">
          <RadioCards label="Cách liên hệ" hideLabel options={channels} {...form.field('channel')} />
          <TextArea label="Lời nhắn thêm" optional hint="Thêm vào cuối nội dung gửi mọi đơn vị đã chọn." rows={3} count={500} {...form.field('note')} />
          {channel === 'LETTER' ? <LinkButton href={letters} icon={<Download />}>Tải thư Word ({units.length} đơn vị)</LinkButton> : null}
          {channel === 'PORTAL' && silent.length > 0 ? (
            <p className="text-sm text-warn-ink">{silent.map((unit) => unit.name).join(', ')} chưa có tài khoản thủ trưởng nên không nhận được qua cổng. Nên gọi điện hoặc gửi Zalo.</p>
          ) : null}
          {told.length > 0 ? <CheckboxField label="Vẫn gửi lần nữa trong ngày" hint={`${told.length} đơn vị đã được liên hệ hôm nay.`} {...form.field('again')} /> : null}
          <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason ?? undefined}>
            {channel === 'PORTAL' ? `Gửi ${units.length} đơn vị` : `Ghi nhận đã liên hệ ${units.length} đơn vị`}
          </Button>
        </CardBody>
      </Card>
    </form>
  );
}
