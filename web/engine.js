// Fetches and starts the C++ program, and calls it with strings and bytes (src/platform/web/bridge.md).

import createCatcow from 'catcow:engine';

export class DownloadError extends Error {
    name = 'DownloadError';
}

/** @param {string} name @param {AbortSignal} [signal] @returns {Promise<Response>} */
export async function download(name, signal) {
    const response = await fetch(name, { signal }).catch((reason) => {
        throw new DownloadError(`${name}: ${reason}`);
    });
    if (!response.ok) throw new DownloadError(`${name}: ${response.status}`);
    return response;
}

/** Compiles the program while it arrives. With a wrong MIME type it compiles afterwards, which only takes longer.
 * @param {Response} response @param {WebAssembly.Imports} imports */
async function instantiate(response, imports) {
    if (WebAssembly.instantiateStreaming && response.headers.get('content-type') === 'application/wasm') {
        return WebAssembly.instantiateStreaming(response, imports);
    }
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
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
            ports,
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
