import type { Metadata } from 'next';
import { fromDateColumn } from '@/domain/time/date-column';
import { whyNotEditPlan } from '@/domain/campaigns/policy';
import { env } from '@/platform/env';
import { Card, CardBody, CardHead } from '@/ui/card';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { PlanFiles } from './plan-files';
import { PlanForm } from './plan-form';

export const metadata: Metadata = { title: 'Thiết lập: kế hoạch' };

export default async function PlanSettingsPage(props: SettingsParams) {
  const { ctx, campaign, parts, gaps } = await loadSettings(props);
  const frozen = whyNotEditPlan(ctx.actor, campaign);
  const { id, version, title, planNumber, planOn, planIssuer, planSigner, objectives, participants } = campaign;
  return (
    <SettingsFrame campaign={campaign} tab="plan" gaps={gaps} frozen={frozen}>
      <Card aria-labelledby="plan">
        <CardHead id="plan" title="Kế hoạch" sub="Số, ngày lấy theo sổ của văn thư; chưa có thì để trống, bổ sung sau." />
        <CardBody>
          <PlanForm
            key={version}
            disabled={frozen !== null}
            values={{
              campaignId: id, version, title, planNumber, planIssuer, planSigner, objectives, participants,
              planOn: planOn ? fromDateColumn(planOn) : '', legalBases: parts.legalBases.map(({ text }) => ({ text })),
            }}
          />
        </CardBody>
      </Card>
      <Card aria-labelledby="files">
        <CardHead id="files" title="Tệp của đợt" sub="Bản kế hoạch đã ký và biểu mẫu để mọi người tải về." />
        <CardBody>
          <PlanFiles campaignId={id} disabled={frozen !== null} maxMb={env().MAX_FILE_MB} files={parts.files.map(({ fileId, kind, name, size }) => ({ fileId, kind, name, size }))} />
        </CardBody>
      </Card>
    </SettingsFrame>
  );
}
