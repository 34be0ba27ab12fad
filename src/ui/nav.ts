import type { IconName } from './icons';

export type NavItem = {
  href: string;
  label: string;
  icon: IconName;
  /** What waits there; 0 or nothing shows no number. */
  count?: number;
  /** Current only at exactly this address, not below it. */
  exact?: boolean;
};

export type NavGroup = { title?: string; items: readonly NavItem[] };

/** Whether `path` lies at or under `href`; query and hash do not count. */
export function isCurrent(path: string, href: string, exact = false): boolean {
  const target = href.split(/[?#]/u)[0] ?? href;
  if (path === target) return true;
  return !exact && target !== '/' && path.startsWith(`${target}/`);
}

/** Of several items that contain the path only the longest is current: /campaigns/1/units, not /campaigns/1. */
export function currentHref(path: string, items: readonly Pick<NavItem, 'href' | 'exact'>[]): string | null {
  const hits = items.filter((item) => isCurrent(path, item.href, item.exact)).map((item) => item.href);
  return hits.reduce<string | null>((best, href) => (best === null || href.length > best.length ? href : best), null);
}
