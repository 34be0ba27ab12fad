import type { ComponentProps, ReactNode } from 'react';
import { cx } from './class-names';
import { Count } from './badge';

const frames = {
  plain: 'border-line',
  action: 'border-action-line',
  warn: 'border-warn-line',
  bad: 'border-bad-line',
  good: 'border-good-line',
};
const heads = { plain: 'border-line', action: 'border-line', warn: 'border-warn-line bg-warn-soft', bad: 'border-bad-line bg-bad-soft', good: 'border-good-line bg-good-soft' };

export type CardTone = keyof typeof frames;

/** A white surface with a hairline. Give `aria-labelledby` with the id of its CardHead. No card inside a card. */
export function Card({ tone = 'plain', className, ...rest }: ComponentProps<'section'> & { tone?: CardTone }) {
  return <section {...rest} className={cx('min-w-0 scroll-mt-20 overflow-clip rounded-md border bg-surface', frames[tone], className)} />;
}

type HeadProps = {
  title: ReactNode;
  /** The id of the heading, for the card's `aria-labelledby`. */
  id?: string;
  level?: 2 | 3;
  count?: ReactNode;
  /** A sentence under the title. */
  sub?: ReactNode;
  /** A link, chip or buttons at the right. */
  aside?: ReactNode;
  tone?: CardTone;
};

export function CardHead({ title, id, level = 2, count, sub, aside, tone = 'plain' }: HeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={cx('flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b px-4 py-3 sm:px-5', heads[tone])}>
      <div className="min-w-0">
        <Heading id={id} className="text-lg font-semibold">
          {title}
          {count === undefined ? null : <Count className="ml-2 text-sm">{count}</Count>}
        </Heading>
        {sub ? <p className="text-sm text-ink-2">{sub}</p> : null}
      </div>
      {aside}
    </div>
  );
}

export function CardBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={cx('px-4 py-4 sm:px-5', className)} />;
}

/** A quiet last line: a note, a count, a "see all". */
export function CardFoot({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={cx('border-t border-line bg-page px-4 py-2.5 text-sm text-ink-2 sm:px-5', className)} />;
}

export type Description = { term: ReactNode; detail: ReactNode };

const columnClass = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' };

/** Names and values. Pass `null` or `false` for what does not apply. */
export function DescriptionList({
  items,
  columns = 1,
  className,
}: {
  items: readonly (Description | null | false)[];
  columns?: 1 | 2 | 3;
  className?: string;
}) {
  return (
    <dl className={cx('grid gap-x-6 gap-y-3', columnClass[columns], className)}>
      {items
        .filter((item): item is Description => Boolean(item))
        .map(({ term, detail }, i) => (
          <div key={i} className="min-w-0">
            <dt className="text-sm text-ink-3">{term}</dt>
            <dd className="num">{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
