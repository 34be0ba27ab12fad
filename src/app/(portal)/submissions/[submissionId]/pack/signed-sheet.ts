import type { Ctx } from '@/domain/context';
import type { Dossier } from '@/domain/submissions/dossier';
import { maturityLabels } from '@/domain/submissions/labels';
import { makePaper } from '@/jobs/aside/make-paper';
import { dayText } from '../field-words';
import { authorsOf, packHead } from './pack-data';
import { paperResponse } from './paper-response';

const names = { shares: 'Bản xác nhận tỷ lệ đóng góp', confirmation: 'Xác nhận của thủ trưởng đơn vị' } as const;

/** A paper to be signed, as its page shows it; no QR code, no hash: they have no place on what an office signs. */
export async function signedSheet(ctx: Ctx, dossier: Dossier, kind: keyof typeof names, request: Request): Promise<Response> {
  const { code, title, campaign, unitName, authors, maturity, appliedOn } = dossier;
  const since = maturity === 'APPLIED' && appliedOn ? `, từ ngày ${dayText(appliedOn)}` : '';
  const bytes = await makePaper({
    paper: 'sheet-pdf',
    data: {
      kind, ...(await packHead(ctx, unitName, ctx.now)), ...authorsOf(authors), title, campaign: campaign.title,
      maturity: maturity ? `${maturityLabels[maturity]}${since}` : '…',
      stamp: { code: code ?? '', mark: '', proofUrl: null, draft: false },
    },
  }, { accountId: ctx.actor.accountId, signal: request.signal });
  return paperResponse(bytes, `${names[kind]}${code ? ` ${code}` : ''}`, 'pdf');
}
