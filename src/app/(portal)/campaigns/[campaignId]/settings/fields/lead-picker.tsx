'use client';

import { type Control, useController } from 'react-hook-form';
import type * as z from 'zod';
import type { updateFieldsSchema } from '@/domain/campaigns/rules-schema';
import { type Option, SelectField } from '@/ui/field';
import { Glyph } from '@/ui/glyph';

type Props = { control: Control<z.input<typeof updateFieldsSchema>>; index: number; units: readonly Option[]; disabled: boolean };

/** Several lead units: chosen ones as chips, the rest in a select. */
export function LeadPicker({ control, index, units, disabled }: Props) {
  const { field } = useController({ control, name: `fields.${index}.leadUnitIds` });
  const chosen = field.value;
  const left = units.filter((unit) => !chosen.includes(unit.value));
  const nameOf = (id: string) => units.find((unit) => unit.value === id)?.label ?? 'Đơn vị đã ngừng hoạt động';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-ink-3">{chosen.length === 0 ? 'Chưa có đơn vị chủ trì.' : 'Chủ trì:'}</span>
      {chosen.map((id) => (
        <span key={id} className="inline-flex items-center gap-1 rounded-xs border border-line-strong bg-page py-0.5 pr-1 pl-2 text-sm">
          {nameOf(id)}
          {disabled ? null : (
            <button
              type="button"
              className="grid size-6 place-items-center rounded-xs hover:bg-hover"
              aria-label={`Bỏ ${nameOf(id)} khỏi đơn vị chủ trì`}
              onClick={() => field.onChange(chosen.filter((each) => each !== id))}
            >
              <Glyph name="cross" className="size-3" />
            </button>
          )}
        </span>
      ))}
      {disabled || left.length === 0 ? null : (
        <SelectField
          id={`lead-${index}`}
          className="w-60"
          size="sm"
          label={`Thêm đơn vị chủ trì cho lĩnh vực ${index + 1}`}
          hideLabel
          placeholder="Thêm đơn vị chủ trì"
          options={left}
          value=""
          onChange={(event) => event.target.value && field.onChange([...chosen, event.target.value])}
        />
      )}
    </div>
  );
}
