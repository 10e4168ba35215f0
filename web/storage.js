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

/** @param {unknown} reason */
function resultOf(reason) {
    return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? Kept.full : Kept.unavailable;
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
     * @template T @param {(database: Database) => Promise<T>} job @returns {Promise<T>} */
    async #attempt(job) {
        try {
            return await job(await this.#open());
        } catch (reason) {
            if (!isLost(reason)) throw reason;
            this.#note('storage: connection lost, opening again');
            await this.#close();
            return job(await this.#open());
        }
    }

    /** @template T @param {(database: Database) => Promise<T>} job @returns {Promise<T>} */
    #inTurn(job) {
        const result = this.#last.then(() => this.#attempt(job));
        this.#last = result.catch((reason) => {
            this.#note(`storage: ${reason}`);
            return resultOf(reason) === Kept.full ? undefined : this.#close();
        });
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
        } catch {
            return { state: Kept.unavailable, rows: [] };
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
