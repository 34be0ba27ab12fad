import { breakWords } from './break-words';
import type { PackAuthor, PackData } from './pack-data';
import { dayBlank, isAlone, signName, signTitle } from './pack-words';

/** What the papers to be signed say, in the pack and by themselves. */
export function sheetJson(data: Pick<PackData, 'parent' | 'unit' | 'place' | 'year' | 'title' | 'campaign' | 'authors' | 'total' | 'maturity' | 'stamp'>) {
  const { code } = data.stamp;
  return {
    head: { parent: breakWords(data.parent), unit: breakWords(data.unit), placeAndDay: dayBlank(data) },
    title: breakWords(data.title || 'Chưa có tên'),
    campaign: breakWords(data.campaign),
    code,
    codeClause: code ? `, mã hồ sơ ${code}` : '',
    maturity: data.maturity,
    authors: data.authors.map(narrow),
    total: data.total,
    alone: isAlone(data),
    signTitle: signTitle(data),
    signName: breakWords(signName(data)),
  };
}

const narrow = ({ name, jobTitle, workplace, share }: PackAuthor) => ({ name: breakWords(name, 12), jobTitle: breakWords(jobTitle, 10), workplace: breakWords(workplace, 12), share });
