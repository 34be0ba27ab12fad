'use client';

import { X } from '@/ui/icons';
import { readDecimal } from '@/domain/numbers/decimals';
import { changeWords, valueWords } from '@/domain/submissions/figures';
import { IconButton } from '@/ui/button';
import { NumberField, SelectField, TextField } from '@/ui/field';
import type { FigureValues } from './view';

type Props = {
  figure: FigureValues;
  index: number;
  evidence: readonly { id: string; name: string }[];
  errors: Record<string, string>;
  onChange: (key: string, values: Partial<FigureValues>) => void;
  onRemove: (key: string) => void;
  onBlur: () => void;
};

/** One line: what, before, after; under it what was read and what changed. */
export function FigureRow({ figure, index, evidence, errors, onChange, onRemove, onBlur }: Props) {
  const { key, measure } = figure;
  const text = (name: 'name' | 'measure' | 'before' | 'after' | 'period') => ({
    id: `${key}-${name}`, size: 'sm' as const, autoComplete: 'off', value: figure[name], error: errors[name],
    onChange: (event: { target: { value: string } }) => onChange(key, { [name]: event.target.value }),
  });
  const before = readDecimal(figure.before).value ?? '';
  const after = readDecimal(figure.after).value ?? '';
  const change = changeWords({ before, after, measure });
  return (
    <li className="space-y-3 px-3.5 py-3" onBlur={onBlur}>
      <div className="flex items-end gap-2">
        <TextField className="min-w-0 flex-1" label={`Chỉ tiêu ${index + 1}`} list="figure-names" {...text('name')} />
        <IconButton size="sm" label={`Xóa chỉ tiêu ${index + 1}`} icon={<X />} onClick={() => onRemove(key)} />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <NumberField label="Trước" {...text('before')} />
        <NumberField label="Sau" {...text('after')} />
        <TextField label="Đơn vị tính" placeholder="ngày, %, đồng" {...text('measure')} />
        <TextField label="Thời điểm đo" placeholder="quý I/2026" {...text('period')} />
      </div>
      {evidence.length > 0 ? (
        <SelectField
          id={`${key}-evidence`}
          size="sm"
          label="Minh chứng"
          optional
          placeholder="Không kèm"
          options={evidence.map(({ id, name }) => ({ value: id, label: name }))}
          value={evidence.some(({ id }) => id === figure.evidenceId) ? (figure.evidenceId ?? '') : ''}
          onChange={(event) => onChange(key, { evidenceId: event.target.value || null })}
        />
      ) : null}
      {change ? <p className="num text-sm text-ink-2">Từ {valueWords(before, measure)} đến {valueWords(after, measure)}: {change}.</p> : null}
    </li>
  );
}
