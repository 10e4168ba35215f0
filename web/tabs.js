// Tells the other tabs of Catcow what this one stored. A message names a row and does not contain it. Who hears it reads
// the row, so a message that arrives late cannot bring back an old row.

/** @typedef {{store: string, key: string, erased?: boolean}} News */

export class Tabs {
    #channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('catcow') : null;

    /** @param {News} news */
    tell(news) {
        this.#channel?.postMessage(news);
    }

    /** @param {(news: News) => void} hear */
    listen(hear) {
        this.#channel?.addEventListener('message', (event) => hear(event.data));
    }
}
