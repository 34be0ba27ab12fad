import type { Metadata } from 'next';
import { readGroupFloors, readTiers } from '@/domain/campaigns/result-rule';
import { whyNotEditRubric, whyNotSetBlind } from '@/domain/campaigns/policy';
import { earlierRubrics } from '@/domain/campaigns/settings-queries';
import { formatHundredthsShort as points } from '@/domain/numbers/hundredths';
import { Card, CardBody, CardHead } from '@/ui/card';
import { sentenceOf } from '@/domain/refusal';
import { BlindForm } from './blind-form';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { criteriaValues, floorValues, pointsOrNone, tierValues } from './criterion-values';
import { RubricForm } from './rubric-form';

export const metadata: Metadata = { title: 'Thiết lập: tiêu chí' };

export default async function RubricSettingsPage(props: SettingsParams) {
  const { ctx, campaign, parts, gaps } = await loadSettings(props);
  const frozen = whyNotEditRubric(ctx.actor, campaign);
  const whyNotBlind = whyNotSetBlind(ctx.actor, campaign);
  const earlier = frozen ? [] : await earlierRubrics(ctx, campaign.id);
  return (
    <SettingsFrame campaign={campaign} tab="rubric" gaps={gaps} frozen={frozen}>
      <Card aria-labelledby="rubric">
        <CardHead id="rubric" title="Tiêu chí và cách tính kết quả" sub="Khóa khi Hội đồng bắt đầu chấm điểm." />
        <CardBody>
          <RubricForm
            key={campaign.version}
            disabled={frozen !== null}
            earlier={earlier.map(({ title, passMark, supplementFrom, tiers, groupFloors, criteria }) => ({ name: title, passMark: points(passMark), supplementFrom: pointsOrNone(supplementFrom), tiers: tierValues(tiers), groupFloors: floorValues(groupFloors), criteria: criteriaValues(criteria) }))}
            values={{
              campaignId: campaign.id,
              version: campaign.version,
              criteria: criteriaValues(parts.criteria, ({ id }) => id),
              passMark: points(campaign.passMark),
              minSheets: String(campaign.minSheets),
              dropExtremesFrom: String(campaign.dropExtremesFrom),
              supplementFrom: pointsOrNone(campaign.supplementFrom),
              thirdScorerFrom: pointsOrNone(campaign.thirdScorerFrom),
              secondRoundFrom: pointsOrNone(campaign.secondRoundFrom),
              tieByCriteria: campaign.tieByCriteria,
              tieByFiling: campaign.tieByFiling,
              tiers: tierValues(readTiers(campaign.tiers)),
              groupFloors: floorValues(readGroupFloors(campaign.groupFloors)),
              extraName: campaign.extraName,
              extraWeight: campaign.extraWeight === null ? '' : points(campaign.extraWeight),
              extraMax: pointsOrNone(campaign.extraMax),
              sameUnitRule: campaign.sameUnitRule,
            }}
          />
        </CardBody>
      </Card>
      <Card aria-labelledby="blind">
        <CardHead id="blind" title="Chấm ẩn danh" sub="Ai chấm trong đợt này thì không thấy tên tác giả, đơn vị ở bất kỳ trang nào đến khi công bố, kể cả khi người đó làm ở Phòng Văn hóa – Xã hội, là thủ trưởng đơn vị hay Chủ tịch. Thư ký và tổ giúp việc thấy đủ nên không chấm. Tệp minh chứng chỉ hiện sau khi Phòng đã xem và cho hiện, ở trang từng hồ sơ." />
        <CardBody>
          <BlindForm key={campaign.version} campaignId={campaign.id} version={campaign.version} blind={campaign.blindScoring} disabledReason={whyNotBlind && sentenceOf(whyNotBlind)} />
        </CardBody>
      </Card>
    </SettingsFrame>
  );
}
