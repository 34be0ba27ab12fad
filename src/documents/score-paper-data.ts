/** Phiếu chấm on paper, blank or filled: one table a member, or one form a dossier. */
export type ScorePapers = {
  kind: 'grid' | 'forms';
  head: { parent: string; unit: string; placeAndDay: string };
  campaign: string;
  criteria: readonly { name: string; /** "30" */ max: string; /** "hệ số 2, điểm sàn 10"; '' = nothing. */ note: string }[];
  maxTotal: string;
  members: readonly ScoreMember[];
};

export type ScoreMember = { name: string; seat: string; rows: readonly ScoreRow[] };

export type ScoreRow = {
  code: string; title: string; unit: string; authors: string;
  /** Why there is nothing to score: "Không tham gia chấm (có liên quan)"; '' = there is. */
  apart: string;
  /** One a criterion; '' to be filled in by hand. */
  scores: readonly string[]; total: string; comment: string;
};

/** A form of its own is for what is scored. */
export const formsOf = (member: ScoreMember): ScoreRow[] => member.rows.filter(({ apart }) => apart === '');

export const gridTitles = ({ criteria, maxTotal }: Pick<ScorePapers, 'criteria' | 'maxTotal'>): string[] =>
  ['STT', 'Mã hồ sơ, tên sáng kiến, đơn vị', ...criteria.map(({ name, max, note }) => `${name} (tối đa ${max}${note ? `, ${note}` : ''})`), `Tổng (${maxTotal})`, 'Nhận xét'];

/** Shares of a lying page, 252 mm between its margins: however many the criteria, the names of the dossiers stay readable. */
export const gridWidths = ({ criteria }: Pick<ScorePapers, 'criteria'>): number[] => {
  const score = Math.min(22, 118 / Math.max(1, criteria.length));
  return [10, 252 - 10 - 15 - 42 - score * criteria.length, ...criteria.map(() => score), 15, 42];
};

export const aboutRow = ({ code, title, unit }: Pick<ScoreRow, 'code' | 'title' | 'unit'>): string => `${code}: ${title}${unit ? ` (${unit})` : ''}`;

export const signTitle = 'Người chấm';
export const signHint = '(Ký, ghi rõ họ tên)';
