import { type Model, readModels } from '../diagrams/read-models.ts';
import { all, type Check, findRows, type Subject } from './check.ts';

/** Tables that belong to no organization, or lead to one (DESIGN §4). Any other must be keyed by organizationId. */
const globalTables = new Set(['Organization', 'Login', 'SignInFailure', 'PublicLink', 'ClockOffset', 'BackupRun', '_prisma_migrations']);

export const tenantKeys: Check = {
  key: 'tenancy.keys',
  title: 'Khóa của mỗi bảng bắt đầu bằng cơ quan',
  run: async ({ client }) => {
    const tables = await all<{ name: string; key: string[] | null }>(client, `
      select c.relname as name, (
        select array_agg(a.attname::text order by k.place) from pg_constraint p
        cross join unnest(p.conkey) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = p.conrelid and a.attnum = k.number
        where p.conrelid = c.oid and p.contype = 'p') as key
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`);
    const faults = tables
      .filter((table) => !globalTables.has(table.name) && table.key?.[0] !== 'organizationId')
      .map((table) => `Bảng ${table.name} không có khóa chính bắt đầu bằng organizationId.`);
    return { examined: tables.length, faults };
  },
};

export const references: Check = {
  key: 'tenancy.references',
  title: 'Không dòng nào trỏ sang cơ quan khác hoặc vào chỗ trống',
  run: async (subject) => {
    const models = await readModels();
    const tenants = new Set(models.filter((model) => model.key[0] === 'organizationId').map((model) => model.name));
    const relations = models.flatMap((model) => model.relations.map((relation) => ({ model, relation })));
    const faults: string[] = [];
    for (const { model, relation } of relations) faults.push(...(await checkRelation(subject, model, relation, tenants)));
    return { examined: relations.length, faults };
  },
};

async function checkRelation({ client }: Subject, model: Model, relation: Model['relations'][number], tenants: ReadonlySet<string>): Promise<string[]> {
  const { target, fields, references: keys } = relation;
  const faults: string[] = [];
  if (tenants.has(target) && !fields.includes('organizationId')) faults.push(`Liên kết ${model.name}.${relation.field} tới ${target} thiếu organizationId.`);
  const [held] = await all<{ count: number }>(client, `
    select count(*)::int as count from pg_constraint k
    where k.contype = 'f' and k.convalidated and k.conrelid = to_regclass($1) and k.confrelid = to_regclass($2)
      and (select array_agg(a.attname::text order by n.place) from unnest(k.conkey) with ordinality n(number, place)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.number) = $3::text[]`, [`"${model.name}"`, `"${target}"`, fields]);
  if (!held?.count) faults.push(`Cơ sở dữ liệu thiếu khóa ngoại ${model.name}.${relation.field} tới ${target}.`);
  const match = fields.map((field, index) => `t."${keys[index]}" = r."${field}"`).join(' and ');
  const [lost] = await all<{ count: number }>(client, `
    select count(*)::int as count from "${model.name}" r
    where ${fields.map((field) => `r."${field}" is not null`).join(' and ')} and not exists (select 1 from "${target}" t where ${match})`);
  if (lost?.count) faults.push(`${lost.count} dòng của ${model.name} trỏ (${relation.field}) tới ${target} không có trong cùng cơ quan.`);
  return faults;
}

/** Ids without a foreign key: who did something, where something was copied from. */
const softReferences: readonly [table: string, column: string, target: string][] = [
  ['Campaign', 'clonedFromId', 'Campaign'],
  ['CampaignUnit', 'exemptedById', 'Account'],
  ['Amendment', 'byId', 'Account'],
  ['File', 'uploadedById', 'Account'],
  ['Event', 'actorId', 'Account'],
  ['Submission', 'screenerId', 'Account'],
  ['SubmissionSection', 'savedById', 'Account'],
  ['SubmissionVersion', 'filedById', 'Account'],
  ['Screening', 'byId', 'Account'],
  ['PaperReceipt', 'byId', 'Account'],
  ['ShareConfirmation', 'byId', 'Account'],
  ['UnitConfirmation', 'byId', 'Account'],
  ['GuestAuthor', 'invitedById', 'Account'],
  ['ThreadMessage', 'byId', 'Account'],
  ['ThreadMessage', 'settledById', 'Account'],
  ['Reminder', 'byId', 'Account'],
  ['Reminder', 'unitId', 'Unit'],
  ['CouncilSeat', 'unitId', 'Unit'],
  ['ConflictDeclaration', 'byId', 'Account'],
  ['ReleasedComment', 'byId', 'Account'],
  ['Appeal', 'byId', 'Account'],
  ['Appeal', 'acceptedById', 'Account'],
  ['Appeal', 'closedById', 'Account'],
  ['Assignment', 'byId', 'Account'],
  ['ExtraScore', 'byId', 'Account'],
  ['CouncilMessage', 'byId', 'Account'],
  ['BlindCopy', 'byId', 'Account'],
  ['Meeting', 'createdById', 'Account'],
  ['Meeting', 'closedById', 'Account'],
  ['MeetingOpinion', 'byId', 'Account'],
  ['SignedMinutes', 'byId', 'Account'],
  ['ItemRecusal', 'byId', 'Account'],
  ['ItemRecusal', 'withdrawnById', 'Account'],
  ['SecretBallot', 'openedById', 'Account'],
  ['SecretBallot', 'closedById', 'Account'],
  ['ScoreSheet', 'closedById', 'Account'],
  ['ScoreSheet', 'enteredById', 'Account'],
  ['ScoreSheet', 'campaignId', 'Campaign'],
  ['FirstSheet', 'closedById', 'Account'],
  ['FirstSheet', 'enteredById', 'Account'],
  ['SecondRound', 'byId', 'Account'],
  ['Reconsideration', 'openedById', 'Account'],
  ['Reconsideration', 'scoredById', 'Account'],
  ['Reconsideration', 'publishedById', 'Account'],
  ['Reconsideration', 'cancelledById', 'Account'],
  ['ReconsideredSheet', 'closedById', 'Account'],
  ['ReconsideredSheet', 'steppedOutById', 'Account'],
  ['Result', 'campaignId', 'Campaign'],
  ['Proposal', 'preparedById', 'Account'],
  ['Proposal', 'signedById', 'Account'],
  ['Proposal', 'decidedById', 'Account'],
  ['Decision', 'publishedById', 'Account'],
  ['LibraryEntry', 'submissionId', 'Submission'],
  ['SimilarText', 'campaignId', 'Campaign'],
  ['SimilarityNote', 'byId', 'Account'],
];

export const softLinks: Check = {
  key: 'tenancy.ids',
  title: 'Mã người, đơn vị, đợt ghi kèm đều có thật trong cơ quan',
  run: async ({ client }) => {
    const faults: string[] = [];
    for (const [table, column, target] of softReferences) {
      const [lost] = await all<{ count: number }>(client, `
        select count(*)::int as count from "${table}" r where r."${column}" is not null
          and not exists (select 1 from "${target}" t where t."organizationId" = r."organizationId" and t."id" = r."${column}")`);
      if (lost?.count) faults.push(`${lost.count} dòng của ${table} ghi ${column} không có trong cùng cơ quan.`);
    }
    const [heads] = await all<{ count: number }>(client, `
      select count(*)::int as count from "Author" r cross join unnest(r."headIds") as h(id)
      where not exists (select 1 from "Account" t where t."organizationId" = r."organizationId" and t."id" = h.id)`);
    if (heads?.count) faults.push(`${heads.count} tập thể tác giả ghi thủ trưởng không có trong cùng cơ quan.`);
    return { examined: softReferences.length + 1, faults };
  },
};

/** Parts of one dossier must speak of one campaign. */
export const oneCampaign: Check = {
  key: 'tenancy.campaign',
  title: 'Các phần của một hồ sơ thuộc cùng một đợt',
  run: ({ client }) => {
    const among = (table: string, joined: string, differs: string) =>
      `select distinct coalesce(s."code", s."id"::text) as id from "${table}" x ${joined} where ${differs}`;
    const dossier = (of: string) => `join "Submission" s on s."organizationId" = x."organizationId" and s."id" = ${of}`;
    const other = (table: string, of: string) => `join "${table}" o on o."organizationId" = x."organizationId" and o."id" = ${of}`;
    return findRows(client, [
      { of: 'Submission', say: 'Lĩnh vực thuộc đợt khác', sql: among('Submission', `${dossier('x."id"')} ${other('Field', 'x."fieldId"')}`, 'o."campaignId" <> x."campaignId"') },
      { of: 'Submission', say: 'Chủ đề thuộc đợt khác', sql: among('Submission', `${dossier('x."id"')} ${other('Topic', 'x."topicId"')}`, 'o."campaignId" <> x."campaignId"') },
      { of: 'Author', say: 'Nhóm người làm việc thuộc đợt khác', sql: among('Author', `${dossier('x."submissionId"')} ${other('StaffKind', 'x."staffKindId"')}`, 'o."campaignId" <> s."campaignId"') },
      { of: 'ScoreSheet', say: 'Phiếu chấm của thành viên Hội đồng đợt khác', sql: among('ScoreSheet', `${dossier('x."submissionId"')} ${other('CouncilSeat', 'x."seatId"')}`, 'o."campaignId" <> s."campaignId" or x."campaignId" <> s."campaignId"') },
      { of: 'Assignment', say: 'Phân công chấm cho thành viên Hội đồng đợt khác', sql: among('Assignment', `${dossier('x."submissionId"')} ${other('CouncilSeat', 'x."seatId"')}`, 'o."campaignId" <> s."campaignId" or x."campaignId" <> s."campaignId"') },
      { of: 'SecondRound', say: 'Lượt chấm thứ hai ghi đợt khác', sql: among('SecondRound', dossier('x."submissionId"'), 'x."campaignId" <> s."campaignId"') },
      { of: 'Reconsideration', say: 'Việc chấm lại ghi đợt khác', sql: among('Reconsideration', dossier('x."submissionId"'), 'x."campaignId" <> s."campaignId"') },
      { of: 'Reconsideration', say: 'Việc chấm lại theo kiến nghị của hồ sơ khác', sql: among('Reconsideration', `${dossier('x."submissionId"')} ${other('Appeal', 'x."appealId"')}`, 'o."submissionId" <> x."submissionId"') },
      { of: 'ReconsideredSheet', say: 'Phiếu chấm lại của thành viên Hội đồng đợt khác', sql: among('ReconsideredSheet', `join "Reconsideration" p on p."organizationId" = x."organizationId" and p."id" = x."reconsiderationId" ${dossier('p."submissionId"')} ${other('CouncilSeat', 'x."seatId"')}`, 'o."campaignId" <> s."campaignId"') },
      { of: 'ExtraScore', say: 'Điểm thành phần ghi đợt khác', sql: among('ExtraScore', dossier('x."submissionId"'), 'x."campaignId" <> s."campaignId"') },
      { of: 'CouncilMessage', say: 'Tin trao đổi của thành viên Hội đồng đợt khác', sql: among('CouncilMessage', `${dossier('x."submissionId"')} ${other('CouncilSeat', 'x."seatId"')}`, 'o."campaignId" <> s."campaignId"') },
      { of: 'BlindCopy', say: 'Bản cho người chấm ẩn danh là của tệp thuộc hồ sơ khác', sql: among('BlindCopy', `${dossier('x."submissionId"')} ${other('Evidence', 'x."evidenceId"')}`, 'o."submissionId" <> x."submissionId"') },
      { of: 'Score', say: 'Điểm theo tiêu chí của đợt khác', sql: among('Score', `join "ScoreSheet" p on p."organizationId" = x."organizationId" and p."id" = x."sheetId" ${dossier('p."submissionId"')} ${other('Criterion', 'x."criterionId"')}`, 'o."campaignId" <> s."campaignId"') },
      { of: 'Result', say: 'Kết quả chấm ghi đợt khác', sql: among('Result', dossier('x."submissionId"'), 'x."campaignId" <> s."campaignId"') },
      { of: 'ProposalItem', say: 'Có trong tờ trình của đợt khác', sql: among('ProposalItem', `${dossier('x."submissionId"')} ${other('Proposal', 'x."proposalId"')}`, 'o."campaignId" <> s."campaignId"') },
      { of: 'Appeal', say: 'Kiến nghị ghi đợt khác', sql: among('Appeal', dossier('x."submissionId"'), 'x."campaignId" <> s."campaignId"') },
      { of: 'ReleasedComment', say: 'Nhận xét chuyển cho tác giả lấy từ phiếu của hồ sơ khác', sql: among('ReleasedComment', `${dossier('x."submissionId"')} ${other('ScoreSheet', 'x."sheetId"')}`, 'o."submissionId" <> x."submissionId"') },
      { of: 'Recognition', say: 'Có trong quyết định của đợt khác', sql: among('Recognition', `${dossier('x."submissionId"')} ${other('Decision', 'x."decisionId"')}`, 'o."campaignId" <> s."campaignId"') },
      { of: 'Decision', say: 'Quyết định và tờ trình khác đợt', sql: `select d."id" from "Decision" d join "Proposal" p on p."organizationId" = d."organizationId" and p."id" = d."proposalId" where p."campaignId" <> d."campaignId"` },
    ]);
  },
};

/** The one crossing between organizations: what a co-author elsewhere may see, and that the account is where it is said to be. */
export const crossings: Check = {
  key: 'tenancy.grants',
  title: 'Quyền xem cấp cho đồng tác giả ở cơ quan khác đúng với lời mời',
  run: ({ client }) => findRows(client, [
    { of: 'Grant', say: 'Quyền xem còn hiệu lực mà không có lời mời đã nhận', sql: `
      select t."id" from "Grant" t where t."revokedAt" is null and not exists (
        select 1 from "GuestAuthor" g where g."organizationId" = t."organizationId" and g."submissionId" = t."resourceId" and g."guestAccountId" = t."granteeId"
          and t."resourceType" = 'submission' and t."purpose" = 'coAuthor' and g."acceptedAt" is not null and g."endedAt" is null)` },
    { of: 'GuestAuthor', say: 'Lời mời đã nhận mà không có quyền xem', sql: `
      select g."id" from "GuestAuthor" g where g."acceptedAt" is not null and g."endedAt" is null and not exists (
        select 1 from "Grant" t where t."organizationId" = g."organizationId" and t."resourceType" = 'submission' and t."resourceId" = g."submissionId"
          and t."granteeId" = g."guestAccountId" and t."purpose" = 'coAuthor' and t."revokedAt" is null)` },
    { of: 'GuestAuthor', say: 'Lời mời gửi tới tài khoản không có thật', sql: `
      select g."id" from "GuestAuthor" g where g."guestAccountId" is not null and not exists (
        select 1 from "Account" a where a."organizationId" = g."guestOrganizationId" and a."id" = g."guestAccountId")` },
    { of: 'ShareConfirmation', say: 'Xác nhận tỷ lệ ghi lời mời của hồ sơ khác', sql: `
      select x."id" from "ShareConfirmation" x join "GuestAuthor" g on g."organizationId" = x."organizationId" and g."id" = x."guestId" where g."submissionId" <> x."submissionId"` },
  ]),
};

export const tenancyChecks = [tenantKeys, references, softLinks, oneCampaign, crossings];
