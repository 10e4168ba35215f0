// Sends real touches, one event at a time, through the browser's input.

/** @typedef {{x: number, y: number}} Point */

export class Fingers {
    #page;
    #session;

    /** @param {import('playwright-core').Page} page @param {import('playwright-core').CDPSession} session */
    constructor(page, session) {
        this.#page = page;
        this.#session = session;
    }

    /** @param {import('playwright-core').Page} page */
    static async on(page) {
        return new Fingers(page, await page.context().newCDPSession(page));
    }

    /** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {Point[]} points @param {number} [timestamp] seconds */
    async #send(type, points, timestamp) {
        const touchPoints = points.map((point, id) => ({ ...point, id }));
        await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints, ...(timestamp ? { timestamp } : {}) });
    }

    /** Moves one finger and lifts it in motion. Event times are 1/60 s apart, however busy the machine.
     * @param {Point} from @param {Point} to */
    async fling(from, to, steps = 6) {
        const start = Date.now() / 1000;
        await this.#send('touchStart', [from], start);
        for (let step = 1; step <= steps; step += 1) {
            const share = step / steps;
            const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
            await this.#send('touchMove', [at], start + step / 60);
        }
        await this.#send('touchEnd', [], start + (steps + 0.5) / 60);
    }

    /** @param {...Point} points */
    down(...points) { return this.#send('touchStart', points); }

    /** @param {...Point} points */
    move(...points) { return this.#send('touchMove', points); }

    up() { return this.#send('touchEnd', []); }

    /** Moves all points from `from` to `to`, in steps of one frame. @param {Point[]} from @param {Point[]} to */
    async draw(from, to, steps = 8) {
        await this.down(...from);
        for (let step = 1; step <= steps; step += 1) {
            const share = step / steps;
            await this.move(...from.map((point, i) => ({
                x: point.x + ((to[i]?.x ?? 0) - point.x) * share,
                y: point.y + ((to[i]?.y ?? 0) - point.y) * share,
            })));
            await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        }
    }
}

/** Waits until no frame has been drawn for 8 animation frames. @param {import('playwright-core').Page} page */
export const atRest = (page) => page.evaluate(async () => {
    const drawn = () => /** @type {any} */ (window).catcow.diagnostics().frames.drawn;
    const frames = (/** @type {number} */ count) => new Promise((done) => {
        const step = () => (count-- > 0 ? requestAnimationFrame(step) : done(null));
        step();
    });
    for (let before = -1; before !== drawn();) {
        before = drawn();
        await frames(8);
    }
});
