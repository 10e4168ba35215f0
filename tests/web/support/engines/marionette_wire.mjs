// W3C WebDriver in Firefox's own form: the same commands over a socket, each message preceded by its length. (HTTP
// would need geckodriver, which Debian does not have.)

import { once } from 'node:events';
import { connect } from 'node:net';
import { idOf, Refused, timeouts } from './browser.mjs';

/** Splits incoming data, in pieces of any size, into messages such as 5:hello.
 * @param {(text: string) => void} receive */
function messagesTo(receive) {
    let rest = Buffer.alloc(0);
    return (/** @type {Buffer} */ piece) => {
        rest = Buffer.concat([rest, piece]);
        for (;;) {
            const colon = rest.indexOf(':');
            const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)));
            if (colon < 0 || rest.length < end) return;
            const text = rest.subarray(colon + 1, end).toString();
            rest = rest.subarray(end);
            receive(text);
        }
    };
}

class Marionette {
    #socket;
    #last = 0;
    /** @type {Map<number, {resolve: (value: any) => void, reject: (reason: Error) => void}>} */
    #open = new Map();

    /** @param {import('node:net').Socket} socket */
    constructor(socket) {
        this.#socket = socket;
        socket.on('data', messagesTo((text) => this.#receive(JSON.parse(text))));
        socket.on('error', () => {});   // 'close' follows
        socket.on('close', () => {
            for (const { reject } of this.#open.values()) reject(new Error('Firefox closed its connection'));
            this.#open.clear();
        });
    }

    /** @param {any} message the greeting, or [1, number of the command, error, result] */
    #receive(message) {
        if (!Array.isArray(message)) return;
        const [, number, error, result] = message;
        const waiting = this.#open.get(number);
        this.#open.delete(number);
        if (error) waiting?.reject(new Refused(error.error, error.message));
        else waiting?.resolve(result);
    }

    /** @param {string} command @param {object} [parameters] @returns {Promise<any>} */
    ask(command, parameters = {}) {
        if (this.#socket.destroyed) return Promise.reject(new Error('Firefox closed its connection'));
        const text = JSON.stringify([0, ++this.#last, command, parameters]);
        return new Promise((resolve, reject) => {
            this.#open.set(this.#last, { resolve, reject });
            this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
        });
    }

    close() { this.#socket.destroy(); }
}

/** @param {number} port
 * @returns {Promise<{version: string, wire: import('./browser.mjs').Wire, end: () => Promise<void>}>} */
export async function newMarionetteSession(port) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const firefox = new Marionette(socket);
    const { capabilities } = await firefox.ask('WebDriver:NewSession', { timeouts });
    /** @type {import('./browser.mjs').Wire} */
    const wire = {
        navigate: (url) => firefox.ask('WebDriver:Navigate', { url }),
        reload: () => firefox.ask('WebDriver:Refresh'),
        // Without a sandbox, so that the script sees what the page sees.
        script: async (source, args) => (await firefox.ask('WebDriver:ExecuteAsyncScript',
            { script: source, args, sandbox: null })).value,
        actions: (actions) => firefox.ask('WebDriver:PerformActions', { actions }),
        click: (element) => firefox.ask('WebDriver:ElementClick', { id: idOf(element) }),
    };
    return {
        version: capabilities.browserVersion,
        wire,
        end: async () => {
            await firefox.ask('WebDriver:DeleteSession');
            firefox.close();
        },
    };
}
