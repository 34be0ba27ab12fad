import type { Metadata } from 'next';
import { whyNotEditRules } from '@/domain/campaigns/policy';
import { listUnits } from '@/domain/people/queries';
import { Card, CardBody, CardHead } from '@/ui/card';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { FieldsForm } from './fields-form';

export const metadata: Metadata = { title: 'Thiết lập: lĩnh vực và chủ đề' };

export default async function FieldsSettingsPage(props: SettingsParams) {
  const { ctx, campaign, parts, gaps } = await loadSettings(props);
  const units = await listUnits(ctx);
  const frozen = whyNotEditRules(ctx.actor, campaign);
  return (
    <SettingsFrame campaign={campaign} tab="fields" gaps={gaps} frozen={frozen}>
      <Card aria-labelledby="lists">
        <CardHead id="lists" title="Lĩnh vực và chủ đề" sub="Mục đang có hồ sơ dùng thì đổi tên được, không bỏ được." />
        <CardBody>
          <FieldsForm
            key={campaign.version}
            disabled={frozen !== null}
            units={units.map(({ id, name }) => ({ value: id, label: name }))}
            values={{
              campaignId: campaign.id,
              version: campaign.version,
              fields: parts.fields.map(({ id, name, leads }) => ({ id, name, leadUnitIds: leads.map((lead) => lead.unitId) })),
              topics: parts.topics,
              staffKinds: parts.staffKinds,
            }}
          />
        </CardBody>
      </Card>
    </SettingsFrame>
  );
}
