// Keeps screens and dialogs as history entries. Each entry carries its depth, which tells a step back from a
// step forward. A link that is pasted into the address makes an entry of its own. That entry is left at once:
// otherwise the next step back would only leave it, and the person would press Back for nothing.

import { describe, note } from './errors.js';

const patience = 2000;   // milliseconds; browsers ignore steps, or do not tell of them, if there are many

let depth = 0;         // depth of the entry where the browser is, or goes
let travels = false;   // the browser is on its way to another entry
let known = 0;         // place of the present entry in the browser's history
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** What waits until the browser has arrived. @type {(() => void)[]} */
const waiting = [];

/** Returns the place of the present entry. Without the Navigation API: the number of entries.
 * @returns {number} */
const place = () => /** @type {any} */ (globalThis).navigation?.currentEntry?.index ?? history.length;

/** A browser that has changed many entries in a short time refuses: Safari throws after 100 in 30 s.
 * @param {() => void} act */
function attempt(act) {
    try {
        act();
    } catch (reason) {
        note(`history: ${describe(reason)}`);
    }
}

/** @param {() => void} act */
function whenThere(act) {
    if (travels) waiting.push(act);
    else act();
}

/** @param {number} steps */
function travel(steps) {
    travels = true;
    clearTimeout(timer);
    timer = setTimeout(arrived, patience);
    history.go(steps);
}

function arrived() {
    clearTimeout(timer);
    travels = false;
    known = place();
    while (!travels && waiting.length > 0) waiting.shift()?.();
}

/** Sets how many steps back there are before the person leaves the page. An entry that the browser refuses does not
 * count, or the step back from it would leave the page. @param {number} steps */
export const historyDepth = (steps) => whenThere(() => {
    const back = depth - steps;
    while (depth < steps) {
        // A link belongs to the entry that shows it. The first entry must not open it again.
        const link = depth === 0 ? location.hash : '';
        if (link) address('');
        attempt(() => history.pushState({ depth: depth + 1 }, '', link));
        if (history.state?.depth !== depth + 1) return;
        depth += 1;
        known = place();
    }
    depth = steps;
    if (back > 0) travel(-back);
});

/** @param {string} link with "#", or empty */
const address = (link) => attempt(() => history.replaceState(history.state, '', location.pathname + location.search + link));

/** Removes a routine link from the address. */
export const clearFragment = () => whenThere(() => address(''));

/** Puts the routine link that the screen shows into the address, so that a reload shows it again.
 * @param {string} text */
export const showFragment = (text) => whenThere(() => address(`#${text}`));

export function fragment() {
    return location.hash.slice(1);
}

/** @typedef {{back: () => void, fragment: (text: string) => void}} Listener */

/** @param {Listener} listener */
function linkCame(listener) {
    const text = fragment();
    if (place() > known) {
        travel(-1);
    } else {
        // It took the place of our entry, or of the entries that were in front of it.
        attempt(() => history.replaceState({ depth, link: true }, '', location.pathname + location.search));
    }
    whenThere(() => { if (text) listener.fragment(text); });
}

/** @param {Listener} listener */
export function watchHistory(listener) {
    known = place();
    addEventListener('popstate', (event) => {
        if (!event.state) return linkCame(listener);
        const now = event.state.depth;
        if (now > depth) return travel(depth - now);         // a closed screen does not come back
        if (now === depth && travels) return arrived();
        // The first screen had two entries. The person who left one of them wants to leave the page.
        if (now === 0 && depth === 0) return event.state.link ? undefined : history.back();
        // Set before calling the app, which may push the entry again that the person just left. The same depth
        // again is the entry below one that a link replaced: a step back as well.
        const steps = Math.max(depth - now, 1);
        depth = Math.max(depth - steps, 0);
        arrived();
        for (let step = 0; step < steps; step += 1) listener.back();
    });
    addEventListener('hashchange', () => {
        if (!history.state && !travels) linkCame(listener);   // where no popstate told of it
    });
    // After a reload the app starts on its first screen, so go back to the first entry.
    const left = history.state?.depth ?? 0;
    if (left > 0) travel(-left);
    else attempt(() => history.replaceState({ ...history.state, depth: 0 }, ''));
}
