'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import type { Option } from '@/ui/field';
import { ActionButton } from '../../../settings/action-button';
import { moveOpinionAction, removeOpinionAction } from './minutes/actions';
import { OpinionForm } from './opinion-form';

export type OpinionView = { id: string; version: number; speaker: string; who: string; text: string };
type Props = { meetingId: string; itemId: string | null; lines: readonly OpinionView[]; speakers: readonly Option[]; writes: boolean; disabledReason?: string };

/** What was said, in order; one line at a time is being changed, and a new one comes last. */
export function OpinionsEditor({ meetingId, itemId, lines, speakers, writes, disabledReason }: Props) {
  const [changing, setChanging] = useState<string | null>(null);
  const open = writes && !disabledReason;
  return (
    <div className="space-y-6">
      {lines.length === 0 ? <EmptyState bare title="Chưa ghi ý kiến nào" /> : (
        <ol className="space-y-4">
          {lines.map((line, at) => (
            <li key={line.id} className="border-b border-line pb-4 last:border-0 last:pb-0">
              {changing === line.id ? <OpinionForm key={line.version} target={{ opinionId: line.id, version: line.version }} speakers={speakers} speaker={line.speaker} text={line.text} onDone={() => setChanging(null)} /> : (
                <>
                  <p className="font-medium">{line.who}</p>
                  <p className="max-w-[68ch] whitespace-pre-line">{line.text}</p>
                  {open ? (
                    <div className="mt-2 flex flex-wrap gap-1">
                      <Button size="sm" kind="quiet" aria-label={`Sửa ý kiến của ${line.who}`} onClick={() => setChanging(line.id)}>Sửa</Button>
                      {at > 0 ? <ActionButton size="sm" kind="quiet" aria-label={`Đưa lên: ý kiến của ${line.who}`} run={moveOpinionAction} input={{ opinionId: line.id, direction: 'UP' as const }} success="Đã đổi thứ tự ý kiến.">Đưa lên</ActionButton> : null}
                      {at < lines.length - 1 ? <ActionButton size="sm" kind="quiet" aria-label={`Đưa xuống: ý kiến của ${line.who}`} run={moveOpinionAction} input={{ opinionId: line.id, direction: 'DOWN' as const }} success="Đã đổi thứ tự ý kiến.">Đưa xuống</ActionButton> : null}
                      <ConfirmDialog trigger={{ label: 'Xóa', kind: 'quiet', size: 'sm' }} title="Xóa ý kiến này" confirmLabel="Xóa ý kiến" danger run={removeOpinionAction} input={{ opinionId: line.id, version: line.version }} success="Đã xóa ý kiến.">
                        <p>Ý kiến của {line.who} không còn trong biên bản.</p>
                      </ConfirmDialog>
                    </div>
                  ) : null}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {open ? <OpinionForm key={`new-${lines.length}`} target={{ meetingId, itemId }} speakers={speakers} speaker="" text="" /> : writes ? <p className="text-sm text-ink-2">{disabledReason}</p> : null}
    </div>
  );
}
