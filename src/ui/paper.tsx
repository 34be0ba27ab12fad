import type { ReactNode } from 'react';
import { cx } from './class-names';

// The layout of administrative papers (Nghị định 30/2020/NĐ-CP, phụ lục I). Always ink on white, in either theme.

type PaperProps = {
  letterhead?: ReactNode;
  children: ReactNode;
  /** For people who cannot see it: "Dự thảo quyết định". */
  label: string;
  /** Landscape for wide lists. */
  wide?: boolean;
};

/** A sheet on the screen; on paper only what is on the sheet. */
export function Paper({ letterhead, children, label, wide = false }: PaperProps) {
  return (
    // Scrolls sideways on a phone instead of squeezing an A4 page.
    <section aria-label={label} tabIndex={0} data-plain-print className="overflow-x-auto rounded-md border border-line bg-sunken p-3 sm:p-4">
      <div
        data-plain-print
        className={cx(
          'paper mx-auto bg-[white] pt-16 pr-14 pb-14 pl-26 font-paper text-base text-[black] shadow-pop print:w-auto',
          wide ? 'min-h-168 w-238' : 'min-h-238 w-168',
        )}
      >
        {letterhead}
        {children}
      </div>
    </section>
  );
}

type LetterheadProps = {
  /** The authority above, not bold: "ỦY BAN NHÂN DÂN XÃ BẮC BÌNH". */
  parent?: string;
  /** Who issues it, bold. */
  issuer: string;
  /** "Số:        /QĐ-UBND"; văn thư writes the number. */
  number?: string;
  /** Under the number: "V/v …". */
  about?: string;
  /** "Bắc Bình, ngày      tháng      năm 2026" */
  placeAndDate?: string;
};

export function Letterhead({ parent, issuer, number, about, placeAndDate }: LetterheadProps) {
  return (
    <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,7fr)] gap-x-2 text-center text-[0.8125rem] leading-5">
      <div>
        {parent ? <p className="uppercase">{parent}</p> : null}
        <p className="font-bold uppercase">{issuer}</p>
        <Rule className="w-14" />
        {number ? <p className="mt-3 whitespace-pre-wrap">{number}</p> : null}
        {about ? <p className="text-xs">{about}</p> : null}
      </div>
      <div>
        <p className="font-bold whitespace-nowrap">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
        <p className="text-sm font-bold">
          <span className="inline-block border-b border-[black]">Độc lập - Tự do - Hạnh phúc</span>
        </p>
        {placeAndDate ? <p className="mt-3 text-sm whitespace-pre-wrap italic">{placeAndDate}</p> : null}
      </div>
    </div>
  );
}

function Rule({ className }: { className: string }) {
  return <span aria-hidden="true" className={cx('mx-auto mt-0.5 block border-t border-[black]', className)} />;
}

/** The kind of paper in capitals, and what it is about. */
export function PaperTitle({ kind, about }: { kind: string; about?: ReactNode }) {
  return (
    <div className="mt-7 mb-5 text-center font-bold">
      <p className="uppercase">{kind}</p>
      {about ? <p>{about}</p> : null}
      <Rule className="mt-1 w-36" />
    </div>
  );
}

/** A paragraph with the first line set in. */
export function PaperText({ italic = false, children }: { italic?: boolean; children: ReactNode }) {
  return <p className={cx('mt-1.5 indent-8 text-justify', italic && 'italic')}>{children}</p>;
}

type SignatureProps = {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": each on its line, in capitals. */
  titles: readonly string[];
  name: string;
  recipients?: readonly string[];
  /** Instead of the recipients: another signature. */
  left?: ReactNode;
};

export function PaperSignature({ titles, name, recipients, left }: SignatureProps) {
  return (
    <div className="mt-8 grid break-inside-avoid grid-cols-2 gap-x-6">
      <div>
        {left}
        {recipients ? (
          <div className="text-xs leading-4.5">
            <p className="text-sm font-bold italic">Nơi nhận:</p>
            {recipients.map((line) => (
              <p key={line}>- {line}</p>
            ))}
          </div>
        ) : null}
      </div>
      <div className="text-center font-bold">
        {titles.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="mt-24">{name}</p>
      </div>
    </div>
  );
}
