// Runs in the page first: limits the page to 5 frames a second and turns antialiasing off. Software WebGL needs 0.17 s
// of a core for each frame at phone size, and takes every core. Tests that do not check motion leave the cores to
// others.
(() => {
    const apart = 200;   // milliseconds
    const context = /** @type {any} */ (HTMLCanvasElement.prototype).getContext;
    /** @type {any} */ (HTMLCanvasElement.prototype).getContext = function (/** @type {string} */ kind, /** @type {any} */ wanted, /** @type {any[]} */ ...rest) {
        return context.call(this, kind, kind.startsWith('webgl') ? { ...wanted, antialias: false } : wanted, ...rest);
    };
    const own = requestAnimationFrame.bind(window);
    const cancelOwn = cancelAnimationFrame.bind(window);
    let last = -apart, count = 0;
    /** Callbacks that wait for the next frame. @type {Map<number, FrameRequestCallback>} */
    const waiting = new Map();
    let ahead = false;

    /** @param {number} now */
    function frame(now) {
        ahead = false;
        last = performance.now();
        const all = [...waiting.values()];
        waiting.clear();
        for (const callback of all) callback(now);
    }

    window.requestAnimationFrame = (callback) => {
        count += 1;
        waiting.set(count, callback);
        if (!ahead) {
            ahead = true;
            setTimeout(() => own(frame), Math.max(0, last + apart - performance.now()));
        }
        return count;
    };
    window.cancelAnimationFrame = (id) => { waiting.delete(id) || cancelOwn(id); };
})();
