'use client';

import { type FormEvent, useRef, useState } from 'react';
import { paperChannelLabels } from '@/domain/submissions/labels';
import { Button } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { DateField, NumberField, RadioCards, SelectField, TextArea, TextField } from '@/ui/field';
import { DeskLines } from './desk-lines';
import { type Delivery, earlierLines, useQueue } from './use-queue';
import type { DeskView } from './view';

const channels = Object.entries(paperChannelLabels).map(([value, label]) => ({ value, label }));

/** Code, Enter, next: the field keeps the focus, the delivery stays as it is typed. */
export function Desk({ view }: { view: DeskView }) {
  const codeField = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [delivery, setDelivery] = useState<Delivery>({
    arrivalNumber: view.nextNumber, keepNumber: false, when: 'NOW', arrivedOn: view.today, arrivedAtTime: '', channel: 'IN_PERSON', copies: String(view.copies), colour: view.colour,
    coverNumber: '', coverOn: '', note: '', again: false,
  });
  const change = (values: Partial<Delivery>) => setDelivery((before) => ({ ...before, ...values }));
  const { lines, add, markVoided } = useQueue(view.campaignId, ({ code, number, alone }) => {
    if (!alone) return;
    change({ arrivalNumber: number });
    // To be corrected where it stands, unless the next code is there already.
    const field = codeField.current;
    if (field?.value === '') field.value = code;
    field?.select();
  });

  function enter(event: FormEvent) {
    event.preventDefault();
    const field = codeField.current;
    const code = field?.value.trim() ?? '';
    field?.focus();
    if (code === '') return setProblem('Quét hoặc gõ mã hồ sơ.');
    if (delivery.arrivalNumber.trim() === '') return setProblem('Ghi số đến trong sổ văn thư, ví dụ 612 hoặc 15a.');
    setProblem('');
    if (field) field.value = '';
    // More paper for one dossier is said for that dossier only.
    change({ arrivalNumber: add(code, delivery), again: false });
  }

  return (
    <div className="space-y-6">
      <form method="post" onSubmit={enter} noValidate className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem_auto] sm:items-end">
          <TextField
            ref={codeField} id="desk-code" label="Mã hồ sơ" hint="Quét mã hoặc gõ: BB-2026-0007" autoComplete="off" autoCapitalize="characters" spellCheck={false}
            enterKeyHint="next" autoFocus error={problem || undefined}
          />
          <TextField id="desk-number" label="Số đến" hint="Ví dụ 612, 15a" autoComplete="off" value={delivery.arrivalNumber} onChange={(event) => change({ arrivalNumber: event.target.value })} />
          <Button type="submit" kind="primary">Ghi nhận</Button>
        </div>
        <CheckboxField id="desk-again" label="Bản gửi thêm của hồ sơ đã có bản giấy" checked={delivery.again} onChange={(event) => change({ again: event.target.checked })} />
        <DeliveryFields delivery={delivery} change={change} closing={view.closing} />
      </form>
      <DeskLines lines={lines} earlier={earlierLines(view.lines, lines)} onVoided={markVoided} />
    </div>
  );
}

type FieldsProps = { delivery: Delivery; change: (values: Partial<Delivery>) => void; closing: DeskView['closing'] };

/** What all dossiers of one delivery share. */
function DeliveryFields({ delivery, change, closing }: FieldsProps) {
  return (
    <fieldset className="space-y-4 rounded-sm border border-line bg-page p-4">
      <legend className="px-1 font-medium">Lần gửi này</legend>
      <RadioCards
        id="desk-when" name="desk-when" label="Giờ đến" columns={2} defaultValue={delivery.when} onChange={(event) => change({ when: event.target.value as Delivery['when'] })}
        options={[{ value: 'NOW', label: 'Ngay khi ghi' }, { value: 'GIVEN', label: 'Đến trước đó' }]}
      />
      {delivery.when === 'GIVEN' ? (
        <div className="grid gap-4 sm:grid-cols-[12rem_9rem_auto] sm:items-end">
          <DateField id="desk-on" label="Ngày đến" value={delivery.arrivedOn} onChange={(event) => change({ arrivedOn: event.target.value })} />
          <TextField id="desk-time" label="Giờ đến" hint="Ví dụ 14:10" autoComplete="off" value={delivery.arrivedAtTime} onChange={(event) => change({ arrivedAtTime: event.target.value })} />
          <Button onClick={() => change({ arrivedOn: closing.day, arrivedAtTime: closing.time })}>Trước giờ nghỉ: {closing.words}</Button>
        </div>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField id="desk-channel" label="Cách gửi" options={channels} value={delivery.channel} onChange={(event) => change({ channel: event.target.value as Delivery['channel'] })} />
        <NumberField id="desk-copies" label="Số bộ" inputMode="numeric" value={delivery.copies} onChange={(event) => change({ copies: event.target.value })} />
        <CheckboxField id="desk-colour" label="Bản màu" className="sm:pt-8" checked={delivery.colour} onChange={(event) => change({ colour: event.target.checked })} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField id="desk-cover" label="Công văn kèm theo" optional hint="Số, ký hiệu: 37/TTPVHCC" value={delivery.coverNumber} onChange={(event) => change({ coverNumber: event.target.value })} />
        <DateField id="desk-cover-on" label="Ngày công văn" optional value={delivery.coverOn} onChange={(event) => change({ coverOn: event.target.value })} />
      </div>
      <TextArea id="desk-note" label="Ghi chú" optional rows={2} value={delivery.note} onChange={(event) => change({ note: event.target.value })} />
      <CheckboxField id="desk-keep" label="Các hồ sơ của lần gửi này chung một số đến" checked={delivery.keepNumber} onChange={(event) => change({ keepNumber: event.target.checked })} />
    </fieldset>
  );
}
