import { listPublicCalls } from '@/domain/library/call-queries';
import { publishEntry, type NewEntry } from '@/domain/library/publish-entry';
import { getInitiative, initiativeFacets, initiativesPerPage, listInitiatives, newestInitiatives, relatedInitiatives } from '@/domain/library/queries';
import { withdrawEntry } from '@/domain/library/withdraw-entry';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeSubmission, makeWorld, midWindow, opensAt } from '../../harness/make';

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  submissionId: null, code: 'BB-2026-0001', title: 'Tờ khai điền sẵn', fieldName: 'Cải cách thể chế', unitName: 'Trạm Y tế', authors: 'Lê Văn An', year: 2026,
  outcome: 'RECOGNISED', decisionNumber: '214', decisionOn: new Date('2026-05-30T00:00:00Z'), sections: [{ title: 'Giải pháp', text: 'Nội dung' }], summaryOf: 'Nội dung', ...more,
});

test('search folds marks and case, all words count, filters narrow, what is withdrawn is gone', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('vanhoaxahoi');
  await publishEntry(ctx, entry());
  await publishEntry(ctx, entry({ title: 'Đăng ký hộ tịch lưu động', fieldName: 'Cải cách tài chính công', outcome: 'SELECTED', year: 2025 }));
  const submissionId = await makeSubmission(world, { status: 'ELIGIBLE' });
  await publishEntry(ctx, entry({ title: 'Tờ khai bị thu hồi', submissionId }));
  await withdrawEntry(ctx, submissionId);
  const titles = async (filter: Parameters<typeof listInitiatives>[1]) => (await listInitiatives(db, filter)).rows.map((row) => row.title);
  expect(await titles({ q: 'TO khai' })).toEqual(['Tờ khai điền sẵn']);
  expect(await titles({ q: 'dang ho' })).toEqual(['Đăng ký hộ tịch lưu động']);
  expect(await titles({ q: 'khai đăng' })).toEqual([]);
  expect(await titles({ q: '100%_' })).toEqual([]);
  expect(await titles({ field: 'Cải cách tài chính công' })).toEqual(['Đăng ký hộ tịch lưu động']);
  expect(await titles({ year: 2026 })).toEqual(['Tờ khai điền sẵn']);
  expect(await titles({ outcome: 'SELECTED', organization: 'bac-binh' })).toEqual(['Đăng ký hộ tịch lưu động']);
  expect(await titles({ organization: 'noi-khac' })).toEqual([]);
  expect(await getInitiative(db, 'to-khai-bi-thu-hoi')).toBeNull();
  const facets = await initiativeFacets(db);
  expect(facets.years).toEqual([{ value: '2026', label: '2026', count: 1 }, { value: '2025', label: '2025', count: 1 }]);
  expect(facets.organizations).toMatchObject([{ name: 'Bắc Bình', count: 2 }]);
});

test('twenty a page, newest first, nothing twice', async ({ db }) => {
  const world = await makeWorld(db);
  for (let i = 0; i < initiativesPerPage + 3; i++) await publishEntry(world.as('vanhoaxahoi', daysAfter(midWindow, i)), entry({ title: `Sáng kiến ${i}`, code: `BB-${i}` }));
  const first = await listInitiatives(db, { page: 1 });
  const second = await listInitiatives(db, { page: 2 });
  expect([first.rows.length, second.rows.length, first.total]).toEqual([20, 3, 23]);
  expect((await listInitiatives(db, { countTo: 5 })).total).toBe(6);
  expect(new Set([...first.rows, ...second.rows].map((row) => row.slug)).size).toBe(23);
  expect(first.rows[0]?.title).toBe('Sáng kiến 22');
  expect((await newestInitiatives(db, 2)).map((row) => row.title)).toEqual(['Sáng kiến 22', 'Sáng kiến 21']);
  expect(await relatedInitiatives(db, { slug: 'sang-kien-22', fieldName: 'Cải cách thể chế' })).toHaveLength(3);
});

test('one title three times has three addresses', async ({ db }) => {
  const world = await makeWorld(db);
  const slugs = [];
  for (const code of ['BB-2026-0001', 'BB-2026-0002', 'BB-2026-0002']) slugs.push((await publishEntry(world.as('vanhoaxahoi'), entry({ code }))).slug);
  expect(slugs.slice(0, 2)).toEqual(['to-khai-dien-san', 'to-khai-dien-san-bb-2026-0002']);
  expect(new Set(slugs).size).toBe(3);
});

test('the front page shows each organization\'s call, the one that takes dossiers first, at the first and the last instant', async ({ db }) => {
  const one = await makeWorld(db);
  const two = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.campaign.updateMany({ where: { organizationId: two.organizationId }, data: { status: 'SCORING' } });
  await db.campaign.create({ data: { organizationId: one.organizationId, year: 2027, title: 'Bản nháp', createdAt: midWindow } });
  const phases = async (now: Date) => (await listPublicCalls(db, now)).map((call) => [call.organization.name, call.phase]);
  expect(await phases(opensAt)).toEqual([['Bắc Bình', 'open'], ['Hưng Thịnh', 'judging']]);
  expect(await phases(justBefore(opensAt))).toEqual([['Bắc Bình', 'soon'], ['Hưng Thịnh', 'soon']]);
  expect((await phases(justBefore(closesAt)))[0]).toEqual(['Bắc Bình', 'open']);
  expect((await phases(closesAt)).map(([, phase]) => phase)).toEqual(['judging', 'judging']);
  expect(JSON.stringify(await listPublicCalls(db, midWindow))).not.toContain('Bản nháp');
});
