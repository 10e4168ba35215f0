// After the program has stopped (a trap or an abort). A session that can be resumed may have stopped it, so the page
// counts this in the session's row, and offers to load without that session. C++ offers no session that stopped it
// twice (most_stopped in src/journal/record.h) and keeps what was done in it as a record.

import { keepAwake } from './awake.js';
import { describe } from './errors.js';
import { troubles } from './trouble.js';
import { element, show } from './trouble_page.js';

const enough = 2;
const version = 1;   // of the row; a newer one is left alone

/** @type {Record<string, string>} */
const without = {
    en: 'Load again and end the interrupted session',
    de: 'Neu laden und die Einheit beenden',
    es: 'Cargar de nuevo y terminar la sesión',
};

/** Adds to the count in the row of the session that can be resumed. Returns whether there is one.
 * @param {import('./storage.js').Storage} storage @param {number} times */
async function count(storage, times) {
    let there = false;
    await storage.change('single', 'resume', true, (stored) => {
        const point = stored && JSON.parse(stored);
        there = point?.v === version;
        return there ? JSON.stringify({ ...point, stopped: (point.stopped ?? 0) + times }) : null;
    });
    return there;
}

/** Returns whether an error comes from the program: a trap, or a call that ran out of stack.
 * @param {unknown} error */
export function isStop(error) {
    if (typeof WebAssembly !== 'undefined' && error instanceof WebAssembly.RuntimeError) return true;
    return error instanceof Error && /^(RangeError|InternalError)$/.test(error.name) && /wasm/.test(error.stack ?? '');
}

let known = false;

/** @typedef {{ports: Ports, storage: import('./storage.js').Storage, silence: () => void}} Program */

/** @param {string} details @param {Program} program parts of it may still run: frames, timers and sound. None of them
 * may write any more, or the count is lost; the person hears nothing and the screen may turn off. */
export async function stopped(details, { ports, storage, silence }) {
    if (known) return;
    known = true;
    for (const name of Object.keys(ports)) Object.assign(ports, { [name]: () => null });
    silence();
    keepAwake(false);
    show(troubles.stopped(details));
    if (await count(storage, 1)) {
        const button = element('button', without[document.documentElement.lang] ?? without.en ?? '', 'plain');
        button.addEventListener('click', () => void count(storage, enough).finally(() => location.reload()));
        document.querySelector('#trouble button')?.after(button);
    }
    storage.hold(false);
}

/** Shows when a call into the program fails, also one in an answer that it waited for. @param {Program} program */
export function watchStops(program) {
    const look = (/** @type {unknown} */ error) => {
        if (isStop(error)) void stopped(describe(error), program);
    };
    addEventListener('error', (event) => look(event.error));
    addEventListener('unhandledrejection', (event) => look(event.reason));
}
