import { createHash } from 'node:crypto';
import type { EvidenceKind, Maturity } from '@/generated/prisma/enums';
import { picturesIn, type RichText } from '@/domain/text/rich-text';
import { fromDateColumn } from '@/domain/time/date-column';
import type { Basis } from './applied-basis';
import { canonical } from './canonical';
import type { Dossier } from './dossier';
import type { ShownFigure } from './figures';
import { asksBasis } from './part-numbers';
import type { Pledged } from './pledged';

/** What a filing freezes: all that was filed, readable without any other table. */
export type Snapshot = {
  format: 1;
  title: string;
  fieldId: string | null;
  fieldName: string | null;
  topicId: string | null;
  topicName: string | null;
  topicOther: string;
  maturity: Maturity | null;
  /** 'YYYY-MM-DD' */
  appliedOn: string | null;
  confidential: string;
  unitId: string;
  unitName: string;
  /** `content`: only where the text has structure. */
  sections: { key: string; title: string; text: string; content?: RichText }[];
  authors: {
    accountId: string | null; fullName: string; foldedName: string; unitId: string | null; unitName: string; foldedUnitName: string;
    jobTitle: string; staffKindId: string | null; staffKind: string | null; share: number;
    /** Of a collective only. */
    isCollective?: boolean; representative?: string; foldedRepresentative?: string; headIds?: string[];
    /** Of who works in another organization of the portal and said so by their account: "xã Hưng Thịnh". */
    organizationName?: string;
  }[];
  evidence: {
    id: string; fileId: string; name: string; mime: string; size: number; sha256: string; kind?: EvidenceKind; convertedFrom?: string | null; caption: string; sectionKey?: string; main?: true; addedAt: string;
  }[];
  /** Those chosen, measured and proved, where the campaign asks; older versions have none. */
  targetIndices?: string[];
  figures?: ShownFigure[];
  basis?: Basis;
  /** What the author said of the likeness to earlier initiatives, when they said anything. */
  similarity?: string;
  /** Where the campaign asks for it. */
  pledge?: Pledged;
};

/** @param guests of authors who answered from another organization: its name, by theirs. */
export function snapshotOf(dossier: Dossier, guests: ReadonlyMap<string, string> = new Map()): Snapshot {
  return {
    format: 1,
    title: dossier.title,
    fieldId: dossier.fieldId,
    fieldName: dossier.fieldName,
    topicId: dossier.topicId,
    topicName: dossier.topicName,
    topicOther: dossier.topicOther,
    maturity: dossier.maturity,
    appliedOn: dossier.appliedOn && fromDateColumn(dossier.appliedOn),
    confidential: dossier.confidential,
    unitId: dossier.unitId,
    unitName: dossier.unitName,
    sections: dossier.sections.map(({ key, title, text, content }) => ({ key, title, text, ...(content ? { content } : {}) })),
    authors: dossier.authors.map((author) => authorOf(author, guests.get(author.foldedName))),
    evidence: shown(dossier).map(({ addedAt, sectionKey, isMain, scan: _scan, ...each }) => ({
      ...each, ...(sectionKey ? { sectionKey } : {}), ...(isMain ? { main: true as const } : {}), addedAt: addedAt.toISOString(),
    })),
    ...benefitOf(dossier),
  };
}

function authorOf({ id: _id, isCollective, representative = '', foldedRepresentative = '', headIds = [], ...author }: Dossier['authors'][number], guestOf: string | undefined): Snapshot['authors'][number] {
  if (guestOf && author.accountId === null && !isCollective) return { ...author, organizationName: guestOf };
  return isCollective ? { ...author, isCollective, representative, foldedRepresentative, headIds } : author;
}

/** A picture that was sent and never put into its text, or taken out in another tab, is no part of what is filed. */
function shown({ evidence, sections }: Dossier): Dossier['evidence'] {
  const inText = new Set(sections.flatMap(({ content }) => (content ? picturesIn(content) : [])));
  return evidence.filter(({ id, sectionKey }) => sectionKey === null || inText.has(id));
}

function benefitOf({ campaign, maturity, targetIndices, figures, basis }: Dossier): Pick<Snapshot, 'targetIndices' | 'figures' | 'basis'> {
  const { scan: _scan, ...file } = basis?.file ?? {};
  const { version: _version, ...filed } = basis ? { ...basis, file: basis.file && file } : { version: 0 };
  return {
    ...(targetIndices.length > 0 ? { targetIndices } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(basis && asksBasis(campaign, maturity) ? { basis: filed as Basis } : {}),
  };
}

/** SHA-256 over the snapshot with its keys in order. */
export const hashOf = (snapshot: unknown): string => createHash('sha256').update(canonical(snapshot)).digest('hex');
