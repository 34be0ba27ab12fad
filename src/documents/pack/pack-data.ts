import { fileKinds } from '@/domain/files/kinds';
import type { RichText } from '@/domain/text/rich-text';

// What a print pack says, as words; the same data become a PDF and a Word file.

/** At the foot of each page. */
export type Stamp = {
  /** '' while nothing was filed. */
  code: string;
  /** First characters of the SHA-256 of the content. */
  mark: string;
  /** The public page that proves code, hour and hash; null: there is none. */
  proofUrl: string | null;
  /** Not filed: said across each page. */
  draft: boolean;
};

/** `signer`: of a collective, who signs for it. */
export type PackAuthor = { name: string; jobTitle: string; workplace: string; kind: string; share: string; signer?: string };

export type PackFile = {
  id: string; name: string; mime: string; caption: string; sha256: string;
  bytes: number;
  /** The size in words. */
  size: string;
  /** False: whoever asked may not see it, so nothing but its name is printed; a word: why nobody is given it now. */
  readable: boolean | 'file_scan_pending' | 'file_infected';
};

/** Who the papers name: the commune and the unit of the dossier. */
export type PackHead = { committee: string; parent: string; unit: string; place: string; year: string };

export type SharesData = { authors: readonly PackAuthor[]; total: string };
export type ConfirmationData = SharesData & { maturity: string };

export type PackData = PackHead & ConfirmationData & {
  stamp: Stamp;
  campaign: string;
  title: string;
  /** "Bản 2, nộp lúc …", "Bản đang soạn, chưa nộp". */
  state: string;
  field: string;
  appliedOn: string;
  summary: string;
  benefit: string;
  /** What the authors vouch for; '' where the campaign asks for no such words. `pledged`: who confirmed it, and when. */
  pledge: string;
  pledged: string;
  confidential: string;
  sections: readonly { title: string; body: RichText }[];
  /** Pictures that stand in the sections, by the id their place names. */
  pictures: readonly PackFile[];
  evidence: readonly PackFile[];
  /** One of the files was too much: those that would have to be read to be shown are named. */
  namedOnly?: boolean;
};

/** The bytes of a file by its SHA-256. @throws where they are not there */
export type ReadBytes = (sha256: string) => Promise<Uint8Array>;

export const evidenceTitle = ({ caption, name }: Pick<PackFile, 'caption' | 'name'>): string => caption || name;

export const isWordFile = ({ mime }: Pick<PackFile, 'mime'>): boolean => mime === fileKinds.docx.mime || mime === fileKinds.doc.mime;
