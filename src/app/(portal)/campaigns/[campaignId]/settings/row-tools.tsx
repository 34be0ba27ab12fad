'use client';

import { IconButton } from '@/ui/button';
import { Glyph } from '@/ui/glyph';

type Props = { name: string; index: number; count: number; onMove: (from: number, to: number) => void; onRemove: (index: number) => void };

/** Up, down, away: the same three for every list. */
export function RowTools({ name, index, count, onMove, onRemove }: Props) {
  return (
    <span className="flex shrink-0">
      {index > 0 ? <IconButton size="sm" label={`Chuyển ${name} lên`} icon={<Glyph name="chevronDown" className="rotate-180" />} onClick={() => onMove(index, index - 1)} /> : null}
      {index < count - 1 ? <IconButton size="sm" label={`Chuyển ${name} xuống`} icon={<Glyph name="chevronDown" />} onClick={() => onMove(index, index + 1)} /> : null}
      <IconButton size="sm" label={`Bỏ ${name}`} icon={<Glyph name="cross" />} onClick={() => onRemove(index)} />
    </span>
  );
}
