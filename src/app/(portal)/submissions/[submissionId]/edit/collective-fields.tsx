'use client';

import { useMemo } from 'react';
import { bareCollective } from '@/domain/submissions/collective';
import { fold } from '@/domain/text/fold';
import { TextField } from '@/ui/field';
import type { AuthorValues, PersonView } from './view';

type Props = {
  author: AuthorValues;
  people: readonly PersonView[];
  errors: Record<string, string>;
  onChange: (key: string, values: Partial<AuthorValues>) => void;
};

const offered = 20;
const labelOf = ({ fullName, unitName }: PersonView): string => [fullName, unitName].filter(Boolean).join(', ');

/** A collective: its name, and who answers for it. A colleague is taken from the list; anybody else is typed. */
export function CollectiveFields({ author, people, errors, onChange }: Props) {
  const { key, fullName, accountId, representative = '' } = author;
  const units = useMemo(() => [...new Set(people.map(({ unitName }) => unitName))].filter(Boolean).sort((one, other) => one.localeCompare(other, 'vi')), [people]);
  const own = fold(bareCollective(fullName));
  const members = people.filter(({ unitName }) => fold(unitName) === own);
  const words = fold(representative).split(' ').filter(Boolean);
  const found = (members.length > 0 ? members : people).filter((person) => words.every((word) => fold(labelOf(person)).includes(word))).slice(0, offered);
  const account = people.find(({ id }) => id === accountId);

  function represent(typed: string) {
    const person = people.find((each) => labelOf(each) === typed);
    onChange(key, person ? { accountId: person.id, representative: person.fullName } : { accountId: null, representative: typed });
  }

  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        id={`${key}-name`} size="sm" label="Tên tập thể" hint={own !== '' && members.length > 0 ? 'Đơn vị trong danh sách: thủ trưởng và người đại diện không chấm hồ sơ này.' : 'Đơn vị trong danh sách, nhóm trong đơn vị, hoặc tổ chức khác.'} list={`${key}-units`} autoComplete="off"
        value={fullName} error={errors.fullName} onChange={(event) => onChange(key, { fullName: event.target.value })}
      />
      <datalist id={`${key}-units`}>{units.map((name) => <option key={name} value={name} />)}</datalist>
      <TextField
        id={`${key}-representative`} size="sm" label="Người đại diện" list={`${key}-people`} autoComplete="off"
        hint={account ? `Xác nhận trên cổng: ${labelOf(account)}.` : 'Chọn trong danh sách để xác nhận trên cổng; người khác thì ghi họ tên.'}
        value={representative} error={errors.representative} onChange={(event) => represent(event.target.value)}
      />
      <datalist id={`${key}-people`}>{found.map((person) => <option key={person.id} value={labelOf(person)} />)}</datalist>
    </div>
  );
}
