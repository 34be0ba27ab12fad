import type { RuleProblem } from './result-rule';

// Pure: what a plan says of a component from outside the council, "20% là điểm bình chọn của người dân".

export type ExtraRule = { extraName: string; /** Of the final points, hundredths of a percent: 3000 is 30%. */ extraWeight: number | null; /** Its own maximum, hundredths. */ extraMax: number | null };

export const hasExtra = ({ extraWeight, extraMax }: Partial<ExtraRule>): boolean => extraWeight != null && extraMax != null;

/** All three or none. */
export function extraProblems({ extraName, extraWeight, extraMax }: ExtraRule): RuleProblem[] {
  if (extraName === '' && extraWeight === null && extraMax === null) return [];
  const problems: RuleProblem[] = [];
  if (extraName === '') problems.push({ path: ['extraName'], message: 'Ghi tên thành phần, ví dụ: Bình chọn của người dân. Không có thì để trống cả ba ô.' });
  if (extraWeight === null) problems.push({ path: ['extraWeight'], message: 'Ghi thành phần này chiếm bao nhiêu phần trăm điểm cuối cùng. Không có thì để trống cả ba ô.' });
  if (extraMax === null) problems.push({ path: ['extraMax'], message: 'Ghi điểm tối đa của thành phần này theo thang riêng của nó. Không có thì để trống cả ba ô.' });
  else if (extraMax <= 0) problems.push({ path: ['extraMax'], message: 'Điểm tối đa phải lớn hơn 0.' });
  else if (extraMax > 100_000_000) problems.push({ path: ['extraMax'], message: 'Điểm tối đa không quá 1.000.000. Đổi sang đơn vị lớn hơn.' });
  return problems;
}
