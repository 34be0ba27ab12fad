// The import directions of DESIGN §2. Each rule says in one sentence what it keeps.
const line = ['people', 'files', 'campaigns', 'library', 'submissions', 'tracking', 'reviews', 'recognition', 'awards', 'reports'];
const leaves = 'history|outbox|text|time|numbers';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const backOnly = line.slice(0, -1).map((module, place) =>
  forbid(
    `${module}-looks-back`,
    `${module} must not learn of later modules`,
    { path: `^src/domain/${module}/` },
    { path: `^src/domain/(${line.slice(place + 1).join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    ...backOnly,
    forbid('leaves', 'history, outbox, text, time and numbers know no business module', { path: `^src/domain/(${leaves})/` }, { path: `^src/domain/(${line.join('|')})/` }),
    forbid('domain-alone', 'the domain knows no page, no platform, no document', { path: '^src/domain' }, { path: '^src/(app|ui|jobs|platform|documents)' }),
    forbid('domain-no-framework', 'the domain knows no Next and no React', { path: '^src/(domain|documents)' }, { path: '^node_modules/(next|next-auth|react|react-dom|server-only)/' }),
    forbid('documents-plain', 'documents are made from plain data: no database, no page', { path: '^src/documents' }, { path: '^src/(app|ui|jobs|platform|generated/prisma/client)' }),
    forbid('ui-pure', 'primitives know the pure files of the domain, nothing of pages, platform or database', { path: '^src/ui' }, { path: '^src/(app|jobs|platform|documents|generated/prisma/(client|models|internal))' }),
    forbid('ui-no-server-files', 'primitives may use pure files only', { path: '^src/ui' }, { path: '^src/domain/.*(policy|queries|transaction|tell|record-event)\\.ts$' }),
    forbid('platform-low', 'the platform knows the domain only', { path: '^src/platform' }, { path: '^src/(app|ui|jobs|documents)' }),
    forbid('jobs-no-pages', 'jobs load and call a verb or a document', { path: '^src/jobs' }, { path: '^src/(app|ui)' }),
    forbid('app-no-prisma', 'pages and actions ask queries and verbs', { path: '^src/app' }, { path: '^src/generated/prisma/(client|models|internal)', dependencyTypesNot: ['type-only'] }),
    forbid('prisma-by-handle', 'only create-db.ts makes a client', { path: '^src', pathNot: '^src/(generated|platform/create-db\\.ts)' }, { path: '^node_modules/@prisma/adapter-pg' }),
    forbid('no-circles', 'nothing needs itself', { path: '^src', pathNot: '^src/generated' }, { circular: true, dependencyTypesNot: ['type-only'], viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid('only-what-is-there', 'every import resolves', { path: '^src' }, { couldNotResolve: true }),
    forbid('declared-packages', 'shipped code uses declared dependencies', { path: '^src' }, { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/generated'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
