// A program that a test starts, with all processes that it starts in turn.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Clean-up jobs for a test that is interrupted. The last one runs first. @type {Set<() => void>} */
const leftToDo = new Set();
process.on('exit', () => { for (const job of [...leftToDo].reverse()) job(); });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Creates a home folder for a browser. Nothing in the real home folder is read or changed. */
export async function newHome() {
    const folder = await mkdtemp(join(tmpdir(), 'catcow-'));
    const removeNow = () => {
        try {
            rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
        } catch {
            // a browser that is closing still writes there
        }
    };
    leftToDo.add(removeNow);
    return {
        folder,
        env: {
            ...process.env,
            HOME: folder,
            XDG_CONFIG_HOME: join(folder, 'config'),
            XDG_CACHE_HOME: join(folder, 'cache'),
            XDG_DATA_HOME: join(folder, 'data'),
            NO_AT_BRIDGE: '1',
        },
        async remove() {
            await rm(folder, { recursive: true, force: true, maxRetries: 5 });
            leftToDo.delete(removeNow);
        },
    };
}

/** @template T @param {Promise<T>} work @param {number} milliseconds @param {() => string} complaint @returns {Promise<T>} */
async function within(work, milliseconds, complaint) {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(complaint())), milliseconds);
    });
    try {
        return await Promise.race([work, /** @type {Promise<never>} */ (late)]);
    } finally {
        clearTimeout(timer);
    }
}

export class Program {
    /** The last 20 lines of output. @type {string[]} */
    #said = [];
    #child;
    #lines;
    /** Resolves with how the program ended. @type {Promise<string>} */
    #end;
    #kill = () => this.#signal('SIGKILL');
    missing = false;

    /** @param {string} path @param {string[]} args
     * @param {{env?: Record<string, string | undefined>, extra?: boolean}} [options] extra: also writes to descriptor 3 */
    constructor(path, args, { env = process.env, extra = false } = {}) {
        // Uses its own process group, because a browser has many processes. They end together.
        this.#child = spawn(path, args,
            { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', extra ? 'pipe' : 'ignore'] });
        this.#end = new Promise((resolve) => {
            this.#child.on('error', (reason) => {
                this.missing = 'code' in reason && reason.code === 'ENOENT';
                resolve(reason.message);
            });
            this.#child.on('exit', (code, signal) => resolve(`${path} ended with ${signal ?? code}`));
        });
        this.#lines = [1, 2, ...(extra ? [3] : [])].map((number) =>
            createInterface(/** @type {import('node:stream').Readable} */ (this.#child.stdio[number])));
        for (const lines of this.#lines) {
            lines.on('line', (line) => { this.#said = [...this.#said, line].slice(-20); });
        }
        leftToDo.add(this.#kill);
    }

    /** Returns the first line that matches.
     * @param {RegExp} pattern @param {number} milliseconds @returns {Promise<RegExpMatchArray>} */
    line(pattern, milliseconds) {
        return this.lives(new Promise((resolve) => {
            for (const lines of this.#lines) {
                lines.on('line', (line) => {
                    const match = line.match(pattern);
                    if (match) resolve(match);
                });
            }
        }), milliseconds);
    }

    /** Returns the result of `work`. Fails if it takes too long or if the program ends first.
     * @template T @param {Promise<T>} work @param {number} milliseconds @returns {Promise<T>} */
    lives(work, milliseconds) {
        const complain = (/** @type {string} */ what) => [what, ...this.#said].join('\n    ');
        const ended = this.#end.then((end) => { throw new Error(complain(end)); });
        return within(Promise.race([work, ended]), milliseconds, () => complain(`no answer in ${milliseconds / 1000} s`));
    }

    /** @param {NodeJS.Signals} signal */
    #signal(signal) {
        if (this.#child.pid === undefined) return;
        try {
            process.kill(-this.#child.pid, signal);
        } catch {
            // all processes have ended
        }
    }

    async stop() {
        this.#signal('SIGTERM');   // lets Xvfb clean up
        await within(this.#end, 5000, () => '').catch(() => {});
        this.#kill();
        await this.#end;
        leftToDo.delete(this.#kill);
    }
}
