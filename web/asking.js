// Which tab holds the session that can be resumed, where there are no Web Locks: they need https. The tab that owns it
// refuses each tab that asks. A tab that nobody refuses owns it from then on. Rejected: a row with a time limit alone.
// The timers of a hidden tab come once a minute, so after a crash the session would not be offered for that long.

const name = 'catcow.owner';
const beat = 1000;              // milliseconds between two signs of life
const patience = 400;
const patienceWithBusy = 3000;  // with a sign of life: the owner may be drawing
const askAgain = 10_000;        // the owner may have crashed

function lives() {
    try {
        return Math.abs(Date.now() - Number(localStorage.getItem(name))) < 3 * beat;
    } catch {
        return false;
    }
}

/** @param {boolean} on */
function showLife(on) {
    try {
        if (on) localStorage.setItem(name, String(Date.now()));
        else localStorage.removeItem(name);
    } catch {
        // Denied. The owner still answers.
    }
}

/** Like isAlone() of alone.js. @param {() => void} later @returns {Promise<boolean>} */
export async function isAloneByAsking(later) {
    if (typeof BroadcastChannel !== 'function') return true;
    const channel = new BroadcastChannel(name);
    const own = Math.random();
    let owns = false;
    let told = false;   // that this tab owns it
    /** Ends the question with the answer. @type {((free: boolean) => void) | null} */
    let answer = null;

    async function ask() {
        if (owns || answer) return owns;
        const free = await new Promise((done) => {
            answer = done;
            channel.postMessage({ ask: own });
            setTimeout(() => done(true), lives() ? patienceWithBusy : patience);
        });
        answer = null;
        owns = free;
        if (owns) showLife(true);
        return free;
    }
    /** Tells the app once. */
    function tell() {
        if (!told) later();
        told = true;
    }
    channel.addEventListener('message', ({ data }) => {
        if (data.ask < own) answer?.(false);   // two ask at the same time: the smaller number owns
        else if (data.ask > own && answer) channel.postMessage({ refused: data.ask });
        if (data.ask !== undefined && owns) channel.postMessage({ refused: data.ask });
        if (data.refused === own) answer?.(false);
        if (data.free) void follow();
    });
    async function follow() {
        if (!owns && !answer && await ask()) tell();
    }
    setInterval(() => owns && showLife(true), beat);
    setInterval(() => void follow(), askAgain);
    addEventListener('pagehide', () => {
        if (!owns) return;
        owns = false;
        showLife(false);
        channel.postMessage({ free: true });
    });
    addEventListener('pageshow', async (event) => {
        if (!event.persisted) return;
        if (await ask()) tell();
        else location.reload();   // another tab owns it now
    });
    told = await ask();
    return told;
}
