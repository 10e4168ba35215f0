// Keeps screens and dialogs as history entries. Each entry carries its depth, which tells a step back from a
// step forward.

let depth = 0;   // depth that the app wants the browser to have

/** Sets how many steps back there are before the person leaves the page. @param {number} steps */
export function historyDepth(steps) {
    const back = depth - steps;
    while (depth < steps) {
        // A link belongs to the entry that shows it. The first entry must not open it again.
        const link = depth === 0 ? location.hash : '';
        if (link) clearFragment();
        depth += 1;
        history.pushState({ depth }, '', link);
    }
    depth = steps;
    if (back > 0) history.go(-back);
}

/** Removes a routine link from the address. */
export function clearFragment() {
    history.replaceState(history.state, '', location.pathname + location.search);
}

export function fragment() {
    return location.hash.slice(1);
}

/** @param {{back: () => void, fragment: (text: string) => void}} listener */
export function watchHistory(listener) {
    // After a reload the app starts on its first screen, so go back to the first entry.
    const left = history.state?.depth ?? 0;
    if (left > 0) history.go(-left);
    else history.replaceState({ depth: 0 }, '');
    addEventListener('popstate', (event) => {
        if (!event.state) return history.replaceState({ depth }, '');   // a link pasted into the address
        const now = event.state.depth;
        if (now > depth) return history.go(depth - now);     // a closed screen does not come back
        // Set before calling the app, which may push the entry again that the person just left.
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
