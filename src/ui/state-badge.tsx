import { Glyph, type GlyphName } from './glyph';
import { type Tone, toneClass } from './tone';

// The word, the glyph and the tone of every state a dossier can be in.
export const dossierStates = {
  draft: ['Đang soạn', 'draft', 'mute'],
  unit: ['Chờ đơn vị xác nhận', 'p1', 'info'],
  filed: ['Chờ thẩm tra', 'p2', 'info'],
  screening: ['Đang thẩm tra', 'p3', 'info'],
  returned: ['Cần bổ sung', 'ask', 'warn'],
  refiled: ['Đã bổ sung, chờ thẩm tra', 'p3', 'info'],
  rejected: ['Từ chối tiếp nhận', 'x', 'bad'],
  eligible: ['Đủ điều kiện chấm', 'p4', 'info'],
  scoring: ['Đang chấm điểm', 'p4', 'info'],
  meeting: ['Chờ họp xét', 'p5', 'info'],
  proposed: ['Đề nghị công nhận', 'p6', 'info'],
  deciding: ['Chờ Chủ tịch quyết định', 'p6', 'info'],
  recognised: ['Sáng kiến được công nhận', 'star', 'gold'],
  selected: ['Giải pháp được chọn', 'ok', 'good'],
  notrec: ['Chưa đủ điều kiện công nhận', 'no', 'mute'],
  withdrawn: ['Đã rút', 'gone', 'mute'],
  revoked: ['Đã thu hồi công nhận', 'back', 'bad'],
} as const satisfies Record<string, readonly [word: string, glyph: GlyphName, tone: Tone]>;

export type DossierStateKey = keyof typeof dossierStates;

/** `label` replaces the word where a page can be more exact ("Chờ đồng tác giả xác nhận"). */
export function StateBadge({ state, label }: { state: DossierStateKey; label?: string }) {
  const [word, glyph, tone] = dossierStates[state];
  return (
    <span className={`badge ${toneClass(tone)}`}>
      <Glyph name={glyph} />
      {label ?? word}
    </span>
  );
}
