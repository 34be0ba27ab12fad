import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { fileWords } from '@/app/(portal)/submissions/[submissionId]/file-words';
import { fileResponse, receiveUpload, thumbnailResponse } from '@/app/files-upload';
import { recordScan } from '@/domain/files/record-scan';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { answerReturn } from '@/domain/submissions/answer-return';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import { returnSubmission } from '@/domain/submissions/return-submission';
import { screeningOf } from '@/domain/submissions/screening-queries';
import { getDossier, getEvidenceFile } from '@/domain/submissions/queries';
import { scanOne } from '@/jobs/scan-file';
import { sweepScans } from '@/jobs/sweep-scans';
import { ScannerFault } from '@/platform/clamd';
import { expect, test } from '../../harness/database';
import { type FakeClamd, fakeClamd, virusMark } from '../../harness/fake-clamd';
import { makeSubmission, makeWorld, type World } from '../../harness/make';
import { jpg, pdf } from '../../unit/files/office-files';
import { reasonOf } from '../campaigns/inputs';

let folder = '';
let clamd: FakeClamd;
let answer: string | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-scan-'));
  clamd = await fakeClamd(() => answer);
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32), CLAMD_ADDRESS: clamd.address });
});
afterAll(async () => {
  delete process.env.CLAMD_ADDRESS;
  await clamd.close();
  await rm(folder, { recursive: true, force: true });
});

async function attach(db: PrismaClient, world: World, bytes: Uint8Array, name: string) {
  const ctx = world.as('tacgia1');
  const submissionId = await makeSubmission(world);
  const request = new Request('http://localhost/api/uploads', { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-file-name': encodeURIComponent(name) } });
  const { fileId } = await receiveUpload(ctx, request, { maxMb: 3 });
  const { evidenceId } = await addEvidence(ctx, { submissionId, fileId });
  const file = async () => {
    const found = await getEvidenceFile(ctx, submissionId, evidenceId);
    if (!found) throw new Error('the evidence is gone');
    return found;
  };
  return { submissionId, fileId, file, scan: () => scanOne(db, { organizationId: world.organizationId, fileId }) };
}

test('held back until it is clean, then served like any other', async ({ db }) => {
  const world = await makeWorld(db);
  const { submissionId, fileId, file, scan } = await attach(db, world, jpg(), 'a.jpg');
  expect(await reasonOf(fileResponse(await file()))).toBe('file_scan_pending');
  expect(await reasonOf(thumbnailResponse(world.as('tacgia1'), await file()))).toBe('file_scan_pending');
  expect((await getDossier(world.as('tacgia1'), submissionId))?.evidence).toMatchObject([{ scan: 'PENDING' }]);
  const jobs = await db.$queryRaw<{ payload: unknown }[]>`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'scan-file'`;
  expect(jobs.map(({ payload }) => payload)).toContainEqual({ organizationId: world.organizationId, fileId });
  const { size } = await db.file.findFirstOrThrow({ where: { id: fileId } });
  await scan();
  expect(clamd.scanned.at(-1)).toBe(size);
  expect((await fileResponse(await file())).status).toBe(200);
  expect((await thumbnailResponse(world.as('tacgia1'), await file())).status).toBe(200);
  expect(await db.message.count()).toBe(0);
});

test('infected: never served, its sender told once', async ({ db }) => {
  const world = await makeWorld(db);
  const { submissionId, fileId, file, scan } = await attach(db, world, Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from(virusMark), Buffer.from(pdf())]), 'Bẩn.pdf');
  await scan();
  await scan();
  expect(await reasonOf(fileResponse(await file()))).toBe('file_infected');
  expect(await reasonOf(addEvidence(world.as('tacgia1'), { submissionId: await makeSubmission(world), fileId }))).toBe('file_infected');
  expect(await db.message.findMany({ select: { accountId: true, subject: true, href: true } })).toEqual([
    { accountId: world.accounts.tacgia1, subject: 'Tệp “Bẩn.pdf” có vi-rút', href: `/submissions/${submissionId}` },
  ]);
});

test('too large for the scanner: said to reader and sender, once, until the scanner takes it', async ({ db }) => {
  const world = await makeWorld(db);
  const { file, scan } = await attach(db, world, pdf(), 'Lớn.pdf');
  answer = 'INSTREAM size limit exceeded. ERROR\0';
  await scan();
  await scan();
  answer = undefined;
  expect(await reasonOf(fileResponse(await file()))).toBe('file_unscannable');
  expect(fileWords(await file())).toContain('quá lớn để quét vi-rút');
  expect(await db.message.findMany({ select: { accountId: true, subject: true } })).toEqual([{ accountId: world.accounts.tacgia1, subject: 'Tệp “Lớn.pdf” quá lớn để quét vi-rút' }]);
  await scan();
  expect((await fileResponse(await file())).status).toBe(200);
});

test('infected before the filing: a gap until it is out; after it, the office is to be told', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('tacgia1');
  const dirty = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from(virusMark), Buffer.from(pdf())]);
  const { submissionId, scan } = await attach(db, world, dirty, 'Bẩn.pdf');
  await scan();
  expect((await db.message.findFirstOrThrow()).body).toContain('Gỡ tệp khỏi hồ sơ');
  const file = (id: string) => fileSubmission(ctx, { submissionId: id, noSecrets: true });
  await expect(file(submissionId)).rejects.toMatchObject({ reason: 'incomplete', fields: { evidence: ['Mục 8: Gỡ tệp nhiễm mã độc “Bẩn.pdf”, rồi đính kèm lại bản sạch nếu cần.'] } });
  const { id: evidenceId } = await db.evidence.findFirstOrThrow({ where: { submissionId } });
  await removeEvidence(ctx, { submissionId, evidenceId });
  await file(submissionId);

  const late = await attach(db, world, dirty, 'Bẩn quá.pdf');
  await file(late.submissionId);
  await db.message.deleteMany({ where: { kind: 'file.infected' } });
  await late.scan();
  expect(await db.message.findMany({ where: { kind: 'file.infected' }, select: { body: true, href: true } })).toEqual([{ body: expect.stringContaining('báo Phòng Văn hóa – Xã hội'), href: `/submissions/${late.submissionId}` }]);
  const office = world.as('vanhoaxahoi');
  const seen = await getDossier(office, late.submissionId);
  expect(seen && screeningOf(office, seen)?.gaps.join()).toContain('Bẩn quá.pdf');
  // A request for something else leaves the file as it was filed: its answer is not kept back by it.
  await returnSubmission(office, { submissionId: late.submissionId, reason: 'Nêu số liệu trước và sau.', sectionKeys: ['effect'], dueDays: 3, dueOn: null, paperNumber: '', paperOn: null, paperSigner: '' });
  await answerReturn(ctx, { submissionId: late.submissionId, noSecrets: true });
});

test('while the scanner is away it stays held back; without one nothing is', async ({ db }) => {
  const world = await makeWorld(db);
  const { fileId, file, scan } = await attach(db, world, pdf(), 'a.pdf');
  const port = clamd.address;
  await clamd.close();
  await expect(scan()).rejects.toBeInstanceOf(ScannerFault);
  expect(await reasonOf(fileResponse(await file()))).toBe('file_scan_pending');
  expect(port).toBe(process.env.CLAMD_ADDRESS);
  await recordScan(db, { organizationId: world.organizationId, fileId, verdict: null, now: world.as('tacgia1').now });
  expect((await fileResponse(await file())).status).toBe(200);
});

// Those that will run: what was given up stays as a row without a key.
const jobsOf = (db: PrismaClient) => db.$queryRaw<{ fileId: string; attempts: number }[]>`
  select j.payload->>'fileId' as "fileId", j.attempts from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'scan-file' and j.attempts < j.max_attempts`;

test('a scan that was given up begins anew with the sweep, once; without a scanner what waits is freed', async ({ db }) => {
  const world = await makeWorld(db);
  const { fileId, file } = await attach(db, world, pdf(), 'a.pdf');
  await db.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts where key = ${`scan-file:${fileId}`}`;
  expect((await jobsOf(db)).filter((job) => job.fileId === fileId)).toEqual([]);
  await sweepScans(db, 'clamd:3310');
  await sweepScans(db, 'clamd:3310');
  expect((await jobsOf(db)).filter((job) => job.fileId === fileId)).toEqual([{ fileId, attempts: 0 }]);
  await db.$executeRaw`delete from graphile_worker._private_jobs`;
  await sweepScans(db, 'clamd:3310');
  expect(await jobsOf(db)).toEqual([{ fileId, attempts: 0 }]);
  expect(await reasonOf(fileResponse(await file()))).toBe('file_scan_pending');
  await sweepScans(db, undefined);
  expect((await fileResponse(await file())).status).toBe(200);
});
