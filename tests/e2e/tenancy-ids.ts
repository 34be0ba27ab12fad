import { randomBytes } from 'node:crypto';
import { campaignId, submissionId } from './demo-world';

type Query = Parameters<typeof campaignId>[0];

export type Ids = Record<string, string>;

/** One of each of Bắc Bình's things, that belong together: a dossier of the round being judged, its campaign, its papers. */
export async function bacBinh(query: Query): Promise<Ids> {
  const campaign = await campaignId(query, '41');
  const submission = await submissionId(query, 'BB-2026-0018');
  const first = async (text: string, ...values: string[]): Promise<string> => {
    const [row] = await query<{ id: string }>(text, values);
    if (!row) throw new Error(`The demo world has nothing for: ${text}`);
    return row.id;
  };
  const own = `"organizationId" = (select id from "Organization" where slug = 'bac-binh')`;
  const seatId = await first(`select id from "CouncilSeat" where "campaignId" = $1 and "endedAt" is null order by position limit 1`, campaign);
  return {
    any: submission,
    campaignId: campaign, id: campaign, from: campaign, sourceId: campaign,
    submissionId: submission,
    unitId: await first(`select "unitId" as id from "CampaignUnit" where "campaignId" = $1 order by "unitId" limit 1`, campaign),
    accountId: await first(`select "accountId" as id from "Login" where "signInName" = 'tacgia1'`),
    fileId: await first(`select "fileId" as id from "CampaignFile" where "campaignId" = $1 limit 1`, campaign),
    evidenceId: await first(`select id from "Evidence" where ${own} limit 1`),
    messageId: await first(`select m.id from "Message" m where m.${own} order by m."readAt" desc nulls first, m.id limit 1`),
    sessionId: await first(
      `insert into "Session" ("organizationId", id, "accountId", device, shared, "createdAt", "lastSeenAt", "expiresAt")
       select "organizationId", $1, "accountId", 'Máy của tác giả', false, portal_now(), portal_now(), portal_now() + interval '8 hours' from "Login" where "signInName" = 'tacgia1' returning id`,
      randomBytes(32).toString('hex'),
    ),
    sheetId: await first(`select id from "ScoreSheet" where "campaignId" = $1 limit 1`, campaign),
    criterionId: await first(`select id from "Criterion" where "campaignId" = $1 limit 1`, campaign),
    seatId,
    proposalId: await first(`select id from "Proposal" where ${own} limit 1`),
    decisionId: await first(`select id from "Decision" where ${own} limit 1`),
    confirmationId: await first(`select id from "UnitConfirmation" where ${own} and "fileId" is not null limit 1`),
    threadMessageId: await first(`select id from "ThreadMessage" where ${own} limit 1`),
    councilMessageId: await first(`select id from "CouncilMessage" where ${own} limit 1`),
    appealId: await first(`select id from "Appeal" where ${own} limit 1`),
    importId: await first(`select id from "LibraryImport" where ${own} limit 1`),
    entryId: await first(`select id from "LibraryEntry" where ${own} and "importId" is not null limit 1`),
    receiptId: await first(`select id from "PaperReceipt" where ${own} limit 1`),
    screeningId: await first(`select id from "Screening" where ${own} and kind = 'RETURN' limit 1`),
    // Half an upload is a file beside the database: no row has this id.
    partId: submission,
    // Nor does a copy for blind scorers: that campaign is not scored blind.
    copyId: submission,
    guestId: await first(
      `insert into "GuestAuthor" ("organizationId", id, "submissionId", "fullName", "foldedName", email, "invitedById", "invitedAt")
       select s."organizationId", gen_random_uuid(), s.id, 'Người ngoài cơ quan', $2, 'nguoi.ngoai@noikhac.gov.vn', s."ownerId", portal_now() from "Submission" s where s.id = $1 returning id`,
      submission, `nguoi ngoai co quan ${randomBytes(4).toString('hex')}`,
    ),
    dayId: await first(`select id from "CalendarDay" where ${own} limit 1`),
    key: 'solution',
  };
}

/** Well-formed ids that nothing has. */
export const nobodys = (ids: Ids): Ids =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, name === 'key' ? id : name === 'sessionId' ? '0'.repeat(id.length) : '019f0000-0000-7000-8000-000000000000']));
