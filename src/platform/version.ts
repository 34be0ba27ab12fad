import packageJson from '../../package.json' with { type: 'json' };

/** Of the portal, as backups and the footer name it. */
export const version: string = packageJson.version;
