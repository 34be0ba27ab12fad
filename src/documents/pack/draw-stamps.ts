import { concatTransformationMatrix, drawObject, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFPage, PDFRef, popGraphicsState, pushGraphicsState } from 'pdf-lib';

type Box = { left: number; bottom: number; right: number; top: number };

/** Hidden, or not to be shown. */
const hiddenFlags = 2 | 32;

/**
 * Draws what lies upon a page into it: signatures, seals, filled fields and stamps are annotations, which a page that is
 * placed inside another one would lose. Pop-up notes and links have no look of their own and stay away.
 */
export function drawStamps(page: PDFPage): void {
  const annotations = page.node.Annots();
  if (!annotations) return;
  for (let i = 0; i < annotations.size(); i++) {
    try {
      drawStamp(page, annotations.lookupMaybe(i, PDFDict));
    } catch {
      // One that is written wrongly is left out; viewers do not show it either.
    }
  }
}

function drawStamp(page: PDFPage, annotation: PDFDict | undefined): void {
  if (!annotation || isHidden(annotation)) return;
  const ref = appearanceOf(annotation);
  const look = ref && page.doc.context.lookup(ref);
  const rect = boxOf(annotation.lookupMaybe(PDFName.of('Rect'), PDFArray));
  if (!ref || !(look instanceof PDFRawStream) || !rect) return;
  const box = boxOf(look.dict.lookupMaybe(PDFName.of('BBox'), PDFArray));
  const matrix = box && onto(transformed(box, matrixOf(look.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray))), rect);
  if (matrix) draw(page, ref, matrix);
}

const isHidden = (annotation: PDFDict): boolean => {
  const flags = annotation.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
  return (flags & hiddenFlags) !== 0 || annotation.lookupMaybe(PDFName.of('Subtype'), PDFName) === PDFName.of('Popup');
};

/** The normal look; of a box to tick, the one of its present state. */
function appearanceOf(annotation: PDFDict): PDFRef | null {
  const looks = annotation.lookupMaybe(PDFName.of('AP'), PDFDict);
  const normal = looks?.get(PDFName.of('N'));
  if (normal instanceof PDFRef && looks?.lookup(PDFName.of('N')) instanceof PDFRawStream) return normal;
  const states = looks?.lookup(PDFName.of('N'));
  const state = annotation.lookupMaybe(PDFName.of('AS'), PDFName);
  const shown = states instanceof PDFDict && state ? states.get(state) : undefined;
  return shown instanceof PDFRef ? shown : null;
}

function numbersOf(array: PDFArray | undefined, count: number): number[] | null {
  if (!array || array.size() < count) return null;
  const numbers = Array.from({ length: count }, (_, i) => array.lookupMaybe(i, PDFNumber)?.asNumber() ?? Number.NaN);
  return numbers.every(Number.isFinite) ? numbers : null;
}

function boxOf(array: PDFArray | undefined): Box | null {
  const numbers = numbersOf(array, 4);
  if (!numbers) return null;
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) };
}

type Matrix = [number, number, number, number, number, number];
const matrixOf = (array: PDFArray | undefined): Matrix => (numbersOf(array, 6) as Matrix | null) ?? [1, 0, 0, 1, 0, 0];

function transformed({ left, bottom, right, top }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [[left, bottom], [right, bottom], [left, top], [right, top]].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** PDF 32000-1, 12.5.5: the transformed box of the look is scaled and moved onto the annotation's rectangle. */
function onto(box: Box, rect: Box): Matrix | null {
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  if (width <= 0 || height <= 0) return null;
  const [sx, sy] = [(rect.right - rect.left) / width, (rect.top - rect.bottom) / height];
  return [sx, 0, 0, sy, rect.left - box.left * sx, rect.bottom - box.bottom * sy];
}

function draw(page: PDFPage, look: PDFRef, [a, b, c, d, e, f]: Matrix): void {
  const name = page.node.newXObject('Stamp', look);
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(a, b, c, d, e, f), drawObject(name), popGraphicsState());
}
