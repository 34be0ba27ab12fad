import { randomUUID } from 'node:crypto';
import { expect, sizes, test } from './fixtures';
import { fitsAndReads } from './looks';

// A round of its own in the second commune, so that no other journey meets these sheets: one dossier, two scorers 30 points apart.

const code = 'HT-L2-0001';
const why = 'Hội đồng thống nhất trao đổi và chấm lại vì các phiếu chênh nhau nhiều.';

test('the secretary opens the second round, a member changes the sheet and closes it again, the result says both', async ({ as, query }) => {
  const { campaignId, submissionId } = await roundOfTwo(query);
  const scores = `/campaigns/${campaignId}/scores`;
  const secretary = await as('vanhoaxahoi.hungthinh');
  await secretary.goto(`${scores}/disagreement`);
  const again = secretary.getByRole('region', { name: 'Chấm lượt 2' });
  await again.getByRole('button', { name: 'Mở lượt 2' }).click();
  await expect(again.getByText('Chọn ít nhất một hồ sơ.').first()).toBeVisible();
  const box = again.getByRole('checkbox', { name: `Chọn ${code}` });
  await box.check();
  await expect(again.getByText('Chọn ít nhất một hồ sơ.')).toHaveCount(0);
  await again.getByLabel('Lý do').fill(why);
  await fitsAndReads(secretary);
  await secretary.setViewportSize(sizes.phone);
  const [tick, name] = await Promise.all([box.boundingBox(), again.getByRole('rowheader').filter({ hasText: code }).boundingBox()]);
  expect((tick?.x ?? 0) + (tick?.width ?? 0), 'the box stands before the name').toBeLessThanOrEqual(name?.x ?? 0);
  await secretary.setViewportSize(sizes.desk);
  await again.getByRole('button', { name: 'Mở lượt 2 cho 1 hồ sơ' }).click();
  await expect(again).toContainText('Không có hồ sơ nào chênh quá 10 điểm mà chưa mở lượt 2.');

  const member = await as('tacgia.hungthinh');
  await member.goto('/notifications');
  await member.getByRole('listitem').filter({ hasText: 'Chấm lượt 2: 1 hồ sơ' }).getByRole('button', { name: 'Xem' }).click();
  await member.getByRole('row').filter({ hasText: code }).getByRole('link').first().click();
  await expect(member.getByText(`Lý do: ${why}`, { exact: false })).toBeVisible();
  const novelty = member.getByRole('textbox', { name: /Tính mới$/u });
  await expect(novelty).toHaveValue('10');
  await fitsAndReads(member);
  await novelty.fill('25');
  await member.getByRole('button', { name: 'Chốt phiếu' }).click();
  await member.getByRole('dialog').getByRole('button', { name: 'Chốt phiếu' }).click();
  await expect(member.getByText(/^Đã chốt lúc/u)).toBeVisible();

  await secretary.goto(scores);
  await secretary.getByRole('button', { name: 'Đóng chấm điểm' }).click();
  const dialog = secretary.getByRole('dialog');
  await dialog.getByRole('textbox').fill('1');
  await dialog.getByRole('button', { name: 'Đóng chấm điểm' }).click();
  await expect(dialog).toHaveCount(0);
  await secretary.goto(`${scores}/${submissionId}`);
  const result = secretary.getByRole('region', { name: 'Vì sao có kết quả này' });
  await expect(result).toContainText(`Lý do: ${why} Tính phiếu lượt 2 của Lâm Thị Phượng. Tính phiếu lượt 1 của Đinh Văn Thuận.`);
  await expect(result).toContainText('(85 + 70) : 2 = 155 : 2');
  await expect(secretary.getByText('Lượt 2 (lượt 1: 55)')).toBeVisible();
  await expect(secretary.getByText('Lượt 1, không chốt lại')).toBeVisible();
  await fitsAndReads(secretary);
  const [row] = await query<{ mean: number }>(`select mean from "Result" where "submissionId" = $1`, [submissionId]);
  expect(row?.mean).toBe(7750);
});

type Query = Parameters<Parameters<typeof test>[2]>[0]['query'];

/** The commune's campaign once more, being scored by a rule with a second round; both sheets of its one dossier are closed. */
async function roundOfTwo(query: Query): Promise<{ campaignId: string; submissionId: string }> {
  const [campaignId, submissionId] = [randomUUID(), randomUUID()];
  await query(
    `insert into "Campaign" select (jsonb_populate_record(c, jsonb_build_object('id', $1::text, 'title', 'Chấm lượt 2', 'status', 'SCORING', 'planNumber', '121', 'minSheets', 2, 'scorersPerDossier', null, 'secondRoundFrom', 1000,
       'scoringOpenedAt', portal_now() - interval '3 days', 'scoringClosesAt', portal_now() + interval '20 days'))).*
     from "Campaign" c join "Organization" o on o.id = c."organizationId" where o.slug = 'hung-thinh' and c."planNumber" = '98' limit 1`, [campaignId]);
  await query(
    `insert into "Criterion" ("organizationId", id, "campaignId", name, guidance, "maxScore", "floorScore", "stepScore", position, bands)
     select c."organizationId", gen_random_uuid(), c.id, k.name, '', k.most, 0, 50, k.place, '[]' from "Campaign" c, (values ('Tính mới', 4000, 1), ('Hiệu quả thiết thực', 6000, 2)) as k (name, most, place) where c.id = $1`, [campaignId]);
  await query(
    `insert into "CouncilSeat" ("organizationId", id, "campaignId", "accountId", "fullName", "foldedName", seat, scores, votes, position)
     select a."organizationId", gen_random_uuid(), $1, a.id, a."fullName", a."foldedName", k.seat::"Seat", k.scores, true, k.place
     from (values ('chutich.hungthinh', 'chair', true, 1), ('tacgia.hungthinh', 'member', true, 2), ('vanhoaxahoi.hungthinh', 'secretary', false, 3)) as k (name, seat, scores, place)
       join "Login" l on l."signInName" = k.name join "Account" a on a.id = l."accountId"`, [campaignId]);
  await query(
    `with field as (insert into "Field" ("organizationId", id, "campaignId", name, position) select "organizationId", gen_random_uuid(), id, 'Thủ tục hành chính', 1 from "Campaign" where id = $1 returning *),
       dossier as (insert into "Submission" select (jsonb_populate_record(s, jsonb_build_object('id', $2::text, 'campaignId', $1::text, 'status', 'ELIGIBLE', 'fieldId', field.id, 'topicId', null, 'ownerId', l."accountId", 'codeNumber', 9901, 'code', $3::text))).*
         from field, "Submission" s, "Login" l
         where s.id = (select f.id from "Submission" f join "Organization" o on o.id = f."organizationId" where o.slug = 'hung-thinh' and f.status = 'FILED' order by f.id limit 1) and l."signInName" = 'admin.hungthinh' returning *)
     insert into "Author" ("organizationId", id, "submissionId", "fullName", "foldedName", "unitName", "foldedUnitName", "jobTitle", share, position)
     select "organizationId", gen_random_uuid(), id, 'Phan Thị Lan', 'phan thi lan', 'Trạm Y tế', 'tram y te', '', 10000, 1 from dossier`, [campaignId, submissionId, code]);
  await query(
    `with sheet as (insert into "ScoreSheet" ("organizationId", id, "campaignId", "submissionId", "seatId", status, "savedAt", "closedAt", "closedById")
       select "organizationId", gen_random_uuid(), $1, $2, id, 'CLOSED', portal_now() - interval '1 day', portal_now() - interval '1 day', "accountId" from "CouncilSeat" where "campaignId" = $1 and scores returning *)
     insert into "Score" ("organizationId", "sheetId", "criterionId", value)
     select h."organizationId", h.id, k.id, case when k.position = 2 then 4500 when c.seat = 'chair' then 4000 else 1000 end
     from sheet h join "CouncilSeat" c on c.id = h."seatId" join "Criterion" k on k."campaignId" = $1`, [campaignId, submissionId]);
  return { campaignId, submissionId };
}
