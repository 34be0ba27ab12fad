import { readSchema } from '../database/schema-files.ts';
import { root } from '../launch/root.ts';
import { basename, join } from 'node:path';

export type ModelField = { name: string; type: string; optional: boolean; list: boolean; attributes: string };
export type Relation = { field: string; target: string; fields: string[]; references: string[]; optional: boolean };
export type Model = { name: string; file: string; doc: string; fields: ModelField[]; key: string[]; relations: Relation[] };

const listOf = (text: string | undefined): string[] => text?.split(',').map((item) => item.trim()).filter(Boolean) ?? [];

/** The models of prisma/schema, read from its text: the generated client does not tell relations. */
export async function readModels(): Promise<Model[]> {
  const { files } = await readSchema(join(root, 'prisma/schema'));
  return files.flatMap(({ path, content }) =>
    [...content.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gmu)].map(([, doc = '', name = '', body = '']) => readModel(basename(path), doc, name, body)),
  );
}

function readModel(file: string, doc: string, name: string, body: string): Model {
  const lines = body.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('//'));
  const fields = lines.filter((line) => !line.startsWith('@@')).map(readField);
  const composite = /@@id\(\[([^\]]+)\]/u.exec(body)?.[1];
  const own = fields.find((field) => /@id\b/u.test(field.attributes))?.name;
  const relations = fields.flatMap((field) => {
    const columns = /fields: \[([^\]]+)\], references: \[([^\]]+)\]/u.exec(field.attributes);
    return columns ? [{ field: field.name, target: field.type, fields: listOf(columns[1]), references: listOf(columns[2]), optional: field.optional }] : [];
  });
  return { name, file, doc: doc.replaceAll(/^\/\/\/ ?/gmu, '').trim().replaceAll('\n', ' '), fields, key: composite ? listOf(composite) : own ? [own] : [], relations };
}

function readField(line: string): ModelField {
  const [, name = '', type = '', suffix = '', attributes = ''] = /^(\w+)\s+(\w+)(\[\]|\?)?\s*(.*)$/u.exec(line) ?? [];
  return { name, type, optional: suffix === '?', list: suffix === '[]', attributes };
}
