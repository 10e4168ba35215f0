// A host that shows a version of the site under any first folder (/a/, /b/ ...), so that each case of a test has an
// address, a worker and caches of its own in one browser. It can lie about each file.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { mediaType } from '../../../scripts/site/media_types.mjs';

/** @typedef {{status: number, type: string, body: Buffer, location?: string}} Answer */
/** Returns what the host sends instead of the file. Null: it never answers.
 * @typedef {(whole: Answer, page: Buffer) => Answer | null} Lie */
/** @typedef {{folder: string, lies?: Record<string, Lie>, down?: boolean}} Shown  lies by the file's name */

const html = 'text/html; charset=utf-8';
const flipped = (/** @type {Buffer} */ body) => Buffer.from(body.map((byte, at) => (at === body.length >> 1 ? byte ^ 1 : byte)));

/** What hosts do with a file. @type {Record<string, Lie>} */
export const damages = {
    'a page instead, with 200': (_, page) => ({ status: 200, type: html, body: page }),
    'a page instead, of the right type': (whole, page) => ({ ...whole, body: page }),
    'a redirect to the start page': (whole) => ({ ...whole, status: 302, location: './' }),
    'cut in half': (whole) => ({ ...whole, body: whole.body.subarray(0, whole.body.length >> 1) }),
    'one byte short': (whole) => ({ ...whole, body: whole.body.subarray(0, -1) }),
    empty: (whole) => ({ ...whole, body: Buffer.alloc(0) }),
    'one bit changed': (whole) => ({ ...whole, body: flipped(whole.body) }),
    'missing, with 404': () => ({ status: 404, type: 'text/plain', body: Buffer.from('not found') }),
    'a server error': () => ({ status: 503, type: html, body: Buffer.from('<h1>busy</h1>') }),
};

export class LyingHost {
    /** What each first folder shows. @type {Map<string, Shown>} */
    #shown = new Map();
    /** @type {import('node:http').Server | null} */
    #server = null;
    address = '';

    /** @param {import('./world.mjs').World} world the host stops with it */
    static async in(world) {
        const host = new LyingHost();
        host.#server = createServer((request, response) => void host.#answer(request.url ?? '', response));
        await new Promise((done) => { host.#server?.listen(0, 'localhost', () => done(null)); });
        const bound = /** @type {import('node:net').AddressInfo} */ (host.#server.address());
        host.address = `http://localhost:${bound.port}/`;
        world.others.push(host);
        return host;
    }

    /** @param {string} name the first folder @param {Shown} shown @returns {string} its address */
    show(name, shown) {
        this.#shown.set(name, shown);
        return `${this.address}${name}/`;
    }

    /** @param {string} url @param {import('node:http').ServerResponse} response */
    async #answer(url, response) {
        const [, name = '', path = ''] = /^\/([^/?]*)\/?([^?]*)/.exec(decodeURI(url)) ?? [];
        const shown = this.#shown.get(name);
        if (!shown || shown.down) return void response.destroy();
        if (path === 'blank') return void response.writeHead(200, { 'Content-Type': html }).end('<!doctype html><title>blank</title>');
        const page = await readFile(join(shown.folder, 'index.html'));
        const file = path || 'index.html';
        /** @type {Answer} */
        const whole = await readFile(join(shown.folder, file)).then(
            (body) => ({ status: 200, type: mediaType(file), body }),
            () => ({ status: 404, type: 'text/plain', body: Buffer.from('There is nothing here.') }));
        const lie = shown.lies?.[file];
        const answer = lie ? lie(whole, page) : whole;
        if (!answer) return;
        const stays = lie && /-[0-9a-f]{10}\.\w+$/.test(file) && answer.status === 200;
        response.writeHead(answer.status, {
            'Content-Type': answer.type,
            // The worst case: what was wrong once stays in the HTTP cache for a year, and what was right does not.
            'Cache-Control': stays ? 'public, max-age=31536000, immutable' : 'no-store',
            'X-Content-Type-Options': 'nosniff',
            ...(answer.location ? { Location: `/${name}/` } : {}),
        }).end(answer.body);
    }

    async close() {
        this.#server?.closeAllConnections();
        this.#server?.close();
    }
}
