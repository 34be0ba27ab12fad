import { formatDateTime, formatDay } from '@/domain/time/format';
import { lastDayOf } from '@/domain/time/calendar';
import type { Dossier } from './dossier';
import { paperChannelLabels } from './labels';

export type TimelineEntry = { id: string; at: Date; text: string; kind: 'draft' | 'done' | 'ask' | 'refused' | 'gone' | 'good' };

/**
 * What happened, in plain words, newest first. Made from what authors and office both may know: nothing of sheets, scores or
 * proposals is in here, so it may be shown to whoever may read the dossier. `more`: what the caller knows this reader may see.
 */
export function timelineOf(dossier: Dossier, more: readonly TimelineEntry[] = []): TimelineEntry[] {
  const entries: TimelineEntry[] = [{ id: 'created', at: dossier.createdAt, text: 'Bắt đầu soạn hồ sơ.', kind: 'draft' }];
  const add = (entry: TimelineEntry) => entries.push(entry);
  if (dossier.filedAt && dossier.versions.length === 0) add({ id: 'filed', at: dossier.filedAt, text: `Nộp hồ sơ, mã ${dossier.code}.`, kind: 'done' });
  for (const { number, filedAt, filedBy, authorsOnly } of dossier.versions) {
    if (authorsOnly) {
      add({ id: `version-${number}`, at: filedAt, text: `Phòng Văn hóa – Xã hội thay đổi tác giả (bản ${number}).`, kind: 'done' });
      continue;
    }
    const by = filedBy ? `${filedBy} nộp` : 'Nộp';
    add({ id: `version-${number}`, at: filedAt, text: number === 1 ? `${by} hồ sơ, mã ${dossier.code}.` : `${by} bổ sung (bản ${number}).`, kind: 'done' });
  }
  for (const screening of dossier.screenings) {
    if (screening.kind === 'ACCEPT') add({ id: screening.id, at: screening.at, text: 'Phòng Văn hóa – Xã hội tiếp nhận: hồ sơ đủ điều kiện.', kind: 'good' });
    if (screening.kind === 'REJECT') add({ id: screening.id, at: screening.at, text: 'Phòng Văn hóa – Xã hội chưa tiếp nhận hồ sơ; lý do ghi trên trang này.', kind: 'refused' });
    if (screening.kind === 'REOPEN') add({ id: screening.id, at: screening.at, text: 'Phòng Văn hóa – Xã hội xem lại hồ sơ; kết luận mới sẽ ghi tại đây.', kind: 'done' });
    if (screening.kind === 'EXTEND' && screening.dueAt) add({ id: screening.id, at: screening.at, text: `Phòng Văn hóa – Xã hội gia hạn bổ sung đến hết ngày ${formatDay(lastDayOf(screening.dueAt))}.`, kind: 'ask' });
    if (screening.kind === 'RETURN') {
      // Answered, it is a step like any other, and no longer a warning.
      const until = screening.dueAt ? `, chậm nhất hết ngày ${formatDay(lastDayOf(screening.dueAt))}` : '';
      add({ id: screening.id, at: screening.at, text: `Phòng Văn hóa – Xã hội đề nghị bổ sung${until}.`, kind: screening.answeredAt ? 'done' : 'ask' });
    }
  }
  for (const receipt of dossier.receipts) {
    const text = `Đã nhận ${receipt.copies} bản giấy${receipt.colour ? ' màu' : ''} (${paperChannelLabels[receipt.channel].toLowerCase()}), số đến ${receipt.arrivalNumber}.`;
    add({ id: receipt.id, at: receipt.arrivedAt, text, kind: 'done' });
  }
  if (dossier.withdrawnAt) add({ id: 'withdrawn', at: dossier.withdrawnAt, text: 'Tác giả rút hồ sơ.', kind: 'gone' });
  if (dossier.outcome) add({ id: 'published', at: dossier.outcome.publishedAt, text: 'Công bố kết quả.', kind: 'good' });
  if (dossier.outcome?.revokedAt) add({ id: 'revoked', at: dossier.outcome.revokedAt, text: 'Thu hồi kết quả.', kind: 'refused' });
  entries.push(...more);
  // Reversed first, so that of one instant the later step comes first.
  return entries.toReversed().sort((one, other) => other.at.getTime() - one.at.getTime());
}

export const entryTime = (entry: TimelineEntry): string => formatDateTime(entry.at);
