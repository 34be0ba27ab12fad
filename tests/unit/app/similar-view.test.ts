import { expect, test } from 'vitest';
import { similarListView, similarPageView } from '@/app/(portal)/submissions/[submissionId]/similar/similar-view';
import type { Role } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import type { Similar } from '@/domain/submissions/similar-initiatives';

const now = new Date('2026-05-02T09:00:00+07:00');
const as = (accountId: string, ...roles: Role[]) => ({ now, actor: { accountId, roles, seats: [], organizationId: 'o', unitId: null, foldedName: '', foldedUnitName: '' } }) as unknown as Ctx;
const dossier = {
  id: 'd1', ownerId: 'lan', title: 'Phiếu hẹn chữ to', code: null, status: 'DRAFT', authors: [{ accountId: 'lan' }], authorsNow: [{ accountId: 'lan', foldedName: '', unitId: null, foldedUnitName: '' }],
  supplementDueAt: null, askedParts: [], campaign: { status: 'LAUNCHED' },
};
const likeness = { similarity: 5000, title: 4000, text: 5000, passages: [{ one: { start: 0, end: 3 }, other: { start: 4, end: 7 } }] };
const similar = {
  dossier, asked: { title: 'Phiếu hẹn chữ to', text: 'Một hai' }, main: null, othersUntold: true,
  list: [
    { kind: 'entry', key: 'phieu-hen', title: 'Phiếu hẹn', unitName: 'Trạm Y tế', year: 2025, entry: { unitName: 'Trạm Y tế', year: 2025, organizationKind: 'COMMUNE', organizationName: 'Bắc Bình', imported: false, isPublic: true, level: null, source: '' }, text: 'Hai một', likeness },
    { kind: 'dossier', key: 'd2', code: 'BB-2026-0002', title: 'Tờ khai', unitName: 'Phòng Kinh tế', year: 2026, text: '', likeness: { ...likeness, similarity: 3000, text: 0, passages: [] } },
  ],
} as unknown as Similar;
const note = { verdict: null, text: 'Khác ở chữ nổi.', by: 'Lê Thị Lan', at: now };

test('a list says where and how alike, and of the dossiers of others that the office compares them', () => {
  const view = similarListView(similar, { declared: note, found: { ...note, verdict: 'PARTLY' } });
  expect(view.items).toEqual([
    { key: 'phieu-hen', title: 'Phiếu hẹn', place: 'Trạm Y tế, xã Bắc Bình · kho sáng kiến, năm 2025', words: 'Giống nhiều, khoảng 5 phần 10 lời văn', much: true, href: '/submissions/d1/similar?with=phieu-hen' },
    { key: 'd2', title: 'Tờ khai', place: 'Hồ sơ BB-2026-0002 · Phòng Kinh tế · năm 2026', words: 'Tên gần giống', much: false, href: '/submissions/d1/similar?with=d2' },
  ]);
  expect(view.untold).toContain('do Phòng Văn hóa – Xã hội so khi thẩm tra');
  expect(view.notes.map(({ label, sub }) => [label, sub])).toEqual([['Tác giả khai khác biệt', 'Lê Thị Lan, 09:00, 02/5/2026'], ['Nhận định: Trùng một phần', 'Lê Thị Lan, 09:00, 02/5/2026']]);
  expect(similarListView({ ...similar, othersUntold: false }, { declared: null, found: null })).toMatchObject({ untold: null, notes: [] });
});

test('whoever relies on the answer is told how much of a document was compared', () => {
  const told = (state: 'read' | 'waiting' | 'unread') => similarListView({ ...similar, main: { evidenceId: 'e', name: 'Báo cáo.docx', state } }, { declared: null, found: null });
  expect(told('read')).toMatchObject({ main: 'Đã so cả lời văn trong bản chính “Báo cáo.docx”.', reading: false });
  expect(told('waiting')).toMatchObject({ main: expect.stringContaining('đang được đọc'), reading: true });
  expect(told('unread')).toMatchObject({ main: expect.stringContaining('mới so tên và phần viết trên cổng'), reading: false });
  expect(similarListView(similar, { declared: null, found: null })).toMatchObject({ main: null, reading: false });
});

test('two columns with the same passage marked; an unknown choice shows the most alike', () => {
  const none = { declared: null, found: null };
  const view = similarPageView(as('lan', 'staff'), similar, none, 'khong-co');
  expect(view.compared).toMatchObject({ key: 'phieu-hen', passages: 1, other: { href: '/initiatives/phieu-hen' } });
  expect(view.compared?.own.segments).toEqual([{ text: 'Một', passage: 1 }, { text: ' hai', passage: null }]);
  expect(view.compared?.other.segments).toEqual([{ text: 'Hai ', passage: null }, { text: 'một', passage: 1 }]);
  expect(similarPageView(as('lan', 'staff'), similar, none, 'd2').compared).toMatchObject({ key: 'd2', passages: 0, other: { href: '/submissions/d2' } });
  expect(similarPageView(as('lan', 'staff'), { ...similar, list: [] }, none, undefined).compared).toBeNull();
});

test('an earlier initiative is shown with place, level, year and source, and has no page where it is for comparing only', () => {
  const entry = { unitName: 'Sở Tư pháp', year: 2021, organizationKind: 'COMMUNE', organizationName: 'Bắc Bình', imported: true, isPublic: false, level: 'PROVINCE', source: 'Danh mục sáng kiến cấp tỉnh 2019–2024' };
  const earlier = { ...similar, list: [{ kind: 'entry', key: 'x', title: 'Hẹn qua tin nhắn', unitName: 'Sở Tư pháp', year: 2021, entry, text: '', likeness }] } as unknown as Similar;
  const view = similarPageView(as('lan', 'staff'), earlier, { declared: null, found: null }, undefined);
  expect(view.items[0]?.place).toBe('Sở Tư pháp · Cấp tỉnh · năm 2021 · nguồn: Danh mục sáng kiến cấp tỉnh 2019–2024');
  expect(view.compared?.other.href).toBeNull();
});

test('the author declares, the office finds, each when it may', () => {
  const none = { declared: null, found: null };
  expect(similarPageView(as('lan', 'staff'), similar, none, undefined)).toMatchObject({ edits: true, declare: { submissionId: 'd1', text: '' }, find: null });
  const filed = { ...similar, dossier: { ...dossier, status: 'FILED' } } as unknown as Similar;
  expect(similarPageView(as('lan', 'staff'), filed, none, undefined)).toMatchObject({ edits: false, declare: null, find: null });
  expect(similarPageView(as('ha', 'office'), filed, none, undefined)).toMatchObject({ declare: null, find: { disabledReason: null } });
  expect(similarPageView(as('ha', 'chairman'), filed, none, undefined).find).toBeNull();
  expect(similarPageView(as('lan', 'staff', 'office'), filed, none, undefined).find?.disabledReason).toContain('là tác giả');
});
