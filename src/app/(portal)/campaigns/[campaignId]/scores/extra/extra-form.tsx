'use client';

import { useState } from 'react';
import { StatusText } from '@/ui/badge';
import { attempt, type Refused } from '@/ui/action-failure';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { DateField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { RefusedBanner } from '@/ui/refused-banner';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { enterExtraAction, previewExtraAction } from '../actions';
import type { ExtraPreview } from './view';

/** Paste, look, correct, enter: all lines or none. */
export function ExtraForm({ campaignId }: { campaignId: string }) {
  const [preview, setPreview] = useState<ExtraPreview | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [looking, setLooking] = useState(false);
  const form = useActionForm({
    schema: () => import('@/domain/reviews/schema').then((all) => all.enterExtraInput),
    action: enterExtraAction,
    defaultValues: { campaignId, table: '', paperNumber: '', paperOn: '' },
    onSuccess: (entered, { reset }) => {
      reset();
      setPreview(null);
      toast(`Đã nhập điểm của ${entered} hồ sơ.`);
    },
  });

  async function look(): Promise<void> {
    setLooking(true);
    setRefused(null);
    const outcome = await attempt(() => previewExtraAction({ campaignId, table: form.form.getValues('table') }));
    if (outcome.kind === 'done') setPreview(outcome.value);
    if (outcome.kind === 'refused') setRefused({ ...outcome.refused, title: outcome.fields?.table?.[0] ?? outcome.refused.title });
    setLooking(false);
  }

  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <RefusedBanner refused={refused} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Số, ký hiệu văn bản" placeholder="12/BC-UBMTTQ" {...form.field('paperNumber')} />
        <DateField label="Ngày văn bản" {...form.field('paperOn')} />
      </div>
      <TextArea label="Bảng dán từ Excel" hint="Mỗi hồ sơ một dòng: mã hồ sơ ở cột đầu, điểm ở cột cuối, ví dụ BB-2026-0007 và 27,5. Các cột ở giữa được bỏ qua." rows={8} spellCheck={false} {...form.field('table', { onChange: () => setPreview(null) })} />
      <div className="flex flex-wrap gap-2">
        <Button busy={looking} onClick={() => void look()}>Kiểm tra bảng</Button>
        <Button type="submit" kind="primary" busy={form.busy}>Nhập điểm</Button>
      </div>
      {preview ? <Preview {...preview} /> : null}
    </form>
  );
}

function Preview({ total, wrong, lines }: ExtraPreview) {
  if (total === 0) return <Banner tone="warn" title="Chưa đọc được dòng nào">Sao chép hai cột mã hồ sơ và điểm trong Excel rồi dán vào ô trên.</Banner>;
  return (
    <div className="space-y-4">
      {wrong > 0 ? <Banner tone="bad" title={`${wrong} dòng cần sửa`}>Chưa nhập dòng nào. Sửa trong ô trên rồi bấm Kiểm tra bảng.</Banner> : <Banner tone="good" title={`${total} dòng đều đúng`}>Chưa ghi gì cho đến khi bấm Nhập điểm.</Banner>}
      <Table caption="Xem trước" foot={lines.length < total ? `Hiện ${lines.length} trong ${total} dòng, dòng cần sửa trước.` : undefined}>
        <thead><tr><Th align="right">Dòng</Th><Th>Mã hồ sơ</Th><Th align="right">Điểm</Th><Th>Kiểm tra</Th></tr></thead>
        <tbody>
          {lines.map(([line, code, title, points, problem]) => (
            <tr key={line}>
              <Td label="Dòng" align="right" className="num">{line}</Td>
              <RowTh sub={title}>{code}</RowTh>
              <Td label="Điểm" align="right" className="num">{points}</Td>
              <Td label="Kiểm tra">{problem ? <StatusText tone="bad" glyph="ask">{problem}</StatusText> : <StatusText tone="good" glyph="check">Được</StatusText>}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
