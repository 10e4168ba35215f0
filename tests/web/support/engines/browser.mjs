// A page in a browser that W3C WebDriver drives. Has only what the smoke test needs.

/**
 * Sends commands to the browser: over HTTP (http_wire.mjs) or directly to Firefox (marionette_wire.mjs).
 * @typedef {object} Wire
 * @property {(url: string) => Promise<void>} navigate
 * @property {() => Promise<void>} reload
 * @property {(source: string, args: unknown[]) => Promise<any>} script calls its last argument with the result
 * @property {(actions: object[]) => Promise<void>} actions pointer actions, in the format of the standard
 * @property {(element: unknown) => Promise<void>} click presses the middle of the element
 */

/** A command that the driver refused, with the W3C error code. */
export class Refused extends Error {
    name = 'Refused';

    /** @param {string} code @param {string} message */
    constructor(code, message) {
        super(`${code}: ${message}`);
        this.code = code;
    }
}

/** Errors that pass: the element moved, or was made again, between finding and pressing it. */
const passing = new Set(['stale element reference', 'element click intercepted', 'element not interactable',
    'no such element', 'move target out of bounds']);

const patience = 60_000;

/** The driver's timeouts. They are longer than any wait of a test. */
export const timeouts = { script: 2 * patience, pageLoad: 2 * patience };

/** @param {unknown} element in the format of the standard @returns {string} */
export const idOf = (element) => /** @type {Record<string, string>} */ (element)['element-6066-11e4-a52e-4f735466cecf'] ?? '';

export class Browser {
    #wire;
    #close;

    /** @param {string} version @param {Wire} wire @param {() => Promise<void>} close */
    constructor(version, wire, close) {
        this.version = version;
        this.#wire = wire;
        this.#close = close;
    }

    /** @param {string} url */
    navigate(url) { return this.#wire.navigate(url); }

    reload() { return this.#wire.reload(); }

    close() { return this.#close(); }

    /** Waits in the page until `fact` returns a true value, and returns it. `fact` is sent as source text.
     * @template T @template [A=null] @param {string} what @param {(arg: A) => T} fact @param {A} [arg]
     * @returns {Promise<NonNullable<T>>} */
    async until(what, fact, arg) {
        const { value, trouble, page } = await this.#wire.script(`
            const [arg, milliseconds, done] = arguments;
            const fact = ${fact};
            const end = performance.now() + milliseconds;
            const look = () => {
                let value, trouble = '';
                try { value = fact(arg); } catch (reason) { trouble = String(reason); }
                if (value) return done({ value });
                if (performance.now() < end) return setTimeout(look, 20);
                const page = { text: document.body.innerText.slice(0, 600) };
                try { page.diagnostics = window.catcow.diagnostics(); } catch {}
                done({ trouble, page: JSON.stringify(page) });
            };
            look();`, [arg ?? null, patience]);
        if (value) return value;
        throw new Error(`${what}: not so in ${patience / 1000} s ${trouble}\n${page}`);
    }

    /** Moves one finger from `from` to `to`, rests, then lifts it. @param {{x: number, y: number}} from
     * @param {{x: number, y: number}} to */
    async draw(from, to) {
        const at = (/** @type {{x: number, y: number}} */ point, duration = 0) =>
            ({ type: 'pointerMove', duration, x: Math.round(point.x), y: Math.round(point.y) });
        await this.#wire.actions([{
            type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' },
            actions: [at(from), { type: 'pointerDown', button: 0 }, at(to, 300),
                { type: 'pause', duration: 200 }, { type: 'pointerUp', button: 0 }],
        }]);
    }

    /** Presses a button by name, half a second after the press before at the earliest. A press that comes sooner counts
     * as a second one on the screen before (src/ui/settled.h). @param {string} name */
    async press(name) {
        await new Promise((done) => { setTimeout(done, 500); });
        const end = Date.now() + patience;
        for (;;) {
            const element = await this.until(`the button ${name}`, (wanted) => [...document.querySelectorAll('#mirror button')]
                .find((button) => button.textContent?.trim() === wanted), name);
            try {
                return await this.#wire.click(element);
            } catch (reason) {
                if (!(reason instanceof Refused) || !passing.has(reason.code) || Date.now() > end) throw reason;
            }
        }
    }
}
