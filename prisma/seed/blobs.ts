import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Ctx } from '@/domain/context';
import { keepFile } from '@/domain/files/store-file';

/** Puts bytes where the storage looks for them, and makes the row: an upload without a browser. */
export async function keepDemoFile(ctx: Ctx, filesDir: string, name: string, mime: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(filesDir, sha256.slice(0, 2)), { recursive: true });
  await writeFile(join(filesDir, sha256.slice(0, 2), sha256), bytes, { mode: 0o600 });
  return (await keepFile(ctx, { sha256, size: bytes.length, mime, name })).id;
}

/** Bars that get shorter: stands for a photo or a chart. */
export function demoChart(): Promise<Uint8Array> {
  const bars = [210, 196, 204, 188, 92, 71, 64, 58].map((height, i) => `<rect x="${60 + i * 88}" y="${280 - height}" width="56" height="${height}" fill="${i < 4 ? '#b9b2a6' : '#3d5a98'}"/>`);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="320"><rect width="800" height="320" fill="#ffffff"/>${bars.join('')}<path d="M40 280h740" stroke="#555" stroke-width="2"/></svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
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
