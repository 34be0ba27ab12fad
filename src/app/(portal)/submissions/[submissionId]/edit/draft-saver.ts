import { formatTime } from '@/domain/time/format';
import { localCopies } from './local-copy';
import { type PutAnswer, put } from './put';

export type Base = string | number;

export type PartView = {
  state: 'clean' | 'waiting' | 'saving' | 'later' | 'conflict' | 'refused';
  /** What the other one saved, while the writer has not chosen. */
  theirs?: Record<string, unknown>;
  message?: string;
  fields?: Record<string, string[]>;
};

export type SaverView = {
  state: 'idle' | 'saving' | 'saved' | 'later' | 'conflict' | 'refused';
  savedAt: string;
  signedOut: boolean;
  /** Nothing is unsaved: the dossier may be filed. */
  settled: boolean;
  /** Unsaved, and this browser keeps no copy. */
  endangered: boolean;
  parts: Readonly<Record<string, PartView>>;
};

type Part = {
  url: string;
  body: (value: unknown, base: Base) => unknown;
  base: Base;
  value: unknown;
  dirty: boolean;
  /** The request under way. */
  flight: Promise<void> | null;
  kept: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  view: PartView;
};

const pause = 900;
const retryDelays = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Saves each part of a draft by itself, about a second after the last key: on this machine at once, on the server next.
 * What the server has not acknowledged stays here and is sent again, after an outage, a new sign-in or the next visit.
 */
export class DraftSaver {
  private readonly parts = new Map<string, Part>();
  private readonly listeners = new Set<() => void>();
  private readonly copies: ReturnType<typeof localCopies>;
  private view: SaverView = { state: 'idle', savedAt: '', signedOut: false, settled: true, endangered: false, parts: {} };
  private savedAt = '';
  private signedOut = false;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(accountId: string, submissionId: string) {
    this.copies = localCopies(accountId, submissionId);
  }

  /** What this browser still holds of the part, when it differs from what the server sent. */
  add(key: string, part: { url: string; base: Base; value: unknown; body: Part['body'] }): unknown {
    const known = this.parts.get(key);
    if (known) return known.value;
    const entry: Part = { ...part, dirty: false, flight: null, kept: true, timer: undefined, view: { state: 'clean' } };
    this.parts.set(key, entry);
    const copy = this.copies.read(key);
    if (!copy) return entry.value;
    if (JSON.stringify(copy.value) === JSON.stringify(entry.value)) {
      this.copies.drop(key);
      return entry.value;
    }
    // Sent with the base it was written on: if the server has moved on since, the writer chooses.
    entry.value = copy.value;
    entry.base = copy.base;
    entry.dirty = true;
    entry.view = { state: 'waiting' };
    return entry.value;
  }

  /** After mounting: sends what an earlier visit left behind. */
  start(): void {
    for (const [key, part] of this.parts) if (part.dirty) void this.send(key, part);
  }

  change(key: string, value: unknown): void {
    const part = this.parts.get(key);
    if (!part) return;
    part.value = value;
    part.dirty = true;
    part.kept = this.copies.keep(key, { base: part.base, value });
    if (part.view.state !== 'conflict') {
      part.view = { state: 'waiting' };
      clearTimeout(part.timer);
      part.timer = setTimeout(() => void this.send(key, part), pause);
    }
    this.publish();
  }

  /** Sends everything that waits, now. `leaving`: the page may be gone before the answer. */
  async flush(leaving = false): Promise<boolean> {
    await Promise.all(
      [...this.parts].map(async ([key, part]) => {
        if (leaving || !part.flight) await this.send(key, part, leaving);
        // What was typed during a save goes out behind it, by whoever waited for it first. Only that: of two who wait, each would
        // send again what the other has just seen refused.
        while (part.flight && !leaving) {
          await part.flight;
          if (part.view.state === 'waiting') await this.send(key, part);
        }
      }),
    );
    return this.view.settled;
  }

  /** The writer chose after a conflict: `value` goes on top of what the other one saved. */
  resolve(key: string, value: unknown, base: Base): void {
    const part = this.parts.get(key);
    if (!part) return;
    part.base = base;
    part.value = value;
    part.dirty = true;
    part.view = { state: 'waiting' };
    part.kept = this.copies.keep(key, { base, value });
    void this.send(key, part);
  }

  /** Which state of the part the server is known to hold. */
  baseOf(key: string): Base | undefined {
    return this.parts.get(key)?.base;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): SaverView => this.view;

  private async send(key: string, part: Part, leaving = false): Promise<void> {
    if (!part.dirty || part.flight || part.view.state === 'conflict') return;
    clearTimeout(part.timer);
    part.dirty = false;
    part.view = { state: 'saving' };
    this.publish();
    part.flight = put(part.url, part.body(part.value, part.base), leaving).then((answer) => this.land(key, part, answer));
    await part.flight;
    // Typed on while it was under way.
    if (part.dirty && part.view.state === 'waiting') await this.send(key, part, leaving);
  }

  private land(key: string, part: Part, answer: PutAnswer): void {
    part.flight = null;
    if (answer.kind !== 'later') {
      this.failures = 0;
      this.signedOut = false;
    }
    if (answer.kind === 'saved') {
      part.base = answer.base;
      if (answer.savedAt) this.savedAt = formatTime(new Date(answer.savedAt));
      part.view = { state: part.dirty ? 'waiting' : 'clean' };
      if (part.dirty) part.kept = this.copies.keep(key, { base: part.base, value: part.value });
      else this.copies.drop(key);
    } else {
      const typedOn = part.dirty;
      part.dirty = true;
      if (answer.kind === 'later') this.later(part, answer.signedOut);
      else if (answer.kind === 'conflict') part.view = { state: 'conflict', theirs: answer.theirs };
      else if (typedOn) part.view = { state: 'waiting' };
      else part.view = { state: 'refused', message: answer.message, fields: answer.fields };
    }
    this.publish();
  }

  private later(part: Part, signedOut: boolean): void {
    part.view = { state: 'later' };
    this.signedOut = signedOut;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.flush(), retryDelays[Math.min(this.failures, retryDelays.length - 1)]);
    this.failures += 1;
  }

  private publish(): void {
    const views = Object.fromEntries([...this.parts].map(([key, part]) => [key, part.view]));
    const states = new Set(Object.values(views).map(({ state }) => state));
    const worst = (['conflict', 'refused', 'later'] as const).find((state) => states.has(state));
    const busy = states.has('saving') || states.has('waiting');
    // While it is tried again the words and the link to sign in stand still: the click on that link is what sends.
    const again = busy && this.failures > 0 ? 'later' : undefined;
    this.view = {
      state: worst ?? again ?? (busy ? 'saving' : this.savedAt ? 'saved' : 'idle'),
      savedAt: this.savedAt,
      signedOut: this.signedOut,
      settled: !worst && !busy,
      endangered: [...this.parts.values()].some(({ dirty, kept }) => dirty && !kept),
      parts: views,
    };
    for (const listener of this.listeners) listener();
  }
}
