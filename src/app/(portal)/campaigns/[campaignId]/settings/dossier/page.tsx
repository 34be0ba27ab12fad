import type { Metadata } from 'next';
import { whyNotEditRules } from '@/domain/campaigns/policy';
import { usualPledge } from '@/domain/campaigns/pledge';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { env } from '@/platform/env';
import { Card, CardBody, CardHead } from '@/ui/card';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { DossierForm } from './dossier-form';

export const metadata: Metadata = { title: 'Thiết lập: hồ sơ' };

export default async function DossierSettingsPage(props: SettingsParams) {
  const { ctx, campaign, parts, gaps } = await loadSettings(props);
  const frozen = whyNotEditRules(ctx.actor, campaign);
  return (
    <SettingsFrame campaign={campaign} tab="dossier" gaps={gaps} frozen={frozen}>
      <Card aria-labelledby="dossier">
        <CardHead id="dossier" title="Hồ sơ phải có" sub="Phần đã có người viết thì sửa tên, hướng dẫn được, không bỏ được." />
        <CardBody>
          <DossierForm
            key={campaign.version}
            disabled={frozen !== null}
            serverMaxMb={env().MAX_FILE_MB}
            values={{
              campaignId: campaign.id,
              version: campaign.version,
              sections: parts.sections.map((section) => ({ ...section, maxLength: String(section.maxLength) })),
              maturities: campaign.allowedMaturities,
              maxAuthors: String(campaign.maxAuthors),
              minShare: formatHundredthsShort(campaign.minShare),
              maxFileMb: String(campaign.maxFileMb),
              maxTotalMb: String(campaign.maxTotalMb),
              unitConfirmationRule: campaign.unitConfirmationRule,
              headAuthorRule: campaign.headAuthorRule,
              basisRule: campaign.basisRule,
              targetIndices: campaign.targetIndices.join('\n'),
              asksFigures: campaign.asksFigures,
              figureCatalogue: campaign.figureCatalogue.join('\n'),
              wordIsMain: campaign.wordIsMain,
              collectiveAuthors: campaign.collectiveAuthors,
              pledgeRule: campaign.pledgeRule,
              pledge: campaign.pledge || usualPledge,
            }}
          />
        </CardBody>
      </Card>
    </SettingsFrame>
  );
}
