// Fetches and starts the C++ program, and calls it with strings and bytes (src/platform/web/bridge.md).

import createCatcow from 'catcow:engine';
import { describe, note } from './errors.js';

export class DownloadError extends Error {
    name = 'DownloadError';
}

/** Fetches a file of this version. The browser compares it with its checksum. If it is another one, the HTTP cache or
 * the service worker may hold it, so asks the host.
 * @param {string} name @param {AbortSignal} [signal] @returns {Promise<Response>} */
export async function download(name, signal) {
    let what = '';
    for (const cache of /** @type {const} */ (['default', 'reload'])) {
        try {
            const response = await fetch(name, { signal, cache, integrity: SITE.sums[name] });
            if (response.ok) return response;
            what = String(response.status);
        } catch (reason) {
            what = String(reason);
        }
    }
    const arrives = !signal?.aborted && await fetch(name, { signal }).then(({ ok }) => ok, () => false);
    throw arrives ? new Error(`${name} is not the file of this version`) : new DownloadError(`${name}: ${what}`);
}

/** Compiles the program while it arrives. With a wrong MIME type it compiles afterwards, which only takes longer.
 * @param {Response} response @param {WebAssembly.Imports} imports */
async function instantiate(response, imports) {
    if (WebAssembly.instantiateStreaming && response.headers.get('content-type') === 'application/wasm') {
        return WebAssembly.instantiateStreaming(response, imports);
    }
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

/** Ports that do not throw. An error that a port throws into C++ would end a frame in its midst, and no other would
 * ever be drawn. @param {Ports} ports @returns {Ports} */
function guarded(ports) {
    const all = Object.entries(ports).map(([name, port]) => [name, (/** @type {any[]} */ ...passed) => {
        try {
            return port(...passed);
        } catch (reason) {
            note(`${name}: ${describe(reason)}`);
            return null;
        }
    }]);
    return Object.fromEntries(all);
}

/**
 * @param {Ports} ports
 * @param {(what: unknown) => void} onAbort
 * @returns {Promise<Engine>}
 */
export function loadEngine(ports, onAbort) {
    return new Promise((resolve, reject) => {
        const arriving = download(SITE.engine);
        arriving.catch(reject);
        createCatcow({
            ports: guarded(ports),
            onAbort,
            instantiateWasm(imports, receive) {
                arriving
                    .then((response) => instantiate(response, imports))
                    .then(({ instance, module }) => receive(instance, module))
                    .catch(reject);
                return {};
            },
        }).then(resolve, reject);
    });
}

const encoder = new TextEncoder();

/** Calls `call` with a pointer to each text (UTF-8, zero-terminated), then frees the memory.
 * Half of a surrogate pair becomes U+FFFD; Emscripten's own conversion would swallow the character after it.
 * @param {Engine} engine @param {string[]} texts @param {(...pointers: number[]) => void} call */
export function withText(engine, texts, call) {
    const pointers = texts.map((text) => {
        const bytes = encoder.encode(`${text}\0`);
        const pointer = engine._malloc(bytes.length);
        engine.HEAPU8.set(bytes, pointer);
        return pointer;
    });
    call(...pointers);
    for (const pointer of pointers) engine._free(pointer);
}

/** @param {Engine} engine
 * @param {string} content two lines for each file, its name and its text; "end" after the last */
export function feedContent(engine, content) {
    const lines = content.split('\n');
    if (lines.pop() !== 'end') throw new Error('the content is cut off');
    for (let at = 0; at < lines.length; at += 2) {
        withText(engine, lines.slice(at, at + 2), engine._catcow_file);
    }
}

/** Passes the fonts to C++, which keeps the memory. @param {Engine} engine @param {Uint8Array[]} fonts */
export function feedFonts(engine, fonts) {
    fonts.forEach((bytes, slot) => {
        const pointer = engine._malloc(bytes.length);
        engine.HEAPU8.set(bytes, pointer);
        engine._catcow_font(slot, pointer, bytes.length);
    });
}
