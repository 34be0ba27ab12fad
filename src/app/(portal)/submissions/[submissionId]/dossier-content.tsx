import { Card, CardBody, CardFoot, CardHead, DescriptionList } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { BasisList, BenefitList, MainDocument } from '@/ui/submissions/benefit';
import type { DossierView } from './dossier-view';
import { LongText } from './long-text';

export function ContentCard({ submissionId, content: { filed, parts, benefit, benefitTitle } }: { submissionId: string; content: DossierView['content'] }) {
  const { main, basis, indices, figures } = benefit;
  const more = [
    ...(basis ? [{ title: 'Căn cứ áp dụng', body: <BasisList basis={basis} warned /> }] : []),
    ...(indices || figures.length > 0 ? [{ title: benefitTitle, body: <BenefitList indices={indices} figures={figures} /> }] : []),
  ];
  return (
    <Card aria-labelledby="content">
      <CardHead id="content" title="Nội dung" aside={filed ? <p className="num text-sm text-ink-3">{filed}</p> : null} />
      <CardBody className="space-y-7">
        {main ? <MainDocument main={main} /> : null}
        {[...parts.map(({ title, text, content }) => ({ title, body: <LongText text={text} content={content} submissionId={submissionId} /> })), ...more].map(({ title, body }, i) => (
          <section key={i}>
            <h3 className="text-lg font-semibold">
              <span className="num mr-2 font-medium text-ink-3">{i + 1}</span>
              {title}
            </h3>
            {body}
          </section>
        ))}
      </CardBody>
    </Card>
  );
}

export function VersionsCard({ versions, href }: { versions: DossierView['versions']; href: string | null }) {
  if (versions.length === 0) return null;
  return (
    <Card aria-labelledby="versions">
      <CardHead id="versions" title="Các bản đã nộp" aside={href ? <TextLink href={href}>{versions.length > 1 ? 'So sánh các bản' : 'Xem bản đã nộp'}</TextLink> : null} />
      <ol className="divide-y divide-line">
        {versions.map(({ number, sub }, i) => (
          <li key={number} className="flex items-start gap-3 px-4 py-3 sm:px-5">
            <span className="num grid size-7 shrink-0 place-items-center rounded-full bg-mute-soft text-xs font-semibold text-mute-ink">{number}</span>
            <span className="min-w-0">
              <span className="block font-medium">{i === 0 ? `Bản ${number}, bản đang xét` : `Bản ${number}`}</span>
              <span className="num block text-sm text-ink-3">{sub}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

export function PaperCard({ paper: { sum, receipts, owed } }: { paper: NonNullable<DossierView['paper']> }) {
  return (
    <Card aria-labelledby="paper">
      <CardHead id="paper" title="Bản giấy" aside={<p className="num text-sm text-ink-3">{sum}</p>} />
      {receipts.map(({ id, facts }) => (
        <CardBody key={id} className="border-b border-line last:border-0">
          <DescriptionList columns={3} items={facts} />
        </CardBody>
      ))}
      {owed ? <CardFoot>{owed}</CardFoot> : null}
    </Card>
  );
}
