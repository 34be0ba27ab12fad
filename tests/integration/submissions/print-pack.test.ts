import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { GET as confirmationPdf } from '@/app/(portal)/submissions/[submissionId]/confirmation/pdf/route';
import { GET as packPdf } from '@/app/(portal)/submissions/[submissionId]/pack/route';
import { GET as packWord } from '@/app/(portal)/submissions/[submissionId]/pack/word/route';
import { GET as receiptPdf } from '@/app/(portal)/submissions/[submissionId]/receipt/pdf/route';
import { GET as guestPack } from '@/app/(portal)/submissions/elsewhere/[guestId]/pack/route';
import { GET as guestReceipt } from '@/app/(portal)/submissions/elsewhere/[guestId]/receipt/pdf/route';
import { GET as sharesPdf } from '@/app/(portal)/submissions/[submissionId]/shares/pdf/route';
import type { Ctx } from '@/domain/context';
import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { getGuestPrintContent, getPrintContent } from '@/domain/submissions/print-queries';
import { saveSection } from '@/domain/submissions/save-section';
import { withdrawGuest } from '@/domain/submissions/withdraw-guest';
import { makePaper } from '@/jobs/aside/make-paper';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, type World } from '../../harness/make';
import { pdfOf, samplePack } from '../../unit/documents/pack-samples';
import { flatText, pdfPages } from '../../unit/documents/pdf-text';
import { textOf } from '../../unit/documents/read-office-file';
import { giveRequest, giveUpload } from './give';
import { guestName, invite, twoCommunes } from './guests';

// The request's person comes from Next's cookies; here the test says who it is. Everything behind it is real.
const here = vi.hoisted(() => ({ ctx: null as Ctx | null }));
vi.mock('@/platform/request', () => ({ presence: async () => (here.ctx ? { ...here.ctx, mustChangePassword: false } : null), ctxOf: () => here.ctx }));

// Each paper starts a process, behind everything else that the machine does.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-pack-'));
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32), APP_URL: 'https://sangkien.bacbinh.vn' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Get = typeof packPdf;

async function get(handler: Get | typeof guestPack, ctx: Ctx, id: string, query = '') {
  here.ctx = ctx;
  const response = await handler(new Request(`http://localhost/${query}`), { params: Promise.resolve({ submissionId: id, guestId: id }) });
  return { status: response.status, name: decodeURIComponent(response.headers.get('content-disposition') ?? ''), bytes: new Uint8Array(await response.arrayBuffer()) };
}

const wordsOf = async (bytes: Uint8Array): Promise<string> => flatText((await pdfPages(bytes)).map(({ text }) => text).join('\n'));
const status = async (...asked: Parameters<typeof get>): Promise<number> => (await get(...asked)).status;

async function attachPdf(world: World, submissionId: string, word: string): Promise<void> {
  const bytes = await pdfOf(word, 2);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
  await writeFile(join(folder, sha256.slice(0, 2), sha256), bytes);
  const fileId = await giveUpload(world, 'tacgia1', { name: 'Quyết định.pdf', mime: 'application/pdf', size: bytes.byteLength });
  await world.db.file.updateMany({ where: { id: fileId }, data: { sha256 } });
  await addEvidence(world.as('tacgia1'), { submissionId, fileId });
}

/** Filed, sent back for one section, and that section written anew. */
async function giveReturned(world: World): Promise<string> {
  const submissionId = await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 6_000 }, { person: 'tacgia2', share: 4_000 }] });
  await attachPdf(world, submissionId, 'Trang');
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  await world.db.submission.updateMany({ where: { id: submissionId }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, submissionId, { sectionKeys: ['effect'], dueAt: daysAfter(closesAt, 5) });
  await saveSection(world.as('tacgia1'), submissionId, 'effect', { text: 'Giảm còn 6 lượt mỗi tuần.', version: 1 });
  return submissionId;
}

test('a draft: its writers alone, marked as a trial print, evidence placed', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await makeSubmission(world);
  await attachPdf(world, id, 'Trang');
  const { status: ok, name, bytes } = await get(packPdf, world.as('tacgia1'), id);
  expect([ok, name]).toEqual([200, expect.stringContaining('Bộ hồ sơ đang soạn (bản in thử).pdf')]);
  const words = await wordsOf(bytes);
  for (const each of ['BẢN IN THỬ, CHƯA NỘP', 'Phiếu hẹn trả kết quả in chữ lớn', 'Lê Thị Minh Thư', 'Kính gửi: Ủy ban nhân dân xã Bắc Bình', 'Trang 2', 'Minh chứng 1: Quyết định.pdf, trang 2/2']) expect(words).toContain(each);
  for (const stranger of [world.as('tacgia3'), world.as('vanhoaxahoi'), world.as('hoidong1'), other.as('admin')]) expect(await status(packPdf, stranger, id)).toBe(404);
  expect(await status(packPdf, world.as('tacgia1'), id, '?version=1')).toBe(404);
  expect(await status(packPdf, world.as('tacgia1'), id, '?version=x')).toBe(404);
});

test('filed: the newest version with its code, its hash and the way to its proof; what is written since is the writers’ own', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await giveReturned(world);
  const version = await db.submissionVersion.findFirstOrThrow({ select: { contentHash: true } });
  const office = await get(packPdf, world.as('vanhoaxahoi'), id);
  expect(office.name).toContain('Bộ hồ sơ BB-2026-0001.pdf');
  const words = await wordsOf(office.bytes);
  for (const each of ['Mã hồ sơ BB-2026-0001', version.contentHash.slice(0, 16), 'Bản 1, nộp lúc', 'Nội dung phần effect']) expect(words).toContain(each);
  for (const each of ['CHƯA NỘP', 'Giảm còn 6 lượt']) expect(words).not.toContain(each);
  expect((await getPrintContent(world.as('vanhoaxahoi'), id))?.token).toMatch(/^[0-9a-f]{32}$/u);

  const now = await wordsOf((await get(packPdf, world.as('tacgia2'), id, '?version=now')).bytes);
  for (const each of ['CHƯA NỘP', 'Giảm còn 6 lượt mỗi tuần.', 'BB-2026-0001, bản đang bổ sung']) expect(now).toContain(each);
  expect(await status(packPdf, world.as('vanhoaxahoi'), id, '?version=now')).toBe(404);
});

test('the council: the version it judges, never an earlier one, and nothing for who is in conflict', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await giveReturned(world);
  const first = await db.submissionVersion.findFirstOrThrow();
  await db.submissionVersion.create({ data: { ...first, number: 2, content: first.content ?? {} } });
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE', supplementDueAt: null } });
  const member = world.as('hoidong2');
  const read = async (ctx: Ctx, version?: number) => (await getPrintContent(ctx, id, version))?.version?.number ?? null;
  expect([await read(member), await read(member, 2), await read(member, 1)]).toEqual([2, 2, null]);
  expect([await read(world.as('vanhoaxahoi'), 1), await read(world.as('tacgia2'), 1), await read(world.as('tacgia1'), 3)]).toEqual([1, 1, null]);
  expect((await getPrintContent(member, id))?.files).toMatchObject([{ name: 'Quyết định.pdf', readable: true }]);
  const seat = await db.councilSeat.findFirstOrThrow({ where: { accountId: world.accounts.hoidong2 } });
  await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, submissionId: id, seatId: seat.id, reason: 'Cùng nhóm', byId: world.accounts.hoidong2, at: member.now } });
  expect(await read(member)).toBeNull();
});

test('a file the scanner holds back is nobody’s to print, evidence and basis alike', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await attachPdf(world, id, 'Trang');
  const fileId = await giveUpload(world, 'tacgia1', { name: 'Cho phép.pdf', mime: 'application/pdf' });
  await db.campaign.updateMany({ data: { basisRule: 'REQUIRED' } });
  await db.submission.updateMany({ data: { maturity: 'APPLIED' } });
  await db.appliedBasis.create({ data: { organizationId: world.organizationId, submissionId: id, fileId, savedAt: world.as('tacgia1').now, savedById: world.accounts.tacgia1 } });
  const readable = async () => (await getPrintContent(world.as('tacgia1'), id))?.files.map((file) => file.readable);
  expect(await readable()).toEqual([true, true]);
  await db.file.updateMany({ data: { scan: 'PENDING' } });
  expect(await readable()).toEqual(['file_scan_pending', 'file_scan_pending']);
  await db.file.updateMany({ data: { scan: 'INFECTED' } });
  expect(await readable()).toEqual(['file_infected', 'file_infected']);
});

test('the same as Word', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await giveReturned(world);
  const { status: ok, name, bytes } = await get(packWord, world.as('tacgia1'), id);
  expect([ok, name]).toEqual([200, expect.stringContaining('Bộ hồ sơ BB-2026-0001.docx')]);
  for (const words of ['BÁO CÁO MÔ TẢ SÁNG KIẾN', 'Bá Văn Thịnh', 'Quyết định.pdf']) expect(textOf(bytes).join('\n')).toContain(words);
  expect(await status(packWord, world.as('tacgia3'), id)).toBe(404);
});

test('receipt, shares and the word of the unit’s head, each under the policy of its page', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await giveReturned(world);
  const draft = await makeSubmission(world, { number: 2 });
  const words = async (handler: Get) => wordsOf((await get(handler, world.as('tacgia1'), id)).bytes);
  expect(await words(receiptPdf)).toMatch(/PHIẾU TIẾP NHẬN HỒ SƠ SÁNG KIẾN .* BB-2026-0001 .* Quét mã QR/u);
  expect(await words(sharesPdf)).toMatch(/BẢN XÁC NHẬN TỶ LỆ ĐÓNG GÓP .* Bá Văn Thịnh .* 40% Tổng cộng 100%/u);
  expect(await words(confirmationPdf)).toMatch(/THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ .* Đã áp dụng, từ ngày 02\/02\/2026/u);
  expect(await status(receiptPdf, world.as('tacgia1'), draft)).toBe(404);
  // The council reads the dossier, and learns nothing of what passes between authors and unit.
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE', supplementDueAt: null } });
  expect(await getPrintContent(world.as('hoidong2'), id)).not.toBeNull();
  for (const handler of [sharesPdf, confirmationPdf]) expect(await status(handler, world.as('hoidong2'), id)).toBe(404);
});

test('a paper that takes too long is given up, and a queue has an end', async () => {
  const task = { paper: 'pack-pdf', data: await samplePack({ evidence: [], pictures: [] }) } as const;
  await expect(makePaper(task, { accountId: 'a', patienceMs: 1 })).rejects.toMatchObject({ reason: 'paper_too_slow' });
  const gone = new AbortController();
  const working = [makePaper(task, { accountId: 'a' }), makePaper(task, { accountId: 'b' })];
  const asked = Array.from({ length: 24 }, (_, i) => makePaper(task, { accountId: `c${i}`, signal: gone.signal }));
  const more = Array.from({ length: 3 }, () => makePaper(task, { accountId: 'a', signal: gone.signal }));
  gone.abort();
  const told = await Promise.allSettled([...asked, ...more]);
  const reasons = told.map((each) => (each.status === 'rejected' ? (each.reason as { reason?: string; name: string }).reason ?? each.reason.name : 'made'));
  expect(new Set(reasons)).toEqual(new Set(['AbortError', 'papers_busy']));
  // What was refused or given up holds no place.
  for (const bytes of await Promise.all([...working, makePaper(task, { accountId: 'd' })])) expect(bytes.byteLength).toBeGreaterThan(10_000);
});

test('a co-author of another organization prints what an author prints, in the name of that organization, until the invitation is over', async ({ db }) => {
  const { world, other, id } = await twoCommunes(db);
  await db.organization.update({ where: { id: other.organizationId }, data: { place: 'Nơi khác' } });
  await attachPdf(world, id, 'Trang');
  const { guestId } = await invite(world, id);
  const guest = other.as('tacgia2');
  for (const paper of [guestPack, guestReceipt]) expect(await status(paper, guest, guestId)).toBe(404);
  await acceptInvitation(guest, { guestId });
  expect(await status(guestReceipt, guest, guestId)).toBe(404);
  expect((await getGuestPrintContent(guest, guestId))?.printed).toMatchObject({ version: null, files: [{ readable: true }] });
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });

  const away = await get(guestPack, guest, guestId);
  const home = await get(packPdf, world.as('tacgia1'), id);
  expect([away.status, away.name]).toEqual([200, home.name]);
  const words = await wordsOf(away.bytes);
  expect(words).toBe(await wordsOf(home.bytes));
  for (const each of ['Kính gửi: Ủy ban nhân dân xã Bắc Bình', guestName, 'Minh chứng 1: Quyết định.pdf, trang 2/2']) expect(words).toContain(each);
  expect(words).not.toContain('Nơi khác');
  const receipt = await get(guestReceipt, guest, guestId);
  expect(await wordsOf(receipt.bytes)).toBe(await wordsOf((await get(receiptPdf, world.as('tacgia1'), id)).bytes));

  // While a supplement is written, its authors print that too.
  await db.submission.updateMany({ where: { id }, data: { status: 'RETURNED', supplementDueAt: daysAfter(closesAt, 5) } });
  await giveRequest(world, id, { sectionKeys: ['effect'], dueAt: daysAfter(closesAt, 5) });
  expect((await getGuestPrintContent(guest, guestId, 'now'))?.printed.version).toBeNull();
  expect((await getGuestPrintContent(guest, guestId, 1))?.printed.version?.number).toBe(1);
  expect([await getGuestPrintContent(guest, guestId, 2), await status(guestPack, guest, guestId, '?version=x')]).toEqual([null, 404]);
  await db.file.updateMany({ data: { scan: 'PENDING' } });
  expect((await getGuestPrintContent(guest, guestId))?.printed.files).toMatchObject([{ readable: 'file_scan_pending' }]);

  for (const stranger of [other.as('tacgia1'), other.as('admin'), world.as('tacgia1'), world.as('vanhoaxahoi')]) {
    for (const paper of [guestPack, guestReceipt]) expect(await status(paper, stranger, guestId)).toBe(404);
  }
  for (const paper of [packPdf, receiptPdf]) expect(await status(paper, guest, id)).toBe(404);
  await withdrawGuest(world.as('tacgia1'), { submissionId: id, guestId });
  for (const paper of [guestPack, guestReceipt]) expect(await status(paper, guest, guestId)).toBe(404);
});
