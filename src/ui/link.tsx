import Link from 'next/link';
import type { ComponentProps } from 'react';
import { cx } from './class-names';

export type AnchorProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  /** Off unless asked for: every prefetch is a page the commune's one server has to render. */
  prefetch?: boolean;
  /** A plain `<a>`: for downloads and route handlers. Guessed for `download`, `target`, `#…`, `/api/…` and other sites. */
  native?: boolean;
};

export function isNativeHref(href: string): boolean {
  return !href.startsWith('/') || href.startsWith('//') || href.startsWith('/api/');
}

export function Anchor({ href, prefetch = false, native, ...rest }: AnchorProps) {
  const isNative = native ?? (rest.download !== undefined || rest.target !== undefined || isNativeHref(href));
  if (!isNative) return <Link href={href} prefetch={prefetch} {...rest} />;
  return <a href={href} rel={rest.target === '_blank' ? 'noreferrer' : undefined} {...rest} />;
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
