import type { Metadata } from 'next';
import { Issuer } from '@/generated/prisma/enums';
import { issuerLabels } from '@/domain/people/labels';
import { isAdmin } from '@/domain/people/policy';
import { letterheadOf, organizationOf } from '@/domain/people/queries';
import { dayOf } from '@/domain/time/calendar';
import { Card, CardBody, CardHead } from '@/ui/card';
import { PageHead, SectionHead } from '@/ui/page-head';
import { pageCtx } from '../../../page-ctx';
import { settingsCrumb } from '../crumbs';
import { LetterheadForm } from './letterhead-form';
import { OrganizationForm } from './organization-form';

export const metadata: Metadata = { title: 'Cơ quan và tiêu đề văn bản' };

export default async function OrganizationPage() {
  const ctx = await pageCtx(isAdmin);
  const organization = await organizationOf(ctx);
  const letterheads = await Promise.all(Object.values(Issuer).map((issuer) => letterheadOf(ctx, issuer)));
  const year = dayOf(ctx.now).slice(0, 4);
  return (
    <>
      <PageHead crumbs={[settingsCrumb, { label: 'Cơ quan và tiêu đề văn bản' }]} title="Cơ quan và tiêu đề văn bản" />
      <Card className="mb-8" aria-labelledby="profile">
        <CardHead id="profile" title="Thông tin cơ quan" />
        <CardBody>
          <OrganizationForm
            profile={{
              kind: organization.kind, name: organization.name, parentName: organization.parentName ?? '', codePrefix: organization.codePrefix,
              place: organization.place, contact: organization.contact,
            }}
          />
        </CardBody>
      </Card>
      <SectionHead title="Tiêu đề văn bản" aside={<span className="text-sm text-ink-2">Văn bản đã lập giữ tiêu đề cũ.</span>} />
      <div className="space-y-6">
        {letterheads.map(({ place, ...lines }) => (
          <Card key={lines.issuer} aria-labelledby={`head-${lines.issuer}`}>
            <CardHead id={`head-${lines.issuer}`} title={issuerLabels[lines.issuer]} level={3} />
            <CardBody>
              <LetterheadForm lines={lines} place={place} year={year} />
            </CardBody>
          </Card>
        ))}
      </div>
    </>
  );
}
