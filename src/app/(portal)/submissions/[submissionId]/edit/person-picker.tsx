'use client';

import { UserPlus, UsersRound } from '@/ui/icons';
import { useId, useMemo, useState } from 'react';
import { fold } from '@/domain/text/fold';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import type { AuthorValues, PersonView } from './view';

type Picked = Pick<AuthorValues, 'accountId' | 'fullName' | 'unitName' | 'jobTitle'>;
type Props = { people: readonly PersonView[]; taken: readonly string[]; onPick: (author: Picked) => void; /** Where the campaign takes collectives. */ onCollective?: (() => void) | undefined };

const shown = 8;

/** Finds a colleague by part of the name, with or without marks; or adds a row for somebody who is not in the list. */
export function PersonPicker({ people, taken, onPick, onCollective }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const folded = useMemo(() => people.map((person) => ({ person, text: fold(`${person.fullName} ${person.unitName}`) })), [people]);
  const words = fold(query).split(' ').filter(Boolean);
  const matches = words.length === 0 ? [] : folded.filter(({ person, text }) => !taken.includes(person.id) && words.every((word) => text.includes(word)));

  function pick({ id: accountId, fullName, unitName, jobTitle }: PersonView) {
    onPick({ accountId, fullName, unitName, jobTitle });
    setQuery('');
  }

  return (
    <div className="rounded-sm border border-dashed border-line-strong p-3.5">
      <TextField
        id={id}
        label="Thêm đồng tác giả"
        hint="Gõ một phần họ tên hoặc đơn vị rồi chọn trong danh sách."
        value={query}
        autoComplete="off"
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          const first = matches[0];
          if (event.key === 'Enter' && first) pick(first.person);
        }}
      />
      <div aria-live="polite">
        {words.length > 0 ? (
          <ul className="mt-2 divide-y divide-line rounded-sm border border-line bg-surface">
            {matches.slice(0, shown).map(({ person }) => (
              <li key={person.id}>
                <button type="button" onClick={() => pick(person)} className="flex min-h-11 w-full flex-wrap items-baseline gap-x-3 px-3 py-2 text-left hover:bg-hover">
                  <span className="font-medium">{person.fullName}</span>
                  <span className="text-sm text-ink-3">{[person.jobTitle, person.unitName].filter(Boolean).join(', ')}</span>
                </button>
              </li>
            ))}
            {matches.length === 0 ? <li className="px-3 py-2 text-sm text-ink-2">Không có ai trùng. Nếu là người ngoài danh sách, bấm “Thêm người ngoài danh sách”.</li> : null}
            {matches.length > shown ? <li className="px-3 py-2 text-sm text-ink-3">Còn {matches.length - shown} người nữa. Gõ thêm để thu hẹp.</li> : null}
          </ul>
        ) : null}
      </div>
      <Button size="sm" kind="quiet" icon={<UserPlus />} className="mt-2" onClick={() => onPick({ accountId: null, fullName: query, unitName: '', jobTitle: '' })}>
        Thêm người ngoài danh sách
      </Button>
      {onCollective ? <Button size="sm" kind="quiet" icon={<UsersRound />} className="mt-2" onClick={onCollective}>Thêm tập thể</Button> : null}
    </div>
  );
}
