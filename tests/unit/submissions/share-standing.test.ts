import { expect, test } from 'vitest';
import { shareListMark } from '@/domain/submissions/share-list';
import { type ShareReply, shareStanding } from '@/domain/submissions/share-standing';

const lan = { accountId: 'a1', foldedName: 'le thi lan', foldedUnitName: 'phong kinh te', share: 6_000 };
const guest = { accountId: null, foldedName: 'le van ngoai', foldedUnitName: 'truong cho lau', share: 4_000 };
const list = [lan, guest];

const reply = (author: typeof lan | typeof guest, listMark: string, change: Partial<ShareReply> = {}): ShareReply => ({
  ...author, id: 'x', listMark, answer: 'AGREED', reason: '', signedOn: null, scanFileId: null, byId: 'a1', by: null, at: new Date(0), ...change,
});

test('the fingerprint knows who and how much, not in which order', () => {
  const mark = shareListMark(list);
  expect(shareListMark([guest, lan])).toBe(mark);
  expect(shareListMark([{ ...lan, foldedName: 'ten moi', foldedUnitName: 'don vi moi' }, guest])).toBe(mark);
  for (const other of [[lan], [{ ...lan, share: 5_999 }, { ...guest, share: 4_001 }], [lan, { ...guest, foldedUnitName: 'noi khac' }], [{ ...lan, accountId: 'a2' }, guest]]) {
    expect(shareListMark(other)).not.toBe(mark);
  }
});

test('an answer counts for the list it was given for, and again when the list comes back', () => {
  const mark = shareListMark(list);
  const replies = [reply(lan, mark), reply(guest, mark)];
  expect(shareStanding(list, replies)).toMatchObject({ listMark: mark, whole: true, agreed: 2 });
  const moved = [{ ...lan, share: 5_000 }, { ...guest, share: 5_000 }];
  expect(shareStanding(moved, replies)).toMatchObject({ agreed: 0, authors: [{ reply: null }, { reply: null }] });
  expect(shareStanding([...list, { ...guest, foldedName: 'nguoi thu ba', share: 0 }], replies).agreed).toBe(0);
  expect(shareStanding(list.toReversed(), replies).agreed).toBe(2);
});

test('of one author the last answer counts; shares that make no whole are not whole', () => {
  const mark = shareListMark(list);
  const standing = shareStanding(list, [reply(lan, mark), reply(lan, mark, { answer: 'DECLINED', reason: 'Chưa bàn.' })]);
  expect(standing).toMatchObject({ agreed: 0, authors: [{ reply: { answer: 'DECLINED' } }, { reply: null }] });
  expect(shareStanding([lan], []).whole).toBe(false);
});
