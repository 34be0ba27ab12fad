import { expect, test } from 'vitest';
import { officeView } from '@/app/(portal)/submissions/[submissionId]/office-view';
import { sharesView } from '@/app/(portal)/submissions/[submissionId]/shares-view';
import type { Role } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import type { Dossier } from '@/domain/submissions/dossier';
import type { ScreeningView } from '@/domain/submissions/screening-queries';
import { shareListMark } from '@/domain/submissions/share-list';

const now = new Date('2026-11-22T09:00:00+07:00');
const as = (accountId: string, ...roles: Role[]) => ({ now, actor: { accountId, roles, foldedName: accountId, unitId: null, foldedUnitName: '' } }) as unknown as Ctx;

const author = (accountId: string | null, fullName: string, share: number) => ({ id: fullName, accountId, fullName, foldedName: fullName, unitId: null, foldedUnitName: 'u', share });
const authors = [author('lan', 'Lan', 4_000), author('hoa', 'Hoa', 3_000), author(null, 'Khách', 2_000), author('mai', 'Mai', 1_000)];
const listMark = shareListMark(authors);
const reply = (of: (typeof authors)[number] | undefined, change: object) => ({ ...of, listMark, answer: 'AGREED', reason: '', signedOn: null, scanFileId: null, byId: of?.accountId, by: null, at: new Date('2026-11-12T10:00:00+07:00'), ...change });

const dossier = (change: object = {}) => ({
  id: 'd1', status: 'FILED', ownerId: 'lan', title: 'Bàn soát', filedAt: now, authors, authorsNow: authors, campaign: { status: 'LAUNCHED' }, proposalSigned: false,
  shareReplies: [
    reply(authors[0], {}),
    reply(authors[1], { answer: 'DECLINED', reason: 'Xin 40%.' }),
    reply(authors[2], { signedOn: new Date('2026-11-10T00:00:00Z'), scanFileId: 'f1', by: 'Thanh Hà', byId: 'ha' }),
  ],
  ...change,
}) as unknown as Dossier;

test('each author’s word, and the day of it', () => {
  const view = sharesView(as('lan', 'staff'), dossier());
  expect(view?.sum).toBe('2/4 tác giả đã xác nhận');
  expect(view?.states).toEqual({
    Lan: { words: 'Đã xác nhận 12/11/2026', tone: 'good', more: '', scanHref: null },
    Hoa: { words: 'Chưa đồng ý 12/11/2026', tone: 'warn', more: 'Lý do: Xin 40%.', scanHref: null },
    Khách: { words: 'Xác nhận trên giấy, ký ngày 10/11/2026', tone: 'good', more: 'Người ghi: Thanh Hà, 12/11/2026', scanHref: '/submissions/d1/shares/f1' },
    Mai: { words: 'Chưa xác nhận', tone: 'mute', more: '', scanHref: null },
  });
  expect(view?.record?.people.map(({ waits }) => waits)).toEqual([false, true, false, true]);
  expect(view?.change).toBeNull();
});

test('who may do what: the author answers, the owner who is about to file does not, the office changes', () => {
  expect(sharesView(as('mai', 'staff'), dossier())).toMatchObject({ own: { share: '10%', answer: null, disabledReason: null }, record: null, change: null });
  const drafted = sharesView(as('lan', 'staff'), dossier({ status: 'DRAFT', filedAt: null, shareReplies: [] }));
  expect([drafted?.own, drafted?.states.Lan?.words, drafted?.sum]).toEqual([null, 'Xác nhận khi nộp', '0/4 tác giả đã xác nhận']);
  expect(sharesView(as('ha', 'office'), dossier())).toMatchObject({ own: null, record: { disabledReason: null }, change: { disabledReason: null } });
  const over = sharesView(as('ha', 'office'), dossier({ campaign: { status: 'PUBLISHED' } }));
  expect(over?.change?.disabledReason).toMatch(/^Kết quả của đợt đã công bố/u);
  expect(sharesView(as('ha', 'office'), dossier({ status: 'WITHDRAWN' }))).toMatchObject({ record: null, change: null });
  expect(sharesView(as('chutich', 'chairman'), dossier())).toBeNull();
});

test('the screener is reminded, and of who does not agree', () => {
  const screening = { id: 'd1', status: 'FILED', gaps: [], receipts: [], screenings: [], parts: [], partTitles: [], whyNot: {}, unit: { relation: 'ASSIGNED', recognisable: true } } as unknown as ScreeningView;
  const ctx = as('ha', 'office');
  const line = (change: object) => officeView(ctx, screening, sharesView(ctx, dossier(change))).checks.find(({ label }) => label === 'Tỷ lệ đóng góp');
  expect(line({})).toMatchObject({ words: '2/4 tác giả đã xác nhận, 1 người chưa đồng ý', tone: 'warn' });
  expect(line({ shareReplies: [] })).toMatchObject({ words: '0/4 tác giả đã xác nhận', tone: 'mute' });
  expect(line({ shareReplies: authors.map((each) => reply(each, {})) })).toMatchObject({ words: '4/4 tác giả đã xác nhận', tone: 'good' });
});
