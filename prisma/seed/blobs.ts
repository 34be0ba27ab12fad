import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ctx } from '@/domain/context';
import { keepFile } from '@/domain/files/store-file';

/** Puts bytes where the storage looks for them, and makes the row: an upload without a browser. */
export async function keepDemoFile(ctx: Ctx, filesDir: string, name: string, mime: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(filesDir, sha256.slice(0, 2)), { recursive: true });
  await writeFile(join(filesDir, sha256.slice(0, 2), sha256), bytes, { mode: 0o600 });
  return (await keepFile(ctx, { sha256, size: bytes.length, mime, name })).id;
}

/** A one-page PDF with a line of plain Latin text: stands for a scan. */
export function demoPdf(line: string): Uint8Array {
  const text = `BT /F1 16 Tf 72 760 Td (${line.replace(/[()\\]/g, ' ')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const xref = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(body);
}
