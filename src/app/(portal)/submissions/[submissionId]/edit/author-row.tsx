'use client';

import { ArrowUpToLine, X } from '@/ui/icons';
import { StatusText } from '@/ui/badge';
import { IconButton } from '@/ui/button';
import { NumberField, SelectField, TextField } from '@/ui/field';
import { CollectiveFields } from './collective-fields';
import type { AuthorValues, Choice, EditorView, PersonView } from './view';

type Props = {
  author: AuthorValues;
  isFirst: boolean;
  /** Null while the list is not the one that was answered to. */
  said: EditorView['shareWords'][string] | null;
  staffKinds: readonly Choice[];
  people: readonly PersonView[];
  errors: Record<string, string>;
  onChange: (key: string, values: Partial<AuthorValues>) => void;
  onRemove: (key: string) => void;
  onLead: (key: string) => void;
  onBlur: () => void;
};

/** One author. The name and unit of a colleague come from their account; of anybody else they are typed. */
export function AuthorRow({ author, isFirst, said, staffKinds, people, errors, onChange, onRemove, onLead, onBlur }: Props) {
  const { key } = author;
  const name = author.fullName || (author.isCollective ? 'tập thể chưa có tên' : 'tác giả chưa có tên');
  return (
    <li className="px-3.5 py-3" onBlur={onBlur}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          {author.isCollective ? <CollectiveFields author={author} people={people} errors={errors} onChange={onChange} /> : author.accountId ? (
            <>
              <p className="font-medium">
                {author.fullName}
                {isFirst ? <span className="ml-2 text-sm font-normal text-ink-3">Chủ trì</span> : null}
              </p>
              <p className="text-sm text-ink-3">{author.unitName || 'Chưa xếp đơn vị'}</p>
            </>
          ) : (
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField id={`${key}-name`} size="sm" label="Họ và tên" value={author.fullName} error={errors.fullName} onChange={(event) => onChange(key, { fullName: event.target.value })} />
              <TextField id={`${key}-unit`} size="sm" label="Nơi công tác" value={author.unitName} error={errors.unitName} onChange={(event) => onChange(key, { unitName: event.target.value })} />
            </div>
          )}
        </div>
        {isFirst ? null : <IconButton size="sm" label={`Đưa ${name} lên đầu, làm chủ trì`} icon={<ArrowUpToLine />} onClick={() => onLead(key)} />}
        <IconButton size="sm" label={`Xóa ${name}`} icon={<X />} onClick={() => onRemove(key)} />
      </div>
      <div className="mt-3 grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem]">
        {author.isCollective ? <span /> : <TextField id={`${key}-job`} size="sm" label="Chức vụ" value={author.jobTitle} error={errors.jobTitle} onChange={(event) => onChange(key, { jobTitle: event.target.value })} />}
        {!author.isCollective && staffKinds.length > 0 ? (
          <SelectField
            id={`${key}-kind`}
            size="sm"
            label="Đối tượng"
            placeholder="Chọn đối tượng"
            options={staffKinds.map(({ id, name }) => ({ value: id, label: name }))}
            value={author.staffKindId ?? ''}
            error={errors.staffKindId}
            onChange={(event) => onChange(key, { staffKindId: event.target.value || null })}
          />
        ) : (
          <span />
        )}
        <NumberField id={`${key}-share`} size="sm" label="Tỷ lệ" suffix="%" value={author.share} error={errors.share} onChange={(event) => onChange(key, { share: event.target.value })} />
      </div>
      {said ? <p className="mt-2"><StatusText tone={said.tone} glyph={said.tone === 'good' ? 'ok' : said.tone === 'warn' ? 'ask' : 'clock'}>{said.words}</StatusText></p> : null}
    </li>
  );
}
