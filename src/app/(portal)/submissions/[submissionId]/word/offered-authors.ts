import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import type { WordAuthor } from '@/domain/submissions/word-authors';
import { isCollectiveName } from '@/domain/submissions/collective';
import { fold } from '@/domain/text/fold';
import type { AuthorValues, PersonView } from '../edit/view';

type Offered = Omit<AuthorValues, 'key'> & { key?: string };

/**
 * The authors a file names, for a dossier that has only its writer yet; null: nothing to offer. An account is meant only when
 * nobody else has that name and the unit does not speak against it; any other person stands by name, as in the file.
 */
export function offeredAuthors(found: readonly WordAuthor[], present: readonly AuthorValues[], people: readonly PersonView[]): Offered[] | null {
  const [writer] = present;
  if (found.length === 0 || present.length > 1) return null;
  const offered = found.map(({ fullName, unitName, jobTitle, share }): Offered => {
    const words = share > 0 ? formatHundredthsShort(share) : '';
    if (writer && fold(writer.fullName) === fold(fullName)) return { ...writer, share: words || writer.share };
    const same = people.filter((person) => fold(person.fullName) === fold(fullName));
    const [person] = same.length === 1 && sameUnit(unitName, same[0]?.unitName ?? '') ? same : [];
    if (person) return { accountId: person.id, fullName: person.fullName, unitName: person.unitName, jobTitle: person.jobTitle, staffKindId: null, share: words };
    const rest = { accountId: null, fullName, unitName, staffKindId: null, share: words };
    return isCollectiveName(fullName) ? { ...rest, jobTitle: '', isCollective: true, representative: '' } : { ...rest, jobTitle };
  });
  if (writer && !offered.some(({ key }) => key === writer.key)) offered.push({ ...writer, share: '' });
  const isNew = offered.length > 1 || offered.some(({ key, share }) => key !== writer?.key || share !== writer?.share);
  return isNew ? offered : null;
}

function sameUnit(written: string, known: string): boolean {
  const [one, other] = [fold(written), fold(known)];
  return one === '' || one.includes(other) || other.includes(one);
}
