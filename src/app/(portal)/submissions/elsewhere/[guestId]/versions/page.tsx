import type { Metadata } from 'next';
import { getGuestVersions } from '@/domain/submissions/guest-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { PageHead } from '@/ui/page-head';
import { PrintButton } from '@/ui/print-button';
import { Chooser, Differences, Whole } from '../../../[submissionId]/versions/parts';
import { choicesOf, chosenOf } from '../../../[submissionId]/versions/view';

export const metadata: Metadata = { title: 'Các bản đã nộp' };

type Props = { params: Promise<{ guestId: string }>; searchParams: Promise<{ from?: string; to?: string }> };

/** What was filed in another organization, for its co-author here. */
export default async function GuestVersionsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const id = idParam((await params).guestId);
  const { dossier, filed, mainTexts } = found(await getGuestVersions(ctx, id));
  const choices = choicesOf({ filed, writing: null });
  const { before, after } = found(chosenOf(choices, await searchParams));
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${dossier.code}`, href: `/submissions/elsewhere/${id}` }, { label: 'Các bản đã nộp' }]}
        title={before ? 'So sánh các bản đã nộp' : after.label}
        sub={dossier.title}
        actions={<PrintButton>In</PrintButton>}
      />
      {choices.length > 1 ? <Chooser choices={choices} before={before} after={after} /> : null}
      {before ? <Differences before={before} after={after} mainTexts={mainTexts} /> : <Whole submissionId={`elsewhere/${id}`} choice={after} />}
    </>
  );
}
