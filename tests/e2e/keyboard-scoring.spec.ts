import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures';
import { fitsAndReads } from './looks';

// A round of its own in the second commune, so that no other journey meets these sheets: 20 dossiers, one scorer.

const dossiers = 20;

test('twenty dossiers scored with the keyboard alone: into each, figures, closing, on to the next', async ({ as, query }) => {
  const round = await roundOfTwenty(query);
  const page = await as('chutich.hungthinh');
  const key = page.keyboard;
  await page.goto(`/reviews?campaign=${round}`);
  const heading = page.getByRole('heading', { level: 1 });
  const dialog = page.getByRole('dialog');

  for (let done = 0; done < dossiers; done += 1) {
    // From the queue, and after the last of the list from the queue again, N leads to what is not begun.
    await expect(async () => {
      if ((await heading.innerText()) === 'Chấm điểm' || (await page.getByText(/^Đã chốt lúc/u).count()) > 0) await key.press('n');
      await expect(page.locator('[data-score]').first()).toBeFocused({ timeout: 3_000 });
    }).toPass({ timeout: 20_000 });
    if (done === 0) {
      await fitsAndReads(page);
      await key.press('?');
      await expect(dialog).toContainText('sang tiêu chí sau');
      await fitsAndReads(page);
      await key.press('Escape');
      await key.press('Alt+g');
      await expect(page.getByLabel('Ghi chú riêng')).toBeFocused();
      await key.type('Hỏi thêm về giờ trực.');
      await key.press('Control+s');
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-score]')?.focus());
    }
    for (const points of ['27,5', '15', '27.5', '16']) {
      await key.press('Control+a');
      await key.type(points);
      await key.press('Enter');
    }
    await expect(page.getByLabel('Nhận xét')).toBeFocused();
    await key.press('Control+Enter');
    await expect(dialog).toContainText('86/100');
    await expect(dialog.getByRole('button', { name: 'Chốt phiếu' })).toBeFocused();
    await key.press('Enter');
    await expect(page.getByText(/^Đã chốt lúc/u)).toBeVisible();
    // Where a slow machine leaves the focus after a question whose button has gone.
    if (done === 0) await page.evaluate(() => document.getElementById('main')?.focus());
  }
  await page.goto(`/reviews?campaign=${round}`);
  await expect(page.getByRole('heading', { name: `Đã chốt ${dossiers}/${dossiers} phiếu` })).toBeVisible();
  const [closed] = await query<{ sheets: string; points: string }>(
    `select count(distinct h.id) as sheets, sum(v.value) as points from "ScoreSheet" h join "Score" v on v."organizationId" = h."organizationId" and v."sheetId" = h.id where h."campaignId" = $1 and h.status = 'CLOSED'`, [round]);
  expect(closed).toEqual({ sheets: String(dossiers), points: String(dossiers * 8600) });
});

type Query = Parameters<Parameters<typeof test>[2]>[0]['query'];

/** The commune's campaign once more, being scored, with one of its dossiers twenty times. */
async function roundOfTwenty(query: Query): Promise<string> {
  const round = randomUUID();
  await query(
    `insert into "Campaign" select (jsonb_populate_record(c, jsonb_build_object('id', $1::text, 'title', 'Chấm bằng bàn phím', 'status', 'SCORING', 'planNumber', '120', 'minSheets', 1, 'scorersPerDossier', null,
       'scoringOpenedAt', portal_now() - interval '1 day', 'scoringClosesAt', portal_now() + interval '20 days'))).*
     from "Campaign" c join "Organization" o on o.id = c."organizationId" where o.slug = 'hung-thinh' and c."planNumber" = '98'`, [round]);
  await query(
    `insert into "Criterion" ("organizationId", id, "campaignId", name, guidance, "maxScore", "floorScore", "stepScore", position, bands)
     select c."organizationId", gen_random_uuid(), c.id, k.name, '', k.most, 0, 50, k.place, '[]' from "Campaign" c,
       (values ('Tính mới', 3000, 1), ('Tính sáng tạo', 2000, 2), ('Hiệu quả thiết thực', 3000, 3), ('Khả năng áp dụng ngay', 2000, 4)) as k (name, most, place) where c.id = $1`, [round]);
  await query(
    `insert into "CouncilSeat" ("organizationId", id, "campaignId", "accountId", "fullName", "foldedName", seat, scores, votes, position)
     select a."organizationId", gen_random_uuid(), $1, a.id, a."fullName", a."foldedName", 'chair', true, true, 1 from "Account" a join "Login" l on l."accountId" = a.id where l."signInName" = 'chutich.hungthinh'`, [round]);
  await query(
    `with field as (insert into "Field" ("organizationId", id, "campaignId", name, position) select "organizationId", gen_random_uuid(), id, 'Thủ tục hành chính', 1 from "Campaign" where id = $1 returning *),
       dossier as (insert into "Submission" select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'campaignId', $1::text, 'status', 'ELIGIBLE', 'fieldId', field.id, 'topicId', null, 'ownerId', l."accountId",
         'codeNumber', n, 'code', 'HT-BP-' || lpad(n::text, 4, '0')))).*
         from generate_series(1, $2::int) n, field, "Submission" s, "Login" l
         where s.id = (select f.id from "Submission" f join "Organization" o on o.id = f."organizationId" where o.slug = 'hung-thinh' and f.status = 'FILED' order by f.id limit 1) and l."signInName" = 'vanhoaxahoi.hungthinh' returning *)
     insert into "Author" ("organizationId", id, "submissionId", "fullName", "foldedName", "unitName", "foldedUnitName", "jobTitle", share, position)
     select "organizationId", gen_random_uuid(), id, 'Phan Thị Lan', 'phan thi lan', 'Trạm Y tế', 'tram y te', '', 10000, 1 from dossier`, [round, dossiers]);
  return round;
}
