// Fetches and starts the C++ program, and calls it with strings and bytes (src/platform/web/bridge.md).

import createCatcow from 'catcow:engine';
import { describe, note } from './errors.js';

export class DownloadError extends Error {
    name = 'DownloadError';
}

/** Returns whether a file has its checksum. @param {ArrayBuffer} bytes @param {string} sum */
async function isWhole(bytes, sum) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return sum === `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Fetches a file of this version. If another one arrives, the HTTP cache or the service worker may hold it, so asks the
 * host. On plain http there is no crypto.subtle, so the browser compares. It calls a wrong file a network error, and a
 * preloaded file may be of no use to it.
 * @param {string} name @param {AbortSignal} [signal] @returns {Promise<ArrayBuffer>} */
export async function download(name, signal) {
    const sum = SITE.sums[name] ?? '';
    /** @type {unknown} */
    let failure;
    for (const cache of /** @type {const} */ (['default', 'reload'])) {
        try {
            const response = await fetch(name, { signal, cache, integrity: crypto.subtle ? '' : sum });
            if (!response.ok) throw new DownloadError(`${name}: ${response.status}`);
            const bytes = await response.arrayBuffer();
            if (!crypto.subtle || await isWhole(bytes, sum)) return bytes;
            failure = new Error(`${name} is not the file of this version`);
        } catch (reason) {
            failure = reason instanceof DownloadError ? reason : new DownloadError(`${name}: ${reason}`);
        }
    }
    throw failure;
}

/** Ports that do not throw. An error that a port throws into C++ would end a frame in its midst, and no other would
 * ever be drawn. A trap in C++ that a port has called in turn does end it. Each port is looked up when C++ calls it:
 * stopped.js replaces them.
 * @param {Ports} ports @returns {Ports} */
function guarded(ports) {
    const all = Object.keys(ports).map((name) => [name, (/** @type {any[]} */ ...passed) => {
        try {
            return /** @type {any} */ (ports)[name](...passed);
        } catch (reason) {
            if (reason instanceof WebAssembly.RuntimeError) throw reason;
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
                    .then((bytes) => WebAssembly.instantiate(bytes, imports))
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
