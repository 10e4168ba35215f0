// Reads and writes rows in IndexedDB. C++ owns their meaning. There are two stores, with keys outside the rows:
// "sessions" (a log) and "single" (settings, resume point).

import { openDB } from 'idb';

/** @typedef {import('idb').IDBPDatabase} Database */
/** @typedef {[store: string, key: string, text: string]} Row */

export const Kept = { yes: 0, unavailable: 1, full: 2, newer: 3, blocked: 4 };

const stores = ['sessions', 'single'];

/** @param {unknown} reason */
function isLost(reason) {
    return reason instanceof DOMException
        && (reason.name === 'InvalidStateError' || /server lost|connection is clos/i.test(reason.message));
}

/** @param {unknown} reason */
function resultOf(reason) {
    const name = reason instanceof DOMException ? reason.name : '';
    return name === 'QuotaExceededError' ? Kept.full : name === 'VersionError' ? Kept.newer : Kept.unavailable;
}

export class Storage {
    /** @type {Promise<Database> | null} */
    #database = null;
    /** Jobs run one at a time, so that a retried write cannot overwrite a later one.
     * @type {Promise<unknown>} */
    #last = Promise.resolve();
    /** The database belongs to a newer version of Catcow, so this one only reads it. */
    #newer = false;
    /** A newer version waits in another tab until this one closes the database. */
    #wanted = false;
    #outdated = false;
    #held = false;
    #listener;

    /** @param {{note: (what: string) => void, tell: (news: import('./tabs.js').News) => void,
     *     changed: (result: number) => void}} listener
     * `note` is called with each failure, `tell` with each change that is stored, `changed` if the database is wanted
     * by a newer version (Kept.newer) or held by an older one (Kept.blocked) */
    constructor(listener) {
        this.#listener = listener;
    }

    #open() {
        const events = {
            blocking: (/** @type {number} */ _, /** @type {number | null} */ version) => {
                this.#wanted = true;
                this.#outdated = version !== null;   // else it is to be deleted
                this.#giveWay();
            },
            blocked: () => this.#listener.changed(Kept.blocked),
            terminated: () => { this.#database = null; },
        };
        this.#database ??= openDB('catcow', 1, {
            ...events,
            upgrade(database) {
                for (const store of stores) database.createObjectStore(store);
            },
        }).then((database) => {
            this.#newer = false;
            return database;
        }, (reason) => {
            if (resultOf(reason) !== Kept.newer) throw reason;
            this.#newer = true;
            return openDB('catcow', undefined, events);
        });
        return this.#database;
    }

    /** Closes the database for a newer version, once all jobs are done, but not while it is held. */
    #giveWay() {
        if (!this.#wanted || this.#held) return;
        this.#wanted = false;
        this.#last = this.#last.then(() => this.#close());
        if (this.#outdated) this.#listener.changed(Kept.newer);
    }

    /** While it is held, a newer version has to wait. @param {boolean} on */
    hold(on) {
        this.#held = on;
        this.#giveWay();
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
            this.#listener.note('storage: connection lost, opening again');
            await this.#close();
            return job(await this.#open());
        }
    }

    /** @template T @param {(database: Database) => Promise<T>} job @returns {Promise<T>} */
    #inTurn(job) {
        const result = this.#last.then(() => this.#attempt(job));
        this.#last = result.catch((reason) => {
            this.#listener.note(`storage: ${reason}`);
            return resultOf(reason) === Kept.unavailable ? this.#close() : undefined;
        });
        return result;
    }

    /** @param {(database: Database) => Promise<unknown>} job @returns {Promise<number>} one of Kept */
    #kept(job) {
        return this.#inTurn((database) => {
            if (this.#newer) throw new DOMException('of a newer version', 'VersionError');
            return job(database);
        }).then(() => Kept.yes, resultOf);
    }

    /** @returns {Promise<{state: number, rows: Row[]}>} */
    async load() {
        try {
            const rows = await this.#inTurn(async (database) => {
                const there = stores.filter((store) => database.objectStoreNames.contains(store));
                if (there.length === 0) return [];
                const transaction = database.transaction(there);
                return Promise.all(there.map((store) => rowsOf(transaction.objectStore(store))));
            });
            return { state: this.#newer ? Kept.newer : Kept.yes, rows: rows.flat() };
        } catch {
            return { state: Kept.unavailable, rows: [] };
        }
    }

    /** Returns a row, or null if there is none. @param {string} store @param {string} key @returns {Promise<string | null>} */
    read(store, key) {
        return this.#inTurn(async (database) => textOf(await database.get(store, key)));
    }

    /** Writes a row in one transaction that no other tab can interrupt.
     * @param {string} store @param {string} key @param {boolean} strict wait until the row is on the disk
     * @param {(stored: string | null) => string | null} decide returns the new row, '' to remove it, null to leave it */
    change(store, key, strict, decide) {
        return this.#kept(async (database) => {
            const transaction = database.transaction(store, 'readwrite',
                { durability: strict ? 'strict' : 'relaxed' });
            transaction.done.catch(() => {});   // a failure is handled below, or comes with the row
            const row = decide(textOf(await transaction.store.get(key)));
            const written = row ? transaction.store.put(row, key) : row === '' && transaction.store.delete(key);
            await Promise.all([written, transaction.done]);
            if (row !== null) this.#listener.tell({ store, key });
        });
    }

    erase() {
        return this.#kept(async (database) => {
            const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
            await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
            this.#listener.tell({ store: '', key: '', erased: true });
        });
    }
}

/** @param {unknown} stored */
const textOf = (stored) => (stored === undefined ? null : String(stored));

/** @param {import('idb').IDBPObjectStore} store @returns {Promise<Row[]>} */
async function rowsOf(store) {
    const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => [store.name, String(key), String(texts[index])]);
}
