import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { fileResponse, receiveUpload, thumbnailResponse } from '@/app/files-upload';
import { recordScan } from '@/domain/files/record-scan';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { getDossier, getEvidenceFile } from '@/domain/submissions/queries';
import { scanOne } from '@/jobs/scan-file';
import { ScannerFault } from '@/platform/clamd';
import { expect, test } from '../../harness/database';
import { type FakeClamd, fakeClamd, virusMark } from '../../harness/fake-clamd';
import { makeSubmission, makeWorld, type World } from '../../harness/make';
import { jpg, pdf } from '../../unit/files/office-files';
import { reasonOf } from '../campaigns/inputs';

let folder = '';
let clamd: FakeClamd;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-scan-'));
  clamd = await fakeClamd();
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
