import { File, FileSpreadsheet, FileText, Image } from './icons';
import { extensionOf } from './file-limits';

/** The picture of a file by its extension. */
export function FileIcon({ name }: { name: string }) {
  const extension = extensionOf(name);
  if (['.jpg', '.jpeg', '.png', '.webp', '.heic'].includes(extension)) return <Image className="size-4" />;
  if (['.xls', '.xlsx', '.csv'].includes(extension)) return <FileSpreadsheet className="size-4" />;
  if (['.pdf', '.doc', '.docx', '.odt', '.txt'].includes(extension)) return <FileText className="size-4" />;
  return <File className="size-4" />;
}
