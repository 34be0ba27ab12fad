import { FileIcon } from '../file-icon';
import type { PreviewFile } from './preview-file';

/** The square before a file's name: a picture shows itself once it comes into sight, the rest an icon. */
export function FileThumb({ file }: { file: PreviewFile }) {
  return (
    <span className="grid size-10 shrink-0 place-items-center overflow-hidden rounded-xs bg-sunken text-ink-2">
      {file.view === 'image' ? <img src={`${file.href}?size=thumb`} alt="" width={40} height={40} loading="lazy" decoding="async" /> : <FileIcon name={file.name} />}
    </span>
  );
}
