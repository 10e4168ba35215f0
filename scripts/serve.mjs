#!/usr/bin/env node
// Serves the built site, on this machine only. Sends the headers that the site's _headers file lists, as some
// hosts do (docs/hosting.md), so that every browser test runs with them.
//     node scripts/serve.mjs [FOLDER] [PORT]    by default dist and 8080, or the next free port

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isCommand, usage } from './lib/usage.mjs';
import { headersFor, readHeaders } from './site/headers.mjs';
import { mediaType } from './site/media_types.mjs';

/** Returns the file for an address, or null if it is outside the folder.
 * @param {string} folder @param {string} address @returns {string | null} */
export function fileFor(folder, address) {
    let path;
    try {
        path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    } catch {
        return null;
    }
    if (path.includes('\0')) return null;
    const file = resolve(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(resolve(folder) + sep) ? file : null;
}

/** Returns the headers of a file, from the _headers beside it or in the nearest folder above it. (A host reads only
 * the one at its root. Tests also serve the site from a sub-path.) The rule for `/` applies to its index.html.
 * @param {string} folder @param {string} file @param {boolean} asFolder whether the address ended in a slash
 * @returns {Promise<Record<string, string>>} */
async function headersOf(folder, file, asFolder) {
    for (let at = dirname(file); ; at = dirname(at)) {
        const text = await readFile(join(at, '_headers'), 'utf8').catch(() => null);
        if (text !== null) {
            const path = `/${relative(at, file).split(sep).join('/')}`;
            return headersFor(readHeaders(text), asFolder ? path.replace(/index\.html$/, '') : path);
        }
        if (at === resolve(folder)) return {};
    }
}

/** As hosts do that serve a page for what is not there. @param {string} folder @param {import('node:http').ServerResponse} response */
async function sendMissing(folder, response) {
    const page = join(folder, '404.html');
    const body = await readFile(page).catch(() => null);
    if (!body) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.\n');
    response.writeHead(404, { 'Content-Type': mediaType(page), ...await headersOf(folder, page, false) }).end(body);
}

/** @param {string} folder @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response */
async function answer(folder, request, response) {
    const file = fileFor(folder, request.url ?? '/');
    const body = file && basename(file) !== '_headers' ? await readFile(file).catch(() => null) : null;
    if (!file || !body) return sendMissing(folder, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { 'Content-Type': 'text/plain' }).end('Only for reading.\n');
        return;
    }
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const headers = {
        'Content-Type': mediaType(file),
        'Cache-Control': 'no-cache',   // the browser always asks, and gets 304 if nothing changed
        ETag: tag,
        ...await headersOf(folder, file, new URL(request.url ?? '/', 'http://localhost').pathname.endsWith('/')),
    };
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} folder
 * @param {number} port the first one to try; 0 for any
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve(folder, port) {
    const server = createServer((request, response) => {
        answer(folder, request, response).catch(() => response.writeHead(500).end());
    });
    for (let attempt = port; ; attempt += 1) {
        const taken = await listen(server, attempt);
        if (!taken) break;
        if (port === 0 || attempt - port >= 50) throw taken;
    }
    const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
    return {
        address: `http://localhost:${bound.port}/`,
        close: () => new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
        }),
    };
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<Error | null>} why not */
function listen(server, port) {
    return new Promise((done, refuse) => {
        const failed = (/** @type {NodeJS.ErrnoException} */ reason) => {
            if (reason.code === 'EADDRINUSE' || reason.code === 'EACCES') done(reason);
            else refuse(reason);
        };
        server.once('error', failed);
        server.listen(port, 'localhost', () => {
            server.off('error', failed);
            done(null);
        });
    });
}

/** @param {string} why @returns {never} */
function refuse(why) {
    console.error(`error: ${why}`);
    process.exit(2);
}

if (isCommand(import.meta.url)) {
    const [folder = 'dist', port = '8080'] = usage(import.meta.url, { most: 2 });
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) refuse(`a port is a number from 0 to 65535, not "${port}"`);
    if (!existsSync(join(folder, 'index.html'))) refuse(`${folder} contains no site. Run scripts/build.`);
    const { address } = await serve(folder, Number(port)).catch((reason) => refuse(
        ['EADDRINUSE', 'EACCES'].includes(reason.code) ? `no port from ${port} on is free` : String(reason)));
    console.log(`Catcow is at ${address}`);
}
