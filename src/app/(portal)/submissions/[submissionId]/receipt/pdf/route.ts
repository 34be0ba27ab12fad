import { letterheadOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { getDossier } from '@/domain/submissions/queries';
import { receiptToken } from '@/domain/submissions/receipt-proof';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong } from '@/domain/time/format';
import { route } from '@/app/handler';
import { portalOrigin } from '@/app/origin';
import { makePaper } from '@/jobs/aside/make-paper';
import { paperResponse } from '../../pack/paper-response';
import { proofWords, receiptRows } from '../receipt-rows';

export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }, request) => {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier?.filedAt) throw new Refusal('not_found');
  const { code, filedAt, versions, ownerName } = dossier;
  const [head, token, origin] = await Promise.all([letterheadOf(ctx, 'OFFICE'), receiptToken(ctx, submissionId), portalOrigin()]);
  const first = versions[0];
  const bytes = await makePaper({
    paper: 'sheet-pdf',
    data: {
      kind: 'receipt', rows: receiptRows(dossier, filedAt, ctx.now), proof: first ? proofWords(first.hash) : '', filedBy: first?.filedBy ?? ownerName,
      issuer: { parent: head.upperLine, unit: head.nameLine, placeAndDay: `${head.place}, ${formatDayLong(dayOf(filedAt))}` },
      stamp: { code: code ?? '', mark: '', proofUrl: token ? `${origin}/proof/${token}` : null, draft: false },
    },
  }, { accountId: ctx.actor.accountId, signal: request.signal });
  return paperResponse(bytes, `Phiếu tiếp nhận ${code ?? ''}`.trim(), 'pdf');
});
