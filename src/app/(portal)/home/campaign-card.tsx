import { CalendarDays, Plus } from '@/ui/icons';
import { fromDateColumn } from '@/domain/campaigns/date-column';
import type { CampaignGlance } from '@/domain/campaigns/queries';
import { stages } from '@/domain/campaigns/stages';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { Card, CardBody } from '@/ui/card';
import { TextLink } from '@/ui/link';

type Props = { campaign: CampaignGlance; now: Date; mayDraft: boolean };

/** The campaign most visits are about, with what comes next in it. */
export function CampaignCard({ campaign, now, mayDraft }: Props) {
  const { opensAt, submissionClosesAt } = campaign;
  const isOpen = campaign.status === 'LAUNCHED' && opensAt !== null && submissionClosesAt !== null && opensAt <= now && now < submissionClosesAt;
  const next = stages.flatMap(({ field, label }) => {
    const closesAt = campaign[field];
    return closesAt && closesAt > now ? [{ field, label, ...deadlineWords(now, { closesAt }) }] : [];
  });
  return (
    <Card aria-labelledby="campaign">
      <div className="border-b border-line px-4 py-4 sm:px-5">
        <p className="text-sm text-ink-3">{isOpen ? 'Đợt phát động đang nhận hồ sơ' : `Đợt phát động ${campaign.year}`}</p>
        <h2 id="campaign" className="mt-0.5 text-lg font-semibold">
          <TextLink look="title" href={`/campaigns/${campaign.id}`}>
            {campaign.title}
          </TextLink>
        </h2>
        {campaign.planNumber ? (
          <p className="num mt-1 text-sm text-ink-2">
            Kế hoạch số {campaign.planNumber}/KH-UBND{campaign.planOn ? ` ngày ${formatDay(fromDateColumn(campaign.planOn))}` : ''}
          </p>
        ) : null}
      </div>
      {next.length > 0 ? (
        <ol className="divide-y divide-line">
          {next.slice(0, 4).map(({ field, label, words, lastDay }) => (
            <li key={field} className="px-4 py-2.5 sm:px-5">
              <span className="block font-medium">{label}</span>
              <span className="num block text-sm text-ink-2">
                <strong className="font-semibold text-ink">{words}</strong>, {lastDay}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      <CardBody className="space-y-3 border-t border-line">
        {isOpen && mayDraft ? (
          <LinkButton href={`/submissions/new?campaign=${campaign.id}`} icon={<Plus />} className="w-full">
            Bắt đầu hồ sơ mới
          </LinkButton>
        ) : null}
        <p className="flex gap-2 text-sm">
          <CalendarDays className="mt-0.75 size-4 text-ink-3" aria-hidden="true" />
          <TextLink href={`/campaigns/${campaign.id}`}>Kế hoạch và các mốc thời hạn</TextLink>
        </p>
      </CardBody>
    </Card>
  );
}
