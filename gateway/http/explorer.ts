import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { MeshError } from '@supermesh/kit/errors';
import { replyError } from './reply.ts';

/** The built web pages, and the page that stands in for them while they are being built. */
export interface Explorer {
  readonly folder: string;
  readonly building: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer's files under a policy that lets the page load from here and from nowhere else. */
export function explorerHandler({ folder, building }: Explorer) {
  return async function handleExplorer(path: string, response: ServerResponse): Promise<void> {
    const page = path === '/' || path === '/index.html';
    const file = page ? join(folder, 'index.html') : inside(folder, path);
    const content = (await read(file)) ?? (page ? await read(building) : undefined);
    if (!content)
      return replyError(response, new MeshError('NOT_FOUND', `There is no page ${path}.`));
    response.writeHead(200, {
      'content-type': page ? TYPES['.html'] : (TYPES[extname(file)] ?? 'application/octet-stream'),
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
    response.end(content);
  };
}

/** A path below the folder, whatever dots stand in it. */
function inside(folder: string, path: string): string {
  return join(folder, normalize(`/${decoded(path)}`));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
