import { cx } from './class-names';
import { Glyph } from './glyph';
import { Anchor } from './link';
import { formatCount, pageCount, pageSize, shownRows } from './paging';

type Props = {
  page: number;
  total: number;
  /** The address of a page: keeps filters and order. */
  hrefOf: (page: number) => string;
  size?: number;
  /** What is counted: "hồ sơ". */
  noun?: string;
};

const step = 'inline-flex min-h-11 items-center gap-1.5 rounded-sm px-3 font-medium sm:min-h-9';

export function Pager({ page, total, hrefOf, size = pageSize, noun = '' }: Props) {
  const { from, to } = shownRows(page, total, size);
  const last = pageCount(total, size);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="num">
        Đang hiện {formatCount(from)}–{formatCount(to)} trong {formatCount(total)} {noun}
      </p>
      {last > 1 ? (
        <nav aria-label="Các trang" className="no-print flex flex-wrap items-center gap-1">
          {page > 1 ? (
            <Anchor href={hrefOf(page - 1)} rel="prev" className={cx(step, 'text-action-ink hover:bg-action-soft')}>
              <Glyph name="left" />
              Trang trước
            </Anchor>
          ) : null}
          <span className="num px-2 text-ink-3">
            Trang {formatCount(page)}/{formatCount(last)}
          </span>
          {page < last ? (
            <Anchor href={hrefOf(page + 1)} rel="next" className={cx(step, 'text-action-ink hover:bg-action-soft')}>
              Trang sau
              <Glyph name="right" />
            </Anchor>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
