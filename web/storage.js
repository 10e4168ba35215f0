// Reads and writes rows in IndexedDB. C++ owns their meaning. There are two stores, with keys outside the rows:
// "sessions" (a log) and "single" (settings, resume point, one row for each routine that is kept).

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
const isNewer = (reason) => reason instanceof DOMException && reason.name === 'VersionError';

const patience = 4;        // seconds for one job; then those behind it begin
const least = 100_000;     // bytes that the browser must be able to add

/** Browsers report a full device under several names, some of them as an unknown error. Then the room that is left
 * tells. @param {unknown} reason @returns {Promise<number>} one of Kept */
async function resultOf(reason) {
    const said = String(reason);
    if (/quota|no space|disk is full|full disk|ENOSPC/i.test(said)) return Kept.full;
    if (isNewer(reason)) return Kept.newer;
    if (/Security|NotAllowed|InvalidState/.test(said)) return Kept.unavailable;
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
            if (!isNewer(reason)) throw reason;
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
     * @template T @param {(database: Database) => Promise<T>} job @param {{late: boolean}} turn @returns {Promise<T>} */
    async #attempt(job, turn) {
        try {
            return await job(await this.#open());
        } catch (reason) {
            if (!isLost(reason) || turn.late) throw reason;
            this.#listener.note('storage: connection lost, opening again');
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
            this.#listener.note(`storage: ${reason}`);
            if (!isNewer(reason)) void this.#close();
        });
        this.#last = this.#last.then(() => patiently(result, () => {
            turn.late = true;
            this.#listener.note('storage: no answer');
            void this.#close();
        }));
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
        } catch (reason) {
            return { state: await resultOf(reason), rows: [] };
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
            transaction.done.catch(() => {});   // it is awaited below, unless deciding fails
            const row = decide(textOf(await transaction.store.get(key)));
            const written = row ? transaction.store.put(row, key) : row === '' ? transaction.store.delete(key) : null;
            written?.catch(() => {});   // the transaction fails with it, and knows better why: a full device
            await transaction.done;
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
