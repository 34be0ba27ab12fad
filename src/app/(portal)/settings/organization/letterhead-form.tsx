'use client';

import { useWatch } from 'react-hook-form';
import type { Issuer } from '@/generated/prisma/enums';
import { issuerLabels } from '@/domain/people/labels';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { Letterhead } from '@/ui/paper';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateLetterheadAction } from './actions';

type Lines = { issuer: Issuer; upperLine: string; nameLine: string; symbol: string; archiveLine: string };

/** The paper's type before the symbol, for the sample only. */
const sampleKind: Record<Issuer, string> = { COMMITTEE: 'QĐ', OFFICE: 'TTr', COUNCIL: 'BB' };

export function LetterheadForm({ lines, place, year }: { lines: Lines; place: string; year: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.letterheadInput),
    action: updateLetterheadAction,
    defaultValues: lines,
    onSuccess: () => toast('Đã lưu tiêu đề văn bản.'),
  });
  // The committee issues in its own name: both lines are its name, both bold (NĐ 30/2020).
  const own = lines.issuer === 'COMMITTEE';
  const now = useWatch({ control: form.form.control });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div role="region" tabIndex={0} aria-label={`Đầu văn bản của ${issuerLabels[lines.issuer]}`} className="overflow-x-auto rounded-sm border border-line bg-sunken p-3">
        <div role="img" aria-label="Xem trước đầu văn bản" className="min-w-136 bg-[white] px-6 py-5 font-paper text-[black] [&_p.font-bold]:whitespace-pre-line">
          <Letterhead
            {...(now.upperLine && !own ? { parent: now.upperLine } : {})}
            issuer={own ? `${now.upperLine ?? ''}\n${now.nameLine ?? ''}` : now.nameLine || '…'}
            number={`Số:        /${sampleKind[lines.issuer]}-${now.symbol ?? ''}`}
            placeAndDate={`${place}, ngày      tháng      năm ${year}`}
          />
          <p className="mt-4 text-xs">- {now.archiveLine}</p>
        </div>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={own ? 'Dòng trên' : 'Dòng cơ quan cấp trên'} hint={own ? 'In đậm.' : 'Không in đậm. Bỏ trống nếu không có.'} optional {...form.field('upperLine')} />
        <TextField label={own ? 'Dòng dưới' : 'Dòng tên cơ quan ban hành'} hint="In đậm." {...form.field('nameLine')} />
        <TextField label="Ký hiệu" hint="Sau loại văn bản." {...form.field('symbol')} />
        <TextField label="Dòng lưu ở Nơi nhận" hint="Cuối phần Nơi nhận." {...form.field('archiveLine')} />
      </div>
      <Button type="submit" busy={form.busy}>
        Lưu tiêu đề
      </Button>
    </form>
  );
}
