import type { Metadata } from 'next';
import { campaignRules } from '@/domain/campaigns/queries';
import { isOffice } from '@/domain/context';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { listPeople } from '@/domain/people/queries';
import { sentenceOf } from '@/domain/refusal';
import { authorToken } from '@/domain/submissions/author-token';
import { getDossier } from '@/domain/submissions/queries';
import { whyNotChangeAuthors } from '@/domain/submissions/share-policy';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { ChangeAuthorsForm } from './change-authors-form';

export const metadata: Metadata = { title: 'Thay đổi tác giả' };

/** After filing only the office changes who the authors are, and says why. */
export default async function ChangeAuthorsPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx(isOffice);
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const whyNot = whyNotChangeAuthors(ctx.actor, dossier);
  const href = `/submissions/${id}`;
  const head = (
    <PageHead
      crumbs={[{ label: dossier.code ? `Hồ sơ ${dossier.code}` : 'Hồ sơ đang soạn', href }, { label: 'Thay đổi tác giả' }]}
      title="Thay đổi tác giả"
      sub={`“${dossier.title}”. Ghi lại toàn bộ danh sách; bản cũ vẫn được giữ trong các bản của hồ sơ.`}
    />
  );
  if (whyNot) {
    return (
      <>
        {head}
        <Banner tone="warn" title={sentenceOf(whyNot)} action={<LinkButton href={href}>Về trang hồ sơ</LinkButton>} />
      </>
    );
  }
  const [rules, people] = await Promise.all([campaignRules(ctx, dossier.campaignId).then(found), listPeople(ctx)]);
  return (
    <>
      {head}
      <ChangeAuthorsForm
        submissionId={id}
        token={authorToken(dossier.authors)}
        authors={dossier.authors.map(({ accountId, fullName, unitName, jobTitle, staffKindId, share, isCollective = false, representative = '' }) => ({
          accountId, fullName: accountId && !isCollective ? '' : fullName, unitName: accountId ? '' : unitName, jobTitle, staffKindId, share: formatHundredthsShort(share),
          isCollective, representative: accountId ? '' : representative,
        }))}
        collectives={rules.collectiveAuthors || dossier.authors.some(({ isCollective }) => isCollective)}
        people={people.map((person) => ({ value: person.id, label: [person.fullName, person.unitName].filter(Boolean).join(', ') }))}
        kinds={rules.staffKinds.map(({ id: value, name }) => ({ value, label: name }))}
      />
    </>
  );
}
