import { Card, CardBody, CardHead } from '@/ui/card';
import { Anchor, TextLink } from '@/ui/link';
import { FileThumb } from '@/ui/preview/file-thumb';
import { usePreview } from '@/ui/preview/use-preview';
import type { DossierView } from './dossier-view';

export function EvidenceCard({ evidence: { sum, files, blindHref } }: { evidence: DossierView['evidence'] }) {
  const { linkOf, viewer } = usePreview(files);
  return (
    <Card aria-labelledby="evidence">
      <CardHead id="evidence" title="Minh chứng" aside={sum ? <p className="num text-sm text-ink-3">{sum}</p> : null} />
      {files.length > 0 ? (
        <ul className="divide-y divide-line">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-3 sm:px-5">
              <FileThumb file={file} />
              <span className="min-w-0 flex-1 basis-48">
                <Anchor {...linkOf(file)} className="block py-0.5 font-medium break-words underline decoration-line-strong underline-offset-3 hover:decoration-action">
                  {file.name}
                </Anchor>
                {file.caption ? <span className="block text-sm text-ink-2">{file.caption}</span> : null}
                <span className="num block text-sm text-ink-3">{file.about}</span>
              </span>
              <Anchor href={`${file.href}?save=1`} className="text-sm text-action-ink underline decoration-action-line underline-offset-3" aria-label={`Tải ${file.name} về máy`}>
                Tải về
              </Anchor>
            </li>
          ))}
        </ul>
      ) : (
        <CardBody className="text-ink-2">Không có tệp minh chứng.</CardBody>
      )}
      {blindHref ? <CardBody className="no-print border-t border-line text-sm"><TextLink href={blindHref}>Chọn tệp hiện cho người chấm ẩn danh</TextLink></CardBody> : null}
      {viewer}
    </Card>
  );
}
