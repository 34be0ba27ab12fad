'use client';

import { useRouter } from 'next/navigation';
import { FileDrop } from '@/ui/file-drop';
import { mostListBytes } from './limits';

export function ListDrop() {
  const router = useRouter();
  return (
    <FileDrop<{ importId: string }>
      label="Danh mục sáng kiến"
      url="/settings/library/import/file"
      method="PUT"
      multiple={false}
      limits={{ extensions: ['.xlsx', '.csv', '.docx'], words: 'Excel (.xlsx), CSV hoặc Word (.docx)', maxBytes: mostListBytes, maxFiles: 1 }}
      onReady={({ importId }) => router.push(`/settings/library/import/${importId}`)}
    />
  );
}
