import { createHash } from 'node:crypto';

// A download that is refused, for somebody who clicked a link: the sentence and a way back, instead of JSON in the window.

const style = `body{font:16px/1.6 "Be Vietnam Pro","Segoe UI",Arial,sans-serif;background:#f7f6f2;color:#1f1d1a;margin:0;border-top:3px solid #8e1b1b}
main{max-width:36rem;margin:15vh auto 0;padding:0 1.25rem}h1{font-size:1.6rem;line-height:1.35}a{color:#1d3a72}`;

/** Nothing may run or be fetched; the one style is named by its hash. */
export const refusalPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export type WayOut = { href: string; label: string };

export const refusalPage = (sentence: string, { href, label }: WayOut): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chưa mở được</title>
<style>${style}</style></head>
<body><main><h1>Chưa mở được</h1>
<p>${escaped(sentence)}</p>
<p><a href="${escaped(href)}">${escaped(label)}</a></p></main></body></html>`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? '');
