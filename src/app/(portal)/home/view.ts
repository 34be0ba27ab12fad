import { fromDateColumn } from '@/domain/time/date-column';
import type { CampaignGlance } from '@/domain/campaigns/queries';
import { stages } from '@/domain/campaigns/stages';
import { dossierState, type DossierState } from '@/domain/submissions/labels';
import type { OwnRow } from '@/domain/submissions/own-work';
import type { Task } from '@/domain/task';
import { type DeadlineTone, deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';

// What /home shows, as words: the page is one client component, so that a row costs a quarter (DECISIONS).

export type DueView = { words: string; last: string; tone: DeadlineTone };
export type TaskView = { key: string; title: string; detail: string; href: string; call: string; urgency: Task['urgency']; count: number | null; due: DueView | null };
export type MineView = { total: number; rows: { id: string; title: string; about: string; state: DossierState; next: string }[] };
export type CampaignView = { id: string; title: string; lead: string; plan: string; stages: { label: string; words: string; last: string }[]; draftHref: string | null };

export function taskView({ key, title, detail, href, call, urgency, count, dueAt }: Task, now: Date): TaskView {
  const due = dueAt ? deadlineWords(now, { closesAt: dueAt }) : null;
  return {
    key, title, detail, href, call, urgency, count: count ?? null,
    // What is over still waits here, so it is late.
    due: due && { words: due.words, last: due.lastDay, tone: due.tone === 'mute' ? 'bad' : due.tone },
  };
}

export const mineView = (rows: readonly OwnRow[], total: number, now: Date): MineView => ({
  total,
  rows: rows.map((row) => ({
    id: row.id, title: row.title, about: `${row.code ?? 'Chưa có mã'} · Năm ${row.year}`,
    state: row.revoked ? 'revoked' : dossierState(row.status, row.campaignStatus, row.outcome), next: nextStep(row, now),
  })),
});

function nextStep({ status, submissionClosesAt, supplementDueAt, outcome, campaignStatus }: OwnRow, now: Date): string {
  if (status === 'DRAFT' && submissionClosesAt) {
    const { words, lastDay } = deadlineWords(now, { closesAt: submissionClosesAt });
    return now < submissionClosesAt ? `Viết tiếp rồi nộp: ${words}, ${lastDay}` : 'Đã hết thời gian nhận hồ sơ';
  }
  // By its own deadline, also when the campaign is over.
  if (status === 'RETURNED' && supplementDueAt) return now < supplementDueAt ? `Bổ sung đến ${deadlineWords(now, { closesAt: supplementDueAt }).lastDay}` : 'Đã qua hạn bổ sung, liên hệ Phòng Văn hóa – Xã hội';
  if (status === 'ELIGIBLE' && !outcome) return campaignStatus === 'LAUNCHED' ? 'Chờ Hội đồng chấm điểm' : 'Hội đồng đang xem xét';
  return status === 'FILED' || status === 'REFILED' || status === 'SCREENING' ? 'Phòng Văn hóa – Xã hội thẩm tra' : '';
}

/** The campaign most visits are about, with what comes next in it. */
export function campaignView(campaign: CampaignGlance, now: Date, mayDraft: boolean): CampaignView {
  const { id, status, year, title, opensAt, submissionClosesAt, planNumber, planOn } = campaign;
  const isOpen = status === 'LAUNCHED' && opensAt !== null && submissionClosesAt !== null && opensAt <= now && now < submissionClosesAt;
  const ahead = stages.flatMap(({ field, label }) => {
    const closesAt = campaign[field];
    if (!closesAt || closesAt <= now) return [];
    const { words, lastDay } = deadlineWords(now, { closesAt });
    return [{ label, words, last: lastDay }];
  });
  return {
    id, title,
    lead: isOpen ? 'Đợt phát động đang nhận hồ sơ' : `Đợt phát động ${year}`,
    plan: planNumber ? `Kế hoạch số ${planNumber}/KH-UBND${planOn ? ` ngày ${formatDay(fromDateColumn(planOn))}` : ''}` : '',
    stages: ahead.slice(0, 4),
    draftHref: isOpen && mayDraft ? `/submissions/new?campaign=${id}` : null,
  };
}
