import type { Metadata } from 'next';
import { fromDateColumn } from '@/domain/time/date-column';
import { getEntry } from '@/domain/library/entry-queries';
import { keepsLibrary, whyNotCorrect } from '@/domain/library/policy';
import { releasedSections } from '@/domain/library/queries';
import { sentenceOf } from '@/domain/refusal';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { settingsCrumb } from '../../crumbs';
import { EntryForm } from './entry-form';

export const metadata: Metadata = { title: 'Sáng kiến trong kho' };

export default async function EntryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const ctx = await pageCtx(keepsLibrary);
  const entry = found(await getEntry(ctx, idParam((await params).entryId)));
  const whyNot = whyNotCorrect(ctx.actor, entry);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Kho sáng kiến', href: '/settings/library' }, { label: entry.title }]}
        title={entry.title}
        sub={entry.importLine ? `Dòng ${entry.importLine} của danh mục` : undefined}
        actions={
          <>
            {entry.importId ? <LinkButton href={`/settings/library/import/${entry.importId}`}>Xem lần nhập</LinkButton> : null}
            {entry.isPublic && !entry.withdrawnAt ? <LinkButton href={`/initiatives/${entry.slug}`}>Xem trang công khai</LinkButton> : null}
          </>
        }
      />
      <div className="space-y-6">
        {whyNot ? <Banner tone="info" title={sentenceOf(whyNot)}>{entry.withdrawReason ? `Lý do: ${entry.withdrawReason}` : null}</Banner> : null}
        <Card>
          <CardBody>
            <EntryForm
              locked={whyNot !== null}
              disabledReason={whyNot && sentenceOf(whyNot)}
              entry={{
                entryId: entry.id, title: entry.title, authors: entry.authors, unitName: entry.unitName, fieldName: entry.fieldName, year: String(entry.year), level: entry.level ?? '',
                decisionNumber: entry.decisionNumber, decisionOn: entry.decisionOn ? fromDateColumn(entry.decisionOn) : '', source: entry.source,
                text: releasedSections(entry.sections).map(({ text }) => text).join('\n\n'),
              }}
            />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
