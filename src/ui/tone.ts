/** The tones of state. Colour only helps: the word and the glyph carry the meaning. */
export type Tone = 'mute' | 'info' | 'good' | 'warn' | 'bad' | 'gold';

// Written out in full, because Tailwind reads class names as plain text.
export const toneClass: Record<Tone, string> = {
  mute: 'bg-mute-soft text-mute-ink border-mute-line',
  info: 'bg-info-soft text-info-ink border-info-line',
  good: 'bg-good-soft text-good-ink border-good-line',
  warn: 'bg-warn-soft text-warn-ink border-warn-line',
  bad: 'bg-bad-soft text-bad-ink border-bad-line',
  gold: 'bg-gold-soft text-gold-ink border-gold-line',
};

export const toneText: Record<Tone, string> = {
  mute: 'text-mute-ink',
  info: 'text-info-ink',
  good: 'text-good-ink',
  warn: 'text-warn-ink',
  bad: 'text-bad-ink',
  gold: 'text-gold-ink',
};
