'use client';

import { useRef, useState } from 'react';
import { nextArrivalNumber } from '@/domain/submissions/arrival-number';
import { attempt } from '@/ui/action-failure';
import { receivePaperAction } from './actions';
import type { DeskLine } from './view';

/** The delivery as it is typed; it stays for the lines that follow. */
export type Delivery = {
  arrivalNumber: string; keepNumber: boolean; when: 'NOW' | 'GIVEN'; arrivedOn: string; arrivedAtTime: string; channel: 'IN_PERSON' | 'POST' | 'EMAIL';
  copies: string; colour: boolean; coverNumber: string; coverOn: string; note: string; again: boolean;
};

export type Line =
  | { state: 'sending'; key: number; code: string; number: string }
  | { state: 'refused'; key: number; code: string; number: string; sentence: string }
  | { state: 'done'; key: number; code: string; number: string; receiptId: string; submissionId: string; title: string; voided: boolean };

/**
 * A scanner is faster than the network: each Enter makes a line at once and frees the field, the lines are sent one after
 * the other, and a refused one says why and gives its number back.
 */
export function useQueue(campaignId: string, onRefused: (line: { code: string; number: string; alone: boolean }) => void) {
  const [lines, setLines] = useState<Line[]>([]);
  const keys = useRef(0);
  const waiting = useRef<Promise<void>>(Promise.resolve());
  const open = useRef(0);
  const put = (line: Line) => setLines((before) => before.map((each) => (each.key === line.key ? line : each)));

  async function send(key: number, code: string, { keepNumber: _keep, ...delivery }: Delivery): Promise<void> {
    const number = delivery.arrivalNumber;
    const outcome = await attempt(() => receivePaperAction({ campaignId, code, ...delivery }));
    open.current -= 1;
    if (outcome.kind === 'done') {
      put({ state: 'done', key, code: outcome.value.code, number, receiptId: outcome.value.receiptId, submissionId: outcome.value.submissionId, title: outcome.value.title, voided: false });
    } else if (outcome.kind === 'refused') {
      const own = Object.values(outcome.fields ?? {}).flat().join(' ');
      put({ state: 'refused', key, code, number, sentence: own || [outcome.refused.title, outcome.refused.body].filter(Boolean).join(' ') });
      onRefused({ code, number, alone: open.current === 0 });
    }
  }

  /** Returns the number that the next line most likely has. */
  function add(code: string, delivery: Delivery): string {
    const key = ++keys.current;
    open.current += 1;
    setLines((before) => [{ state: 'sending', key, code, number: delivery.arrivalNumber }, ...before]);
    waiting.current = waiting.current.then(() => send(key, code, delivery));
    return delivery.keepNumber ? delivery.arrivalNumber : nextArrivalNumber(delivery.arrivalNumber);
  }

  const markVoided = (receiptId: string) => setLines((before) => before.map((each) => (each.state === 'done' && each.receiptId === receiptId ? { ...each, voided: true } : each)));

  return { lines, add, markVoided };
}

/** What was written before this visit: lines of the page that are not shown as fresh ones already. */
export const earlierLines = (lines: readonly DeskLine[], fresh: readonly Line[]): DeskLine[] =>
  lines.filter(({ id }) => !fresh.some((each) => each.state === 'done' && each.receiptId === id));
