// Reads and writes the stored rows past the page.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'sessions' | 'single'} Store */

/** @param {Page} page @param {Store} store @param {Record<string, unknown>} rows */
export const store = (page, store, rows) => page.evaluate(([store, rows]) => new Promise((done, failed) => {
    const request = indexedDB.open('catcow');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
        const write = request.result.transaction(store, 'readwrite');
        for (const [key, row] of Object.entries(rows)) write.objectStore(store).put(row, key);
        write.oncomplete = () => { request.result.close(); done(null); };
    };
}), /** @type {const} */ ([store, rows]));

/** Returns all rows of a store by their keys. @param {Page} page @param {Store} store @returns {Promise<Record<string, string>>} */
export const rowsOf = (page, store) => page.evaluate((store) => new Promise((done, failed) => {
    const request = indexedDB.open('catcow');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
        const rows = /** @type {Record<string, string>} */ ({});
        const read = request.result.transaction(store);
        read.objectStore(store).openCursor().onsuccess = (event) => {
            const cursor = /** @type {IDBRequest<IDBCursorWithValue | null>} */ (event.target).result;
            if (!cursor) return;
            rows[String(cursor.key)] = String(cursor.value);
            cursor.continue();
        };
        read.oncomplete = () => { request.result.close(); done(rows); };
    };
}), store);

/** @param {Page} page @param {Store} store @param {string} key */
export const rowOf = async (page, store, key) => (await rowsOf(page, store))[key];

/** A session of ten breaths as C++ writes it. @param {string} id @param {string} title @param {string} note */
export const session = (id, title, note = '') => JSON.stringify({
    v: 1, id, started: { unix: 1_790_000_000, offset: 60 }, content: 'build', items: [], seconds: 60, pauses: 0,
    finished: true, note,
    routine: {
        id: 'own', title, inhale: 4.5, exhale: 5.25, sound: 'tones',
        items: [{ pose: 1, dose: { kind: 'hold', amount: 10 } }],
    },
});
