import type { ShareAnswer } from '@/generated/prisma/enums';
import { authorKey, shareListMark } from './share-list';
import { areSharesWhole } from './whole-shares';

// What the authors say to their shares, as far as it counts now. Pure.

type Named = { accountId: string | null; foldedName: string; foldedUnitName: string };

export type ShareReply = Named & {
  id: string; share: number; listMark: string; answer: ShareAnswer; reason: string; signedOn: Date | null; scanFileId: string | null; byId: string | null; by: string | null; at: Date;
};

export type ShareStanding<Author> = {
  /** What an author must have seen who answers. */
  listMark: string;
  /** Before that there is nothing to agree to. */
  whole: boolean;
  authors: { author: Author; reply: ShareReply | null }[];
  agreed: number;
};

/** @param replies oldest first; of one author the last one given for this very list counts. */
export function shareStanding<Author extends Named & { share: number }>(authors: readonly Author[], replies: readonly ShareReply[]): ShareStanding<Author> {
  const listMark = shareListMark(authors);
  const counting = new Map(replies.filter((reply) => reply.listMark === listMark).map((reply) => [authorKey(reply), reply]));
  const each = authors.map((author) => ({ author, reply: counting.get(authorKey(author)) ?? null }));
  return {
    listMark,
    whole: areSharesWhole(authors),
    authors: each,
    agreed: each.filter(({ reply }) => reply?.answer === 'AGREED').length,
  };
}
