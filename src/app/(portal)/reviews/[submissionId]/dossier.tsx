'use client';

import { Tag } from '@/ui/badge';
import { TextLink } from '@/ui/link';
import { usePreview } from '@/ui/preview/use-preview';
import { RichTextBody } from '@/ui/rich-text';
import { BasisList, BenefitList, MainDocument } from '@/ui/submissions/benefit';
import type { DossierView } from './view';

/** The dossier as scorers read it: sections one after the other, then authors and evidence. */
export function Dossier({ content }: { content: DossierView }) {
  const { linkOf, viewer } = usePreview(content.evidence);
  const { main, basis, indices, figures } = content.benefit;
  const more = [
    ...(basis ? [{ title: 'Căn cứ áp dụng', body: <BasisList basis={basis} /> }] : []),
    ...(indices || figures.length > 0 ? [{ title: content.benefitTitle, body: <BenefitList indices={indices} figures={figures} /> }] : []),
  ];
  const parts = [...content.sections.map(({ title }) => title), ...more.map(({ title }) => title), 'Tác giả', 'Tệp minh chứng'];
  return (
    <article className="rounded-md border border-line bg-surface px-4 py-6 sm:px-7">
      <header className="border-b border-line pb-5">
        <h2 className="text-xl font-semibold sm:text-2xl">{content.title}</h2>
        <dl className="mt-3 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
          <dt className="text-ink-3">Đơn vị</dt>
          <dd>{content.unit}</dd>
          <dt className="text-ink-3">Lĩnh vực</dt>
          <dd>{content.field}{content.topic ? <span className="text-ink-3"> · {content.topic}</span> : null}</dd>
          <dt className="text-ink-3">Mức độ áp dụng</dt>
          <dd>{content.maturity ? <Tag tone={content.applied ? 'good' : 'mute'}>{content.maturity}</Tag> : '–'}</dd>
        </dl>
        {main ? <div className="mt-4"><MainDocument main={main} /></div> : null}
      </header>
      <nav aria-label="Đến mục của hồ sơ" className="no-print relative -mx-1 overflow-x-auto px-1 py-3">
        <ol className="flex gap-1.5">
          {parts.map((title, index) => (
            <li key={title}>
              <a href={`#part-${index + 1}`} className="inline-flex h-11 items-center gap-1.5 rounded-sm border border-line-strong bg-surface px-2.5 text-sm whitespace-nowrap text-ink-2 sm:h-8">
                <span className="num text-ink-3">{index + 1}</span>{title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="max-w-read text-read">
        {content.sections.map(({ key, title, text, content: doc }, index) => (
          <section key={key} aria-labelledby={`part-${index + 1}`}>
            <PartTitle number={index + 1} title={title} />
            {doc ? (
              <div className="mt-2 space-y-3">
                <RichTextBody doc={doc} pictureUrl={(evidenceId) => `${content.pictures}/${evidenceId}`} />
              </div>
            ) : (
              <div className="mt-2 break-words whitespace-pre-line">{text || 'Không có nội dung.'}</div>
            )}
          </section>
        ))}
        {more.map(({ title, body }, index) => (
          <section key={title} aria-labelledby={`part-${content.sections.length + index + 1}`}>
            <PartTitle number={content.sections.length + index + 1} title={title} />
            {body}
          </section>
        ))}
        <section aria-labelledby={`part-${parts.length - 1}`}>
          <PartTitle number={parts.length - 1} title="Tác giả" />
          {content.blind ? <p className="mt-2 text-base text-ink-3">Được giấu đến khi công bố kết quả.</p> : null}
          <ul className="mt-2 space-y-1.5 text-base">
            {content.authors.map((author) => (
              <li key={author.id}>
                <span className="font-medium">{author.fullName}</span>, <span className="num">{author.share}</span>
                <span className="block text-sm text-ink-3">{author.place}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby={`part-${parts.length}`}>
          <PartTitle number={parts.length} title="Tệp minh chứng" />
          {content.evidence.length === 0 ? <p className="mt-2 text-base text-ink-3">{content.blind ? 'Không có tệp nào được hiện cho người chấm.' : 'Không có tệp.'}</p> : (
            <ul className="mt-2 divide-y divide-line rounded-sm border border-line-strong text-base">
              {content.evidence.map((each) => (
                <li key={each.id} className="px-3.5 py-2.5">
                  <TextLink {...linkOf(each)} className="break-words">{each.title}</TextLink>
                  <span className="block text-sm break-words text-ink-3">{each.about}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {viewer}
    </article>
  );
}

function PartTitle({ number, title }: { number: number; title: string }) {
  return (
    <h3 id={`part-${number}`} className="mt-7 scroll-mt-20 text-lg font-semibold">
      {number}. {title}
    </h3>
  );
}
