import type { BenefitWords } from '@/domain/submissions/benefit-words';
import { figureCells, figureTitles, type ShownFigure } from '@/domain/submissions/figures';
import { formatBytes } from '@/domain/numbers/bytes';

/** On paper: what stands for the text, and by what it is known again. */
export function PrintedMain({ main: { name, size, sha256 } }: { main: NonNullable<BenefitWords['main']> }) {
  return (
    <p className="mt-3 break-words">
      Bản chính của hồ sơ: {name} ({formatBytes(size)}), kèm theo. SHA-256: <span className="text-sm break-all">{sha256}</span>
    </p>
  );
}

export function PrintedBasis({ basis: { facts, file } }: { basis: NonNullable<BenefitWords['basis']> }) {
  return (
    <div className="mt-1 space-y-1">
      {facts.map(({ term, detail }) => <p key={term} className="break-words whitespace-pre-line">{term}: {detail}</p>)}
      {file ? <p className="break-words">Bản quét văn bản: {file.name}</p> : null}
    </div>
  );
}

export function PrintedFigures({ indices, figures }: { indices: string; figures: readonly ShownFigure[] }) {
  return (
    <>
      {indices ? <p className="mt-1">Chỉ số hướng tới: {indices}.</p> : null}
      {figures.length > 0 ? (
        <table className="mt-2 w-full border-collapse font-paper text-sm [&_td]:border [&_td]:border-[black] [&_td]:px-2 [&_td]:py-1 [&_th]:border [&_th]:border-[black] [&_th]:px-2 [&_th]:py-1">
          <caption className="sr-only">Số liệu trước – sau</caption>
          <thead>
            <tr>{['STT', ...figureTitles].map((title) => <th key={title} scope="col">{title}</th>)}</tr>
          </thead>
          <tbody>
            {figures.map(figureCells).map(([name, before, after, change, source], i) => (
              <tr key={i} className="break-inside-avoid">
                <td className="text-center">{i + 1}</td>
                <th scope="row" className="text-left font-normal break-words">{name}</th>
                <td className="text-right">{before}</td>
                <td className="text-right">{after}</td>
                <td>{change}</td>
                <td className="break-words">{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
