/** What the portal takes in. Old Word and Excel too: office PCs run any age of them, phones send HEIC (PRACTICE). */
export const fileKinds = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extensions: ['pptx'] },
  doc: { mime: 'application/msword', extensions: ['doc'] },
  xls: { mime: 'application/vnd.ms-excel', extensions: ['xls'] },
  ppt: { mime: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
  odt: { mime: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  png: { mime: 'image/png', extensions: ['png'] },
  jpg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { mime: 'image/webp', extensions: ['webp'] },
  heic: { mime: 'image/heic', extensions: ['heic', 'heif'] },
} as const;

export type FileKind = keyof typeof fileKinds;

export type PictureKind = Extract<FileKind, 'png' | 'jpg' | 'webp' | 'heic'>;

export const allFileKinds = Object.keys(fileKinds) as FileKind[];

/** Photos get renamed by phones and Zalo: among pictures a wrong extension is corrected, not refused. */
export const isPicture = (kind: FileKind): kind is PictureKind => kind === 'png' || kind === 'jpg' || kind === 'webp' || kind === 'heic';

/** How a stored file can be shown inside a page; null: it is only saved. */
export const viewOf = (mime: string): 'image' | 'pdf' | null => (mime === 'application/pdf' ? 'pdf' : ['image/jpeg', 'image/png', 'image/webp'].includes(mime) ? 'image' : null);

/** For the file field: [".pdf", ".docx", …]. */
export const extensionsOf = (kinds: readonly FileKind[] = allFileKinds): string[] =>
  kinds.flatMap((kind) => fileKinds[kind].extensions.map((extension) => `.${extension}`));

/** The same in words, for hints and refusals. */
export const acceptedWords = 'Word, Excel, PowerPoint, PDF hoặc ảnh';
