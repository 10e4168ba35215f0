// Reads and writes rows in IndexedDB. C++ owns their meaning. There are two stores, with keys outside the rows:
// "sessions" (a log) and "single" (settings, resume point).

import { openDB } from 'idb';

/** @typedef {import('idb').IDBPDatabase} Database */
/** @typedef {[store: string, key: string, text: string]} Row */

export const Kept = { yes: 0, unavailable: 1, full: 2 };

const stores = ['sessions', 'single'];

/** @param {unknown} reason */
function isLost(reason) {
    return reason instanceof DOMException
        && (reason.name === 'InvalidStateError' || /server lost|connection is clos/i.test(reason.message));
}

const patience = 4;        // seconds for one job; then those behind it begin
const least = 100_000;     // bytes that the browser must be able to add

/** Browsers report a full device under several names, some of them as an unknown error. Then the room that is left
 * tells. @param {unknown} reason @returns {Promise<number>} one of Kept */
async function resultOf(reason) {
    const said = String(reason);
    if (/quota|no space|disk is full|full disk|ENOSPC/i.test(said)) return Kept.full;
    if (/Security|NotAllowed|InvalidState|Version/.test(said)) return Kept.unavailable;
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
    return quota - usage < least ? Kept.full : Kept.unavailable;
}

/** Calls `late` if `job` takes longer than `patience`. Resolves then, or when the job has ended. Counts seconds in which
 * the page ran, so that a page that was frozen does not give up a job at once.
 * @param {Promise<unknown>} job @param {() => void} late @returns {Promise<void>} */
function patiently(job, late) {
    return new Promise((over) => {
        let left = patience;
        const timer = setInterval(() => {
            left -= 1;
            if (left > 0) return;
            end();
            late();
        }, 1000);
        const end = () => {
            clearInterval(timer);
            over();
        };
        job.then(end, end);
    });
}

export class Storage {
    /** @type {Promise<Database> | null} */
    #database = null;
    /** Jobs run one at a time, so that a retried write cannot overwrite a later one.
     * @type {Promise<unknown>} */
    #last = Promise.resolve();
    #note;

    /** @param {(what: string) => void} note called with each failure */
    constructor(note) {
        this.#note = note;
    }

    #open() {
        this.#database ??= openDB('catcow', 1, {
            upgrade(database) {
                for (const store of stores) database.createObjectStore(store);
            },
            blocking: () => void this.#close(),   // a newer version of the page wants to change the stores
            blocked: () => this.#note('storage: waiting for another tab to close the database'),
            terminated: () => { this.#database = null; },
        });
        return this.#database;
    }

    async #close() {
        const database = this.#database;
        this.#database = null;
        (await database?.catch(() => null))?.close();
    }

    /** Runs a job. WebKit closes connections of pages in the background, so reopens and tries again once.
     * @template T @param {(database: Database) => Promise<T>} job @param {{late: boolean}} turn @returns {Promise<T>} */
    async #attempt(job, turn) {
        try {
            return await job(await this.#open());
        } catch (reason) {
            if (!isLost(reason) || turn.late) throw reason;
            this.#note('storage: connection lost, opening again');
            await this.#close();
            return job(await this.#open());
        }
    }

    /** A job that hangs does not hold up those behind it: they get a connection of their own. It goes on, and its
     * result counts whenever it comes. The browser keeps the order of two writes to one store.
     * @template T @param {(database: Database) => Promise<T>} job @returns {Promise<T>} */
    #inTurn(job) {
        const turn = { late: false };
        const result = this.#last.then(() => this.#attempt(job, turn));
        result.catch((reason) => {
            this.#note(`storage: ${reason}`);
            void this.#close();
        });
        this.#last = this.#last.then(() => patiently(result, () => {
            turn.late = true;
            this.#note('storage: no answer');
            void this.#close();
        }));
        return result;
    }

    /** @param {(database: Database) => Promise<unknown>} job @returns {Promise<number>} one of Kept */
    #kept(job) {
        return this.#inTurn(job).then(() => Kept.yes, resultOf);
    }

    /** @returns {Promise<{state: number, rows: Row[]}>} */
    async load() {
        try {
            const rows = await this.#inTurn((database) => {
                const transaction = database.transaction(stores);
                return Promise.all(stores.map((store) => rowsOf(transaction.objectStore(store))));
            });
            return { state: Kept.yes, rows: rows.flat() };
        } catch (reason) {
            return { state: await resultOf(reason), rows: [] };
        }
    }

    /** @param {string} store @param {string} key @param {string} text
     * @param {boolean} strict wait until the row is on the disk */
    put(store, key, text, strict) {
        return this.#kept((database) => {
            const transaction = database.transaction(store, 'readwrite',
                { durability: strict ? 'strict' : 'relaxed' });
            return Promise.all([transaction.store.put(text, key), transaction.done]);
        });
    }

    /** @param {string} store @param {string} key */
    remove(store, key) {
        return this.#kept((database) => database.delete(store, key));
    }

    erase() {
        return this.#kept((database) => {
            const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
            return Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
        });
    }
}

/** @param {import('idb').IDBPObjectStore} store @returns {Promise<Row[]>} */
async function rowsOf(store) {
    const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => [store.name, String(key), String(texts[index])]);
}
