import type { ReactNode } from 'react';
import { cx } from './class-names';

type Props = {
  title: string;
  /** What to do next, in one sentence. */
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  /** Without a frame, inside a Card or Table. */
  bare?: boolean;
};

export function EmptyState({ title, children, icon, action, bare = false }: Props) {
  return (
    <div className={cx('px-4 py-10 text-center', !bare && 'rounded-md border border-dashed border-line-strong bg-surface')}>
      {icon ? (
        <span className="mx-auto mb-3 grid size-11 place-items-center rounded-full border border-line bg-page text-ink-3 [&>svg]:size-5">{icon}</span>
      ) : null}
      <p className="font-semibold">{title}</p>
      {children ? <div className="mx-auto mt-1 max-w-read text-ink-2">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
