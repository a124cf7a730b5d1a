import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the peers are made of; installed here and nowhere else. */
const PACKAGES = ['@apollo/gateway@2.14.4', '@apollo/server@5.5.1', 'graphql@16.15.0'];

/** Installs the peers' packages into a folder of their own, once, and gives the folder. */
export function installPeers(root: string): string {
  const folder = join(root, '.mesh', 'bench-peers');
  if (existsSync(join(folder, 'node_modules', '@apollo', 'gateway'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the peers could not be installed:\n${stderr}`);
  return folder;
}
