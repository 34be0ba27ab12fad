import type { CampaignGap } from '@/domain/campaigns/gaps';
import { StatusText } from '@/ui/badge';
import { TextLink } from '@/ui/link';

type Props = {
  gaps: readonly CampaignGap[];
  /** Left out on the tab itself, where a way to it would lead nowhere. */
  campaignId?: string;
};

/** What the plan does not say yet, each with the way to its tab. */
export function GapList({ gaps, campaignId }: Props) {
  return (
    <ul className="space-y-2">
      {gaps.map((gap) => (
        <li key={gap.key} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <StatusText tone={gap.blocking ? 'warn' : 'mute'} glyph={gap.blocking ? 'ask' : 'draft'}>
            {gap.blocking ? 'Cần có' : 'Nên có'}
          </StatusText>
          <span className="min-w-0 flex-1 basis-64">
            {gap.sentence}{' '}
            {campaignId ? (
              <TextLink href={`/campaigns/${campaignId}/settings/${gap.tab}`} className="whitespace-nowrap">
                Bổ sung
              </TextLink>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
