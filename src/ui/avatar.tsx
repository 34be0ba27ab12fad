import { cx } from './class-names';
import { initials } from './initials';

export function Avatar({ name, className = 'size-8 text-xs' }: { name: string; className?: string }) {
  return (
    <span aria-hidden="true" className={cx('inline-grid shrink-0 place-items-center rounded-full border border-mute-line bg-mute-soft font-medium text-mute-ink', className)}>
      {initials(name)}
    </span>
  );
}
