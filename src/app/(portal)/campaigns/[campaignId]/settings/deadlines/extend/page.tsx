import type { Metadata } from 'next';
import { whyNotExtend } from '@/domain/campaigns/policy';
import { extensionAudience } from '@/domain/campaigns/extension-audience';
import { stageLabels, stages } from '@/domain/campaigns/stages';
import { sentenceOf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { lastDayWithWeekday } from '@/domain/campaigns/extension';
import { Banner } from '@/ui/banner';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found } from '../../../../../../page-ctx';
import { loadSettings } from '../../load';
import { ExtendForm } from './extend-form';

export const metadata: Metadata = { title: 'Gia hạn' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ stage?: string }> };

export default async function ExtendPage({ params, searchParams }: Props) {
  const { ctx, campaign } = await loadSettings({ params });
  const asked = (await searchParams).stage ?? 'SUBMISSION';
  const current = found(stages.find(({ stage }) => stage === asked));
  const { stage } = current;
  const label = stageLabels[stage];
  const closesAt = campaign[current.field];
  const reason = whyNotExtend(ctx.actor, campaign) ?? (closesAt ? null : 'stage_without_deadline');
  const laterStages = stages.slice(stages.indexOf(current) + 1).map((each) => each.stage);
  const [told, toldAlso] = await Promise.all([extensionAudience(ctx, campaign.id, [stage]), extensionAudience(ctx, campaign.id, [stage, ...laterStages])]);
  const base = `/campaigns/${campaign.id}`;
  return (
    <>
      <PageHead
        title={`Gia hạn ${label.toLowerCase()}`}
        crumbs={[{ label: campaign.title, href: base }, { label: 'Thời hạn', href: `${base}/settings/deadlines` }, { label: 'Gia hạn' }]}
        sub={closesAt ? `Hiện nay đến ${lastDayWithWeekday(lastDayOf(closesAt))}.` : undefined}
      />
      {reason ? (
        <Banner tone="warn" title="Chưa gia hạn được">{sentenceOf(reason)}</Banner>
      ) : (
        <Card aria-label={`Gia hạn ${label}`}>
          <CardBody>
            <ExtendForm
              campaignId={campaign.id}
              version={campaign.version}
              stage={stage}
              deadlines={Object.fromEntries(stages.map(({ field }) => [field, campaign[field]?.toISOString() ?? null]))}
              told={told.length}
              toldWithLater={toldAlso.length}
              backHref={`${base}/settings/deadlines`}
            />
          </CardBody>
        </Card>
      )}
    </>
  );
}
