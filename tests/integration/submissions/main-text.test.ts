import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, vi } from 'vitest';
import { receiveUpload } from '@/app/files-upload';
import { newId } from '@/domain/id';
import { publishEntry } from '@/domain/library/publish-entry';
import { recordScan } from '@/domain/files/record-scan';
import { enqueue, readMainKey } from '@/domain/outbox/enqueue';
import { likenessPanel } from '@/domain/reviews/likeness/likeness-panel';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { compareVersions } from '@/domain/submissions/compare-versions';
import { createDraft } from '@/domain/submissions/create-draft';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { fillSimilarTexts } from '@/domain/submissions/fill-similar-texts';
import { keepMainText } from '@/domain/submissions/keep-main-text';
import { enqueueUnreadMains, mostBytesRead } from '@/domain/submissions/main-to-read';
import { markMain } from '@/domain/submissions/mark-main';
import { saveSection } from '@/domain/submissions/save-section';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { updateHead } from '@/domain/submissions/update-head';
import { getVersions } from '@/domain/submissions/version-queries';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { readOne } from '@/jobs/read-main';
import { expect, test } from '../../harness/database';
import { makeWorld, type PersonName, type World } from '../../harness/make';
import { pdf } from '../../unit/files/office-files';
import { giveUpload } from './give';

// A process needs its second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-main-'));
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const idea = `Người cao tuổi đến làm thủ tục thường không đọc được phiếu hẹn vì chữ nhỏ, phải nhờ con cháu đọc giúp hoặc gọi điện hỏi lại nhiều lần.
Chúng tôi thiết kế phiếu hẹn khổ A5, chữ cỡ 20, ghi rõ ngày giờ trả kết quả, số điện thoại của công chức và sơ đồ chỗ ngồi chờ.`;
const inTable = 'Phiếu in sẵn sơ đồ đường đi từ cổng xã đến quầy số ba cho người lần đầu đến trụ sở mới';

const wordFile = (text: string, cell = inTable): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: [
  new Paragraph('BÁO CÁO MÔ TẢ SÁNG KIẾN'), ...text.split('\n').map((line) => new Paragraph(line)),
  new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Cách làm')] }), new TableCell({ children: [new Paragraph(cell)] })] })] }),
] }] }));

async function byWord(world: World): Promise<void> {
  const { db, organizationId, campaignId } = world;
  await db.campaign.updateMany({ where: { id: campaignId }, data: { wordIsMain: true } });
  await db.section.create({ data: { organizationId, campaignId, key: 'summary', title: 'Tóm tắt', position: -1, required: true, maxLength: 3000 } });
}

async function attach(world: World, submissionId: string, bytes: Uint8Array, { person = 'tacgia1', name = 'Báo cáo.docx' }: { person?: PersonName; name?: string } = {}): Promise<string> {
  const ctx = world.as(person);
  const request = new Request('http://localhost/api/uploads', { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-file-name': encodeURIComponent(name) } });
  const { fileId } = await receiveUpload(ctx, request, { maxMb: 3 });
  return (await addEvidence(ctx, { submissionId, fileId })).evidenceId;
}

async function draftOf(world: World, person: PersonName, title: string): Promise<string> {
  const ctx = world.as(person);
  const id = await createDraft(ctx, { draftId: newId(), campaignId: world.campaignId, title });
  await updateHead(ctx, id, { version: 0, title, fieldId: world.fieldIds[5] ?? null, topicId: null, topicOther: '', maturity: null, appliedOn: null, confidential: '' });
  await saveSection(ctx, id, 'summary', { text: 'Tóm tắt ngắn.', version: 0 });
  return id;
}

const entryOf = (text: string) => ({
  submissionId: null, code: 'BB-2025-0001', title: 'Sổ tay tiếp dân', fieldName: '', unitName: 'Trạm Y tế', authors: '', year: 2025, outcome: 'RECOGNISED' as const,
  decisionNumber: '214', decisionOn: new Date('2025-05-30T00:00:00Z'), sections: [{ title: 'Giải pháp', text }], summaryOf: null,
});

const waitingJobs = async ({ db }: World): Promise<string[]> =>
  (await db.$queryRaw<{ id: string }[]>`select payload ->> 'evidenceId' as id from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'read-main'`).map(({ id }) => id);

const read = (world: World, evidenceId: string) => readOne(world.db, { organizationId: world.organizationId, evidenceId });

test('what a main Word file says, tables too, is compared from its attaching on, and told how far', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  await publishEntry(world.as('vanhoaxahoi'), entryOf(`${idea}\n${inTable}`));
  const id = await draftOf(world, 'tacgia1', 'Việc mới');
  expect(await similarInitiatives(world.as('tacgia1'), id)).toMatchObject({ main: null, list: [] });
  const evidenceId = await attach(world, id, await wordFile(idea));
  expect(await waitingJobs(world)).toContain(evidenceId);
  expect(await similarInitiatives(world.as('tacgia1'), id)).toMatchObject({ main: { state: 'waiting' }, list: [] });
  await read(world, evidenceId);
  const similar = await similarInitiatives(world.as('tacgia1'), id);
  expect(similar).toMatchObject({ main: { evidenceId, name: 'Báo cáo.docx', state: 'read' }, list: [{ kind: 'entry', title: 'Sổ tay tiếp dân' }] });
  const shown = similar?.list[0]?.likeness.passages.map(({ one }) => similar.asked.text.slice(one.start, one.end)).join(' ');
  expect(shown).toContain('chữ cỡ 20');
  expect(shown).toContain('từ cổng xã đến quầy số ba');
  // Nobody reads it twice; a draft is compared with by nobody.
  await read(world, evidenceId);
  expect(await db.similarText.count({ where: { submissionId: id } })).toBe(0);
});

test('filed before or after it was read, later ones are compared with its words; withdrawn, no more', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const ids: string[] = [];
  for (const [person, readFirst] of [['tacgia1', true], ['tacgia2', false]] as const) {
    const id = await draftOf(world, person, `Việc của ${person}`);
    const evidenceId = await attach(world, id, await wordFile(idea), { person });
    if (readFirst) await read(world, evidenceId);
    await fileSubmission(world.as(person), { submissionId: id, noSecrets: true });
    if (!readFirst) {
      expect((await db.similarText.findFirstOrThrow({ where: { submissionId: id } })).text).toBe('Tóm tắt ngắn.');
      await read(world, evidenceId);
    }
    ids.push(id);
  }
  const [first = '', second = ''] = ids;
  const kept = await db.similarText.findMany({ select: { submissionId: true, text: true, terms: true }, orderBy: { id: 'asc' } });
  expect(kept.map(({ text }) => text.includes('chữ cỡ 20') && text.includes('quầy số ba'))).toEqual([true, true]);
  expect((await similarInitiatives(world.as('vanhoaxahoi'), second))?.list).toMatchObject([{ kind: 'dossier', key: first, likeness: { text: 10_000 } }]);
  // An author learns nothing of the other one.
  expect((await similarInitiatives(world.as('tacgia2'), second))?.list).toEqual([]);
  await db.similarText.deleteMany();
  expect(await fillSimilarTexts(db)).toBe(2);
  expect(new Set((await db.similarText.findMany({ select: { submissionId: true, text: true, terms: true } })).map((each) => JSON.stringify(each)))).toEqual(new Set(kept.map((each) => JSON.stringify(each))));
  await withdrawSubmission(world.as('tacgia1'), { submissionId: first, reason: 'Rút để viết lại.' });
  const { evidenceId } = await db.mainText.findFirstOrThrow({ where: { evidence: { submissionId: first } } });
  await keepMainText(db, { organizationId: world.organizationId, evidenceId, text: idea, unread: null, now: world.as('tacgia1').now });
  expect(await db.similarText.count({ where: { submissionId: first } })).toBe(0);
});

test('what cannot be read is said, what is held back waits, what was lost is asked for again', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const id = await draftOf(world, 'tacgia1', 'Việc mới');
  const scan = await attach(world, id, pdf(), { name: 'Bản quét.pdf' });
  await read(world, scan);
  expect(await similarInitiatives(world.as('tacgia1'), id)).toMatchObject({ main: { evidenceId: scan, state: 'unread' } });
  const word = await attach(world, id, await wordFile(idea));
  await markMain(world.as('tacgia1'), { submissionId: id, evidenceId: word });
  const { fileId } = await db.evidence.findFirstOrThrow({ where: { id: word } });
  await db.file.updateMany({ where: { id: fileId }, data: { scan: 'PENDING' } });
  await read(world, word);
  expect(await similarInitiatives(world.as('tacgia1'), id)).toMatchObject({ main: { state: 'waiting' } });
  expect(await enqueueUnreadMains(db)).toBe(0);
  await db.$executeRaw`delete from graphile_worker._private_jobs`;
  await recordScan(db, { organizationId: world.organizationId, fileId, verdict: 'CLEAN', now: world.as('tacgia1').now });
  expect(await waitingJobs(world)).toEqual([word]);
  expect(await enqueueUnreadMains(db)).toBe(1);
  expect(await waitingJobs(world)).toEqual([word]);
  await read(world, word);
  expect(await enqueueUnreadMains(db)).toBe(0);
  await db.file.updateMany({ where: { id: fileId }, data: { scan: 'INFECTED' } });
  await db.mainText.deleteMany();
  expect(await similarInitiatives(world.as('tacgia1'), id)).toMatchObject({ main: { state: 'unread' } });
});

test('a hundred documents to be read keep no mail waiting; one of pictures is not taken into memory', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const { organizationId } = world;
  const id = await draftOf(world, 'tacgia1', 'Việc mới');
  const word = await attach(world, id, await wordFile(idea));
  await db.$executeRaw`delete from graphile_worker._private_jobs`;
  expect(await enqueueUnreadMains(db)).toBe(1);
  for (const each of ['một', 'hai']) await enqueue({ db }, 'read-main', { organizationId, evidenceId: word }, readMainKey(each));
  await enqueue({ db }, 'send-mail', { organizationId, messageId: newId() });
  // As the worker takes them.
  const line = await db.$queryRaw<{ task: string }[]>`select task_identifier as task from graphile_worker.jobs order by priority, run_at, id`;
  expect(line.map(({ task }) => task)).toEqual(['send-mail', 'read-main', 'read-main', 'read-main']);
  const { fileId } = await db.evidence.findFirstOrThrow({ where: { id: word } });
  await db.file.updateMany({ where: { id: fileId }, data: { size: mostBytesRead + 1 } });
  await read(world, word);
  expect(await db.mainText.findMany()).toMatchObject([{ evidenceId: word, text: '', unread: 'too_large' }]);
});

test('two versions show what another document says otherwise; who scores blind is compared without it', async ({ db }) => {
  const world = await makeWorld(db);
  await byWord(world);
  const id = await draftOf(world, 'tacgia1', 'Việc mới');
  const first = await attach(world, id, await wordFile(idea));
  await read(world, first);
  await fileSubmission(world.as('tacgia1'), { submissionId: id, noSecrets: true });
  const { organizationId, campaignId } = world;
  await publishEntry(world.as('vanhoaxahoi'), entryOf(idea));
  await db.submission.updateMany({ where: { id }, data: { status: 'ELIGIBLE' } });
  await db.campaign.updateMany({ where: { id: campaignId }, data: { status: 'SCORING' } });
  const member = world.as('hoidong1');
  expect((await likenessPanel(member, id))?.list).toMatchObject([{ title: 'Sổ tay tiếp dân' }]);
  const blind = { ...member, actor: { ...member.actor, seats: member.actor.seats.map((seat) => ({ ...seat, blind: true })) } };
  expect((await likenessPanel(blind, id))?.list).toEqual([]);

  const other = await db.evidence.create({ data: { organizationId, id: newId(), submissionId: id, fileId: await giveUpload(world), position: 9, addedAt: member.now } });
  await keepMainText(db, { organizationId, evidenceId: other.id, text: `${idea}\nThêm tem chữ nổi.`, unread: null, now: member.now });
  const versions = await getVersions(world.as('tacgia1'), id);
  const before = versions?.filed[0]?.content;
  if (!versions || !before) throw new Error('nothing was filed');
  expect(versions.mainTexts.get(first)).toContain('chữ cỡ 20');
  const after = { ...before, evidence: before.evidence.map((each) => ({ ...each, id: other.id })) };
  const texts = new Map([...versions.mainTexts, [other.id, `${versions.mainTexts.get(first)}\nThêm tem chữ nổi.`]]);
  expect(compareVersions(before, after, texts).texts.find(({ key }) => key === 'main-text')).toMatchObject({ title: 'Lời văn của bản chính', blocks: [expect.anything(), { pieces: [{ kind: 'added', text: 'Thêm tem chữ nổi.' }] }] });
  expect(compareVersions(before, before, texts).texts).toEqual([]);
  expect(compareVersions(before, after).texts.map(({ key }) => key)).not.toContain('main-text');
});
