'use client';

import { formatBytes } from '@/domain/numbers/bytes';
import type { BenefitWords } from '@/domain/submissions/benefit-words';
import { DescriptionList } from '../card';
import { FileIcon } from '../file-icon';
import { Glyph } from '../glyph';
import { Anchor } from '../link';
import { RowTh, Table, Td, Th } from '../table';

const link = 'break-words underline decoration-line-strong underline-offset-3 hover:decoration-action';

/** The document that stands for the text: name, size and fingerprint, one click away. */
export function MainDocument({ main: { href, name, size, sha256 } }: { main: NonNullable<BenefitWords['main']> }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sm border border-action-line bg-action-soft px-4 py-3">
      <span className="grid size-9 shrink-0 place-items-center rounded-xs bg-surface text-ink-2">
        <FileIcon name={name} />
      </span>
      <span className="min-w-0 flex-1 basis-48">
        <span className="block text-sm text-ink-2">Bản chính của hồ sơ</span>
        <Anchor target="_blank" href={href} className={`block py-0.5 font-semibold ${link}`}>{name}</Anchor>
        <span className="num block text-sm break-all text-ink-2">{formatBytes(size)} · SHA-256 {sha256}</span>
      </span>
    </div>
  );
}

export function BasisList({ basis: { facts, file, warnings }, warned = false }: { basis: NonNullable<BenefitWords['basis']>; warned?: boolean }) {
  return (
    <div className="mt-2 space-y-3 text-base">
      <DescriptionList
        items={[
          ...facts.map(({ term, detail }) => ({ term, detail: <span className="break-words whitespace-pre-line">{detail}</span> })),
          file && { term: 'Bản quét văn bản', detail: <Anchor target="_blank" href={file.href} className={link}>{file.name}</Anchor> },
        ]}
      />
      {warned ? warnings.map((warning) => <p key={warning} className="flex items-start gap-1.5 text-sm font-medium text-warn-ink"><Glyph name="ask" className="mt-0.75 size-4" />{warning}</p>) : null}
    </div>
  );
}

export function BenefitList({ indices, figures }: Pick<BenefitWords, 'indices' | 'figures'>) {
  return (
    <div className="mt-2 space-y-3 text-base">
      {indices ? <p>Chỉ số hướng tới: {indices}.</p> : null}
      {figures.length > 0 ? (
        <Table caption="Số liệu trước – sau">
          <thead>
            <tr><Th>Chỉ tiêu</Th><Th align="right">Trước</Th><Th align="right">Sau</Th><Th>Thay đổi</Th><Th>Thời điểm đo</Th><Th>Minh chứng</Th></tr>
          </thead>
          <tbody>
            {figures.map(({ name, before, after, change, period, evidence }, i) => (
              <tr key={i}>
                <RowTh>{name}</RowTh>
                <Td label="Trước" align="right">{before}</Td>
                <Td label="Sau" align="right">{after}</Td>
                <Td label="Thay đổi">{change || '–'}</Td>
                <Td label="Thời điểm đo">{period || '–'}</Td>
                <Td label="Minh chứng">{evidence ? <Anchor target="_blank" href={evidence.href} className={link}>{evidence.name}</Anchor> : '–'}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </div>
  );
}
