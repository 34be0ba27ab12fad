export type WhyUnreadable = 'too_large' | 'damaged' | 'encrypted' | 'rtf' | 'unknown' | 'too_slow' | 'busy';

/** What the reader of a file could not take; the caller says it in words. */
export class UnreadableDocument extends Error {
  readonly why: WhyUnreadable;

  constructor(why: WhyUnreadable) {
    super(why);
    this.why = why;
  }
}
