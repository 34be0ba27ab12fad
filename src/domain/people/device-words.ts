const browsers: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser|CocCoc/u, 'Cốc Cốc'],
  [/Zalo/u, 'Zalo'],
  [/Edg(e|A|iOS)?\//u, 'Edge'],
  [/OPR\/|Opera/u, 'Opera'],
  [/SamsungBrowser/u, 'Samsung Internet'],
  [/Firefox|FxiOS/u, 'Firefox'],
  [/Chrome|CriOS/u, 'Chrome'],
  [/Safari/u, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/u, 'máy tính Windows'],
  [/iPhone/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/Android/u, 'điện thoại Android'],
  [/Macintosh/u, 'máy Mac'],
  [/Linux|X11/u, 'máy tính Linux'],
];

/** "Chrome trên máy tính Windows", from what the browser says about itself. */
export function deviceWords(userAgent: string): string {
  const browser = browsers.find(([sign]) => sign.test(userAgent))?.[1];
  const system = systems.find(([sign]) => sign.test(userAgent))?.[1];
  if (!browser && !system) return 'Thiết bị không rõ';
  return system ? `${browser ?? 'Trình duyệt'} trên ${system}` : (browser ?? '');
}
