import type { APIRequestContext } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { beginMeeting, beginScoring, rare, rename } from './blind-round';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';
import { differing, steady, withoutNonces } from './same-bytes';
import { allRoutes, fill, hasId } from './tenancy-map';
import { bacBinh, type Ids } from './tenancy-ids';

// Chấm ẩn danh, in xã Hưng Thịnh, where nobody else is at work: every page and route there is, asked by somebody who scores blind and
// is chairman as well. What is tried comes from the sources (tenancy-map.ts).

/** A piece of a hidden name, with what stands around it. */
const hidden = /.{0,60}(?:zqx|wvt).{0,60}/iu;

test.describe.configure({ mode: 'serial' });
// Papers among them, asked for four at a time.
test.use({ actionTimeout: 30_000 });

const reads = allRoutes().filter(({ methods, open }) => methods.includes('GET') && !open);

/** A workbook is a package of dated entries; the rows in it are held to the byte by the hunt among the domain's reads. */
const dated = /\/export$/u;

/**
 * Other for an author each time they ask, whatever others do: a draft to be begun has a new number, papers carry the moment at which they
 * were made, the own history says that they were, and the own security page where one is signed in.
 */
const newEachTime = /^\/(submissions\/new|settings\/(history|security))\b|\/(pack|pack\/word|(confirmation|receipt|shares)\/pdf)$/u;

/** Addresses at which a name is read. */
const naming = (told: Record<string, string>): string[] =>
  Object.entries(told).flatMap(([path, text]) => hidden.exec(withoutNonces(text))?.map((found) => `${path}: ${found}`) ?? []);

async function answers(request: APIRequestContext, ids: Ids): Promise<Record<string, string>> {
  const asked = reads.flatMap((route) => {
    const path = fill(route.pattern, ids);
    return hasId(route) ? [path] : [path, `${path}?q=wvtgia&campaign=${ids.campaignId}`];
  });
  const told: Record<string, string> = {};
  const left = [...asked];
  const ask = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const answer = await request.get(path, { maxRedirects: 0 });
      // The words of a search come back in its field; a name has its marks.
      told[path] = `${answer.status()} ${answer.headers()['content-disposition'] ?? ''} ${(await answer.text()).replaceAll('wvtgia', '')}`;
    }
  };
  await Promise.all([ask(), ask(), ask(), ask()]);
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
  expect(naming(blind)).toEqual([]);
  expect(Object.entries(blind).flatMap(([path, text]) => (text.startsWith('5') ? [path] : []))).toEqual([]);
  // The hunt finds what there is to be found.
  const sighted = await answers((await as('vanhoaxahoi.hungthinh')).request, ids);
  expect(naming(sighted).length).toBeGreaterThan(5);
});

test('what is hidden changes no byte of what a blind member is answered, nor how a dossier is judged what a member is who has a part in it', async ({ as, query }) => {
  ids = { ...ids, ...(await beginMeeting(query, ids)) };
  await rename(query, ids, rare);
  const chair = (await as('chutich.hungthinh')).request;
  const before = await answers(chair, ids);
  expect(naming(before)).toEqual([]);
  // The council has met and its points are there to be read.
  for (const page of ['meeting', 'meeting/table', 'scores', 'scores/disagreement', `scores/${ids.submissionId}`]) expect(before[`/campaigns/${ids.campaignId}/${page}`], page).toMatch(/^200 /u);
  expect(before[`/reviews/${ids.submissionId}/discussion`]).toMatch(/^200 /u);
  await rename(query, ids, { author: 'Người Khác', unit: 'Chỗ Khác', file: 'khac.pdf' });
  expect(differing(before, await answers(chair, ids)).filter((path) => !dated.test(path) && !path.startsWith('/settings/security'))).toEqual([]);

  await query(`update "Campaign" set "blindScoring" = false where id = $1`, [ids.campaignId]);
  const author = (await as('tacgia.hungthinh')).request;
  const own = await answers(author, ids);
  expect(own[`/campaigns/${ids.campaignId}/scores`]).toMatch(/^200 /u);
  // What is changed is read by who has no part in it.
  const office = (await as('vanhoaxahoi.hungthinh')).request;
  const judged = async () => Promise.all([`/campaigns/${ids.campaignId}/meeting?item=${ids.itemId}`, `/reviews/${ids.submissionId}/discussion`].map(async (path) => steady(await (await office.get(path)).text())));
  const shown = await judged();
  await query(`update "Score" set value = 0 where "sheetId" = $1`, [ids.sheetId]);
  await query(`update "ScoreSheet" set comment = 'Chưa rõ tính mới.' where id = $1`, [ids.sheetId]);
  await query(`update "CouncilMessage" set text = 'Cần xem lại.' where "submissionId" = $1`, [ids.submissionId]);
  await query(`update "MeetingOpinion" set text = 'Cần bàn thêm.' where "itemId" = $1`, [ids.itemId]);
  await query(`update "MeetingItem" set "votesFor" = 1, "votesAgainst" = 1, "votesOther" = 0, voters = 2, "countedOf" = 2, "votedAt" = portal_now() where id = $1`, [ids.itemId]);
  expect(differing(own, await answers(author, ids)).filter((path) => !newEachTime.test(path) && !dated.test(path))).toEqual([]);
  for (const [at, text] of (await judged()).entries()) expect(text).not.toBe(shown[at]);
});
