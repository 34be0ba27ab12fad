import type { FileScan } from '@/generated/prisma/enums';
import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { whyNotOpenFile } from '@/domain/files/policy';
import type { Dossier } from './dossier';
import { hostOf } from './guest-host';
import { basisOf, evidenceOf, getGuestDossier } from './guest-queries';
import { askedPledge, type Pledged, pledgedWords } from './pledged';
import { isWriter, mayReadVersions } from './policy';
import { getBasisFile, getDossier, getEvidenceFile } from './queries';
import { receiptToken } from './receipt-proof';
import { hashOf, type Snapshot, snapshotOf } from './snapshot';

export type PrintedFile = {
  id: string; name: string; mime: string; size: number; sha256: string; caption: string;
  /** A picture in the text of this section; null: attached to the dossier. */
  sectionKey: string | null;
  /** The bytes are this reader's too; false: the paper names the file and shows nothing of it; a word: the scanner holds it back. */
  readable: Readable;
};

export type Readable = boolean | 'file_scan_pending' | 'file_infected';

/** What a print pack is made of: one state of a dossier and the files that belong to it. */
export type PrintContent = {
  dossier: Dossier;
  content: Snapshot;
  /** Null: what is being written, not filed. */
  version: { number: number; filedAt: Date } | null;
  /** SHA-256 of the content. */
  hash: string;
  /** The random end of the address of the receipt's public page; null: nothing was filed. */
  token: string | null;
  files: PrintedFile[];
};

/** A filed version by its number, or what is being written now; undefined: the newest that was filed, or else the draft. */
export type AskedVersion = number | 'now' | undefined;

type Bytes = { sha256: string; scan: FileScan | null } | null;

/** Who prints, and what of it is theirs. */
type Reader = {
  /** Of the organization of the dossier. */
  home: Ctx; dossier: Dossier;
  writes: boolean; readsVersions: boolean;
  evidence: (id: string) => Promise<Bytes>; basis: (fileId: string) => Promise<Bytes>;
};

/** Null: it does not exist for this actor. */
export async function getPrintContent(ctx: Ctx, submissionId: string, asked?: AskedVersion): Promise<PrintContent | null> {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier) return null;
  const facts = { ownerId: dossier.ownerId, authors: dossier.authorsNow };
  return printContent({
    home: ctx, dossier, writes: isWriter(ctx.actor, facts), readsVersions: mayReadVersions(ctx.actor, facts),
    evidence: (id) => getEvidenceFile(ctx, submissionId, id), basis: (fileId) => getBasisFile(ctx, submissionId, fileId),
  }, asked);
}

/** The same for a co-author of another organization, who reads like its authors. `home`: for what its papers say of that organization. */
export async function getGuestPrintContent(ctx: Ctx, guestId: string, asked?: AskedVersion): Promise<{ home: Ctx; printed: PrintContent } | null> {
  const seen = await getGuestDossier(ctx, guestId);
  if (!seen) return null;
  const home = hostOf(ctx, seen.place.organizationId);
  const printed = await printContent({
    home, dossier: seen.dossier, writes: true, readsVersions: true,
    evidence: (id) => evidenceOf(ctx, seen, id), basis: (fileId) => basisOf(ctx, seen, fileId),
  }, asked);
  return printed && { home, printed };
}

async function printContent(reader: Reader, asked: AskedVersion): Promise<PrintContent | null> {
  const { home, dossier } = reader;
  const state = await stateOf(reader, asked);
  if (!state) return null;
  const files: PrintedFile[] = [];
  // One by one: the policy of a single file is the only one there is.
  for (const { id, name, mime, size, sha256, caption, sectionKey, main } of mainFirst(state.content.evidence)) {
    const readable = readableOf(await reader.evidence(id), sha256);
    files.push({ id, name, mime, size, sha256, caption: caption || (main ? 'Bản chính của hồ sơ' : ''), sectionKey: sectionKey ?? null, readable });
  }
  const paper = state.content.basis?.file;
  if (paper) files.push({ ...paper, caption: 'Văn bản cho phép áp dụng', sectionKey: null, readable: readableOf(await reader.basis(paper.id), paper.sha256) });
  return { dossier, ...state, files, token: state.version ? await receiptToken(home, dossier.id) : null };
}

const readableOf = (file: Bytes, sha256: string): Readable =>
  file?.sha256 === sha256 && (whyNotOpenFile(file) ?? true);

/** The document that stands for the text is read before what proves it. */
const mainFirst = (evidence: Snapshot['evidence']): Snapshot['evidence'] => evidence.toSorted((one, other) => Number(other.main ?? false) - Number(one.main ?? false));

/** What the newest version was vouched for with; of a draft, what whoever files it will be asked. Null: nothing of the kind. */
export async function pledgeShown(ctx: Ctx, dossier: Dossier): Promise<string[] | null> {
  const { id, campaign, authors, versions } = dossier;
  if (versions.length === 0) {
    const asked = askedPledge(campaign, authors);
    return asked === null ? null : [asked];
  }
  const [last] = await readRows<{ pledge: Pledged | null }>(ctx.db)`
    select v.content -> 'pledge' as pledge from "SubmissionVersion" v
    where v."organizationId" = ${ctx.actor.organizationId}::uuid and v."submissionId" = ${id}::uuid order by v.number desc limit 1`;
  return last?.pledge ? [last.pledge.text, pledgedWords(last.pledge)] : null;
}

type State = Pick<PrintContent, 'content' | 'version' | 'hash'>;

async function stateOf({ home: { db, actor: { organizationId } }, dossier, writes, readsVersions }: Reader, asked: AskedVersion): Promise<State | null> {
  const newest = dossier.versions.at(-1);
  if (asked === 'now' || (asked === undefined && !newest)) return beingWritten(dossier, writes);
  const version = asked === undefined ? newest : dossier.versions.find(({ number }) => number === asked);
  // Earlier versions have a rule of their own; the newest is what every reader of the dossier is shown.
  if (!version || (version !== newest && !readsVersions)) return null;
  const row = await db.submissionVersion.findFirst({
    where: { organizationId, submissionId: dossier.id, number: version.number },
    select: { content: true },
  });
  return row && { content: row.content as Snapshot, version: { number: version.number, filedAt: version.filedAt }, hash: version.hash };
}

/** A draft for whoever may read it; while a supplement is being written, the writers alone. */
function beingWritten(dossier: Dossier, writes: boolean): State | null {
  const open = dossier.versions.length === 0 || (dossier.status === 'RETURNED' && writes);
  if (!open) return null;
  const content = snapshotOf(dossier);
  return { content, version: null, hash: hashOf(content) };
}
