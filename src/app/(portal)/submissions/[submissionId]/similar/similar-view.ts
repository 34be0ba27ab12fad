import { isMuchAlike, likenessWords } from '@/domain/library/similarity/likeness-words';
import { segmentsOf } from '@/domain/library/similarity/segments';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { similarityVerdictLabels } from '@/domain/submissions/labels';
import { isWriter } from '@/domain/submissions/policy';
import type { Similar, SimilarInitiative } from '@/domain/submissions/similar-initiatives';
import type { SimilarityNote } from '@/domain/submissions/similarity-notes';
import { whyNotDeclareSimilarity, whyNotFindSimilarity } from '@/domain/submissions/similarity-policy';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { formatDateTime } from '@/domain/time/format';
import { entryPlace } from './entry-place';

type Notes = { declared: SimilarityNote | null; found: SimilarityNote | null };

export type SimilarListView = ReturnType<typeof similarListView>;

/** What the editor and the office's panel say, with the way to the two columns. */
export function similarListView({ dossier, main, list, othersUntold }: Similar, notes: Notes) {
  return {
    items: list.map((each) => ({ key: each.key, title: each.title, place: placeOf(each), words: likenessWords(each.likeness), much: isMuchAlike(each.likeness), href: hrefOf(dossier.id, each.key) })),
    untold: othersUntold ? 'Ở đây chỉ so với kho sáng kiến và hồ sơ của chính mình. Hồ sơ của người khác do Phòng Văn hóa – Xã hội so khi thẩm tra.' : null,
    main: main && mainWords(main),
    /** Asked again soon, more may be known. */
    reading: main?.state === 'waiting',
    notes: [
      ...(notes.declared ? [{ label: 'Tác giả khai khác biệt', text: notes.declared.text, sub: byWhom(notes.declared) }] : []),
      ...(notes.found ? [{ label: `Nhận định: ${notes.found.verdict ? similarityVerdictLabels[notes.found.verdict] : ''}`, text: notes.found.text, sub: byWhom(notes.found) }] : []),
    ],
  };
}

/** How much of it was compared: who relies on the answer must know. */
function mainWords({ name, state }: NonNullable<Similar['main']>): string {
  if (state === 'read') return `Đã so cả lời văn trong bản chính “${name}”.`;
  if (state === 'waiting') return `Bản chính “${name}” đang được đọc. Ít phút nữa sẽ so cả lời văn trong tệp.`;
  return `Bản chính “${name}” là bản quét, có mật khẩu hoặc hỏng nên máy không đọc được chữ: mới so tên và phần viết trên cổng. Người thẩm tra mở tệp để so.`;
}

const byWhom = ({ by, at }: SimilarityNote): string => `${by}, ${formatDateTime(at)}`;

const hrefOf = (submissionId: string, key: string): string => `/submissions/${submissionId}/similar?with=${encodeURIComponent(key)}`;

function placeOf(each: SimilarInitiative): string {
  if (each.kind === 'dossier') return `Hồ sơ ${each.code} · ${each.unitName} · năm ${each.year}`;
  return entryPlace(each.entry);
}

export type SimilarPageView = ReturnType<typeof similarPageView>;

/** `chosen`: which of them stands in the right column; the most alike when nothing, or something unknown, is asked for. */
export function similarPageView(ctx: Ctx, similar: Similar, notes: Notes, chosen: string | undefined) {
  const { dossier, asked, list } = similar;
  const other = list.find(({ key }) => key === chosen) ?? list[0];
  const writes = isWriter(ctx.actor, { ownerId: dossier.ownerId, authors: dossier.authorsNow });
  const whyNotDeclare = whyNotDeclareSimilarity(ctx.actor, dossier, ctx.now);
  const whyNotFind = whyNotFindSimilarity(ctx.actor, { status: dossier.status, campaignStatus: dossier.campaign.status, authors: dossier.authorsNow });
  return {
    ...similarListView(similar, notes),
    id: dossier.id,
    code: dossier.code,
    title: dossier.title || 'Hồ sơ chưa có tên',
    edits: writes && !whyNotDeclare,
    compared: other ? comparedOf(asked, other) : null,
    declare: writes && !whyNotDeclare ? { submissionId: dossier.id, text: notes.declared?.text ?? '' } : null,
    find: mayReadScreening(ctx.actor) && whyNotFind !== 'not_allowed' ? { submissionId: dossier.id, disabledReason: whyNotFind && sentenceOf(whyNotFind) } : null,
  };
}

function comparedOf(asked: Similar['asked'], other: SimilarInitiative) {
  const { passages } = other.likeness;
  return {
    key: other.key,
    words: likenessWords(other.likeness),
    passages: passages.length,
    own: { title: asked.title, segments: segmentsOf(asked.text, passages.map(({ one }) => one)) },
    other: {
      title: other.title, place: placeOf(other), segments: segmentsOf(other.text, passages.map((each) => each.other)),
      href: other.kind === 'entry' ? (other.entry.isPublic ? `/initiatives/${other.key}` : null) : `/submissions/${other.key}`,
    },
  };
}
