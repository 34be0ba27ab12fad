import type { DutyState } from '@/domain/tracking/duty';
import { dutyLabels } from '@/domain/tracking/labels';
import { StatusText } from '@/ui/badge';
import type { GlyphName } from '@/ui/glyph';
import type { Tone } from '@/ui/tone';

// An invited body is never red (PRACTICE).
export const dutyLooks: Record<DutyState, readonly [GlyphName, Tone]> = {
  none: ['ask', 'bad'], drafting: ['draft', 'warn'], short: ['p3', 'warn'], met: ['ok', 'good'], exempt: ['no', 'mute'],
  invited: ['p1', 'mute'], invitedDrafting: ['draft', 'mute'], joined: ['ok', 'good'],
};

export function DutyStatus({ state }: { state: DutyState }) {
  const [glyph, tone] = dutyLooks[state];
  return <StatusText glyph={glyph} tone={tone}>{dutyLabels[state]}</StatusText>;
}
