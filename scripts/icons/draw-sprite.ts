import * as lucide from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** `source`: the text of src/ui/icons.tsx, which names what is needed. Strokes and colours come from the page's own style. */
export function drawSprite(source: string): string {
  const names = [...source.matchAll(/icon\('(\w+)'\)/gu)].map(([, name = '']) => name);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${names.map(symbol).join('\n')}\n</svg>\n`;
}

function symbol(name: string): string {
  const drawn = lucide[name as 'Bell'];
  if (!drawn) throw new Error(`lucide has no icon ${name}`);
  const inner = renderToStaticMarkup(createElement(drawn))
    .replace(/^<svg[^>]*>|<\/svg>$/gu, '')
    .replace(/><\/\w+>/gu, '/>');
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
}
