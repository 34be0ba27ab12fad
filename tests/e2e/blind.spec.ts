import type { APIRequestContext } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { fold } from '../../src/domain/text/fold';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';
import { allRoutes, fill, hasId } from './tenancy-map';
import { bacBinh, type Ids } from './tenancy-ids';

// Chấm ẩn danh, in xã Hưng Thịnh, where nobody else is at work: every page and route there is, asked by somebody who scores blind and
// is chairman as well. What is tried comes from the sources (tenancy-map.ts).

type Query = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

const rare = { author: 'Zqxtác Wvtgiả', unit: 'Zqxđơn Wvtvị', file: 'zqxtệp-wvt.pdf' };
const token = /zqx|wvt/iu;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** A row once more, but for what is given. */
async function again(query: Query, table: string, where: string, values: unknown[], change: Record<string, string | null | boolean>): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into "${table}" select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()) || $${values.length + 1}::jsonb)).* from "${table}" r where ${where} limit 1 returning id`,
    [...values, JSON.stringify(change)],
  );
  if (!row) throw new Error(`The demo world has no such ${table}`);
  return row.id;
}

/** A round of this test alone, made of the one that is filed by Word: being scored blind, and the chairman has a seat that scores. */
async function beginScoring(query: Query): Promise<Ids> {
  const [model] = await query<{ campaignId: string; submissionId: string; organizationId: string }>(
    `select c.id as "campaignId", s.id as "submissionId", c."organizationId" from "Campaign" c join "Submission" s on s."campaignId" = c.id and s.code is not null
     where c."planNumber" = '99' and c."blindScoring" order by s.code limit 1`,
  );
  if (!model) throw new Error('The demo world has no round that is scored blind');
  const inModel = [model.submissionId];
  const campaignId = await again(query, 'Campaign', 'r.id = $1', [model.campaignId], { status: 'SCORING', title: 'Đợt chấm ẩn danh', year: '2024', scoringOpenedAt: '2026-01-01', scoringClosesAt: '2099-01-01' });
  const fieldId = await again(query, 'Field', 'r."campaignId" = $1', [model.campaignId], { campaignId });
  const unitId = await again(query, 'Unit', 'r."organizationId" = $1', [model.organizationId], { name: 'Đơn vị chấm ẩn danh', foldedName: `don vi cham an danh ${campaignId}`, position: '90' });
  const submissionId = await again(query, 'Submission', 'r.id = $1', inModel, { campaignId, fieldId, unitId, status: 'DRAFT', code: null, codeNumber: null });
  await again(query, 'Author', 'r."submissionId" = $1', inModel, { submissionId });
  // Only now: the shares of a filed dossier make 100 %.
  await query(`update "Submission" set status = 'ELIGIBLE', code = 'HT-2024-' || left(id::text, 8), "codeNumber" = (select max("codeNumber") + 9000 from "Submission") where id = $1`, [submissionId]);
  const file = await again(query, 'File', 'r.id in (select "fileId" from "Evidence" where "submissionId" = $1)', inModel, {});
  const evidenceId = await again(query, 'Evidence', 'r."submissionId" = $1', inModel, { submissionId, fileId: file });
  await query(`insert into "Section" select (jsonb_populate_record(r, jsonb_build_object('campaignId', $2::text))).* from "Section" r where r."campaignId" = $1`, [model.campaignId, campaignId]);
  await query(`insert into "SubmissionSection" select (jsonb_populate_record(r, jsonb_build_object('submissionId', $2::text))).* from "SubmissionSection" r where r."submissionId" = $1`, [model.submissionId, submissionId]);
  await query(`insert into "AppliedBasis" select (jsonb_populate_record(r, jsonb_build_object('submissionId', $2::text, 'fileId', null))).* from "AppliedBasis" r where r."submissionId" = $1`, [model.submissionId, submissionId]);
  await query(`insert into "Criterion" select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'campaignId', $2::text))).* from "Criterion" r where r."campaignId" = $1`, [model.campaignId, campaignId]);
  await query(
    `insert into "CouncilSeat" ("organizationId", id, "campaignId", "accountId", "fullName", "foldedName", seat, scores, votes, position)
     select a."organizationId", gen_random_uuid(), $1, a.id, a."fullName", a."foldedName", 'chair', true, true, 1 from "Account" a join "Login" l on l."accountId" = a.id where l."signInName" = 'chutich.hungthinh'`, [campaignId],
  );
  return { campaignId, id: campaignId, submissionId, any: submissionId, unitId, evidenceId, fileId: file };
}

async function rename(query: Query, { submissionId, unitId }: Ids, { author, unit, file }: typeof rare): Promise<void> {
  await query(`update "Unit" set name = $2, "foldedName" = lower($2) || ' ' || id where id = $1`, [unitId, unit]);
  await query(`update "Author" set "fullName" = $2, "foldedName" = $4, "unitName" = $3, "foldedUnitName" = lower($3) where "submissionId" = $1`, [submissionId, author, unit, fold(author)]);
  await query(`update "File" set name = $2 where id in (select "fileId" from "Evidence" where "submissionId" = $1 union select "fileId" from "AppliedBasis" where "submissionId" = $1)`, [submissionId, file]);
  await query(`update "Evidence" set caption = $2 where "submissionId" = $1`, [submissionId, author]);
  await query(`update "AppliedBasis" set "paperSigner" = $2, "paperNumber" = '15/' || $3 where "submissionId" = $1`, [submissionId, author, unit]);
}

const reads = allRoutes().filter(({ methods, open }) => methods.includes('GET') && !open);

async function answers(request: APIRequestContext, ids: Ids): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const route of reads) {
    const path = fill(route.pattern, ids);
    for (const asked of hasId(route) ? [path] : [path, `${path}?q=wvtgia&campaign=${ids.campaignId}`]) {
      const answer = await request.get(asked, { maxRedirects: 0 });
      // The words of a search come back in its field; a name has its marks.
      told[asked] = `${answer.status()} ${answer.headers()['content-disposition'] ?? ''} ${(await answer.text()).replaceAll('wvtgia', '')}`;
    }
  }
  return told;
}

let ids: Ids = {};

test('the office shows a copy that says nothing of its author, and the scorer reads no name anywhere', async ({ as, query }) => {
  ids = { ...(await bacBinh(query)), ...(await beginScoring(query)) };
  await rename(query, ids, rare);
  const office = await as('vanhoaxahoi.hungthinh');
  await office.goto(`/submissions/${ids.submissionId}`);
  await expect(office.locator('body')).toContainText(rare.author);
  await office.getByRole('link', { name: 'Chọn tệp hiện cho người chấm ẩn danh' }).click();
  await expect(office.getByText('Chưa hiện')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Hiện bản gốc' })).toBeDisabled();
  await fitsAndReads(office);
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 300]).drawRectangle({ x: 20, y: 20, width: 100, height: 100 });
  pdf.setAuthor('zqxauthor');
  await office.getByText('Đính kèm bản ẩn danh thay cho tệp này', { exact: true }).click();
  await office.locator('input[type=file]').first().setInputFiles({ name: rare.file, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save({ useObjectStreams: false })) });
  await expect(office.getByText('Đang hiện: bản ẩn danh')).toBeVisible();

  const page = await as('chutich.hungthinh');
  await page.goto(`/reviews/${ids.submissionId}`);
  await expect(page.getByText('Được giấu đến khi công bố kết quả.', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Minh chứng 1.pdf' })).toBeVisible();
  const href = await page.getByRole('link', { name: 'Minh chứng 1.pdf' }).getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect([file.status(), decodeURIComponent(file.headers()['content-disposition'] ?? '')]).toEqual([200, expect.stringContaining('Minh chứng 1.pdf')]);
  const read = await PDFDocument.load(await file.body(), { updateMetadata: false });
  expect([read.getAuthor(), read.getPageCount()]).toEqual([undefined, 1]);
  await fitsAndReads(page);
  ids = { ...ids, copyId: href?.split('/').at(-1) ?? '' };
});

test('no page and no route names author, unit or file to a blind scorer', async ({ as, query }) => {
  await rename(query, ids, rare);
  const blind = await answers((await as('chutich.hungthinh')).request, ids);
  expect(Object.entries(blind).flatMap(([path, text]) => (token.test(text) ? [path] : []))).toEqual([]);
  expect(Object.entries(blind).flatMap(([path, text]) => (text.startsWith('5') ? [path] : []))).toEqual([]);
  // The hunt finds what there is to be found.
  const sighted = await answers((await as('vanhoaxahoi.hungthinh')).request, ids);
  expect(Object.values(sighted).filter((text) => token.test(text)).length).toBeGreaterThan(5);
});
