import type pg from 'pg';
import { defaultLetterhead } from '@/domain/people/default-letterhead';
import { criteria, drafts, judged, kinds, open, openSheets, organizationId, people, uid } from './ids.ts';

const organization = { kind: 'COMMUNE', name: 'Bắc Bình' } as const;
const org = `'${organizationId}'::uuid`;
const fields = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy', 'Cải cách chế độ công vụ', 'Cải cách tài chính công', 'Chính quyền điện tử, chính quyền số'];
const sections = [['problem', 'Vướng mắc, hạn chế'], ['solution', 'Nội dung giải pháp'], ['novelty', 'Tính mới, tính sáng tạo'], ['effect', 'Hiệu quả'], ['scope', 'Khả năng áp dụng, nhân rộng']] as const;
// Some 1.500 characters a section, as a page of a real dossier has.
const paragraph = 'Người dân phải đi lại nhiều lần vì thiếu giấy tờ, bộ phận một cửa trả lời bằng miệng nên dễ nhầm; phiếu hẹn in chữ nhỏ, người cao tuổi khó đọc. ';

const id = (kind: keyof typeof kinds, number: string): string => `pg_temp.uid(${kinds[kind]}, ${number})`;

/** One commune with 5 sheets × 6 criteria for each of `count` dossiers, 30 members, and drafts to be filed. Set-based: seconds. */
export async function seed(client: pg.ClientBase, count: number): Promise<void> {
  await client.query(`create function pg_temp.uid(kind int, number bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$`);
  await client.query('begin');
  for (const statement of [...commune(), ...campaigns(), ...dossiers(count), ...judging(count), ...news(count), ...draftRows()]) await client.query(statement);
  await client.query('commit');
  await client.query('vacuum analyze');
}

function commune(): string[] {
  const letterheads = (['COMMITTEE', 'OFFICE', 'COUNCIL'] as const).map((issuer) => defaultLetterhead(organization, issuer));
  const numbers = `(values (${people.office}, '{staff,office}', 'Văn phòng'), (${people.officeHead}, '{staff,officeHead}', 'Trưởng phòng'), (${people.chairman}, '{chairman}', 'Chủ tịch'), (${people.admin}, '{admin}', 'Quản trị')) as fixed(n, roles, name)
    union all select n, '{staff}', 'Ủy viên ' || n from generate_series(${people.firstMember}, ${people.firstMember + people.members - 1}) n
    union all select n, '{staff}', 'Tác giả ' || n from generate_series(${people.firstAuthor}, ${people.firstAuthor + people.authors - 1}) n`;
  return [
    `insert into "Organization" ("id", "kind", "name", "slug", "parentName", "codePrefix", "place", "createdAt") values (${org}, 'COMMUNE', 'Bắc Bình', 'bac-binh', 'tỉnh Lâm Đồng', 'BB', 'Bắc Bình', now() - interval '1 year')`,
    ...letterheads.map((line) => `insert into "Letterhead" values (${org}, '${line.issuer}', '${line.upperLine}', '${line.nameLine}', '${line.symbol}', '${line.archiveLine}')`),
    `insert into "Unit" ("organizationId", "id", "name", "foldedName", "bloc", "position") select ${org}, ${id('unit', 'n')}, 'Đơn vị ' || n, 'don vi ' || n, 'PROFESSIONAL', n from generate_series(1, 40) n`,
    `insert into "Account" ("organizationId", "id", "fullName", "foldedName", "sortName", "unitId", "jobTitle", "roles", "createdAt")
     select ${org}, ${id('account', 'n')}, name, portal_fold(name), portal_fold(name), ${id('unit', 'n % 40 + 1')}, 'Chuyên viên', roles::"Role"[], now() - interval '1 year' from (select * from ${numbers}) people(n, roles, name)`,
    `insert into "Login" ("signInName", "organizationId", "accountId", "mustChange") select 'nguoi' || right("id"::text, 8), "organizationId", "id", false from "Account"`,
  ];
}

function campaigns(): string[] {
  const both = `(values ('${judged}'::uuid, 1), ('${open}'::uuid, 2)) as c(id, n)`;
  return [
    `insert into "Campaign" ("organizationId", "id", "status", "year", "title", "planNumber", "planOn", "planIssuer", "opensAt", "submissionClosesAt", "screeningClosesAt", "scoringClosesAt", "meetingClosesAt", "decisionClosesAt", "allowedMaturities", "launchedAt", "scoringOpenedAt", "createdAt") values
     (${org}, '${judged}', 'SCORING', 2026, 'Sáng kiến cải cách hành chính năm 2026', '15', current_date - 120, 'UBND xã Bắc Bình', now() - interval '120 days', now() - interval '60 days', now() - interval '40 days', now() + interval '10 days', now() + interval '20 days', now() + interval '30 days', '{IDEA,RUNNING,APPLIED}', now() - interval '120 days', now() - interval '30 days', now() - interval '121 days'),
     (${org}, '${open}', 'LAUNCHED', 2027, 'Sáng kiến cải cách hành chính năm 2027', '16', current_date - 10, 'UBND xã Bắc Bình', now() - interval '10 days', now() + interval '20 days', null, null, null, null, '{IDEA,RUNNING,APPLIED}', now() - interval '10 days', null, now() - interval '11 days')`,
    ...fields.map((field, i) => `insert into "Field" select ${org}, ${id('field', `c.n * 100 + ${i}`)}, c.id, ${i}, '${field}' from ${both}`),
    `insert into "Topic" select ${org}, ${id('topic', 'c.n * 100')}, c.id, 0, 'Đơn giản hóa thủ tục hành chính', false from ${both}`,
    `insert into "StaffKind" select ${org}, ${id('staffKind', 'c.n * 100')}, c.id, 0, 'Công chức' from ${both}`,
    ...sections.map(([key, title], i) => `insert into "Section" ("organizationId", "campaignId", "key", "position", "title") select ${org}, c.id, '${key}', ${i}, '${title}' from ${both}`),
    ...criteria.map((max, i) => `insert into "Criterion" ("organizationId", "id", "campaignId", "position", "name", "maxScore") select ${org}, ${id('criterion', `c.n * 100 + ${i}`)}, c.id, ${i}, 'Tiêu chí ${i + 1}', ${max} from ${both}`),
    `insert into "CampaignUnit" ("organizationId", "campaignId", "unitId", "relation", "quota") select ${org}, c.id, u."id", 'ASSIGNED', 1 from "Unit" u, ${both}`,
    `insert into "CouncilSeat" ("organizationId", "id", "campaignId", "accountId", "fullName", "foldedName", "unitId", "seat", "scores", "votes", "position")
     select ${org}, ${id('seat', 'n')}, '${judged}', a."id", a."fullName", a."foldedName", a."unitId", 'member', true, true, n from generate_series(${people.firstMember}, ${people.firstMember + people.members - 1}) n join "Account" a on a."id" = ${id('account', 'n')}`,
  ];
}

const owner = (n: string): string => `${people.firstAuthor} + ${n} % ${people.authors}`;
const title = (n: string): string => `'Rút ngắn thời gian giải quyết thủ tục số ' || ${n} || ' tại bộ phận một cửa'`;
const foldedTitle = (n: string): string => `'rut ngan thoi gian giai quyet thu tuc so ' || ${n} || ' tai bo phan mot cua'`;

function dossierRows(range: string, campaign: 1 | 2, filed: boolean): string[] {
  const s = id('submission', 'n');
  return [
    `insert into "Submission" ("organizationId", "id", "campaignId", "ownerId", "unitId", "status", "title", "foldedTitle", "fieldId", "topicId", "maturity", "appliedOn", "code", "codeNumber", "filedAt", "noSecretsAt", "createdAt", "updatedAt")
     select ${org}, ${s}, ${id('campaign', String(campaign))}, ${id('account', owner('n'))}, ${id('unit', `(${owner('n')}) % 40 + 1`)}, '${filed ? 'ELIGIBLE' : 'DRAFT'}', ${title('n')}, ${foldedTitle('n')}, ${id('field', `${campaign * 100} + n % 6`)}, ${id('topic', String(campaign * 100))}, 'APPLIED', current_date - 200,
       ${filed ? `'BB-2026-' || lpad(n::text, 4, '0'), n, now() - interval '100 days' + n * interval '1 minute', now() - interval '100 days'` : 'null, null, null, null'}, now() - interval '110 days', now() - interval '100 days' from ${range} n`,
    `insert into "Author" ("organizationId", "id", "submissionId", "position", "accountId", "fullName", "foldedName", "unitId", "unitName", "foldedUnitName", "jobTitle", "staffKindId", "share")
     select ${org}, ${id('author', 'n * 2 + k')}, ${s}, k, a."id", a."fullName", a."foldedName", u."id", u."name", u."foldedName", 'Chuyên viên', ${id('staffKind', String(campaign * 100))}, 6000 - k * 2000
     from (select n, k, ${id('account', owner('(n + k)'))} as account from ${range} n, generate_series(0, 1) k) x join "Account" a on a."organizationId" = ${org} and a."id" = x.account join "Unit" u on u."organizationId" = ${org} and u."id" = a."unitId"`,
    ...sections.map(([key]) => `insert into "SubmissionSection" ("organizationId", "submissionId", "key", "text", "savedAt", "savedById") select ${org}, ${s}, '${key}', repeat('${paragraph}', 10), now() - interval '105 days', ${id('account', owner('n'))} from ${range} n`),
  ];
}

function dossiers(count: number): string[] {
  const range = `generate_series(1, ${count})`;
  const s = id('submission', 'n');
  return [
    ...dossierRows(range, 1, true),
    `insert into "SubmissionVersion" select ${org}, ${s}, 1, now() - interval '100 days', ${id('account', owner('n'))}, jsonb_build_object('format', 1, 'title', ${title('n')}, 'text', repeat('${paragraph}', 50)), repeat('0', 64) from ${range} n`,
    `insert into "Screening" ("organizationId", "id", "submissionId", "kind", "sectionKeys", "byId", "at") select ${org}, ${id('screening', 'n')}, ${s}, 'ACCEPT', '{}', ${id('account', String(people.office))}, now() - interval '50 days' from ${range} n`,
    `insert into "PaperReceipt" ("organizationId", "id", "submissionId", "arrivalNumber", "arrivedAt", "channel", "copies", "colour", "byId", "at") select ${org}, ${id('receipt', 'n')}, ${s}, n::text, now() - interval '90 days', 'IN_PERSON', 2, true, ${id('account', String(people.office))}, now() - interval '90 days' from ${range} n`,
    // Taken in already: the job that does it at the start would work beside what is measured.
    `insert into "SimilarText" ("organizationId", "id", "submissionId", "campaignId", "title", "text", "terms") select "organizationId", "id", "id", "campaignId", "title", '', '{}' from "Submission" where "status" not in ('DRAFT', 'WITHDRAWN')`,
    `insert into "Counter" values (${org}, 'submission:2026', ${count})`,
  ];
}

/** Steps of half a point between half and nineteen twentieths of the maximum. */
const points = (max: number, of: string): string => `(${max * 0.5} + (abs(hashint8(${of})) % ${Math.floor((max * 0.45) / 50)}) * 50)::int`;

function judging(count: number): string[] {
  const member = (place: string): string => `${people.firstMember} + (n * 7 + ${place}) % ${people.members}`;
  const closed = `generate_series(1, ${count}) n, generate_series(0, 4) k`;
  const started = `generate_series(1, ${Math.min(count, openSheets.dossiers)}) n, generate_series(1, ${openSheets.each}) k`;
  return [
    `insert into "ScoreSheet" ("organizationId", "id", "campaignId", "submissionId", "seatId", "status", "version", "comment", "savedAt", "closedAt", "closedById") select ${org}, ${id('sheet', 'n * 100 + k')}, '${judged}', ${id('submission', 'n')}, ${id('seat', member('k * 6'))}, 'CLOSED', 2, 'Giải pháp thiết thực, dễ áp dụng.', now() - interval '20 days', now() - interval '20 days', ${id('account', member('k * 6'))} from ${closed}`,
    `insert into "ScoreSheet" ("organizationId", "id", "campaignId", "submissionId", "seatId", "version", "savedAt") select ${org}, ${id('sheet', 'n * 100 + 50 + k')}, '${judged}', ${id('submission', 'n')}, ${id('seat', member('k'))}, 1, now() - interval '10 days' from ${started}`,
    ...criteria.map((max, i) => `insert into "Score" select ${org}, ${id('sheet', 'n * 100 + k')}, ${id('criterion', String(100 + i))}, ${points(max, `n * 97 + k * 13 + ${i}`)} from ${closed}`),
    // What closing the scoring would keep: the mean, half up.
    `insert into "Result" ("organizationId", "submissionId", "campaignId", "sheets", "mean", "rank", "passed", "criteria", "position", "tied", "spread", "belowFloor", "totals", "computedAt")
     select ${org}, "submissionId", '${judged}', 5, mean, rank() over (order by mean desc), mean >= 7000, criteria,
       row_number() over (order by mean desc, "submissionId"), count(*) over (partition by mean),
       (select max(total) - min(total) from (select sum(v."value") as total from "ScoreSheet" p join "Score" v on v."sheetId" = p."id" where p."submissionId" = sums."submissionId" and p."status" = 'CLOSED' group by p."id") sheets),
       false, (select jsonb_object_agg("seatId", total) from (select p."seatId", sum(v."value") as total from "ScoreSheet" p join "Score" v on v."sheetId" = p."id" where p."submissionId" = sums."submissionId" and p."status" = 'CLOSED' group by p."seatId") sheets), now() from (
       select "submissionId", (sum(total)::bigint * 2 + 5) / 10 as mean, jsonb_agg(criterion) as criteria from (
         select p."submissionId", sum(v."value") as total, jsonb_build_object('criterionId', v."criterionId", 'mean', (sum(v."value") * 2 + 5) / 10, 'belowFloor', false) as criterion
         from "ScoreSheet" p join "Score" v on v."sheetId" = p."id" where p."status" = 'CLOSED' group by p."submissionId", v."criterionId") per group by "submissionId") sums`,
  ];
}

function news(count: number): string[] {
  return [
    `insert into "Event" ("organizationId", "id", "at", "actorId", "kind", "subjectType", "subjectId", "campaignId") select ${org}, ${id('event', 'n')}, now() - interval '100 days', ${id('account', owner('n'))}, 'submission.filed', 'submission', ${id('submission', 'n')}, '${judged}' from generate_series(1, ${count}) n`,
    `insert into "Message" ("organizationId", "id", "accountId", "dedupeKey", "kind", "subject", "body", "mailState", "createdAt") select ${org}, ${id('message', 'row_number() over ()')}, a."id", a."id" || ':' || k, 'scoring.opened', 'Đã mở chấm điểm', 'Các phiếu chấm đã sẵn sàng.', 'KEPT', now() - interval '30 days' from "Account" a, generate_series(1, 10) k`,
  ];
}

const draftRows = (): string[] => dossierRows(`generate_series(${drafts.first}, ${drafts.first + drafts.count - 1})`, 2, false);

export const submissionId = (number: number): string => uid('submission', number);
