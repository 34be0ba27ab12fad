import type { Metadata } from 'next';
import { readGroupFloors, readTiers } from '@/domain/campaigns/result-rule';
import { whyNotEditRubric } from '@/domain/campaigns/policy';
import { earlierRubrics } from '@/domain/campaigns/settings-queries';
import { formatHundredthsShort as points } from '@/domain/numbers/hundredths';
import { Card, CardBody, CardHead } from '@/ui/card';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { criterionValues, floorValues, pointsOrNone, tierValues } from './criterion-values';
import { RubricForm } from './rubric-form';

export const metadata: Metadata = { title: 'Thiết lập: tiêu chí' };

export default async function RubricSettingsPage(props: SettingsParams) {
  const { ctx, campaign, parts, gaps } = await loadSettings(props);
  const frozen = whyNotEditRubric(ctx.actor, campaign);
  const earlier = frozen ? [] : await earlierRubrics(ctx, campaign.id);
  return (
    <SettingsFrame campaign={campaign} tab="rubric" gaps={gaps} frozen={frozen}>
      <Card aria-labelledby="rubric">
        <CardHead id="rubric" title="Tiêu chí và cách tính kết quả" sub="Khóa khi Hội đồng bắt đầu chấm điểm." />
        <CardBody>
          <RubricForm
            key={campaign.version}
            disabled={frozen !== null}
            earlier={earlier.map(({ title, passMark, supplementFrom, tiers, groupFloors, criteria }) => ({ name: title, passMark: points(passMark), supplementFrom: pointsOrNone(supplementFrom), tiers: tierValues(tiers), groupFloors: floorValues(groupFloors), criteria: criteria.map((each) => criterionValues(each)) }))}
            values={{
              campaignId: campaign.id,
              version: campaign.version,
              criteria: parts.criteria.map((each) => criterionValues(each, each.id)),
              passMark: points(campaign.passMark),
              minSheets: String(campaign.minSheets),
              dropExtremesFrom: String(campaign.dropExtremesFrom),
              supplementFrom: pointsOrNone(campaign.supplementFrom),
              thirdScorerFrom: pointsOrNone(campaign.thirdScorerFrom),
              tieByCriteria: campaign.tieByCriteria,
              tieByFiling: campaign.tieByFiling,
              tiers: tierValues(readTiers(campaign.tiers)),
              groupFloors: floorValues(readGroupFloors(campaign.groupFloors)),
              extraName: campaign.extraName,
              extraWeight: campaign.extraWeight === null ? '' : String(campaign.extraWeight),
              extraMax: pointsOrNone(campaign.extraMax),
              sameUnitRule: campaign.sameUnitRule,
            }}
          />
        </CardBody>
      </Card>
    </SettingsFrame>
  );
}
