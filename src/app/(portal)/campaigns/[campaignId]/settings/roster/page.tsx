import type { Metadata } from 'next';
import { whyNotEditRules } from '@/domain/campaigns/policy';
import { suggestedDuty } from '@/domain/campaigns/roster-rule';
import { rosterOf } from '@/domain/campaigns/settings-queries';
import { blocLabels } from '@/domain/people/labels';
import { listUnits } from '@/domain/people/queries';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { RosterForm } from './roster-form';

export const metadata: Metadata = { title: 'Thiết lập: đơn vị tham gia' };

export default async function RosterSettingsPage(props: SettingsParams) {
  const { ctx, campaign, gaps } = await loadSettings(props);
  const [units, roster] = await Promise.all([listUnits(ctx), rosterOf(ctx, campaign.id)]);
  const frozen = whyNotEditRules(ctx.actor, campaign);
  const known = new Set(units.map((unit) => unit.id));
  // A unit that has ended since stays in a campaign it belonged to.
  const all = [...units, ...roster.filter((row) => !known.has(row.unitId)).map((row) => ({ id: row.unitId, name: row.unit.name, bloc: row.unit.bloc }))];
  const rows = all.map(({ id, name, bloc }) => {
    const duty = suggestedDuty(bloc);
    const row = roster.find((each) => each.unitId === id);
    const quota = row ? row.quota : duty.quota;
    return {
      label: { name, bloc: blocLabels[bloc], relation: duty.relation, quota: String(duty.quota ?? '') },
      value: { unitId: id, included: row !== undefined, relation: row?.relation ?? duty.relation, quota: quota === null ? '' : String(quota), recognisable: row?.recognisable ?? true },
    };
  });
  return (
    <SettingsFrame campaign={campaign} tab="roster" gaps={gaps} frozen={frozen}>
      {rows.length === 0 ? (
        <EmptyState title="Cơ quan chưa có đơn vị nào" action={<LinkButton href="/settings/units">Mở danh sách đơn vị</LinkButton>}>
          Thêm các phòng, trung tâm, trường học, đoàn thể trước, rồi quay lại đây.
        </EmptyState>
      ) : (
        <Card aria-labelledby="roster">
          <CardHead
            id="roster"
            title="Đơn vị tham gia"
            sub="Đơn vị thuộc xã thì giao chỉ tiêu; cơ quan Đảng, Mặt trận, đoàn thể, Công an, Quân sự thì đề nghị phối hợp, không có chỉ tiêu."
          />
          <CardBody>
            <RosterForm
              key={campaign.version}
              disabled={frozen !== null}
              labels={rows.map((row) => row.label)}
              values={{ campaignId: campaign.id, version: campaign.version, units: rows.map((row) => row.value) }}
            />
          </CardBody>
        </Card>
      )}
    </SettingsFrame>
  );
}
