import { maxPictures } from '@/domain/submissions/evidence-limit';
import type { DocumentPicture } from './document-text';

const formats: Record<string, string> = {
  'image/x-emf': 'EMF', 'image/emf': 'EMF', 'image/x-wmf': 'WMF', 'image/wmf': 'WMF', 'image/tiff': 'TIFF', 'image/bmp': 'BMP', 'image/x-ms-bmp': 'BMP', 'image/svg+xml': 'SVG',
};
const readable = new Set(['image/png', 'image/jpeg', 'image/jpg', 'image/pjpeg', 'image/gif', 'image/webp', 'image/tiff']);

/** As large as a screen shows it; a photo of 12 megapixels is no better on paper. */
const maxSide = 2000;
const maxBytes = 2 * 1024 * 1024;
const maxPixels = 60_000_000;

/** Collects the pictures of a document as browsers can show them, without what cameras write into them. */
export class PictureBox {
  readonly pictures: DocumentPicture[] = [];
  readonly formats: Record<string, number> = {};
  more = 0;

  /** Its number; null: not taken, and counted. */
  async add(mime: string, read: () => Promise<Uint8Array>): Promise<number | null> {
    const kind = mime.toLowerCase();
    if (!readable.has(kind)) return this.#leave(formats[kind] ?? (kind.replace(/^image\/(?:x-)?/u, '').toUpperCase() || 'khác'));
    if (this.pictures.length >= maxPictures) {
      this.more += 1;
      return null;
    }
    const picture = await read().then(shownAs).catch(() => null);
    if (!picture) return this.#leave(formats[kind] ?? 'hỏng');
    return this.pictures.push(picture) - 1;
  }

  #leave(format: string): null {
    this.formats[format] = (this.formats[format] ?? 0) + 1;
    return null;
  }
}

async function shownAs(bytes: Uint8Array): Promise<DocumentPicture> {
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' });
  const { format, width, height, exif, xmp, iptc } = await image.metadata();
  const mime = format === 'jpeg' ? 'image/jpeg' : 'image/png';
  const asIs = (format === 'jpeg' || format === 'png') && width <= maxSide && height <= maxSide && bytes.length <= maxBytes && !exif && !xmp && !iptc;
  if (asIs) {
    // Once through: what cannot be drawn is not kept.
    await image.stats();
    return { bytes: Uint8Array.from(bytes), mime };
  }
  const drawn = image.rotate().resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  const { data } = await (mime === 'image/jpeg' ? drawn.jpeg({ quality: 82 }) : drawn.png()).toBuffer({ resolveWithObject: true });
  return { bytes: Uint8Array.from(data), mime };
}
