import { reasons } from './reasons';

/** Every expected "no", with the sentence a person reads. A reason without a test that provokes it fails the suite. */
export type Reason = keyof typeof reasons;

export const sentenceOf = (reason: Reason): string => reasons[reason];

/** An expected refusal: rolls the transaction back and reaches the page as a sentence. Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly reason: Reason;
  /** Sentences at single fields, by the field's path. */
  readonly fields: Record<string, string[]> | undefined;

  constructor(reason: Reason, fields?: Record<string, string[]>) {
    super(reason);
    this.name = 'Refusal';
    this.reason = reason;
    this.fields = fields;
  }
}

export function refuseIf(reason: Reason | null): void {
  if (reason) throw new Refusal(reason);
}
