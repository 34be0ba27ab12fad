import { newId } from '@/domain/id';
import { publishEntry, type NewEntry } from '@/domain/library/publish-entry';
import { fillEntries } from '@/domain/library/similarity/fill-entries';
import { findAlike } from '@/domain/library/similarity/find-alike';
import { isMuchAlike } from '@/domain/library/similarity/likeness-words';
import { keepText } from '@/domain/library/similarity/keep-text';
import { withdrawEntry } from '@/domain/library/withdraw-entry';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, type World } from '../../harness/make';

const text = `Người cao tuổi đến làm thủ tục thường không đọc được phiếu hẹn vì chữ nhỏ, phải nhờ con cháu đọc giúp hoặc gọi điện hỏi lại nhiều lần.
Chúng tôi thiết kế phiếu hẹn khổ A5, chữ cỡ 20, ghi rõ ngày giờ trả kết quả, số điện thoại của công chức và sơ đồ chỗ ngồi chờ.`;
const rewritten = `Nhóm thiết kế phieu hen khổ A5, chữ cỡ 20, nêu rõ ngày giờ trả kết quả, số máy của công chức và sơ đồ chỗ ngồi chờ.
Người lớn tuổi đến làm thủ tục hay không đọc được phiếu hẹn vì chữ bé, phải nhờ con cháu xem giúp hoặc gọi điện hỏi lại nhiều lần.`;
const other = 'Giáo viên thu gom lốp xe, chai nhựa, ván gỗ cũ để làm xích đu, cầu trượt và bồn rửa tay cho trẻ trong sân trường, phụ huynh góp ngày công vào cuối tuần.';

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  submissionId: null, code: 'BB-2025-0001', title: 'Phiếu hẹn in chữ lớn cho người cao tuổi', fieldName: 'Cải cách thể chế', unitName: 'Trạm Y tế', authors: 'Lê Văn An', year: 2025,
  outcome: 'RECOGNISED', decisionNumber: '214', decisionOn: new Date('2025-05-30T00:00:00Z'), sections: [{ title: 'Giải pháp', text }], summaryOf: null, ...more,
});
const scopeOf = (world: World) => ({ organizationId: world.organizationId, among: 'all' as const, exceptSubmissionId: null });

test('a rewritten copy is found with its place and passages; another initiative is not', async ({ db }) => {
  const world = await makeWorld(db);
  await publishEntry(world.as('vanhoaxahoi'), entry());
  await publishEntry(world.as('vanhoaxahoi'), entry({ title: 'Sân chơi từ vật liệu tái chế', code: 'BB-2025-0002', sections: [{ title: 'Giải pháp', text: other }] }));
  const found = await findAlike(db, { title: 'Phiếu hẹn chữ to cho người già', text: rewritten }, scopeOf(world));
  expect(found).toMatchObject([{ title: 'Phiếu hẹn in chữ lớn cho người cao tuổi', entry: { unitName: 'Trạm Y tế', year: 2025, organizationName: 'Bắc Bình', organizationKind: 'COMMUNE' } }]);
  expect(found[0]?.likeness.text).toBeGreaterThan(5000);
  // In a library of two everything is common, and nothing usual: statistics change no answer.
  await db.$executeRaw`analyze "SimilarText"`;
  expect(await findAlike(db, { title: 'Phiếu hẹn chữ to cho người già', text: rewritten }, scopeOf(world))).toEqual(found);
  expect(found[0]?.likeness.passages.length).toBeGreaterThan(1);
  expect(await findAlike(db, { title: 'phieu hen IN chu lon cho nguoi cao tuoi', text: '' }, scopeOf(world))).toMatchObject([{ likeness: { title: 10_000, text: 0 } }]);
  expect(await findAlike(db, { title: 'Tưới nước nhỏ giọt cho cây thanh long', text: '' }, scopeOf(world))).toEqual([]);
  expect(await findAlike(db, { title: '', text: '' }, scopeOf(world))).toEqual([]);
});

test('a summary strewn over a long report is found behind sixty texts that share more of what is looked up', { timeout: 30_000 }, async ({ db }) => {
  const world = await makeWorld(db);
  // Words of their own, two syllables each, so that no pair stands in two places by chance.
  const syllables = ['ba', 'ce', 'do', 'gu', 'ha', 'ke', 'lo', 'mu', 'na', 'pe', 'ro', 'su', 'ta', 've', 'xo', 'bu', 'ca', 'de', 'go', 'hu', 'ka', 'le', 'mo', 'nu'];
  const word = (n: number): string => [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24, Math.floor(n / 13_824)].map((i) => syllables[i]).join('');
  const words = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => word(from + i));
  const said = words(0, 3_000);
  const summary = words(50_000, 60);
  const strewn = said.flatMap((each, i) => (i % 500 === 250 ? [...summary.slice(Math.floor(i / 500) * 10, Math.floor(i / 500) * 10 + 10), each] : [each]));
  await publishEntry(world.as('vanhoaxahoi'), entry({ title: 'Bản tóm tắt', sections: [{ title: 'Giải pháp', text: summary.join(' ') }] }));
  for (let i = 0; i < 60; i += 1) {
    await publishEntry(world.as('vanhoaxahoi'), entry({ title: `Bài ${i}`, code: `BB-2025-1${String(i).padStart(3, '0')}`, sections: [{ title: 'Giải pháp', text: [...said.slice(i * 46, i * 46 + 200), ...words(10_000 + i * 400, 400)].join(' ') }] }));
  }
  const found = await findAlike(db, { title: 'Báo cáo', text: strewn.join(' ') }, scopeOf(world));
  expect(found.find(({ title }) => title === 'Bản tóm tắt')?.likeness.text).toBe(10_000);
});

test('what has been copied by more than are looked at is found all the same', async ({ db }) => {
  const world = await makeWorld(db);
  for (let i = 0; i < 35; i += 1) await publishEntry(world.as('vanhoaxahoi'), entry({ title: `Bài ${i}a ${i}b ${i}c`, code: `BB-2025-${1000 + i}` }));
  const found = await findAlike(db, { title: 'Khác hẳn', text: rewritten }, scopeOf(world));
  expect(found.length).toBeGreaterThan(20);
  expect(found[0]?.likeness.text).toBeGreaterThan(5000);
});

test('of many enormous texts not all are read', { timeout: 30_000 }, async ({ db }) => {
  const world = await makeWorld(db);
  const long = Array.from({ length: 20_000 }, (_, i) => `cho${i}`).join(' ');
  for (let i = 0; i < 9; i += 1) await publishEntry(world.as('vanhoaxahoi'), entry({ code: `BB-2025-${1000 + i}`, sections: [{ title: 'Giải pháp', text: `${text}\n${long}` }] }));
  const found = await findAlike(db, { title: entry().title, text: rewritten }, scopeOf(world));
  expect(found[0]?.likeness.text).toBeGreaterThan(5000);
  expect(found.length).toBeLessThan(9);
});

test('a sentence or two of a very long text are found', async ({ db }) => {
  const world = await makeWorld(db);
  const long = Array.from({ length: 4_000 }, (_, i) => `cho${i}`).join(' ');
  await publishEntry(world.as('vanhoaxahoi'), entry({ sections: [{ title: 'Giải pháp', text: `${long}\n${text}` }] }));
  expect(await findAlike(db, { title: 'Khác hẳn', text: rewritten }, scopeOf(world))).toHaveLength(1);
});

test('the library is everybody’s, dossiers stay inside their organization, or among those that are asked for', async ({ db }) => {
  const here = await makeWorld(db);
  const there = await makeWorld(db, { name: 'Hàm Thuận', prefix: 'HT' });
  const dossier = await makeSubmission(there, { status: 'FILED' });
  await keepText({ db }, there.organizationId, { submissionId: dossier, campaignId: there.campaignId }, { title: 'Phiếu hẹn', text });
  await publishEntry(there.as('vanhoaxahoi'), entry({ code: 'HT-2025-0001' }));
  const asked = { title: 'Phiếu hẹn', text: rewritten };
  expect((await findAlike(db, asked, scopeOf(here))).map((each) => each.entry?.organizationName)).toEqual(['Hàm Thuận']);
  expect(await findAlike(db, asked, scopeOf(there))).toHaveLength(2);
  expect(await findAlike(db, asked, { ...scopeOf(there), among: [dossier] })).toHaveLength(2);
  expect(await findAlike(db, asked, { ...scopeOf(there), among: [newId()] })).toHaveLength(1);
  expect((await findAlike(db, asked, { ...scopeOf(there), exceptSubmissionId: dossier })).map((each) => each.submissionId)).toEqual([null]);
});

test('what is withdrawn is compared with no more; what was there before is taken in once', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { status: 'ELIGIBLE' });
  await publishEntry(world.as('vanhoaxahoi'), entry({ submissionId }));
  // Of this one only a summary is released.
  await publishEntry(world.as('vanhoaxahoi'), entry({ title: 'Sân chơi từ vật liệu tái chế', code: 'BB-2025-0002', sections: [], summaryOf: other }));
  expect(await findAlike(db, { title: '', text: other }, scopeOf(world))).toHaveLength(1);
  expect(await findAlike(db, { title: '', text: rewritten }, { ...scopeOf(world), exceptSubmissionId: submissionId })).toEqual([]);
  await db.similarText.deleteMany();
  expect(await fillEntries(db)).toBe(2);
  expect(await fillEntries(db)).toBe(0);
  expect(await findAlike(db, { title: '', text: other }, scopeOf(world))).toHaveLength(1);
  expect(await findAlike(db, { title: '', text: rewritten }, scopeOf(world))).toHaveLength(1);
  await withdrawEntry(world.as('vanhoaxahoi'), submissionId);
  expect(await findAlike(db, { title: '', text: rewritten }, scopeOf(world))).toEqual([]);
  expect(await fillEntries(db)).toBe(0);
  expect(await db.similarText.count()).toBe(1);
});

test('what everybody writes is known from the statistics of PostgreSQL and makes nobody alike', async ({ db }) => {
  const world = await makeWorld(db);
  // On a busy machine autovacuum would know it before it is asked without.
  await db.$executeRaw`alter table "SimilarText" set (autovacuum_enabled = false)`;
  const habit = 'Tổ công nghệ số cộng đồng đến từng nhà, đi từng ngõ, gõ từng nhà để hướng dẫn bà con cài ứng dụng và làm quen với cách làm mới. Đoàn thanh niên cử người ngồi cạnh, chỉ từng nút bấm cho các cụ đến khi tự làm được mới thôi.';
  // Most of what is found is like the other half of the question: so nothing else knows that the habit is one.
  const matter = `${other} ${text} ${rewritten}`;
  for (let i = 0; i < 50; i += 1) {
    const own = Array.from({ length: 40 }, (_, word) => `tu${i}x${word}`).join(' ');
    await publishEntry(world.as('vanhoaxahoi'), entry({ title: `${i < 30 ? 'Chuyện' : 'Việc'} ${i}a ${i}b ${i}c`, code: `BB-2025-${1000 + i}`, sections: [{ title: 'Giải pháp', text: `${own}. ${i < 30 ? matter : habit}` }] }));
  }
  const asked = { title: 'Khác hẳn mọi thứ', text: `${matter} ${habit}` };
  const byHabit = async () => (await findAlike(db, asked, scopeOf(world))).filter(({ title }) => title.startsWith('Việc')).length;
  expect(await byHabit()).toBeGreaterThan(0);
  await db.$executeRaw`analyze "SimilarText"`;
  expect(await byHabit()).toBe(0);
});

test('what a dozen of one field open with makes none of them a copy; a true copy of one of them still is', async ({ db }) => {
  const world = await makeWorld(db);
  const opening = 'Trạm y tế lưu động ghé từng thôn vào sáng thứ bảy, mang theo máy đo huyết áp, sổ theo dõi sức khỏe và tờ rơi bằng hai thứ tiếng cho bà con.';
  const own = (i: number) => Array.from({ length: 60 }, (_, word) => `${'abcdeghik'[word % 9]}${'aeiou'[(word * 7 + i) % 5]}${'mnpt'[(word + i * 3) % 4]}${'xyzqrs'[(i + word) % 6]}${'lvdb'[i % 4]}${'uoai'[(i >> 2) % 4]}`).join(' ');
  for (let i = 0; i < 14; i += 1) await publishEntry(world.as('vanhoaxahoi'), entry({ title: `Việc ${own(i).slice(0, 30)}`, code: `BB-2025-${1000 + i}`, sections: [{ title: 'Giải pháp', text: `${opening} ${own(i)}.` }] }));
  expect((await findAlike(db, { title: 'Việc khác hẳn', text: `${opening} ${other}` }, scopeOf(world))).filter(({ likeness }) => isMuchAlike(likeness))).toEqual([]);
  const [best] = await findAlike(db, { title: 'Việc khác hẳn', text: `${own(5)}. ${opening}` }, scopeOf(world));
  expect(best && isMuchAlike(best.likeness) && best.text.includes(own(5))).toBe(true);
});
