import { cx } from './class-names';

/** Mặt trống đồng, the one ornament. The lines are public/drum.svg, fetched once; the colour follows the theme. */
export function Drum({ className = 'size-72' }: { className?: string }) {
  return <span aria-hidden="true" className={cx('drum no-print block', className)} />;
}
