import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const templates = join(import.meta.dirname, '../typst');
const faces = ['400Regular/Tinos_400Regular', '400Regular_Italic/Tinos_400Regular_Italic', '700Bold/Tinos_700Bold', '700Bold_Italic/Tinos_700Bold_Italic'] as const;

function fontBlobs(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return faces.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}.ttf`)));
}

/**
 * One PDF from a template beside us. What people wrote reaches it as JSON and is only ever shown: no text is read as Typst.
 * @param files what the template opens by name besides its data, such as pictures
 */
export function typeset(template: string, data: unknown, files: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fontBlobs() }] });
  try {
    compiler.mapShadow(join(templates, 'data.json'), Buffer.from(JSON.stringify(data)));
    for (const [name, bytes] of files) compiler.mapShadow(join(templates, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const compiled = compiler.compile({ mainFilePath: join(templates, template) });
    const { result } = compiled;
    if (!result) throw new Error(`Typst: ${problemsOf(compiler, compiled)}`);
    return compiler.pdf(result);
  } finally {
    // Its memory of what it laid out belongs to the process, not to this compiler.
    compiler.evictCache(0);
  }
}

function problemsOf(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError();
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 2_000) : 'no document';
}
