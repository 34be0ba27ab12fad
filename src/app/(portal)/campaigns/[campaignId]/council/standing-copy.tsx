import type { Ctx } from '@/domain/context';
import { seatLabels } from '@/domain/people/labels';
import { sentenceOf } from '@/domain/refusal';
import type { Council } from '@/domain/reviews/council-queries';
import { type ChangedField, type CopyLine, type CouncilPlace, countsOf, type StandingPlace } from '@/domain/reviews/standing/compare';
import { keepsStandingCouncil, whyNotCopyStanding } from '@/domain/reviews/standing/standing-policy';
import { copyFacts, differencesOf } from '@/domain/reviews/standing/standing-queries';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { copyStandingCouncilAction } from './actions';

/** The button that copies the standing council, with all that would change. */
export async function StandingCopy({ ctx, council: { campaign, places } }: { ctx: Ctx; council: Council }) {
  if (!keepsStandingCouncil(ctx.actor) || (campaign.status !== 'DRAFT' && campaign.status !== 'LAUNCHED')) return null;
  const difference = await differencesOf(ctx, places);
  const facts = copyFacts(campaign, difference);
  if (!difference || !facts.lines) return null;
  const whyNot = whyNotCopyStanding(ctx.actor, facts);
  const { council, lines } = difference;
  const expired = council.termTo && council.termTo < dayOf(ctx.now);
  return (
    <ConfirmDialog trigger={{ label: 'Chép Hội đồng thường trực', kind: places.length === 0 ? 'primary' : 'secondary', disabledReason: whyNot ? sentenceOf(whyNot) : undefined }} title="Chép Hội đồng thường trực vào đợt này" wide confirmLabel="Chép Hội đồng"
      run={copyStandingCouncilAction} input={{ campaignId: campaign.id, ...countsOf(lines) }} success="Đã chép Hội đồng thường trực.">
      {expired && council.termTo ? <p>Nhiệm kỳ của Hội đồng thường trực đã hết ngày {formatDay(council.termTo)}.</p> : null}
      {facts.headDiffers ? <p>Tên và quyết định thành lập ghi lại theo: {council.name}{council.decisionNumber ? `, Quyết định số ${council.decisionNumber}` : ''}.</p> : null}
      {/* Its summary takes the focus, so that a long list scrolls by keyboard. */}
      <details open>
        <summary className="min-h-6 cursor-pointer font-medium">Từng thành viên ({lines.length})</summary>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {lines.map((line) => <li key={line.kind === 'extra' ? line.own.id : line.from.id}>{wordsOf(line)}</li>)}
        </ul>
      </details>
    </ConfirmDialog>
  );
}

const flag = (value: boolean): string => (value ? 'có' : 'không');
const flagsOf = ({ scores, votes }: StandingPlace): string => [scores ? 'chấm điểm' : '', votes ? 'biểu quyết' : ''].filter(Boolean).join(', ') || 'không chấm, không biểu quyết';

function wordsOf(line: CopyLine): string {
  if (line.kind === 'extra') return `${line.own.fullName}, ${seatLabels[line.own.seat]}: chỉ có ở đợt này, giữ nguyên.`;
  const who = `${line.from.fullName}, ${seatLabels[line.from.seat]}`;
  if (line.kind === 'away') return `${who}: tài khoản đã ngừng, không chép.`;
  const instead = line.standsInFor ? ` (dự khuyết, thay ${line.standsInFor})` : '';
  if (line.kind === 'add') return `${who}${instead}: thêm mới; ${flagsOf(line.from)}.`;
  if (line.kind === 'same') return `${who}${instead}: đã có, giữ nguyên.`;
  return `${who}${instead}: sửa ${line.fields.map((field) => changeOf(field, line.own, line.from)).join('; ')}.`;
}

function changeOf(field: ChangedField, from: CouncilPlace, to: StandingPlace): string {
  if (field === 'seat') return `chức danh từ ${seatLabels[from.seat]} thành ${seatLabels[to.seat]}`;
  if (field === 'jobTitle') return `chức vụ công tác từ “${from.jobTitle}” thành “${to.jobTitle}”`;
  return `${field === 'scores' ? 'chấm điểm' : 'biểu quyết'} từ ${flag(from[field])} thành ${flag(to[field])}`;
}
