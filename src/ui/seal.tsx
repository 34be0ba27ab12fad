import { starPath } from './star-path';

const star = starPath(16, 16.6, 8.2, 3.3);

/** The sign of the portal: a gold star on lacquer. Identity, never a state. */
export function Seal({ className = 'size-8' }: { className?: string }) {
  return (
    <svg className={`shrink-0 ${className}`} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--color-brand)" />
      <rect x="2.75" y="2.75" width="26.5" height="26.5" rx="4.75" fill="none" stroke="var(--color-gold-leaf)" strokeWidth=".9" opacity=".75" />
      <path d={star} fill="var(--color-gold-leaf)" />
    </svg>
  );
}
