import type { ComponentProps, ReactNode } from 'react';
import { cx } from './class-names';
import { Glyph } from './glyph';
import { Anchor } from './link';

// Looks live in components.css (.data-table), so that a row costs few bytes. Rows are server-rendered <tr>.

type TableProps = ComponentProps<'table'> & {
  /** What the table holds, for everybody who cannot see it. */
  caption: string;
  captionShown?: boolean;
  /** On phones each row becomes a card; give each Td its `label`. Default on. Off: the table scrolls sideways. */
  cards?: boolean;
  /** The head stays under the page header from 1024 px on. The table must then fit the width. */
  sticky?: boolean;
  /** Without a frame of its own, for a table inside a Card. */
  bare?: boolean;
  /** Under the table: pager, note. */
  foot?: ReactNode;
};

export function Table({ caption, captionShown = false, cards = true, sticky = false, bare = false, foot, children, className, ...rest }: TableProps) {
  return (
    <div className={cx(!bare && 'overflow-clip rounded-md border border-line bg-surface')} data-plain-print>
      <div
        className={cx('relative overflow-x-auto', sticky && 'lg:overflow-visible', cards && 'max-md:overflow-visible')}
        // A region that scrolls must be reachable by keyboard.
        {...(cards ? {} : { role: 'region', tabIndex: 0, 'aria-label': caption })}
      >
        <table {...rest} className={cx('data-table', className)} data-cards={cards || undefined} data-sticky={sticky || undefined}>
          <caption className={cx(!captionShown && 'sr-only')}>{caption}</caption>
          {children}
        </table>
      </div>
      {foot ? <div className="border-t border-line px-4 py-2.5 text-sm text-ink-2">{foot}</div> : null}
    </div>
  );
}

type Align = 'left' | 'right' | 'center';

export type Sort = {
  /** Where the list is sorted by this column (the other way, if it already is). */
  href: string;
  direction: 'ascending' | 'descending' | 'none';
};

type ThProps = Omit<ComponentProps<'th'>, 'align'> & {
  align?: Align;
  sort?: Sort;
  /** Read aloud only: "Thao tác", "Chọn". */
  hidden?: boolean;
};

export function Th({ align = 'left', sort, hidden, children, ...rest }: ThProps) {
  return (
    <th scope="col" {...(sort ? { 'aria-sort': sort.direction } : null)} {...(align === 'left' ? null : { 'data-align': align })} {...rest}>
      {sort ? (
        <Anchor href={sort.href} className={cx('inline-flex min-h-6 items-center gap-1 hover:text-ink hover:underline', sort.direction !== 'none' && 'text-ink')}>
          {children}
          {sort.direction === 'none' ? null : <Glyph name={sort.direction === 'ascending' ? 'up' : 'down'} className="size-3.5" />}
        </Anchor>
      ) : hidden ? (
        <span className="sr-only">{children}</span>
      ) : (
        children
      )}
    </th>
  );
}

/** The cell that names the row. On a phone it is the title of the card. */
export function RowTh({ sub, children, ...rest }: ComponentProps<'th'> & { sub?: ReactNode }) {
  return (
    <th scope="row" {...rest}>
      {children}
      {sub ? <span className="block text-xs text-ink-3">{sub}</span> : null}
    </th>
  );
}

type TdProps = Omit<ComponentProps<'td'>, 'align'> & {
  /** The column's name, shown before the value when the row is a card. Leave out for selection and actions. */
  label?: string;
  /** Numbers go right. */
  align?: Align;
  nowrap?: boolean;
};

export function Td({ label, align = 'left', nowrap, ...rest }: TdProps) {
  // Not even "undefined" for what is not there: it would travel with every cell.
  return <td {...(label ? { 'data-label': label } : null)} {...(align === 'left' ? null : { 'data-align': align })} {...(nowrap ? { 'data-nowrap': true } : null)} {...rest} />;
}
