import type { ReactNode } from 'react';
import { cx } from './class-names';

/** A quiet bar where text will be; give it a width. */
export function Skeleton({ className = 'h-4 w-40' }: { className?: string }) {
  return <span aria-hidden="true" className={cx('block animate-pulse rounded-xs bg-line', className)} />;
}

function Waiting({ children }: { children: ReactNode }) {
  return (
    <div role="status">
      <span className="sr-only">Đang tải…</span>
      {children}
    </div>
  );
}

export function SkeletonTable({ rows = 8 }: { rows?: number }) {
  return (
    <Waiting>
      <TableBars rows={rows} />
    </Waiting>
  );
}

function TableBars({ rows }: { rows: number }) {
  return (
    <div className="overflow-clip rounded-md border border-line bg-surface">
      <div className="h-10 border-b border-line-strong bg-sunken" />
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="flex items-center gap-6 border-t border-line px-4 py-3.5 first-of-type:border-0">
          <Skeleton className="h-4 w-1/2" />
          <Skeleton className="h-4 w-1/6" />
          <Skeleton className="ml-auto h-4 w-16" />
        </div>
      ))}
    </div>
  );
}

/** For loading.tsx: a title, a line, a table. */
export function SkeletonPage({ rows = 8 }: { rows?: number }) {
  return (
    <Waiting>
      <Skeleton className="mb-3 h-4 w-48 max-w-full" />
      <Skeleton className="mb-3 h-8 w-120 max-w-full" />
      <Skeleton className="mb-6 h-4 w-80 max-w-full" />
      <TableBars rows={rows} />
    </Waiting>
  );
}
