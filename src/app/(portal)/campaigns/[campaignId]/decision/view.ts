import { type Actor, hasRole } from '@/domain/context';
import { signatureFormHints, signatureFormLabels } from '@/domain/recognition/labels';
import { type OutcomeCounts, countOutcomes, namedCount } from '@/domain/recognition/outcome';
import type { DecisionRoom, ProposalRow } from '@/domain/recognition/queries';
import { formatDay } from '@/domain/time/format';
import type { LocalDay } from '@/domain/time/calendar';
import type { Step } from '@/ui/steps';

export type Room = DecisionRoom & { proposal: NonNullable<DecisionRoom['proposal']> };

export const hasProposal = (room: DecisionRoom): room is Room => room.proposal !== null;

/** "số 15a/TTr-VHXH ngày 05/6/2026", or what is still missing. */
export function numberWords(number: string, symbol: string, on: LocalDay | null): string {
  if (number === '' && !on) return 'chưa có số, ngày';
  return [number === '' ? 'chưa có số' : `số ${number}/${symbol}`, on ? `ngày ${formatDay(on)}` : 'chưa có ngày'].join(' ');
}

export const formOptions = (forms: readonly (keyof typeof signatureFormLabels)[]) =>
  forms.map((value) => ({ value, label: signatureFormLabels[value], hint: signatureFormHints[value] }));

export const allForms = Object.keys(signatureFormLabels) as (keyof typeof signatureFormLabels)[];

export const countsOf = (rows: readonly ProposalRow[]): OutcomeCounts & { named: number } => {
  const counts = countOutcomes(rows.map((row) => row.outcome));
  return { ...counts, named: namedCount(counts) };
};

/** Kết quả chấm → Tờ trình → Chủ tịch duyệt → Quyết định → Công bố. */
export function stepsOf({ campaign, proposal, decision }: DecisionRoom): Step[] {
  const signed = proposal?.status === 'SIGNED' || proposal?.status === 'APPROVED';
  const approved = proposal?.status === 'APPROVED';
  const registered = Boolean(decision?.number && decision.issuedOn && decision.scanFileId);
  const done = [campaign.status === 'SCORED' || campaign.status === 'PUBLISHED', signed, approved, registered, Boolean(decision?.publishedAt)];
  const labels = ['Kết quả chấm', 'Tờ trình', 'Chủ tịch duyệt', 'Quyết định', 'Công bố'];
  const notes = ['Hội đồng chốt điểm', 'Trưởng phòng ký', proposal?.status === 'SENT_BACK' ? 'Đã trả lại' : 'Phê duyệt danh sách', 'Số, ngày, bản quét', 'Báo tác giả, đăng kho'];
  const now = done.indexOf(false);
  return labels.map((label, i) => ({ label, note: notes[i], state: done[i] && (now === -1 || i < now) ? 'done' : i === now ? 'now' : 'next' }));
}

/** What waits, for whom: one sentence at the top of the page. */
export function waitingFor({ campaign, proposal, decision, deciders }: DecisionRoom): { title: string; detail: string; tone: 'info' | 'warn' | 'good' } {
  if (!proposal) {
    return campaign.status === 'SCORED'
      ? { tone: 'info', title: 'Chờ Phòng Văn hóa – Xã hội lập tờ trình', detail: 'Kết quả chấm điểm đã chốt.' }
      : { tone: 'info', title: 'Chờ Hội đồng chấm điểm', detail: 'Thư ký Hội đồng đóng chấm điểm xong thì lập được tờ trình.' };
  }
  if (decision?.publishedAt) return { tone: 'good', title: 'Đã công bố kết quả', detail: 'Tác giả đã được báo; sáng kiến, giải pháp đã có trong Kho sáng kiến.' };
  switch (proposal.status) {
    case 'PREPARING':
      return { tone: 'info', title: 'Chờ Trưởng phòng Văn hóa – Xã hội ký tờ trình', detail: 'Chuyên viên ghi phiếu đồng ý, biên bản họp, rồi Trưởng phòng ký trình.' };
    case 'SENT_BACK':
      return { tone: 'warn', title: 'Chủ tịch trả lại, chờ Phòng Văn hóa – Xã hội sửa', detail: proposal.sendBackReason ?? '' };
    case 'SIGNED':
      return { tone: 'info', title: 'Chờ Chủ tịch Ủy ban nhân dân cho ý kiến', detail: `Người phê duyệt được: ${deciders.map((each) => each.fullName).join(', ')}.` };
    case 'APPROVED':
      return { tone: 'info', ...registerWords(decision) };
  }
}

function registerWords(decision: DecisionRoom['decision']): { title: string; detail: string } {
  if (!decision?.number || !decision.issuedOn) return { title: 'Chờ số, ngày quyết định', detail: 'In dự thảo, trình ký, lấy số của văn thư, rồi Phòng Văn hóa – Xã hội ghi vào đây.' };
  if (!decision.scanFileId) return { title: 'Chờ bản quét quyết định', detail: 'Phòng Văn hóa – Xã hội đính kèm bản PDF đã ký, đóng dấu.' };
  return { title: 'Chờ Phòng Văn hóa – Xã hội công bố', detail: 'Đã có số, ngày và bản quét. Tác giả chưa được báo.' };
}

/** Others who can decide when this leader is an author. */
export const otherDeciders = (room: DecisionRoom, actor: Actor): string =>
  room.deciders.filter((each) => each.id !== actor.accountId).map((each) => each.fullName).join(', ') || 'cấp có thẩm quyền khác';

export const firstFormOf = (actor: Actor): 'ON_BEHALF_CHAIRMAN' | 'ON_BEHALF_VICE_CHAIRMAN' => (hasRole(actor, 'chairman') ? 'ON_BEHALF_CHAIRMAN' : 'ON_BEHALF_VICE_CHAIRMAN');

