// Screens and dialogs as history entries. Each entry carries its depth, so that a step back is told
// from a step forward.

let depth = 0;   // the app's: where the browser should be

/** How many steps back there are before the person leaves the page. @param {number} steps */
export function historyDepth(steps) {
    const back = depth - steps;
    while (depth < steps) {
        // A link belongs to the entry that shows it: the first one must not open it again.
        const link = depth === 0 ? location.hash : '';
        if (link) clearFragment();
        depth += 1;
        history.pushState({ depth }, '', link);
    }
    depth = steps;
    if (back > 0) history.go(-back);
}

/** Takes a routine link out of the address. */
export function clearFragment() {
    history.replaceState(history.state, '', location.pathname + location.search);
}

export function fragment() {
    return location.hash.slice(1);
}

/** @param {{back: () => void, fragment: (text: string) => void}} listener */
export function watchHistory(listener) {
    // After a reload the app is on its first screen again.
    const left = history.state?.depth ?? 0;
    if (left > 0) history.go(-left);
    else history.replaceState({ depth: 0 }, '');
    addEventListener('popstate', (event) => {
        if (!event.state) return history.replaceState({ depth }, '');   // a link pasted into the address
        const now = event.state.depth;
        if (now > depth) return history.go(depth - now);     // what was closed does not come back
        // Set before the app hears of it: it may push the entry again that was just left.
        const steps = depth - now;
        depth = now;
        for (let step = 0; step < steps; step += 1) listener.back();
    });
    addEventListener('hashchange', () => {
        const text = fragment();
        if (!text) return;
        clearFragment();   // before the app pushes an entry, which would inherit it
        listener.fragment(text);
    });
}
