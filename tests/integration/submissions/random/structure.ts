import { addEvidence } from '@/domain/submissions/add-evidence';
import { saveSection } from '@/domain/submissions/save-section';
import { type Block, plainOf, type RichText } from '@/domain/text/rich-text';
import type { PersonName } from '../../../harness/make';
import { giveUpload } from '../give';
import { type Key, keys, mayWrite } from './model';
import { choose, ctxOf, demand, type Step, type Walk } from './walk';
import { answered } from './writing';

// Text with structure, and pictures that stand in it.

const line = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

/** A list, a table, a picture of this dossier (one that was taken out comes back), in what mixture the numbers say. */
function docOf({ model, serial }: Walk, who: PersonName, { n }: Step, added?: string): RichText {
  const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [line(`${who}, hồ sơ ${serial}, ý thứ ${n % 7}`)] }] };
  const table: Block = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [line('Trước')] }, { type: 'tableCell', content: [line(`${n}`)] }] }] };
  const pictures: Block[] = model.pictures.filter((each, i) => each.id === added || ((n >> (i + 4)) & 1) === 1).map(({ id }) => ({ type: 'picture', attrs: { evidenceId: id, caption: n % 2 === 0 ? `Hình ${n % 5}` : '' } }));
  return { type: 'doc', content: [list, ...(n % 3 === 0 ? [table] : []), ...pictures] };
}

export const saveRich = (walk: Walk, who: PersonName, step: Step): Promise<void> => writeDoc(walk, who, step, choose(keys, step.n >> 2));

async function writeDoc(walk: Walk, who: PersonName, step: Step, key: Key, added?: string): Promise<void> {
  const { model, id } = walk;
  const base = Math.max(0, (model.texts[key]?.version ?? 0) - (step.stale ? 1 : 0));
  const content = docOf(walk, who, step, added);
  const text = plainOf(content);
  const answer = await demand('save rich', mayWrite(model, who, key), () => saveSection(ctxOf(walk, who), id, key, { text, content, version: base }));
  if ('value' in answer) answered(model, key, { text, content }, base, answer.value);
}

/** Sent for a section; into its text at once, as the editor puts it, or left out by a closed tab. */
export async function addPicture(walk: Walk, who: PersonName, step: Step): Promise<void> {
  const { model, world, id } = walk;
  const key = choose(keys, step.n >> 2);
  const fileId = await giveUpload(world, who);
  const answer = await demand('picture', mayWrite(model, who, key), () => addEvidence(ctxOf(walk, who), { submissionId: id, fileId, sectionKey: key }));
  if ('refused' in answer) return;
  model.pictures.push({ id: answer.value.evidenceId, key, gone: false });
  model.events.push('submission.evidence_added');
  if (step.n % 3 !== 0) await writeDoc(walk, who, step, key, answer.value.evidenceId);
}
