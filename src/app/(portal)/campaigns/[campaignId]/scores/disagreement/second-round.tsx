'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { Checkbox } from '@/ui/choice';
import { CheckboxField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { openSecondRoundAction } from '../actions';

export type SecondRoundProps = {
  campaignId: string;
  /** Why none can be opened now; null while it can. */
  whyNot: string | null;
  /** The mark of the plan, in words. */
  from: string;
  total: number;
  /** Id, code, title, spread: as many as one list shows. */
  rows: readonly [string, string, string, string][];
};

/** Chosen ones or all, one reason, one click. */
export function SecondRound({ campaignId, whyNot, from, total, rows }: SecondRoundProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const form = useActionForm({
    schema: () => import('@/domain/reviews/second-round/second-round-schema').then((all) => all.openSecondRoundInput),
    action: openSecondRoundAction,
    defaultValues: { campaignId, submissionIds: [] as string[], reason: '' },
    onSuccess: (opened, { reset }) => {
      reset();
      setChosen(new Set());
      toast(`Đã mở chấm lượt 2 cho ${opened} hồ sơ.`);
    },
  });
  const problem = form.field('submissionIds').error;

  function choose(next: ReadonlySet<string>): void {
    setChosen(next);
    form.form.setValue('submissionIds', [...next], { shouldValidate: form.form.formState.isSubmitted });
  }

  const sub = `Các phiếu đã chốt chênh nhau quá ${from} điểm. Phiếu lượt 1 được giữ; người chấm trao đổi rồi chốt lại, ai không chốt lại thì lượt 1 được tính.`;
  if (rows.length === 0) return <Card aria-labelledby="again"><CardHead id="again" title="Chấm lượt 2" sub={`Không có hồ sơ nào chênh quá ${from} điểm mà chưa mở lượt 2.`} /></Card>;
  const isAll = rows.every(([id]) => chosen.has(id));
  return (
    <Card aria-labelledby="again">
      <CardHead id="again" title="Chấm lượt 2" count={total} sub={sub} />
      <form method="post" onSubmit={form.onSubmit} noValidate>
        <Table caption="Hồ sơ có thể mở chấm lượt 2, chênh nhiều nhất trước" bare foot={total > rows.length ? `Hiện ${rows.length} trong ${total} hồ sơ. Mở xong các hồ sơ này thì hiện tiếp.` : undefined}>
          <thead>
            <tr>
              <Th hidden>Chọn</Th><Th>Hồ sơ</Th><Th align="right">Chênh</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, code, title, spread]) => (
              <tr key={id}>
                <Td><Checkbox aria-label={`Chọn ${code}`} checked={chosen.has(id)} onChange={() => choose(chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set([...chosen, id]))} /></Td>
                <RowTh sub={code}>{title}</RowTh>
                <Td label="Chênh" align="right" className="num">{spread}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <CardBody className="space-y-4">
          <FormNotice form={form} />
          <CheckboxField label={`Chọn cả ${rows.length} hồ sơ đang hiện`} checked={isAll} onChange={() => choose(isAll ? new Set() : new Set(rows.map(([id]) => id)))} />
          {problem ? <p className="text-sm font-medium text-bad-ink">{problem}</p> : null}
          <TextArea label="Lý do" hint="Người chấm đọc được lý do này: không nêu tên ai chấm cao, chấm thấp." rows={2} {...form.field('reason')} />
          <Button type="submit" kind="primary" busy={form.busy} disabledReason={whyNot}>{chosen.size > 0 ? `Mở lượt 2 cho ${chosen.size} hồ sơ` : 'Mở lượt 2'}</Button>
        </CardBody>
      </form>
    </Card>
  );
}
