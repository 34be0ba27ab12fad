import sprite from './glyphs.svg';

/** The sign of the portal: a gold star on lacquer. Identity, never a state. */
export function Seal({ className = 'size-8' }: { className?: string }) {
  return (
    <svg className={`shrink-0 ${className}`} aria-hidden="true">
      <use href={`${sprite.src}#seal`} />
    </svg>
  );
}
