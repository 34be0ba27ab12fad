import { Award } from '@/ui/icons';
import type { Metadata } from 'next';
import { cache } from 'react';
import { levelLabels, outcomeLabels } from '@/domain/library/labels';
import { getInitiative, relatedInitiatives } from '@/domain/library/queries';
import { CopyButton } from '@/ui/copy-button';
import { TextLink } from '@/ui/link';
import { Crumbs } from '@/ui/page-head';
import { PrintButton } from '@/ui/print-button';
import { RichTextBody } from '@/ui/rich-text';
import { StateBadge } from '@/ui/state-badge';
import { portalOrigin } from '../../../origin';
import { found, publicCtx } from '../../../page-ctx';
import { bodyName, decisionOf } from '../../words';

type Props = { params: Promise<{ slug: string }> };

const load = cache(async (slug: string) => {
  const { db } = await publicCtx();
  return found(await getInitiative(db, slug));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, authors } = await load((await params).slug);
  return { title, description: summary || undefined, authors: [{ name: authors }], openGraph: { title, description: summary || undefined, type: 'article', locale: 'vi_VN' } };
}

export default async function InitiativePage({ params }: Props) {
  const { db } = await publicCtx();
  const initiative = await load((await params).slug);
  const related = await relatedInitiatives(db, initiative);
  const { title, summary, outcome, sections, unitName, fieldName, organization, authors, slug, level, source } = initiative;
  const decision = decisionOf(initiative);
  const earlier = source !== '';
  const facts = ([
    ['Kết quả', outcomeLabels[outcome]],
    ['Quyết định', decision],
    earlier ? ['Cấp công nhận', level ? levelLabels[level] : ''] : ['Cơ quan quyết định', bodyName(organization)],
    ['Năm', String(initiative.year)],
    ['Lĩnh vực', fieldName],
    ['Tác giả', authors],
    ['Đơn vị', unitName],
    ['Nguồn', source],
  ] as const).filter(([, detail]) => detail !== '');
  return (
    <div className="mx-auto max-w-page px-4 pt-6 sm:px-6">
      <Crumbs items={[{ label: 'Trang chủ', href: '/' }, { label: 'Kho sáng kiến', href: '/initiatives' }, ...(fieldName ? [{ label: fieldName, href: `/initiatives?field=${encodeURIComponent(fieldName)}` }] : [])]} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <article className="min-w-0" aria-labelledby="title">
          <div className="mb-3">
            <StateBadge state={outcome === 'RECOGNISED' ? 'recognised' : 'selected'} />
          </div>
          <h1 id="title" className="text-2xl font-semibold tracking-[-0.005em] break-words sm:text-3xl">
            {title}
          </h1>
          {summary ? <p className="mt-3 max-w-read text-md text-ink-2 sm:text-read">{summary}</p> : null}
          <p className="num mt-3 flex max-w-read items-start gap-2 text-sm text-ink-2">
            <Award aria-hidden="true" className="mt-0.75 size-4 shrink-0 text-gold-ink" />
            <span>
              {earlier ? [unitName, `ghi trong ${source}`].filter(Boolean).join(', ') : `${unitName} đề xuất`}. {decision ? `${outcome === 'RECOGNISED' ? 'Công nhận' : 'Chọn'} tại ${decision}.` : null}
            </span>
          </p>
          <div className="no-print mt-5 flex flex-wrap gap-2">
            <CopyButton text={await linkTo(slug)}>Sao chép đường dẫn</CopyButton>
            <PrintButton>In trang này</PrintButton>
          </div>
          {sections.map((section) => (
            <section key={section.title} aria-label={section.title} className="mt-10">
              <h2 className="mb-3 text-xl font-semibold">{section.title}</h2>
              <div className="reading max-w-read text-read text-ink">
                {section.content ? (
                  <div className="space-y-3">
                    <RichTextBody doc={section.content} pictureUrl={() => null} />
                  </div>
                ) : (
                  section.text.split(/\n+/).map((paragraph, i) => (
                    <p key={`${i} ${paragraph.slice(0, 20)}`} className="mt-3 break-words first:mt-0">
                      {paragraph}
                    </p>
                  ))
                )}
              </div>
            </section>
          ))}
          {sections.length === 0 ? <p className="mt-8 max-w-read text-ink-2">Nội dung chi tiết không công khai. Liên hệ đơn vị đề xuất để tìm hiểu cách áp dụng.</p> : null}
        </article>
        <aside aria-label="Thông tin công nhận" className="min-w-0 lg:pt-10">
          <div className="rounded-md border border-t-3 border-line border-t-gold bg-surface">
            <h2 className="px-4 pt-3 font-semibold">Thông tin công nhận</h2>
            <dl className="divide-y divide-line">
              {facts.map(([term, detail]) => (
                <div key={term} className="px-4 py-3">
                  <dt className="text-xs text-ink-3">{term}</dt>
                  <dd className="num break-words">{detail}</dd>
                </div>
              ))}
            </dl>
          </div>
        </aside>
      </div>
      {related.length > 0 ? (
        <section aria-labelledby="related" className="no-print mt-12 border-t border-line pt-8">
          <h2 id="related" className="mb-4 text-xl font-semibold">
            Cùng lĩnh vực
          </h2>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {related.map((each) => (
              <li key={each.slug} className="relative rounded-md border border-line bg-surface px-4 py-4 hover:border-control">
                <h3 className="font-semibold">
                  <TextLink href={`/initiatives/${each.slug}`} className="after:absolute after:inset-0">
                    {each.title}
                  </TextLink>
                </h3>
                <p className="mt-1 text-sm text-ink-3">{each.unitName}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** Copied into Zalo it must be the whole address: the configured one, or where this reader came from. */
async function linkTo(slug: string): Promise<string> {
  const origin = await portalOrigin();
  return `${origin}/initiatives/${slug}`;
}
