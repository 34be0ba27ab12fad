'use client';

import { FieldError } from '@/ui/field-frame';
import { FileDrop } from '@/ui/file-drop';

type Props = { campaignId: string; maxMb: number; label: string; error?: string; onReady: (fileId: string) => void };

/** One signed page, scanned or photographed. */
export function ScanDrop({ campaignId, maxMb, label, error, onReady }: Props) {
  return (
    <div>
      <p className="mb-1.5 font-medium">{label}</p>
      {error ? <FieldError>{error}</FieldError> : null}
      <FileDrop<{ fileId: string }>
        label={label}
        url={`/api/uploads?campaign=${campaignId}`}
        method="PUT"
        multiple={false}
        camera
        limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif'], words: 'PDF hoặc ảnh JPG, PNG, HEIC', maxBytes: maxMb * 1024 * 1024 }}
        onReady={({ fileId }) => onReady(fileId)}
      />
    </div>
  );
}
