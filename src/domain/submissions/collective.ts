import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';

// "Tập thể Phòng Kinh tế": how a collective that is an author is named. Pure.

const prefix = /^tập thể(?:\s+|$)/iu;

/** "Tập thể Phòng Kinh tế" or "Phòng Kinh tế", as typed → what it is a collective of. */
export const bareCollective = (typed: string): string => normalizeLine(typed).replace(prefix, '');

/** Says itself that it is one. */
export const isCollectiveName = (typed: string): boolean => bareCollective(typed) !== normalizeLine(typed);

/** As lists, papers and decisions name it; '' stays empty, so that the gap is seen. */
export function collectiveName(typed: string): string {
  const bare = bareCollective(typed);
  return bare === '' ? '' : `Tập thể ${bare}`;
}

/** "Tôi", not "Chúng tôi": one person. */
export const speaksAlone = (authors: readonly { isCollective?: boolean }[]): boolean => authors.length === 1 && !authors[0]?.isCollective;

/** Over the place where one signs for all authors. */
export const signTitleOf = (count: number, alone: boolean): string => (alone ? 'Tác giả' : count === 1 ? 'Đại diện tập thể tác giả' : 'Đại diện các tác giả');

type Line = { fullName: string; unitName: string; isCollective?: boolean; representative?: string; organizationName?: string };

/** Who signs for a line of the list. */
export const signerOf = ({ fullName, isCollective, representative }: Omit<Line, 'unitName'>): string => (isCollective && representative ? representative : fullName);

/** Beside the name: where somebody works, of a filed version also in which other organization of the portal; of a collective who answers for it, and what it belongs to where its name does not say so. */
export function workplaceWords({ fullName, unitName, isCollective, representative, organizationName }: Line): string {
  if (!isCollective) return organizationName && !fold(unitName).includes(fold(organizationName)) ? `${unitName}, UBND ${organizationName}` : unitName;
  const within = fullName === collectiveName(unitName) ? '' : unitName;
  return [within, representative ? `Đại diện: ${representative}` : ''].filter(Boolean).join('; ');
}

/** To whom a paper about a dossier goes: people are addressed, a collective is named, its unit not twice. */
export function addresseeOf(authors: readonly { fullName: string; isCollective?: boolean }[], unitName: string): string {
  const people = authors.filter(({ isCollective }) => !isCollective).map(({ fullName }) => fullName);
  const collectives = authors.filter(({ isCollective }) => isCollective).map(({ fullName }) => fullName);
  const unit = collectives.includes(collectiveName(unitName)) ? [] : [unitName];
  return [...(people.length > 0 ? [`Ông (bà) ${people.join(', ')}`] : []), ...collectives, ...unit].join('; ');
}
