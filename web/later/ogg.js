// Puts packets of Opus into pages of Ogg (RFC 3533, RFC 7845).

const first = 2, last = 4;          // kinds of pages
const packetsInPage = 50;           // a second
const serial = 0x0ca7c0e5;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? sum << 1 ^ 0x04c11db7 : sum << 1;
    return sum;
});

/** @param {Uint8Array} bytes */
export const checksum = (bytes) => bytes.reduce((sum, byte) => (sum << 8 ^ (table[sum >>> 24 ^ byte] ?? 0)) >>> 0, 0);

/** How a packet's length is written: 255 for each whole 255 bytes, then the rest. @param {Uint8Array} packet */
const lacing = ({ length }) => [.../** @type {number[]} */ (Array(Math.floor(length / 255)).fill(255)), length % 255];

const letters = (/** @type {string} */ text) => [...text].map((letter) => letter.charCodeAt(0));

/** @param {number} value @param {number} bytes */
const little = (value, bytes) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);

export class OggPages {
    /** @type {Uint8Array<ArrayBuffer>[]} */ #pages = [];
    /** @type {Uint8Array[]} of the page that is not full yet */ #waiting = [];
    #granule = 0;   // frames at 48 kHz, with those to skip
    #skip;

    /** @param {{rate: number, skip: number}} sound `skip`: frames at 48 kHz at the beginning that are not played */
    constructor({ rate, skip }) {
        this.#skip = skip;
        this.#page([Uint8Array.from([...letters('OpusHead'), 1, 1, ...little(skip, 2), ...little(rate, 4), 0, 0, 0])], 0, first);
        this.#page([Uint8Array.from([...letters('OpusTags'), ...little(6, 4), ...letters('Catcow'), ...little(0, 4)])], 0, 0);
    }

    /** @param {{bytes: Uint8Array, length: number}} packet `length`: frames at 48 kHz */
    add({ bytes, length }) {
        if (this.#waiting.length === packetsInPage) this.#flush(this.#granule, 0);
        this.#waiting.push(bytes);
        this.#granule += length;
    }

    /** Returns the whole file. @param {number} frames at 48 kHz: what the packets have beyond them is not played */
    end(frames) {
        this.#flush(Math.min(this.#granule, frames + this.#skip), last);
        return this.#pages;
    }

    /** @param {number} granule @param {number} kind */
    #flush(granule, kind) {
        this.#page(this.#waiting, granule, kind);
        this.#waiting = [];
    }

    /** @param {Uint8Array[]} packets @param {number} granule @param {number} kind */
    #page(packets, granule, kind) {
        const segments = packets.flatMap(lacing);
        const head = [...letters('OggS'), 0, kind, ...little(granule, 8), ...little(serial, 4), ...little(this.#pages.length, 4),
            0, 0, 0, 0, segments.length, ...segments];
        const page = new Uint8Array(head.length + packets.reduce((sum, { length }) => sum + length, 0));
        page.set(head);
        let at = head.length;
        for (const packet of packets) {
            page.set(packet, at);
            at += packet.length;
        }
        page.set(little(checksum(page), 4), 22);
        this.#pages.push(page);
    }
}
