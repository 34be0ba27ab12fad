import type { Metadata } from 'next';
import { campaignRules } from '@/domain/campaigns/queries';
import { isOffice } from '@/domain/context';
import { newId } from '@/domain/id';
import { listPeople } from '@/domain/people/queries';
import { sentenceOf } from '@/domain/refusal';
import { maturityLabels } from '@/domain/submissions/labels';
import { filingRuleLabels } from '@/domain/submissions/screening-words';
import { whyNotFileOnBehalf } from '@/domain/submissions/screening-policy';
import { dayOf } from '@/domain/time/calendar';
import { formatTime } from '@/domain/time/format';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { OnBehalfForm } from './on-behalf-form';

export const metadata: Metadata = { title: 'Nhập thay từ bản giấy' };

export default async function OnBehalfPage({ params }: { params: Promise<{ campaignId: string }> }) {
  const ctx = await pageCtx(isOffice);
  const campaignId = idParam((await params).campaignId);
  const campaign = found(await campaignRules(ctx, campaignId));
  const people = await listPeople(ctx);
  const whyNot = whyNotFileOnBehalf(ctx.actor, campaign.status);
  const base = `/campaigns/${campaignId}/submissions`;
  return (
    <>
      <PageHead
        title="Nhập thay từ bản giấy"
        crumbs={[{ label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` }, { label: 'Hồ sơ', href: base }, { label: 'Nhập thay' }]}
        sub={`Dành cho hồ sơ chỉ gửi bản giấy. Đợt này ngày nộp tính theo ${filingRuleLabels[campaign.filingRule]}. Hồ sơ được cấp mã và ghi “nhập thay từ bản giấy”; người nhập không nhập hồ sơ của chính mình.`}
      />
      {whyNot ? (
        <Banner tone="warn" title={sentenceOf(whyNot)} action={<LinkButton href={base}>Về danh sách hồ sơ</LinkButton>} />
      ) : (
        <OnBehalfForm
          submissionId={newId()}
          campaignId={campaignId}
          units={campaign.units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
          fields={campaign.fields.map(({ id, name }) => ({ value: id, label: name }))}
          topics={campaign.topics.map(({ id, name, isOther }) => ({ value: id, label: name, isOther }))}
          kinds={campaign.staffKinds.map(({ id, name }) => ({ value: id, label: name }))}
          maturities={campaign.allowedMaturities.map((value) => ({ value, label: maturityLabels[value] }))}
          people={people.map((person) => ({ value: person.id, label: [person.fullName, person.unitName].filter(Boolean).join(', ') }))}
          sections={campaign.sections.map(({ key, title }) => ({ key, title }))}
          collectives={campaign.collectiveAuthors}
          maxFileMb={campaign.maxFileMb}
          today={dayOf(ctx.now)}
          time={formatTime(ctx.now)}
          copies={campaign.paperCopies || 1}
          colour={campaign.paperColour}
          closed={campaign.submissionClosesAt !== null && ctx.now >= campaign.submissionClosesAt}
        />
      )}
    </>
  );
}
