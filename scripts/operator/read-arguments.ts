import { PlainFailure } from '../launch/failure.ts';
import type { Command, Values } from './asks.ts';

/** `--flag value`, `--flag=value`, and the first thing asked for without its flag. */
export function readArguments(command: Command, words: readonly string[]): Values {
  const values: Record<string, string> = {};
  const known = command.asks.map(({ flag }) => flag);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, flag, inline] = /^--([a-z-]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (flag === undefined) {
      const [first] = known;
      if (first === undefined || values[first] !== undefined) throw new PlainFailure(`Thừa “${word}”. ${usageOf(command)}`);
      values[first] = word;
      continue;
    }
    if (!known.includes(flag)) throw new PlainFailure(`Không có tùy chọn --${flag}. ${usageOf(command)}`);
    const value = inline ?? words[++index];
    if (value === undefined) throw new PlainFailure(`Thiếu giá trị sau --${flag}. ${usageOf(command)}`);
    values[flag] = value;
  }
  return values;
}

export function missingOf(command: Command, values: Values): Command['asks'] {
  return command.asks.filter(({ flag, optional }) => !optional && !values[flag]?.trim());
}

export function usageOf(command: Command): string {
  const flags = command.asks.map(({ flag, optional }) => (optional ? `[--${flag} "…"]` : `--${flag} "…"`));
  return `Cách dùng: npm run operator -- ${[command.name, ...flags].join(' ')}`;
}
