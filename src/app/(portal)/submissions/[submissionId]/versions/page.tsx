import type { Metadata } from 'next';
import { getVersions } from '@/domain/submissions/version-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LinkButton } from '@/ui/button';
import { Download } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { PrintButton } from '@/ui/print-button';
import { Chooser, Differences, Whole } from './parts';
import { choicesOf, chosenOf } from './view';

export const metadata: Metadata = { title: 'Các bản đã nộp' };

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ from?: string; to?: string }> };

export default async function VersionsPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const versions = found(await getVersions(ctx, id));
  const choices = choicesOf(versions);
  const { before, after } = found(chosenOf(choices, await searchParams));
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${versions.dossier.code}`, href: `/submissions/${id}` }, { label: 'Các bản đã nộp' }]}
        title={before ? 'So sánh các bản đã nộp' : after.label}
        sub={versions.dossier.title}
        actions={
          <>
            <LinkButton href={`/submissions/${id}/pack?version=${after.value}`} icon={<Download />}>
              {`Tải ${after.value === 'now' ? 'bản đang bổ sung' : `bản ${after.value}`} (PDF)`}
            </LinkButton>
            <PrintButton>In</PrintButton>
          </>
        }
      />
      {choices.length > 1 ? <Chooser choices={choices} before={before} after={after} /> : null}
      {before ? <Differences before={before} after={after} mainTexts={versions.mainTexts} /> : <Whole submissionId={id} choice={after} />}
    </>
  );
}
