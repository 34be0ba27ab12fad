import type { Outcome } from '@/generated/prisma/enums';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { suggestedOutcome, type OutcomeFacts } from './outcome';

export type Judged = OutcomeFacts & {
  code: string;
  title: string;
  outcome: Outcome;
  mean: number | null;
  sheets: number;
  belowFloor: readonly string[];
  votesFor: number | null;
  votesTotal: number | null;
  note: string;
};

/** One thing to look at before approving; all others have points, votes and papers in order. */
export type Attention = { code: string; title: string; detail: string; tone: 'warn' | 'mute' };

type Rules = { passMark: number; fullSheets: number };

/** The exceptions among the dossiers, weightiest first: the chairman reads these and not the whole list. */
export function attentionOf(dossiers: readonly Judged[], rules: Rules): Attention[] {
  const found = dossiers.flatMap((dossier) => noticesOf(dossier, rules).map((notice) => ({ ...notice, code: dossier.code })));
  return found.sort((a, b) => Number(a.tone === 'mute') - Number(b.tone === 'mute'));
}

function noticesOf(dossier: Judged, { passMark, fullSheets }: Rules): Omit<Attention, 'code'>[] {
  const { outcome, title, note, mean } = dossier;
  const named = outcome !== 'NOT_RECOGNISED';
  const notices: Omit<Attention, 'code'>[] = [];
  if (outcome !== suggestedOutcome(dossier)) {
    notices.push({ tone: 'warn', title: named ? 'Đề nghị khác với kết quả chấm' : 'Đủ điểm nhưng không đề nghị', detail: `“${title}”: ${note}` });
  }
  if (named && isMinority(dossier)) {
    notices.push({ tone: 'warn', title: `${dossier.votesFor}/${dossier.votesTotal} phiếu đồng ý`, detail: `“${title}”: không quá nửa số phiếu đồng ý, vẫn được đề nghị.` });
  }
  if (named && dossier.votesTotal === null) {
    notices.push({ tone: 'mute', title: 'Chưa ghi số phiếu đồng ý', detail: `“${title}”` });
  }
  if (mean !== null && mean >= passMark && !dossier.passed && dossier.belowFloor.length > 0) {
    notices.push({
      tone: 'mute', title: 'Đủ tổng điểm nhưng dưới điểm sàn của tiêu chí',
      detail: `“${title}”: ${formatHundredths(mean)} điểm; dưới sàn: ${dossier.belowFloor.join(', ')}.`,
    });
  }
  if (named && dossier.sheets < fullSheets) {
    notices.push({
      tone: 'mute', title: `${fullSheets - dossier.sheets} thành viên không tham gia chấm (có liên quan hoặc vắng)`,
      detail: `“${title}”: còn ${dossier.sheets} phiếu chấm hợp lệ.`,
    });
  }
  if (dossier.passed && !dossier.recognisable) {
    notices.push({ tone: 'mute', title: 'Đơn vị không thuộc thẩm quyền công nhận của Ủy ban nhân dân', detail: `“${title}”: chỉ chọn là giải pháp để nhân rộng.` });
  }
  return notices;
}

const isMinority = ({ votesFor, votesTotal }: Judged): boolean => votesFor !== null && votesTotal !== null && votesTotal > 0 && votesFor * 2 <= votesTotal;
