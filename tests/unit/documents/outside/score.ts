import { readReport } from '@/documents/read-document';
import { conditionsSection, suggestedSections } from '@/domain/campaigns/suggestions/sections';
import { fileOf, type Look, wantsOf } from './build';
import type { Form } from './forms';

const asked = [...suggestedSections, conditionsSection];

/** What a reading got, heading by heading: `wrong` names each whose text does not lie where a clerk would look for it. */
export async function scoreOf(form: Form, look: Look) {
  const { found } = await readReport(fileOf(form, look), 'sang-kien.docx', asked);
  const wants = wantsOf(form);
  const wrong = wants.flatMap(({ heading, text, keys }) => {
    const place = found.places.find(({ line }) => line.text.includes(text));
    return place && keys.includes(place.key) ? [] : [`${heading} → ${place ? (place.key ?? 'rest') : 'nowhere'}`];
  });
  return { wrong, headings: wants.length, title: found.title };
}
