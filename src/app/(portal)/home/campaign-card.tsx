import { CalendarDays, Plus } from '@/ui/icons';
import { LinkButton } from '@/ui/button';
import { Card, CardBody } from '@/ui/card';
import { TextLink } from '@/ui/link';
import type { CampaignView } from './view';

export function CampaignCard({ campaign }: { campaign: CampaignView }) {
  return (
    <Card aria-labelledby="campaign">
      <div className="border-b border-line px-4 py-4 sm:px-5">
        <p className="text-sm text-ink-3">{campaign.lead}</p>
        <h2 id="campaign" className="mt-0.5 text-lg font-semibold">
          <TextLink look="title" href={`/campaigns/${campaign.id}`}>
            {campaign.title}
          </TextLink>
        </h2>
        {campaign.plan ? <p className="num mt-1 text-sm text-ink-2">{campaign.plan}</p> : null}
      </div>
      {campaign.stages.length > 0 ? (
        <ol className="divide-y divide-line">
          {campaign.stages.map(({ label, words, last }) => (
            <li key={label} className="px-4 py-2.5 sm:px-5">
              <span className="block font-medium">{label}</span>
              <span className="num block text-sm text-ink-2">
                <strong className="font-semibold text-ink">{words}</strong>, {last}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      <CardBody className="space-y-3 border-t border-line">
        {campaign.draftHref ? (
          <LinkButton href={campaign.draftHref} icon={<Plus />} className="w-full">
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
