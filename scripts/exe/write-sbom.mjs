// A CycloneDX list of what is in an executable: npm's own, cut down to the packages that are bundled, and Node.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the bundled packages, from the licences that the build collects. */
function bundled(root) {
  const text = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
  return new Set([...text.matchAll(/^(\S+) (\d+\.\d+\.\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`));
}

/** Without the day and the serial number, which npm makes up anew each time: the same tree gives the same bytes. */
export function sbom(root, nodeVersion) {
  const output = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const { serialNumber: _, metadata, components, dependencies: __, ...rest } = JSON.parse(output);
  const { timestamp: ___, ...about } = metadata;
  const packages = bundled(root);
  const listed = components.filter(({ name, group, version }) =>
    packages.has(`${group === undefined ? '' : `${group}/`}${name}@${version}`),
  );
  if (listed.length === 0) throw new Error('no bundled package is in the list of npm');
  return {
    ...rest,
    metadata: { ...about, component: { ...about.component, type: 'application', name: 'patuh' } },
    components: [
      ...listed.map((one) => ({ ...one, scope: 'required' })),
      {
        type: 'platform',
        name: 'node',
        version: nodeVersion,
        'bom-ref': `node@${nodeVersion}`,
        purl: `pkg:generic/node@${nodeVersion}`,
        licenses: [{ license: { id: 'MIT' } }],
      },
    ],
  };
}
