import { Fragment, type ReactNode } from 'react';
import { Glyph } from './glyph';
import { Anchor } from './link';

export type Crumb = { label: string; href?: string };

export function Crumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Đường dẫn" className="no-print mb-2 text-sm">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-ink-3">
        {items.map(({ label, href }, i) => (
          <Fragment key={label}>
            <li className="min-w-0" aria-current={i === items.length - 1 ? 'page' : undefined}>
              {href ? (
                <Anchor href={href} className="inline-block py-1 underline-offset-3 hover:text-ink hover:underline">
                  {label}
                </Anchor>
              ) : (
                <span className="text-ink-2">{label}</span>
              )}
            </li>
            {i < items.length - 1 ? (
              <li aria-hidden="true">
                <Glyph name="chevronRight" className="size-3.5" />
              </li>
            ) : null}
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

type Props = {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** One sentence: what waits, until when. */
  sub?: ReactNode;
  /** State badge, deadline chip, code. */
  badges?: ReactNode;
  /** At most one primary button. */
  actions?: ReactNode;
};

export function PageHead({ title, crumbs, sub, badges, actions }: Props) {
  return (
    <>
      {crumbs ? <Crumbs items={crumbs} /> : null}
      <div data-page-head className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        {/* Many buttons go under a long title rather than squeeze it. */}
        <div className="min-w-0 flex-1 basis-64 sm:basis-80 lg:basis-128">
          {badges ? <div className="mb-2 flex flex-wrap gap-2">{badges}</div> : null}
          <h1 className="text-xl font-semibold tracking-[-0.005em] sm:text-2xl">{title}</h1>
          {sub ? <p className="mt-1 max-w-192 text-ink-2">{sub}</p> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </>
  );
}

/** The title of a part of a page that is not a card. */
export function SectionHead({ title, id, aside }: { title: ReactNode; id?: string; aside?: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 id={id} className="text-xl font-semibold">
        {title}
      </h2>
      {aside}
    </div>
  );
}
