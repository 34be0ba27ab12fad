import type { CampaignFileKind, UnitRelation } from '@/generated/prisma/enums';
import { type Measures, rubricProblems } from './rubric';
import { firstOutOfOrder, type StageDeadlines } from './stages';

export type SettingsTab = 'plan' | 'deadlines' | 'fields' | 'roster' | 'dossier' | 'rubric';

/** Something the plan does not say yet. Not blocking: may follow later, as a number that văn thư has still to give. */
export type CampaignGap = { key: string; tab: SettingsTab; blocking: boolean; sentence: string };

export type CampaignFacts = StageDeadlines & {
  title: string;
  planNumber: string;
  planOn: Date | null;
  planIssuer: string;
  planSigner: string;
  objectives: string;
  participants: string;
  opensAt: Date | null;
  legalBases: readonly string[];
  fileKinds: readonly CampaignFileKind[];
  fields: readonly { name: string; leads: number }[];
  topics: readonly unknown[];
  staffKinds: readonly unknown[];
  units: readonly { relation: UnitRelation }[];
  sections: readonly { required: boolean }[];
  allowedMaturities: readonly unknown[];
  criteria: readonly (Measures & { name: string })[];
  passMark: number;
};

/** All that is missing before launch, all at once, in the order of the tabs. */
export function campaignGaps(facts: CampaignFacts, now: Date): CampaignGap[] {
  return [...planGaps(facts), ...deadlineGaps(facts, now), ...listGaps(facts), ...rubricGaps(facts)];
}

export const blockingGaps = (gaps: readonly CampaignGap[]): CampaignGap[] => gaps.filter((gap) => gap.blocking);

const must = (tab: SettingsTab, key: string, sentence: string): CampaignGap => ({ tab, key, sentence, blocking: true });
const may = (tab: SettingsTab, key: string, sentence: string): CampaignGap => ({ tab, key, sentence, blocking: false });

function planGaps(facts: CampaignFacts): CampaignGap[] {
  const gaps: CampaignGap[] = [];
  if (facts.title === '') gaps.push(must('plan', 'title', 'Chưa có tên đợt phát động.'));
  if (facts.objectives === '') gaps.push(must('plan', 'objectives', 'Chưa ghi mục đích, yêu cầu của kế hoạch.'));
  if (facts.participants === '') gaps.push(must('plan', 'participants', 'Chưa ghi đối tượng tham gia.'));
  if (facts.planNumber === '') gaps.push(may('plan', 'planNumber', 'Chưa ghi số kế hoạch. Bổ sung khi văn thư cấp số.'));
  if (facts.planOn === null && facts.opensAt !== null) gaps.push(may('plan', 'planOn', 'Chưa ghi ngày ban hành kế hoạch.'));
  if (facts.planIssuer === '') gaps.push(may('plan', 'planIssuer', 'Chưa ghi cơ quan ban hành kế hoạch.'));
  if (facts.planSigner === '') gaps.push(may('plan', 'planSigner', 'Chưa ghi người ký kế hoạch.'));
  if (facts.legalBases.length === 0) gaps.push(may('plan', 'legalBases', 'Chưa ghi căn cứ của kế hoạch.'));
  if (!facts.fileKinds.includes('PLAN')) gaps.push(may('plan', 'planFile', 'Chưa đính kèm bản kế hoạch đã ký.'));
  return gaps;
}

function deadlineGaps(facts: CampaignFacts, now: Date): CampaignGap[] {
  const gaps: CampaignGap[] = [];
  const { opensAt, submissionClosesAt } = facts;
  if (!opensAt) gaps.push(must('deadlines', 'opensAt', 'Chưa có ngày bắt đầu nhận hồ sơ. Ghi ngày ban hành kế hoạch, hoặc một ngày khác.'));
  if (!submissionClosesAt) gaps.push(must('deadlines', 'submissionClosesAt', 'Chưa có ngày cuối nhận hồ sơ.'));
  else if (submissionClosesAt <= now) gaps.push(must('deadlines', 'windowOver', 'Ngày cuối nhận hồ sơ đã qua. Chọn một ngày từ hôm nay trở đi.'));
  if (opensAt && submissionClosesAt && opensAt >= submissionClosesAt) gaps.push(must('deadlines', 'windowOrder', 'Ngày cuối nhận hồ sơ đang trước ngày bắt đầu.'));
  const wrong = firstOutOfOrder(facts);
  if (wrong) gaps.push(must('deadlines', 'order', `Giai đoạn ${wrong.label} phải kết thúc sau giai đoạn ${wrong.before}.`));
  if (!facts.screeningClosesAt || !facts.scoringClosesAt) gaps.push(may('deadlines', 'later', 'Chưa đủ ngày cuối của các giai đoạn sau. Có thể bổ sung sau khi phát động.'));
  return gaps;
}

function listGaps(facts: CampaignFacts): CampaignGap[] {
  const gaps: CampaignGap[] = [];
  if (facts.fields.length === 0) gaps.push(must('fields', 'fields', 'Chưa có lĩnh vực nào.'));
  const leaderless = facts.fields.filter((field) => field.leads === 0);
  if (leaderless.length > 0) gaps.push(may('fields', 'leads', `${leaderless.length} lĩnh vực chưa có đơn vị chủ trì: ${leaderless.map((field) => field.name).join('; ')}.`));
  if (facts.topics.length === 0) gaps.push(must('fields', 'topics', 'Chưa có chủ đề nào.'));
  if (facts.staffKinds.length === 0) gaps.push(must('fields', 'staffKinds', 'Chưa có nhóm đối tượng nào (cán bộ, công chức …).'));
  if (facts.units.length === 0) gaps.push(must('roster', 'units', 'Chưa có đơn vị nào tham gia.'));
  else if (!facts.units.some((unit) => unit.relation === 'ASSIGNED')) gaps.push(may('roster', 'assigned', 'Chưa giao chỉ tiêu cho đơn vị nào.'));
  if (!facts.sections.some((section) => section.required)) gaps.push(must('dossier', 'sections', 'Hồ sơ chưa có phần nào bắt buộc phải viết.'));
  if (facts.allowedMaturities.length === 0) gaps.push(must('dossier', 'maturities', 'Chưa chọn nhận giải pháp ở mức nào (ý tưởng, đang triển khai, đã áp dụng).'));
  return gaps;
}

function rubricGaps({ criteria, passMark }: CampaignFacts): CampaignGap[] {
  if (criteria.length === 0) return [must('rubric', 'criteria', 'Chưa có tiêu chí chấm điểm nào.')];
  const problems = rubricProblems(criteria, passMark);
  const gaps = criteria.flatMap(({ name }, at) => {
    const own = problems.filter((problem) => problem.at === at).map(({ message }) => message);
    return own.length > 0 ? [must('rubric', `criterion:${name}`, `Tiêu chí ${name}: ${own.join(' ')}`)] : [];
  });
  return [...gaps, ...problems.flatMap(({ at, field, message }) => (at === null ? [must('rubric', field, message)] : []))];
}
