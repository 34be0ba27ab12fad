import { createHash } from 'node:crypto';
import type { EvidenceKind, Maturity } from '@/generated/prisma/enums';
import type { Dossier } from './dossier';

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
  sections: { key: string; title: string; text: string }[];
  authors: {
    accountId: string | null; fullName: string; foldedName: string; unitId: string | null; unitName: string; foldedUnitName: string;
    jobTitle: string; staffKindId: string | null; staffKind: string | null; share: number;
  }[];
  evidence: {
    id: string; fileId: string; name: string; mime: string; size: number; sha256: string; kind?: EvidenceKind; convertedFrom?: string | null; caption: string; addedAt: string;
  }[];
  /** What the author said of the likeness to earlier initiatives, when they said anything. */
  similarity?: string;
};

export function snapshotOf(dossier: Dossier): Snapshot {
  return {
    format: 1,
    title: dossier.title,
    fieldId: dossier.fieldId,
    fieldName: dossier.fieldName,
    topicId: dossier.topicId,
    topicName: dossier.topicName,
    topicOther: dossier.topicOther,
    maturity: dossier.maturity,
    appliedOn: dossier.appliedOn ? dossier.appliedOn.toISOString().slice(0, 10) : null,
    confidential: dossier.confidential,
    unitId: dossier.unitId,
    unitName: dossier.unitName,
    sections: dossier.sections.map(({ key, title, text }) => ({ key, title, text })),
    authors: dossier.authors.map(({ id: _id, ...author }) => author),
    evidence: dossier.evidence.map(({ addedAt, scan: _scan, ...each }) => ({ ...each, addedAt: addedAt.toISOString() })),
  };
}

/** SHA-256 over the snapshot with its keys in order, since PostgreSQL's jsonb keeps no order of its own. */
export const hashOf = (snapshot: unknown): string => createHash('sha256').update(canonical(snapshot)).digest('hex');

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
