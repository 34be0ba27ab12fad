export type WhyUnreadable = 'too_large' | 'damaged' | 'encrypted' | 'unknown' | 'too_slow' | 'busy';

/** What the reader of a file could not take; the caller says it in words. */
export class UnreadableDocument extends Error {
  readonly why: WhyUnreadable;

  constructor(why: WhyUnreadable) {
    super(why);
    this.why = why;
  }
}

/** What cannot be read as a list; the caller says it in words. */
export class UnreadableTable extends Error {
  readonly why: 'too_large' | 'damaged' | 'encoding' | 'too_many_lines' | 'empty' | 'busy';

  constructor(why: UnreadableTable['why']) {
    super(why);
    this.why = why;
  }
}
