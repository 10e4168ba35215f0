// Runs in the page first: the page's clock, timers and frames. Time passes as usual until ownTime.hold(); from then on it
// passes only in ownTime.pass(). So a session of minutes takes seconds, and stands still while a picture of it is taken.
(() => {
    const own = { now: performance.now.bind(performance), frame: requestAnimationFrame.bind(window) };
    /** @type {Map<number, {due: number, every: number, call: (now: number) => void}>} */
    const waiting = new Map();
    let now = own.now(), real = now, count = 0, held = false, drawn = false;

    /** @param {number} wait @param {number} every @param {(now: number) => void} call */
    function add(wait, every, call) {
        count += 1;
        waiting.set(count, { due: now + Math.max(0, wait), every, call });
        return count;
    }
    const timer = (/** @type {boolean} */ again) => (/** @type {any} */ call, wait = 0, /** @type {any[]} */ ...passed) =>
        add(wait, again ? Math.max(1, wait) : 0, () => call(...passed));
    const remove = (/** @type {any} */ id) => void waiting.delete(id);

    /** Calls what is due, in order of time. @param {number} to milliseconds */
    function move(to) {
        for (let steps = 0; steps < 1000; steps += 1) {
            let [first, due] = [0, Infinity];
            for (const [id, each] of waiting) if (each.due < due) [first, due] = [id, each.due];
            const entry = waiting.get(first);
            if (!entry || due > to) break;
            now = Math.max(now, due);
            if (entry.every) entry.due = now + entry.every;
            else waiting.delete(first);
            entry.call(now);
        }
        now = Math.max(now, to);
    }
    function follow() {
        if (held) return;
        const at = own.now();
        move(now + at - real);
        real = at;
        own.frame(follow);
    }
    const channel = new MessageChannel();
    /** Lets what was promised come between. A timer would take 4 ms. @returns {Promise<void>} */
    const turn = () => new Promise((then) => {
        channel.port1.onmessage = () => then();
        channel.port2.postMessage(null);
    });
    const between = 100;   // milliseconds from frame to frame while time is held
    Object.assign(window, {
        setTimeout: timer(false), setInterval: timer(true), clearTimeout: remove, clearInterval: remove,
        requestAnimationFrame: (/** @type {FrameRequestCallback} */ call) => add(held ? between : 16, 0, call),
        cancelAnimationFrame: remove,
        ownTime: {
            hold() { held = true; },
            /** @param {boolean} wanted whether WebGL puts pixels on the canvas: in software that takes most of the time */
            draw(wanted) { drawn = wanted; },
            /** Lets time pass until `done` returns true, or for so long. @param {number} milliseconds @param {() => boolean} [done] */
            async pass(milliseconds, done = () => false) {
                const end = now + milliseconds;
                while (now < end && !done()) {
                    move(now + between / 2);
                    await turn();
                }
            },
            /** Waits until what was drawn is on the screen. */
            shown: () => new Promise((then) => own.frame(() => own.frame(then))),
        },
    });
    performance.now = () => now;
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => now });
    for (const kind of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
        const calls = /** @type {any} */ (window)[kind]?.prototype ?? {};
        for (const call of ['clear', 'drawArrays', 'drawElements']) {
            const draw = calls[call];
            calls[call] = function (/** @type {any[]} */ ...passed) { if (drawn) draw.apply(this, passed); };
        }
    }
    follow();
})();
