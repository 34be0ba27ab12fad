const interactive = process.stdout.isTTY === true;

export type Note = (text: string) => void;

function duration(started: number): string {
  const seconds = (performance.now() - started) / 1000;
  return `${seconds.toLocaleString('vi-VN', { maximumFractionDigits: seconds < 10 ? 1 : 0 })} giây`;
}

/** Runs one step of the start, saying its name, how it goes and how long it took. */
export async function step<T>(name: string, run: (note: Note) => Promise<T>): Promise<T> {
  const started = performance.now();
  let noted = '';
  const draw = () => {
    const line = `• ${name} … ${noted ? `${noted}, ` : ''}${duration(started)}`;
    if (interactive) process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
    else console.log(`  ${line.slice(2)}`);
  };
  console.log(`• ${name} …`);
  if (interactive) process.stdout.write('\x1b[1A');
  const ticker = setInterval(draw, interactive ? 500 : 15_000);
  const clear = () => {
    clearInterval(ticker);
    if (interactive) process.stdout.write('\r\x1b[2K');
  };
  try {
    const result = await run((text) => {
      noted = text;
    });
    clear();
    console.log(`✓ ${name} (${duration(started)})`);
    return result;
  } catch (error) {
    clear();
    console.log(`✗ ${name} (${duration(started)})`);
    throw error;
  }
}
