import { fileKinds, type FileKind } from '@/domain/files/kinds';
import { coverNames, coverRuns } from '@/domain/text/cover-names';
import type { Block, Cell, Inline, List, ListItem, Paragraph, RichText } from '@/domain/text/rich-text';
import { tellingNames } from '@/domain/submissions/telling-names';
import { hiddenUnit } from './labels';
import type { DossierContent } from './dossier-content';

/** A copy that the office lets blind scorers see, in the order of the files it stands for. */
export type BlindFile = { id: string; evidenceId: string; kind: DossierContent['evidence'][number]['kind']; inText: boolean; mime: string; size: number };

const extensionOf = (mime: string): string => Object.values(fileKinds).find((kind: (typeof fileKinds)[FileKind]) => kind.mime === mime)?.extensions[0] ?? 'bin';

/** "Minh chứng 1.pdf": what a file was called may say whose it is. */
export const blindFileName = (place: number, mime: string): string => `Minh chứng ${place}.${extensionOf(mime)}`;

/** A dossier as who scores blind reads it: no author, no unit, no paper by which either is known, and only the files that were let through. */
export function blindContent(dossier: DossierContent, files: readonly BlindFile[]): DossierContent {
  const names = tellingNames(dossier.unit.name, dossier.authors);
  const cover = (text: string): string => coverNames(text, names);
  const copyOf = new Map(files.filter(({ inText }) => inText).map(({ id, evidenceId }) => [evidenceId, id]));
  return {
    id: dossier.id, code: dossier.code, maturity: dossier.maturity, appliedOn: dossier.appliedOn, field: dossier.field, topic: dossier.topic, campaign: dossier.campaign,
    targetIndices: dossier.targetIndices,
    blind: true,
    title: cover(dossier.title), topicOther: cover(dossier.topicOther), unit: { name: hiddenUnit }, authors: [],
    sections: dossier.sections.map(({ key, title, text, content }) => ({ key, title, text: cover(text), content: content && blindText(content, names, copyOf) })),
    evidence: files.filter(({ inText }) => !inText).map(({ id, kind, mime, size }, place) => (
      { id, fileId: id, kind, caption: '', isMain: false, file: { name: blindFileName(place + 1, mime), mime, size, sha256: '' } }
    )),
    figures: dossier.figures.map((figure) => ({
      name: cover(figure.name), measure: cover(figure.measure), before: cover(figure.before), after: cover(figure.after), period: cover(figure.period), evidence: null,
    })),
    basis: dossier.basis && {
      paperKind: cover(dossier.basis.paperKind), paperNumber: '', paperOn: null, paperSigner: '', file: null,
      subjects: cover(dossier.basis.subjects), method: cover(dossier.basis.method), benefit: cover(dossier.basis.benefit),
    },
  };
}

const hiddenPicture: Paragraph = { type: 'paragraph', content: [{ type: 'text', text: '[Hình chưa được ẩn danh]', marks: [{ type: 'italic' }] }] };

function blindText(doc: RichText, names: readonly string[], copyOf: ReadonlyMap<string, string>): RichText {
  // Half of a name in bold is a name.
  const inline = (content: Inline[] = []): Inline[] => {
    const shown = coverRuns(content.map((each) => (each.type === 'text' ? each.text : '\n')), names);
    return content.flatMap((each, place): Inline[] => (each.type !== 'text' ? [each] : shown[place] ? [{ ...each, text: shown[place] }] : []));
  };
  const part = (each: Paragraph | List): Paragraph | List => (each.type === 'paragraph' ? { ...each, content: inline(each.content) } : list(each));
  const list = (each: List): List => ({ ...each, content: each.content.map((item): ListItem => ({ ...item, content: item.content.map(part) })) });
  const cell = (each: Cell): Cell => ({ ...each, content: each.content.map(part) });
  const block = (each: Block): Block => {
    switch (each.type) {
      case 'paragraph':
      case 'heading':
        return { ...each, content: inline(each.content) };
      case 'bulletList':
      case 'orderedList':
        return list(each);
      case 'table':
        return { ...each, content: each.content.map((row) => ({ ...row, content: row.content.map(cell) })) };
      case 'picture': {
        const copy = copyOf.get(each.attrs.evidenceId);
        return copy ? { type: 'picture', attrs: { evidenceId: copy, caption: coverNames(each.attrs.caption, names) } } : hiddenPicture;
      }
    }
  };
  return { type: 'doc', content: doc.content.map(block) };
}
