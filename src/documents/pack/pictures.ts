import { createRequire } from 'node:module';
import sharp from 'sharp';

export type Picture = { jpeg: Uint8Array; width: number; height: number };

/** 200 dots an inch over the height of a page. */
const longestSide = 2200;
/** A bomb of one colour unpacks to gigabytes; no camera takes more than this. */
const mostPixels = 120_000_000;

const isPicture = new Set(['image/png', 'image/jpeg', 'image/heic']);
export const isPrintablePicture = (mime: string): boolean => isPicture.has(mime);

/** Upright, small enough for paper, without what a camera writes beside it. Null: it cannot be read. */
export async function printablePicture(bytes: Uint8Array, mime: string): Promise<Picture | null> {
  try {
    const source = mime === 'image/heic' ? await fromHeic(bytes) : bytes;
    const { data, info } = await sharp(source, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
      .toBuffer({ resolveWithObject: true });
    return { jpeg: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

type Convert = (options: { buffer: Uint8Array; format: 'JPEG'; quality: number }) => Promise<ArrayBuffer>;

/** Loaded for the photo that needs it: a decoder of 2 MB. */
async function fromHeic(bytes: Uint8Array): Promise<Uint8Array> {
  const convert = createRequire(import.meta.url)('heic-convert') as Convert;
  return new Uint8Array(await convert({ buffer: bytes, format: 'JPEG', quality: 0.9 }));
}
