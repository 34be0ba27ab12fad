import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { type AskedVersion, getPrintContent, type PrintContent } from '@/domain/submissions/print-queries';
import { makePack } from '@/jobs/aside/make-pack';
import { packData } from './pack-data';
import { paperResponse } from './paper-response';

type Kind = 'pdf' | 'docx';

/** `?version=2`, `?version=now`; without: what was filed last, or the draft. */
export async function packPaper(ctx: Ctx, submissionId: string, request: Request, kind: Kind): Promise<Response> {
  const printed = await getPrintContent(ctx, submissionId, askedVersion(request));
  if (!printed) throw new Refusal('not_found');
  return boundPaper(ctx, printed, request, kind);
}

/** @param home of the organization of the dossier */
export async function boundPaper(home: Ctx, printed: PrintContent, { signal }: Request, kind: Kind): Promise<Response> {
  const bytes = await makePack(kind === 'pdf' ? 'pack-pdf' : 'pack-word', await packData(home, printed), { accountId: home.actor.accountId, signal });
  const { dossier, version } = printed;
  const name = version ? `Bộ hồ sơ ${dossier.code ?? ''}${version.number === 1 ? '' : `, bản ${version.number}`}` : `Bộ hồ sơ ${dossier.code ?? 'đang soạn'} (bản in thử)`;
  return paperResponse(bytes, name, kind);
}

/** @throws Refusal 'not_found': no such version can exist. */
export function askedVersion({ url }: Request): AskedVersion {
  const text = new URL(url).searchParams.get('version');
  if (text === null) return undefined;
  if (text === 'now') return 'now';
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new Refusal('not_found');
  return Number(text);
}
