// Runs in the page first: limits the page to 10 frames a second, and lets WebGL put no pixel on the canvas. In software, a
// frame at phone size takes 80 ms of a core, and a page that draws takes every core. The program and the page still do
// all their work. Tests that look at pixels or check motion ask for all frames, which are drawn.
(() => {
    const apart = 100;   // milliseconds
    for (const kind of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
        const calls = /** @type {any} */ (window)[kind]?.prototype ?? {};
        for (const call of ['clear', 'drawArrays', 'drawElements']) calls[call] = () => {};
    }
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
