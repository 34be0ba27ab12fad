import type { Metadata } from 'next';
import { whyNotEditRubric } from '@/domain/campaigns/policy';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { Card, CardBody, CardHead } from '@/ui/card';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { RubricForm } from './rubric-form';

export const metadata: Metadata = { title: 'Thiết lập: tiêu chí' };

export default async function RubricSettingsPage(props: SettingsParams) {
  const { ctx, campaign, parts, gaps } = await loadSettings(props);
  const frozen = whyNotEditRubric(ctx.actor, campaign);
  const points = formatHundredthsShort;
  return (
    <SettingsFrame campaign={campaign} tab="rubric" gaps={gaps} frozen={frozen}>
      <Card aria-labelledby="rubric">
        <CardHead id="rubric" title="Tiêu chí và cách tính kết quả" sub="Khóa khi Hội đồng bắt đầu chấm điểm." />
        <CardBody>
          <RubricForm
            key={campaign.version}
            disabled={frozen !== null}
            values={{
              campaignId: campaign.id,
              version: campaign.version,
              criteria: parts.criteria.map(({ id, name, guidance, maxScore, floorScore, stepScore, bands }) => ({
                id, name, guidance, maxScore: points(maxScore), floorScore: points(floorScore), stepScore: points(stepScore),
                bands: bands.map(({ from, to, text }) => ({ from: points(from), to: points(to), text })),
              })),
              passMark: points(campaign.passMark),
              minSheets: String(campaign.minSheets),
              dropExtremesFrom: String(campaign.dropExtremesFrom),
              sameUnitRule: campaign.sameUnitRule,
            }}
          />
        </CardBody>
      </Card>
    </SettingsFrame>
  );
}
