import type { Metadata } from 'next';
import { formatShare } from '@/domain/numbers/hundredths';
import { letterheadOf } from '@/domain/people/queries';
import { signerOf, signTitleOf, speaksAlone, workplaceWords } from '@/domain/submissions/collective';
import { pledgeShown } from '@/domain/submissions/print-queries';
import { getDossier } from '@/domain/submissions/queries';
import { dayOf } from '@/domain/time/calendar';
import { formatDayLong, formatTimeLong } from '@/domain/time/format';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { evidenceKindWords } from '@/domain/submissions/evidence-kind';
import { LinkButton } from '@/ui/button';
import { formatBytes } from '@/domain/numbers/bytes';
import { Download } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { Letterhead, Paper, PaperTitle } from '@/ui/paper';
import { PrintButton } from '@/ui/print-button';
import { benefitTitle } from '@/domain/submissions/part-numbers';
import { benefitOf, fieldWords } from '../field-words';
import { LongText } from '../long-text';
import { PrintedBasis, PrintedFigures, PrintedMain } from './benefit';

export const metadata: Metadata = { title: 'Bộ hồ sơ in' };

/** The whole dossier on A4: to be signed by the authors, confirmed by the unit, bound and sent. */
export default async function PrintPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const head = await letterheadOf(ctx, 'OFFICE');
  const pledge = await pledgeShown(ctx, dossier);
  const { code, filedAt, sections, authors, versions, figures } = dossier;
  const evidence = dossier.evidence.filter(({ sectionKey }) => sectionKey === null);
  const version = versions.at(-1);
  const { main, basis, indices } = benefitOf(ctx, dossier);
  const written = main ? sections.filter(({ text }) => text !== '') : sections;
  // One number after the other, whatever parts this dossier has.
  let last = 2 + written.length;
  const filed = version?.filedAt ?? filedAt;
  // The campaign of next year opens in this one: what is signed carries the year of its signing.
  const year = dayOf(filed ?? ctx.now).slice(0, 4);
  return (
    <>
      <PageHead
        crumbs={[{ label: code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn', href: `/submissions/${id}` }, { label: 'Bộ hồ sơ in' }]}
        title="Bộ hồ sơ in"
        sub={filedAt ? 'In, tác giả và thủ trưởng đơn vị ký, đóng thành tập.' : 'Bản in thử của hồ sơ đang soạn, chưa nộp.'}
        actions={
          <>
            <LinkButton href={`/submissions/${id}/pack`} icon={<Download />}>
              Tải bộ hồ sơ PDF
            </LinkButton>
            <PrintButton kind="primary">In hồ sơ</PrintButton>
          </>
        }
      />
      <Paper
        label="Hồ sơ sáng kiến"
        letterhead={<Letterhead parent={head.upperLine} issuer={dossier.unitName} placeAndDate={`${head.place}, ngày      tháng      năm ${year}`} />}
      >
        <PaperTitle kind="Hồ sơ sáng kiến, giải pháp" about={dossier.title || 'Chưa có tên'} />
        <p className="text-center text-sm">
          {dossier.campaign.title}
          {code && filed ? (
            <>
              {' · '}Mã <span className="whitespace-nowrap">{code}</span>, nộp lúc {formatTimeLong(filed)}, {formatDayLong(dayOf(filed))}
            </>
          ) : (
            ' · Bản nháp, chưa nộp'
          )}
        </p>
        <Heading number={1} title="Tác giả và tỷ lệ đóng góp" />
        <table className="mt-2 w-full border-collapse font-paper text-sm">
          <caption className="sr-only">Tác giả</caption>
          <thead>
            <tr className="border border-[black]">
              {['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Tỷ lệ', 'Ký xác nhận'].map((title) => (
                <th key={title} scope="col" className="border-r border-[black] px-2 py-1 font-bold whitespace-nowrap">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {authors.map((author, i) => (
              <tr key={author.id} className="break-inside-avoid border border-[black] [&>*]:border-r [&>*]:border-[black] [&>*]:px-2 [&>*]:py-2">
                <td className="text-center">{i + 1}</td>
                <th scope="row" className="text-left font-normal">{author.fullName}</th>
                <td>{[author.jobTitle, workplaceWords(author)].filter(Boolean).join(', ')}</td>
                <td className="text-right">{formatShare(author.share)}</td>
                <td className="w-28" />
              </tr>
            ))}
          </tbody>
        </table>
        <Heading number={2} title="Lĩnh vực, mức độ triển khai" />
        <LongText paper text={fieldWords(dossier)} />
        {main ? <PrintedMain main={main} /> : null}
        {written.map(({ key, title, text, content }, i) => (
          <section key={key}>
            <Heading number={i + 3} title={title} />
            <LongText paper text={text} content={content} submissionId={id} />
          </section>
        ))}
        {dossier.confidential ? (
          <>
            <Heading number={++last} title="Thông tin cần bảo mật" />
            <LongText paper text={dossier.confidential} />
          </>
        ) : null}
        {basis ? (
          <>
            <Heading number={++last} title="Căn cứ áp dụng" />
            <PrintedBasis basis={basis} />
          </>
        ) : null}
        {indices || figures.length > 0 ? (
          <>
            <Heading number={++last} title={benefitTitle(dossier.campaign)} />
            <PrintedFigures indices={indices} figures={figures} />
          </>
        ) : null}
        <Heading number={++last} title="Danh mục minh chứng kèm theo" />
        {evidence.length > 0 ? (
          <ol className="mt-1 list-decimal pl-6">
            {evidence.map(({ id: key, name, mime, kind, caption, size }) => (
              <li key={key} className="break-words">
                {evidenceKindWords({ kind, mime })}: {caption ? `${caption}, ` : ''}
                {name} ({formatBytes(size)})
              </li>
            ))}
          </ol>
        ) : (
          <p className="mt-1">Không có.</p>
        )}
        {pledge ? (
          <>
            <Heading number={++last} title="Cam đoan" />
            <LongText paper text={pledge.join('\n')} />
          </>
        ) : null}
        <div className="mt-10 grid break-inside-avoid grid-cols-2 gap-x-6 text-center">
          <Sign title="Xác nhận của thủ trưởng đơn vị" hint="(Ký, đóng dấu, ghi rõ họ tên)" name="" />
          <Sign title={signTitleOf(authors.length, speaksAlone(authors))} hint="(Ký, ghi rõ họ tên)" name={authors[0] ? signerOf(authors[0]) : ''} />
        </div>
        {version ? <p className="mt-8 text-xs">Bản {version.number} · mã kiểm {version.hash.slice(0, 16)}</p> : null}
      </Paper>
    </>
  );
}

function Heading({ number, title }: { number: number; title: string }) {
  return (
    <h2 className="mt-5 break-after-avoid font-bold">
      {number}. {title}
    </h2>
  );
}

function Sign({ title, hint, name }: { title: string; hint: string; name: string }) {
  return (
    <div>
      <p className="font-bold uppercase">{title}</p>
      <p className="text-sm italic">{hint}</p>
      <p className="mt-20 font-bold">{name}</p>
    </div>
  );
}
