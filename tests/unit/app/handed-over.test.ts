import { afterEach, expect, test, vi } from 'vitest';
import { handOver, takeHandedOver } from '@/app/(portal)/submissions/[submissionId]/word/handed-over';
import type { WordProposal } from '@/app/(portal)/submissions/[submissionId]/word/proposal';

const proposal: WordProposal = {
  fileId: null, fileName: 'bao-cao.doc', title: 'Bàn soát', authors: [], parts: [{ key: 'problem', written: 'Chờ lâu.' }], drafted: [], rest: '', places: [], uploads: {}, pictures: 0, tables: 0, scanned: false, notes: [], legacy: null,
};

afterEach(() => vi.unstubAllGlobals());

test('taken once, by the draft it was read for', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
  handOver('a', proposal);
  expect([takeHandedOver('b'), takeHandedOver('a'), takeHandedOver('a'), kept.size]).toEqual([null, proposal, null, 0]);
});

test('a tab that keeps nothing costs what was read, never the page', () => {
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { getItem: full, setItem: full, removeItem: full });
  handOver('a', proposal);
  expect(takeHandedOver('a')).toBeNull();
});
