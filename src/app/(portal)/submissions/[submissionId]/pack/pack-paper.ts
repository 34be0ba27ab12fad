import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { type AskedVersion, getPrintContent } from '@/domain/submissions/print-queries';
import { makePack } from '@/jobs/aside/make-pack';
import { packData } from './pack-data';
import { paperResponse } from './paper-response';

/** `?version=2`, `?version=now`; without: what was filed last, or the draft. */
export async function packPaper(ctx: Ctx, submissionId: string, request: Request, kind: 'pdf' | 'docx'): Promise<Response> {
  const asked = askedVersion(new URL(request.url).searchParams.get('version'));
  const printed = asked === null ? null : await getPrintContent(ctx, submissionId, asked);
  if (!printed) throw new Refusal('not_found');
  const bytes = await makePack(kind === 'pdf' ? 'pack-pdf' : 'pack-word', await packData(ctx, printed), { accountId: ctx.actor.accountId, signal: request.signal });
  const { dossier, version } = printed;
  const name = version ? `Bộ hồ sơ ${dossier.code ?? ''}${version.number === 1 ? '' : `, bản ${version.number}`}` : `Bộ hồ sơ ${dossier.code ?? 'đang soạn'} (bản in thử)`;
  return paperResponse(bytes, name, kind);
}

/** Null: no such version can exist. */
function askedVersion(text: string | null): AskedVersion | null {
  if (text === null) return undefined;
  if (text === 'now') return 'now';
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : null;
}
