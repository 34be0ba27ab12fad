import { fold } from '../../src/domain/text/fold';
import type { Ids } from './tenancy-ids';

// A round of its own in xã Hưng Thịnh, where nobody else is at work, made in the database of the demo world.

export type Query = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** What is hidden from who scores blind. */
export type Hidden = { author: string; unit: string; file: string };

export const rare: Hidden = { author: 'Zqxtác Wvtgiả', unit: 'Zqxđơn Wvtvị', file: 'zqxtệp-wvt.pdf' };

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
export async function beginScoring(query: Query): Promise<Ids> {
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

export async function rename(query: Query, { submissionId, unitId }: Ids, { author, unit, file }: Hidden): Promise<void> {
  await query(`update "Unit" set name = $2, "foldedName" = lower($2) || ' ' || id where id = $1`, [unitId, unit]);
  await query(`update "Author" set "fullName" = $2, "foldedName" = $4, "unitName" = $3, "foldedUnitName" = lower($3) where "submissionId" = $1`, [submissionId, author, unit, fold(author)]);
  await query(`update "File" set name = $2 where id in (select "fileId" from "Evidence" where "submissionId" = $1 union select "fileId" from "AppliedBasis" where "submissionId" = $1)`, [submissionId, file]);
  await query(`update "Evidence" set caption = $2 where "submissionId" = $1`, [submissionId, author]);
  await query(`update "AppliedBasis" set "paperSigner" = $2, "paperNumber" = '15/' || $3 where "submissionId" = $1`, [submissionId, author, unit]);
  // Where the author and the secretary wrote them down.
  const words = `Sáng kiến của ${author}, ${unit}`;
  await query(`update "Submission" set title = $2 where id = $1`, [submissionId, words]);
  await query(`update "CouncilMessage" set text = $2 where "submissionId" = $1`, [submissionId, words]);
  await query(`update "MeetingOpinion" o set text = $2 from "MeetingItem" i where i.id = o."itemId" and i."submissionId" = $1`, [submissionId, words]);
}

const person = (query: Query, campaignId: string, name: string, seat: 'member' | 'secretary', position: number): Promise<{ id: string; accountId: string }[]> => query(
  `insert into "CouncilSeat" ("organizationId", id, "campaignId", "accountId", "fullName", "foldedName", seat, scores, votes, position)
   select a."organizationId", gen_random_uuid(), $1, a.id, a."fullName", a."foldedName", $3::text::"Seat", $3::text = 'member', true, $4 from "Account" a join "Login" l on l."accountId" = a.id where l."signInName" = $2
   returning id, "accountId"`, [campaignId, name, seat, position],
);

/** The same round with its points closed and its council in session: sheets, a result, a debate, the dossier on the table. tacgia.hungthinh, its author, sits there too. */
export async function beginMeeting(query: Query, { campaignId, submissionId }: Ids): Promise<Ids> {
  const [secretary] = await person(query, campaignId ?? '', 'vanhoaxahoi.hungthinh', 'secretary', 2);
  await person(query, campaignId ?? '', 'tacgia.hungthinh', 'member', 3);
  const [chair] = await query<{ id: string; org: string }>(`select id, "organizationId" as org from "CouncilSeat" where "campaignId" = $1 and seat = 'chair'`, [campaignId]);
  if (!secretary || !chair) throw new Error('The demo world lacks somebody');
  const { org } = chair;
  const about = [org, submissionId, chair.id];
  const [sheet] = await query<{ id: string }>(
    `insert into "ScoreSheet" ("organizationId", id, "campaignId", "submissionId", "seatId", status, comment, "savedAt", "closedAt")
     values ($1, gen_random_uuid(), $4, $2, $3, 'CLOSED', 'x', portal_now(), portal_now()) returning id`, [...about, campaignId]);
  await query(`insert into "Score" ("organizationId", "sheetId", "criterionId", value) select "organizationId", $1, id, "maxScore" from "Criterion" where "campaignId" = $2`, [sheet?.id, campaignId]);
  await query(
    `insert into "Result" ("organizationId", "submissionId", "campaignId", sheets, mean, rank, passed, criteria, position, tied, "belowFloor", totals, "computedAt")
     values ($1, $2, $4, 1, 10000, 1, true, '[]', 1, 1, false, jsonb_build_object($3::text, 10000), portal_now())`, [...about, campaignId]);
  await query(`update "Campaign" set status = 'SCORED', "scoredAt" = portal_now() where id = $1`, [campaignId]);
  const [meeting] = await query<{ id: string }>(
    `insert into "Meeting" ("organizationId", id, "campaignId", "startsAt", place, "chairSeatId", "secretarySeatId", "createdById", "createdAt")
     values ($1, gen_random_uuid(), $2, portal_now() - interval '1 hour', 'Phòng họp', $3, $4, $5, portal_now()) returning id`, [org, campaignId, chair.id, secretary.id, secretary.accountId]);
  const [item] = await query<{ id: string }>(`insert into "MeetingItem" ("organizationId", id, "meetingId", "submissionId", position) values ($1, gen_random_uuid(), $2, $3, 1) returning id`, [org, meeting?.id, submissionId]);
  await query(`insert into "MeetingTable" ("organizationId", "meetingId", "itemId", at) values ($1, $2, $3, portal_now())`, [org, meeting?.id, item?.id]);
  await query(
    `insert into "MeetingOpinion" ("organizationId", id, "meetingId", "itemId", "seatId", position, text, "byId", at) values ($1, gen_random_uuid(), $2, $3, $4, 1, 'x', $5, portal_now())`,
    [org, meeting?.id, item?.id, secretary.id, secretary.accountId]);
  await query(`insert into "CouncilMessage" ("organizationId", id, "submissionId", "seatId", text, "byId", at) values ($1, gen_random_uuid(), $2, $3, 'x', $4, portal_now())`, [org, submissionId, secretary.id, secretary.accountId]);
  return { itemId: item?.id ?? '', sheetId: sheet?.id ?? '', seatId: chair.id };
}
