'use client';

import { Plus, Trash2 } from '@/ui/icons';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { CheckboxField, NumberField, type Option, SelectField, TextField } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import type { FieldProps } from '@/ui/use-action-form';

type Typed = { accountId: string | null; fullName: string; unitName: string; jobTitle: string; staffKindId: string | null; share: string; isCollective?: boolean | undefined; representative?: string | undefined };

export const noAuthor: Typed = { accountId: null, fullName: '', unitName: '', jobTitle: '', staffKindId: null, share: '', isCollective: false, representative: '' };

const emptyToNull = (value: string | null) => value || null;

type Name = `authors.${number}.${keyof Typed}`;

type Props = {
  /** Of react-hook-form's useFieldArray. */
  rows: { fields: readonly { id: string }[]; append: (row: Typed) => void; remove: (i: number) => void };
  field: <Of extends Name>(name: Of, options?: { setValueAs?: (value: string | null) => string | null }) => FieldProps<Of>;
  /** The campaign takes collectives, or one stands there already. */
  collectives: boolean;
  written: readonly Typed[];
  /** What is wrong with the list as a whole. */
  wrong: string | undefined;
  people: Option[];
  kinds: Option[];
};

/** Authors as a paper names them: colleagues from the list, others by name and workplace. */
export function AuthorRows({ rows, field, written, wrong, people, kinds, collectives }: Props) {
  return (
    <Card aria-labelledby="paper-authors">
      <CardHead id="paper-authors" title="Tác giả" sub="Tổng tỷ lệ đóng góp đúng 100%." />
      <CardBody className="space-y-4">
        {wrong ? <FieldError>{wrong}</FieldError> : null}
        <ul className="space-y-4">
          {rows.fields.map((row, i) => (
            <li key={row.id} className="grid gap-3 border-b border-line pb-4 sm:grid-cols-6">
              {collectives ? <CheckboxField className="sm:col-span-6" label={`Tác giả ${i + 1} là tập thể`} {...field(`authors.${i}.isCollective`)} /> : null}
              <SelectField
                label={written[i]?.isCollective ? 'Người đại diện' : `Tác giả ${i + 1}`} className="sm:col-span-3" placeholder="Không có tài khoản, ghi tên bên dưới" options={people}
                {...field(`authors.${i}.accountId`, { setValueAs: emptyToNull })}
              />
              {written[i]?.isCollective ? <span className="sm:col-span-2" /> : <SelectField label="Đối tượng" className="sm:col-span-2" placeholder="Chọn đối tượng" options={kinds} {...field(`authors.${i}.staffKindId`, { setValueAs: emptyToNull })} />}
              <NumberField label="Tỷ lệ" suffix="%" {...field(`authors.${i}.share`)} />
              {written[i]?.isCollective ? (
                <>
                  <TextField label="Tên tập thể" hint="Như Phòng Kinh tế, hoặc tên tổ chức." className="sm:col-span-3" {...field(`authors.${i}.fullName`)} />
                  {written[i].accountId ? null : <TextField label="Họ và tên người đại diện" className="sm:col-span-3" {...field(`authors.${i}.representative`)} />}
                </>
              ) : written[i]?.accountId ? null : (
                <>
                  <TextField label="Họ và tên" className="sm:col-span-2" {...field(`authors.${i}.fullName`)} />
                  <TextField label="Nơi công tác" className="sm:col-span-2" {...field(`authors.${i}.unitName`)} />
                </>
              )}
              {written[i]?.isCollective ? null : <TextField label="Chức vụ" optional className="sm:col-span-2" {...field(`authors.${i}.jobTitle`)} />}
              {rows.fields.length > 1 ? (
                <div className="sm:col-span-6"><Button size="sm" kind="quiet" icon={<Trash2 />} onClick={() => rows.remove(i)}>Xóa tác giả {i + 1}</Button></div>
              ) : null}
            </li>
          ))}
        </ul>
        <Button size="sm" icon={<Plus />} onClick={() => rows.append(noAuthor)}>Thêm tác giả</Button>
      </CardBody>
    </Card>
  );
}
