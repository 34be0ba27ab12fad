'use client';

import { useRouter } from 'next/navigation';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { limitsLabel } from '@/domain/reviews/labels';
import { type RubricLine, typedTotalOf } from '@/domain/reviews/rubric';
import { Banner } from '@/ui/banner';
import { Button, LinkButton } from '@/ui/button';
import { DateField, NumberField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { enterPaperSheetAction } from '../../actions';

type Props = { submissionId: string; seatId: string; today: string; rubric: RubricLine[]; backHref: string; next: { href: string; code: string } | null; overwritesDraft: boolean };

export function PaperSheetForm({ submissionId, seatId, today, rubric, backHref, next, overwritesDraft }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/reviews/schema').then((all) => all.paperSheetInput),
    action: enterPaperSheetAction,
    placeOf: (path) => rubric.find(({ id }) => path === `values.${id}`)?.name ?? '',
    defaultValues: { submissionId, seatId, paperSignedOn: today, values: Object.fromEntries(rubric.map(({ id }) => [id, ''])), comment: '' },
    onSuccess: () => {
      flash('Đã nhập phiếu.');
      router.push(next?.href ?? backHref);
    },
  });
  const total = typedTotalOf(rubric, form.form.watch('values'));
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      {overwritesDraft ? <Banner tone="warn" title="Thành viên này đang chấm dở trên cổng">Phiếu giấy đã ký thay cho bản nháp đó.</Banner> : null}
      <DateField label="Ngày ký phiếu" {...form.field('paperSignedOn')} />
      {rubric.map((line) => (
        <NumberField key={line.id} label={line.name} hint={limitsLabel(line)} controlClassName="max-w-32" {...form.field(`values.${line.id}`)} />
      ))}
      <p aria-live="polite">Tổng điểm: <strong className="num font-semibold">{short(total)}</strong>. Đối chiếu với tổng trên phiếu giấy.</p>
      <TextArea label="Nhận xét" hint="Chép như trên phiếu giấy. Bắt buộc khi có tiêu chí dưới điểm sàn." optional rows={3} {...form.field('comment')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>{next ? `Nhập xong, sang hồ sơ ${next.code}` : 'Nhập phiếu'}</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </div>
    </form>
  );
}
