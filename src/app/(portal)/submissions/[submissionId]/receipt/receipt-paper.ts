import type { Ctx } from '@/domain/context';
import { letterheadOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import type { Dossier } from '@/domain/submissions/dossier';
import { receiptToken } from '@/domain/submissions/receipt-proof';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong } from '@/domain/time/format';
import { portalOrigin } from '@/app/origin';
import { makePaper } from '@/jobs/aside/make-paper';
import { paperResponse } from '../pack/paper-response';
import { proofWords, receiptRows } from './receipt-rows';

/** The receipt of a dossier that its reader has found. @param home of the organization of the dossier */
export async function receiptPaper(home: Ctx, dossier: Dossier | null, { signal }: Request): Promise<Response> {
  if (!dossier?.filedAt) throw new Refusal('not_found');
  const { id, code, filedAt, versions, ownerName } = dossier;
  const [head, token, origin] = await Promise.all([letterheadOf(home, 'OFFICE'), receiptToken(home, id), portalOrigin()]);
  const first = versions[0];
  const bytes = await makePaper({
    paper: 'sheet-pdf',
    data: {
      kind: 'receipt', rows: receiptRows(dossier, filedAt, home.now), proof: first ? proofWords(first.hash) : '', filedBy: first?.filedBy ?? ownerName,
      issuer: { parent: head.upperLine, unit: head.nameLine, placeAndDay: `${head.place}, ${formatDayLong(dayOf(filedAt))}` },
      stamp: { code: code ?? '', mark: '', proofUrl: token ? `${origin}/proof/${token}` : null, draft: false },
    },
  }, { accountId: home.actor.accountId, signal });
  return paperResponse(bytes, `Phiếu tiếp nhận ${code ?? ''}`.trim(), 'pdf');
}
