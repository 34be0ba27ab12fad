/** The tones of state. Colour only helps: the word and the glyph carry the meaning. */
export type Tone = 'mute' | 'info' | 'good' | 'warn' | 'bad' | 'gold';

/** Ground, ink and line (components.css). */
export const toneClass = (tone: Tone): string => `tone-${tone}`;

// Written out in full, because Tailwind reads class names as plain text.
export const toneText: Record<Tone, string> = {
  mute: 'text-mute-ink',
  info: 'text-info-ink',
  good: 'text-good-ink',
  warn: 'text-warn-ink',
  bad: 'text-bad-ink',
  gold: 'text-gold-ink',
};
