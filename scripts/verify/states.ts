import { hashOf } from '@/domain/submissions/snapshot';
import { all, type Check, findRows } from './check.ts';

const filed = `s."status" not in ('DRAFT', 'WITHDRAWN')`;
const name = `coalesce(s."code", s."id"::text) as id`;
const beside = `x."organizationId" = s."organizationId" and x."submissionId" = s."id"`;

export const shares: Check = {
  key: 'numbers.shares',
  title: 'Tỷ lệ đóng góp của hồ sơ đã nộp cộng đủ 100%',
  run: ({ client }) =>
    findRows(client, [{
      of: 'Submission', say: 'Tỷ lệ đóng góp không đủ 100%',
      sql: `select ${name} from "Submission" s where ${filed} and (select coalesce(sum(x."share"), 0) from "Author" x where ${beside}) <> 10000`,
    }]),
};

// More time for a request is no conclusion.
const lastScreening = `(select x."kind"::text from "Screening" x where ${beside} and x."kind" <> 'EXTEND' order by x."at" desc, x."id" desc limit 1)`;

export const dossiers: Check = {
  key: 'states.dossiers',
  title: 'Tình trạng hồ sơ khớp với các bước đã làm',
  run: ({ client }) =>
    findRows(client, [
      { of: 'Submission', say: 'Bản nháp đã có mã hoặc thời điểm nộp', sql: `select ${name} from "Submission" s where s."status" = 'DRAFT' and (s."code" is not null or s."filedAt" is not null)` },
      { of: 'Submission', say: 'Hồ sơ đã nộp trong đợt chưa phát động', sql: `select ${name} from "Submission" s join "Campaign" c on c."organizationId" = s."organizationId" and c."id" = s."campaignId" where ${filed} and c."status" = 'DRAFT'` },
      { of: 'Submission', say: 'Hồ sơ đã nộp không có bản chụp lúc nộp', sql: `select ${name} from "Submission" s where ${filed} and not exists (select 1 from "SubmissionVersion" x where ${beside})` },
      { of: 'PaperReceipt', say: 'Thời điểm nhận bản giấy đầu tiên không khớp sổ nhận', sql: `select ${name} from "Submission" s where s."firstPaperAt" is distinct from (select min(x."arrivedAt") from "PaperReceipt" x where ${beside} and x."voidedAt" is null)` },
      { of: 'UnitConfirmation', say: 'Xác nhận của đơn vị ghi cho bản nộp không có', sql: `select ${name} from "Submission" s join "UnitConfirmation" x on ${beside} where x."versionNumber" is not null and not exists (select 1 from "SubmissionVersion" v where v."organizationId" = s."organizationId" and v."submissionId" = s."id" and v."number" = x."versionNumber")` },
      { of: 'Screening', say: 'Hồ sơ bị trả lại mà không có lần trả lại', sql: `select ${name} from "Submission" s where s."status" = 'RETURNED' and ${lastScreening} is distinct from 'RETURN'` },
      {
        of: 'Screening', say: 'Hạn bổ sung của hồ sơ không khớp lần giao hoặc gia hạn sau cùng',
        sql: `select ${name} from "Submission" s where s."status" = 'RETURNED' and s."supplementDueAt" is distinct from
          (select x."dueAt" from "Screening" x where ${beside} and x."kind" in ('RETURN', 'EXTEND') order by x."at" desc, x."id" desc limit 1)`,
      },
      {
        of: 'LateAdmission', say: 'Lần cho phép nộp muộn ghi cho hồ sơ của người khác, đợt khác, hoặc hồ sơ không nộp muộn',
        sql: `select ${name} from "Submission" s join "LateAdmission" x on ${beside} where x."accountId" <> s."ownerId" or x."campaignId" <> s."campaignId" or s."lateReason" is null`,
      },
      { of: 'Screening', say: 'Hồ sơ bị từ chối mà không có lần từ chối', sql: `select ${name} from "Submission" s where s."status" = 'REJECTED' and ${lastScreening} is distinct from 'REJECT'` },
      { of: 'Screening', say: 'Hồ sơ đủ điều kiện mà không có lần tiếp nhận', sql: `select ${name} from "Submission" s where s."status" = 'ELIGIBLE' and ${lastScreening} is distinct from 'ACCEPT'` },
    ]),
};

export const versions: Check = {
  key: 'states.versions',
  title: 'Bản chụp lúc nộp còn nguyên như khi nộp',
  run: async ({ client }) => {
    const faults: string[] = [];
    let examined = 0;
    // In portions: a snapshot holds all texts of a dossier.
    for (let offset = 0; ; offset += 200) {
      const rows = await all<{ submissionId: string; number: number; content: unknown; contentHash: string }>(client, `select "submissionId", "number", "content", "contentHash" from "SubmissionVersion" order by 1, 2 limit 200 offset ${offset}`);
      examined += rows.length;
      for (const row of rows) if (hashOf(row.content) !== row.contentHash) faults.push(`Bản nộp lần ${row.number} của hồ sơ ${row.submissionId} không khớp mã băm.`);
      if (rows.length < 200) return { examined, faults };
    }
  },
};

/** The text of a version keeps no file by itself: what it names must have its row, or the nightly sweep takes it. */
export const namedFiles: Check = {
  key: 'states.namedFiles',
  title: 'Tệp có tên trong bản chụp lúc nộp vẫn được giữ trong hồ sơ',
  run: ({ client }) =>
    findRows(client, [
      {
        of: 'SubmissionVersion', say: 'Minh chứng của bản đã nộp không còn dòng ghi',
        sql: `select distinct v."submissionId" || ' ' || (e ->> 'fileId') as id from "SubmissionVersion" v, jsonb_array_elements(coalesce(v."content" -> 'evidence', '[]')) e
          where not exists (select from "Evidence" x where x."organizationId" = v."organizationId" and x."submissionId" = v."submissionId" and x."fileId"::text = e ->> 'fileId')`,
      },
      {
        of: 'SubmissionVersion', say: 'Bản quét văn bản cho phép áp dụng của bản đã nộp không còn dòng ghi',
        sql: `select distinct v."submissionId" || ' ' || (v."content" #>> '{basis,file,id}') as id from "SubmissionVersion" v
          where v."content" #>> '{basis,file,id}' is not null
            and not exists (select from "BasisFile" x where x."organizationId" = v."organizationId" and x."submissionId" = v."submissionId" and x."fileId"::text = v."content" #>> '{basis,file,id}')`,
      },
      {
        of: 'AppliedBasis', say: 'Bản quét đang đính kèm chưa có dòng giữ lại',
        sql: `select a."submissionId" as id from "AppliedBasis" a where a."fileId" is not null
          and not exists (select from "BasisFile" x where x."organizationId" = a."organizationId" and x."submissionId" = a."submissionId" and x."fileId" = a."fileId")`,
      },
    ]),
};

const sheetOf = `from "ScoreSheet" p join "Submission" s on s."organizationId" = p."organizationId" and s."id" = p."submissionId"`;

export const sheets: Check = {
  key: 'states.sheets',
  title: 'Phiếu chấm đã chốt đủ điểm, không điểm nào ngoài thang; phiếu biểu quyết khớp danh sách và kết quả',
  run: ({ client }) =>
    findRows(client, [
      {
        of: 'CouncilSeat', say: 'Số phiếu đã chốt của thành viên không khớp các phiếu',
        sql: `select s."id" from "CouncilSeat" s where s."closedSheets" <> (select count(*) from "ScoreSheet" p where p."organizationId" = s."organizationId" and p."seatId" = s."id" and p."status" = 'CLOSED')`,
      },
      {
        of: 'CouncilSeat', say: 'Một người chấm hoặc biểu quyết ở hai chức danh của cùng Hội đồng',
        sql: `select s."id" from "CouncilSeat" s join "CouncilSeat" o on o."organizationId" = s."organizationId" and o."campaignId" = s."campaignId" and o."accountId" = s."accountId" and o."id" < s."id"
          where s."endedAt" is null and o."endedAt" is null and (s."scores" and o."scores" or s."votes" and o."votes")`,
      },
      {
        of: 'ScoreSheet', say: 'Phiếu đã chốt còn thiếu tiêu chí',
        sql: `select distinct ${name} ${sheetOf} join "Criterion" k on k."organizationId" = p."organizationId" and k."campaignId" = p."campaignId"
          where p."status" = 'CLOSED' and not exists (select 1 from "Score" v where v."organizationId" = p."organizationId" and v."sheetId" = p."id" and v."criterionId" = k."id")`,
      },
      {
        of: 'Score', say: 'Điểm ngoài thang của tiêu chí',
        sql: `select distinct ${name} ${sheetOf} join "Score" v on v."organizationId" = p."organizationId" and v."sheetId" = p."id"
          join "Criterion" k on k."organizationId" = v."organizationId" and k."id" = v."criterionId" where v."value" not between k."minScore" and k."maxScore"`,
      },
      {
        of: 'ScoreSheet', say: 'Phiếu lượt 2 không có phiếu lượt 1 hoặc hồ sơ không mở lượt 2; hoặc đóng chấm điểm mà phiếu lượt 2 chưa chốt, phiếu lượt 1 không còn nguyên',
        sql: `select distinct ${name} ${sheetOf} join "Campaign" c on c."organizationId" = p."organizationId" and c."id" = p."campaignId"
          left join "FirstSheet" f on f."organizationId" = p."organizationId" and f."sheetId" = p."id"
          where p."round" not in (1, 2) or p."round" = 2 and (f."id" is null or c."status" in ('SCORED', 'PUBLISHED') and p."status" <> 'CLOSED')
            or f."id" is not null and not exists (select 1 from "SecondRound" r where r."organizationId" = p."organizationId" and r."submissionId" = p."submissionId")
            or p."round" = 1 and p."closedAt" = f."closedAt" and f."scores" is distinct from (select jsonb_object_agg(v."criterionId", v."value") from "Score" v where v."organizationId" = p."organizationId" and v."sheetId" = p."id")`,
      },
      {
        of: 'SecretBallot', say: 'Lượt bỏ phiếu đang mở mà không có hòm phiếu, hoặc đã xong mà còn hòm phiếu',
        sql: `select b."id" from "SecretBallot" b where (b."closedAt" is null) <> exists (select 1 from "BallotBox" x where x."organizationId" = b."organizationId" and x."ballotId" = b."id")`,
      },
      {
        of: 'BallotRoll', say: 'Số phiếu đã kiểm không bằng số người đã bỏ phiếu, hoặc không bằng kết quả của hồ sơ',
        sql: `select b."id" from "SecretBallot" b join "MeetingItem" i on i."organizationId" = b."organizationId" and i."id" = b."itemId"
          where b."outcome" = 'COUNTED' and (b."castVotes" is distinct from i."voters" or b."castVotes" <> (select count(*) from "BallotRoll" r where r."organizationId" = b."organizationId" and r."ballotId" = b."id" and r."hasVoted"))`,
      },
      {
        of: 'ItemRecusal', say: 'Người không tham gia một mục lại có tên trong biểu quyết mục đó, hoặc chủ trì mục đó',
        sql: `select r."id" from "ItemRecusal" r join "MeetingItem" i on i."organizationId" = r."organizationId" and i."id" = r."itemId"
          where r."withdrawnAt" is null and r."at" <= i."votedAt" and (i."presiderSeatId" = r."seatId" or not r."seatId" = any(i."awaySeatIds")
            or exists (select 1 from "MeetingVote" v where v."organizationId" = r."organizationId" and v."itemId" = r."itemId" and v."seatId" = r."seatId"))`,
      },
      {
        of: 'PaperCount', say: 'Số phiếu giấy hợp lệ không bằng kết quả của hồ sơ',
        sql: `select p."itemId" as id from "PaperCount" p join "MeetingItem" i on i."organizationId" = p."organizationId" and i."id" = p."itemId" where p."valid" is distinct from i."voters"`,
      },
    ]),
};

export const decisions: Check = {
  key: 'states.decisions',
  title: 'Tờ trình, quyết định, công nhận và công bố khớp nhau',
  run: ({ client }) =>
    findRows(client, [
      { of: 'Campaign', say: 'Đợt đã chấm xong mà thiếu thời điểm đóng chấm', sql: `select c."title" as id from "Campaign" c where c."status" in ('SCORED', 'PUBLISHED') and c."scoredAt" is null` },
      { of: 'Campaign', say: 'Đợt đã công bố mà không có quyết định công bố', sql: `select c."title" as id from "Campaign" c where c."status" = 'PUBLISHED' and not exists (select 1 from "Decision" d where d."organizationId" = c."organizationId" and d."campaignId" = c."id" and d."publishedAt" is not null)` },
      { of: 'Decision', say: 'Quyết định đã công bố mà đợt chưa công bố', sql: `select d."id" from "Decision" d join "Campaign" c on c."organizationId" = d."organizationId" and c."id" = d."campaignId" where d."publishedAt" is not null and c."status" <> 'PUBLISHED'` },
      { of: 'Proposal', say: 'Tờ trình đã phê duyệt mà không có quyết định', sql: `select p."id" from "Proposal" p where p."status" = 'APPROVED' and not exists (select 1 from "Decision" d where d."organizationId" = p."organizationId" and d."proposalId" = p."id")` },
      { of: 'Decision', say: 'Quyết định theo tờ trình chưa phê duyệt', sql: `select d."id" from "Decision" d join "Proposal" p on p."organizationId" = d."organizationId" and p."id" = d."proposalId" where p."status" <> 'APPROVED'` },
      { of: 'Recognition', say: 'Đã công nhận theo quyết định chưa công bố', sql: `select ${name} from "Recognition" x join "Submission" s on ${beside} join "Decision" d on d."organizationId" = x."organizationId" and d."id" = x."decisionId" where d."publishedAt" is null` },
      {
        of: 'ProposalItem', say: 'Có trong quyết định đã công bố mà không có, hoặc khác, kết quả công nhận',
        sql: `select ${name} from "Decision" d join "ProposalItem" i on i."organizationId" = d."organizationId" and i."proposalId" = d."proposalId"
          join "Submission" s on s."organizationId" = i."organizationId" and s."id" = i."submissionId" and s."status" = 'ELIGIBLE'
          left join "Recognition" x on ${beside}
          where d."publishedAt" is not null and (x."submissionId" is null or (x."decisionId" = d."id" and x."outcome" <> i."outcome" and not exists (
            select 1 from "Reconsideration" r where r."organizationId" = x."organizationId" and r."submissionId" = x."submissionId" and r."status" = 'PUBLISHED' and r."firstOutcome" = i."outcome" and r."outcome" = x."outcome")))`,
      },
      {
        of: 'Reconsideration', say: 'Đã công bố kết quả xem xét lại mà kết quả công nhận khác, hoặc kiến nghị không ghi quyết định',
        sql: `select ${name} from "Reconsideration" r join "Submission" s on s."organizationId" = r."organizationId" and s."id" = r."submissionId"
          join "Appeal" a on a."organizationId" = r."organizationId" and a."id" = r."appealId" left join "Recognition" x on ${beside}
          where r."status" = 'PUBLISHED' and (x."outcome" is distinct from r."outcome" or a."followedAt" is null)`,
      },
      {
        of: 'ReconsideredSheet', say: 'Phiếu chấm lại không giữ đúng phiếu đã công bố',
        sql: `select distinct ${name} from "ReconsideredSheet" h join "Reconsideration" r on r."organizationId" = h."organizationId" and r."id" = h."reconsiderationId"
          join "Submission" s on s."organizationId" = r."organizationId" and s."id" = r."submissionId"
          left join "ScoreSheet" p on p."organizationId" = h."organizationId" and p."submissionId" = r."submissionId" and p."seatId" = h."seatId" and p."status" = 'CLOSED'
          where h."firstScores" is distinct from (select jsonb_object_agg(v."criterionId", v."value") from "Score" v where v."organizationId" = p."organizationId" and v."sheetId" = p."id")`,
      },
    ]),
};

export const library: Check = {
  key: 'states.library',
  title: 'Sáng kiến trên trang công khai đều đã được công nhận hoặc nhập vào',
  run: ({ client }) =>
    findRows(client, [
      { of: 'LibraryEntry', say: 'Trang công khai không có địa chỉ', sql: `select e."slug" as id from "LibraryEntry" e where e."withdrawnAt" is null and e."isPublic" and not exists (select 1 from "PublicLink" l where l."organizationId" = e."organizationId" and l."targetId" = e."id" and l."slug" = e."slug")` },
      { of: 'SimilarText', say: 'Sáng kiến chỉ để so sánh lại đưa ra cho cơ quan khác so, hoặc ngược lại', sql: `select e."slug" as id from "SimilarText" t join "LibraryEntry" e on e."organizationId" = t."organizationId" and e."id" = t."entryId" where t."isPublic" <> e."isPublic"` },
      { of: 'PublicLink', say: 'Địa chỉ công khai dẫn tới chỗ trống', sql: `select l."slug" as id from "PublicLink" l where l."kind" = 'initiative' and not exists (select 1 from "LibraryEntry" e where e."organizationId" = l."organizationId" and e."id" = l."targetId")` },
      { of: 'PublicLink', say: 'Địa chỉ kiểm tra phiếu tiếp nhận dẫn tới chỗ trống', sql: `select l."slug" as id from "PublicLink" l where l."kind" = 'receipt' and not exists (select 1 from "Submission" s where s."organizationId" = l."organizationId" and s."id" = l."targetId" and s."filedAt" is not null)` },
      {
        of: 'LibraryEntry', say: 'Đang công khai mà chưa được công nhận hoặc đã thu hồi',
        sql: `select e."slug" as id from "LibraryEntry" e left join "Recognition" r on r."organizationId" = e."organizationId" and r."submissionId" = e."submissionId"
          where e."submissionId" is not null and e."withdrawnAt" is null and (r."submissionId" is null or r."revokedAt" is not null or r."outcome" = 'NOT_RECOGNISED')`,
      },
    ]),
};

export const codes: Check = {
  key: 'numbers.codes',
  title: 'Mã hồ sơ của mỗi năm liền số, không trùng',
  run: async ({ client }) => {
    const years = await all<{ organization: string; year: number; count: number; distinct: number; least: number; most: number; counter: number | null }>(client, `
      select o."name" as organization, c."year", count(*)::int as count, count(distinct s."codeNumber")::int as distinct, min(s."codeNumber") as least, max(s."codeNumber") as most,
        (select k."value" from "Counter" k where k."organizationId" = o."id" and k."key" = 'submission:' || c."year") as counter
      from "Submission" s join "Campaign" c on c."organizationId" = s."organizationId" and c."id" = s."campaignId" join "Organization" o on o."id" = s."organizationId"
      where s."codeNumber" is not null group by o."id", o."name", c."year"`);
    const faults = years.flatMap(({ organization, year, count, distinct, least, most, counter }) => [
      ...(distinct < count ? [`${organization} năm ${year}: ${count - distinct} mã hồ sơ bị trùng số.`] : []),
      ...(least !== 1 || most !== distinct ? [`${organization} năm ${year}: mã hồ sơ không liền số (từ ${least} đến ${most}, có ${distinct} số).`] : []),
      ...(counter !== null && counter !== most ? [`${organization} năm ${year}: bộ đếm đang ở ${counter}, mã cao nhất là ${most}.`] : []),
    ]);
    const odd = await all<{ code: string }>(client, `select "code" from "Submission" where "code" is not null and "code" !~ ('-' || lpad("codeNumber"::text, greatest(4, length("codeNumber"::text)), '0') || '$')`);
    return { examined: years.reduce((sum, year) => sum + year.count, 0), faults: [...faults, ...odd.map(({ code }) => `Mã ${code} không khớp với số thứ tự của nó.`)] };
  },
};

export const stateChecks = [shares, dossiers, versions, namedFiles, sheets, decisions, library, codes];
