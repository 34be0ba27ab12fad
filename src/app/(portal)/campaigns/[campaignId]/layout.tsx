import type { ReactNode } from 'react';
import { getCampaign } from '@/domain/campaigns/queries';
import { Icon } from '@/ui/icons';
import { Anchor } from '@/ui/link';
import { idParam, pageCtx } from '../../../page-ctx';
import { campaignItems } from '../../nav';
import { shownCampaign } from '../../shell';

type Props = { children: ReactNode; params: Promise<{ campaignId: string }> };

/** The menu at the left leads through the current campaign; the pages of another one carry its parts above them. */
export default async function CampaignLayout({ children, params }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const shown = await shownCampaign();
  const other = shown?.id === campaignId ? null : await getCampaign(ctx, campaignId);
  if (!other) return children;
  return (
    <>
      <nav aria-label={`Đợt phát động: ${other.title}`} className="no-print mb-5 rounded-md border border-line bg-sunken px-4 py-2">
        <p className="text-sm font-medium">{other.title}</p>
        <ul className="-mx-2 flex flex-wrap text-sm">
          {campaignItems(ctx.actor, `/campaigns/${campaignId}`, campaignId).map((item) => (
            <li key={item.href}>
              <Anchor href={item.href} className="inline-flex min-h-11 items-center gap-1.5 rounded-sm px-2 text-ink-2 hover:bg-hover hover:text-ink hover:underline sm:min-h-8">
                <Icon name={item.icon} className="size-4" />
                {item.label}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
