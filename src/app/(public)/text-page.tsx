import { PageHead } from '@/ui/page-head';

/** A plain page to read: paragraphs under headings. */
export function TextPage({ title, parts }: { title: string; parts: readonly { heading: string; paragraphs: readonly string[] }[] }) {
  return (
    <article className="mx-auto max-w-page px-4 pt-6 sm:px-6">
      <PageHead title={title} crumbs={[{ label: 'Trang chủ', href: '/' }, { label: title }]} />
      {parts.map(({ heading, paragraphs }) => (
        <section key={heading} className="mb-8 max-w-read">
          <h2 className="text-lg font-semibold">{heading}</h2>
          {paragraphs.map((text) => (
            <p key={text} className="mt-2 text-read text-ink-2">
              {text}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
