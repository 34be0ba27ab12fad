import type { ComponentProps } from 'react';
import { cx } from './class-names';

export type AnchorProps = Omit<ComponentProps<'a'>, 'href'> & { href: string };

/**
 * A plain link: in lists of 50 a client component per row is what a page costs most (DECISIONS). The main menu alone goes
 * through Next's router.
 */
export function Anchor({ href, ...rest }: AnchorProps) {
  return <a href={href} {...(rest.target === '_blank' ? { rel: 'noreferrer' } : null)} {...rest} />;
}

const looks = {
  /** Indigo and underlined: for text. */
  text: 'text-action-ink underline decoration-action-line decoration-1 underline-offset-3 hover:decoration-2 hover:decoration-action',
  /** Ink and quietly underlined: the name of a thing in a list or table. */
  title: 'font-medium text-ink underline decoration-line-strong underline-offset-3 hover:decoration-action',
};

export function TextLink({ look = 'text', className, ...rest }: AnchorProps & { look?: keyof typeof looks }) {
  return <Anchor className={cx(looks[look], className)} {...rest} />;
}
