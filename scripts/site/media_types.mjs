// The media type of each kind of file in the site. The service worker keeps files with these types, and
// scripts/serve.mjs sends them.

import { extname } from 'node:path';

/** @type {Map<string, string>} */
const types = new Map([
    ['.html', 'text/html; charset=utf-8'],
    ['.js', 'text/javascript; charset=utf-8'],
    ['.css', 'text/css; charset=utf-8'],
    ['.json', 'application/json'],
    ['.webmanifest', 'application/manifest+json'],
    ['.wasm', 'application/wasm'],
    ['.bin', 'application/octet-stream'],
    ['.svg', 'image/svg+xml'],
    ['.png', 'image/png'],
    ['.txt', 'text/plain; charset=utf-8'],
]);

/** @param {string} file */
export const mediaType = (file) => types.get(extname(file)) ?? 'application/octet-stream';
