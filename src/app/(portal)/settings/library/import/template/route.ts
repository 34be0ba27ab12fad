import { libraryTemplate } from '@/documents/library-template';
import { whyNotKeepLibrary } from '@/domain/library/policy';
import { refuseIf } from '@/domain/refusal';
import { documentResponse } from '@/app/(portal)/campaigns/[campaignId]/units/document';
import { route } from '@/app/handler';

/** An Excel file with the headings that the import knows. */
export const GET = route<object>(async (ctx) => {
  refuseIf(whyNotKeepLibrary(ctx.actor));
  return documentResponse(await libraryTemplate(), 'Mẫu danh sách sáng kiến', 'xlsx');
});
