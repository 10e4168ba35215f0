// Remembers in localStorage how many sessions were stored, and when. A browser that damages or drops its database says
// nothing, and localStorage is another file. It holds nothing else.

const name = 'catcow.stored';

/** @param {number} sessions 0: there is nothing to remember */
export function remember(sessions) {
    try {
        if (sessions === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify({ sessions, since: Math.floor(Date.now() / 1000) }));
    } catch {
        // Denied, or full. A loss is then not noticed.
    }
}

/** @returns {{sessions: number, since: number}} */
export function remembered() {
    try {
        const { sessions, since } = JSON.parse(localStorage.getItem(name) ?? '');
        if (Number.isInteger(sessions) && Number.isInteger(since)) return { sessions, since };
    } catch {
        // Nothing, or something else.
    }
    return { sessions: 0, since: 0 };
}
