import type { Campaign } from '@/generated/prisma/client';
import type { AmendmentRow } from '@/domain/campaigns/settings-queries';
import { stages } from '@/domain/campaigns/stages';
import { dayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { cx } from '@/ui/class-names';
import { toneText } from '@/ui/tone';

type Props = { campaign: Campaign; amendments: readonly AmendmentRow[]; now: Date; extendHref?: string };

/** The stages in order, each with its last day in words; the one that runs now stands out. */
export function StageList({ campaign, amendments, now, extendHref }: Props) {
  const begun = campaign.status !== 'DRAFT' && campaign.opensAt !== null && campaign.opensAt <= now;
  const current = !begun ? null : stages.find(({ field }) => (campaign[field]?.getTime() ?? 0) > now.getTime());
  return (
    <ol className="divide-y divide-line">
      {stages.map(({ stage, field, label, doer }) => {
        const closesAt = campaign[field];
        const extended = amendments.find((row) => row.stage === stage);
        const words = closesAt ? deadlineWords(now, { closesAt, extendedFrom: extended?.oldClosesAt }) : null;
        const isNow = current?.stage === stage;
        return (
          <li key={stage} className={cx('flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-5', isNow && 'bg-warn-soft')} aria-current={isNow ? 'step' : undefined}>
            <div className="min-w-0 flex-1 basis-52">
              <p className="font-medium">
                {label} {isNow ? <Tag tone="warn">Đang diễn ra</Tag> : null}
              </p>
              <p className="text-sm text-ink-2">{doer}</p>
            </div>
            <div className="min-w-0 basis-64">
              {stage === 'SUBMISSION' && campaign.opensAt ? <p className="text-sm text-ink-3">từ ngày {formatDay(dayOf(campaign.opensAt))}</p> : null}
              <p className="num font-semibold">{words ? words.lastDay : 'chưa có ngày cuối'}</p>
              {words && campaign.status !== 'DRAFT' ? <p className={cx('text-sm', isNow ? toneText[words.tone] : 'text-ink-3')}>{words.words}</p> : null}
            </div>
            {extendHref && closesAt ? (
              <LinkButton size="sm" href={`${extendHref}?stage=${stage}`} aria-label={`Gia hạn ${label}`}>
                Gia hạn
              </LinkButton>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
