import type { ReactNode } from 'react';
import type { CampaignGap, SettingsTab } from '@/domain/campaigns/gaps';
import { campaignStatusLabels, campaignStatusTones } from '@/domain/campaigns/labels';
import { type Reason, sentenceOf } from '@/domain/refusal';
import type { Campaign } from '@/generated/prisma/client';
import { Tag } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { LinkTabs } from '@/ui/tabs';
import { GapList } from '../gap-list';

const tabs: readonly (readonly [SettingsTab, string])[] = [
  ['plan', 'Kế hoạch'],
  ['deadlines', 'Thời hạn'],
  ['fields', 'Lĩnh vực và chủ đề'],
  ['roster', 'Đơn vị'],
  ['dossier', 'Hồ sơ'],
  ['rubric', 'Tiêu chí'],
];

type Props = { campaign: Campaign; tab: SettingsTab; gaps: readonly CampaignGap[]; frozen: Reason | null; children: ReactNode };

/** Title, tabs and what this tab still lacks. */
export function SettingsFrame({ campaign, tab, gaps, frozen, children }: Props) {
  const base = `/campaigns/${campaign.id}`;
  const mine = gaps.filter((gap) => gap.tab === tab);
  const count = (key: SettingsTab) => gaps.filter((gap) => gap.tab === key && gap.blocking).length || undefined;
  return (
    <>
      <PageHead
        title="Thiết lập đợt phát động"
        crumbs={[{ label: 'Các đợt phát động', href: '/campaigns' }, { label: campaign.title, href: base }, { label: 'Thiết lập' }]}
        badges={<Tag tone={campaignStatusTones[campaign.status]}>{campaignStatusLabels[campaign.status]}</Tag>}
        sub={campaign.title}
        actions={<LinkButton href={base}>{campaign.status === 'DRAFT' ? 'Xem tổng quan và phát động' : 'Xem tổng quan'}</LinkButton>}
      />
      <LinkTabs
        label="Các phần thiết lập"
        items={[
          ...tabs.map(([key, label]) => ({ href: `${base}/settings/${key}`, label, count: count(key), current: key === tab })),
          { href: `${base}/council`, label: 'Hội đồng' },
        ]}
      />
      <div className="mt-4 space-y-6">
        {frozen ? <Banner tone="mute" title="Phần này chỉ để xem">{sentenceOf(frozen)}</Banner> : null}
        {mine.length > 0 ? (
          <Banner tone="warn" title="Thẻ này còn thiếu">
            <GapList gaps={mine} />
          </Banner>
        ) : null}
        {children}
      </div>
    </>
  );
}
