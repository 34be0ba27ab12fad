import { fold } from '@/domain/text/fold';

/**
 * The readable part of a public address: a–z, 0–9 and single hyphens, cut between words. Not unique;
 * a title without a single letter or digit gives `fallback`.
 */
export function slugOf(title: string, { maxLength = 80, fallback = 'sang-kien' } = {}): string {
  const slug = fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return cutBetweenWords(slug, maxLength) || fallback;
}

function cutBetweenWords(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const lastHyphen = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : maxLength);
}
