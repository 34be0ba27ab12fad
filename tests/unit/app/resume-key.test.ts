import { afterEach, expect, test, vi } from 'vitest';
import { sendInPieces, unfinishedUploads } from '@/ui/resumable';

afterEach(() => vi.unstubAllGlobals());

test('who signs in after somebody else in the same tab does not read what they were sending', () => {
  const kept = new Map<string, string>();
  let account = 'a';
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
  vi.stubGlobal('document', { querySelector: (asked: string) => (asked === 'meta[name="portal-account"]' ? { content: account } : null) });
  const [target, begun] = ['/api/uploads', JSON.stringify([{ name: 'benh-an.pdf', size: 9, lastModified: 1, url: '/x' }])];
  // Where the page itself keeps it: giving up a file that was never begun writes the list of who is signed in.
  sendInPieces({ url: target, method: 'PUT', file: { name: 'x' } as File, onProgress: vi.fn(), onWaiting: vi.fn(), onSent: vi.fn(), onAnswer: vi.fn() }).stop();
  const [key = ''] = kept.keys();
  kept.set(key, begun);
  expect(unfinishedUploads(target)).toEqual(['benh-an.pdf']);
  account = 'b';
  expect(unfinishedUploads(target)).toEqual([]);
});
