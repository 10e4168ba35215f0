// Routines for the tests, as links. The encoder made them; tests/routine checks this.

/** Mountain for two breaths of 2 + 2 seconds. */
export const twoBreaths = '#1.ABCCwVR3byBicmVhdGhzDgCAQITv';
/** The same routine, with a pose of number 250 before it. */
export const fromTheFuture = '#1.ABCDwkZyb20gdGhlIGZ1dHVyZfoAgEHAEAj8fA';
/** The same as the first, with a title in other scripts. */
export const otherScripts = {
    title: '朝のヨガ ☀️ صباح الخير 🧘🏽‍♀️',
    link: '#1.ABCOQeacneOBruODqOOCrCDimIDvuI8g2LXYqNin2K0g2KfZhNiu2YrYsSDwn6eY8J-PveKAjeKZgO-4jw4AgECrdg',
};
export const latinLetters = {
    title: 'Two breaths in Łódź',
    link: '#1.ABCFgVR3byBicmVhdGhzIGluIMWBw7NkxboOAIBAD0M',
};

/** @typedef {{pose: number, variant?: number, sides?: number, kind: number, amount: number, repetitions?: number, rest?: number}} Item
 * the numbers of docs/routine-link.md; breaths */

/** Returns the link to a routine without notes and plan. @param {string} title @param {Item[]} items
 * @param {number} [start] when all begin, in Unix time; 0: each for themselves */
export function linkOf(title, items, start = 0) {
    const bytes = new TextEncoder().encode(title);
    const together = start > 0 ? [[16, Math.floor(start / 65536)], [16, start % 65536]] : [];
    const fields = [[3, 0], [1, start > 0 ? 1 : 0], [3, 0],
        [2, 0], [5, 4], [5, 4], [7, bytes.length], [6, items.length], ...[...bytes].map((byte) => [8, byte]),
        ...items.flatMap(({ pose, variant = 0, sides = 0, kind, amount, repetitions, rest }) => [
            [8, pose], [5, variant], [2, sides], [2, kind], [1, 0], [9, amount],
            ...(repetitions ? [[6, repetitions]] : []), ...(rest ? [[7, rest]] : [])]),
        ...together];
    const bits = fields.map(([width = 0, value = 0]) => value.toString(2).padStart(width, '0')).join('');
    const packed = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [];
    const crc = packed.reduce((sum, byte) => {
        let now = sum ^ byte << 8;
        for (let bit = 0; bit < 8; bit += 1) now = (now & 0x8000 ? now << 1 ^ 0x1021 : now << 1) & 0xffff;
        return now;
    }, 0xffff);
    return `#1.${Buffer.from([...packed, crc >> 8, crc & 255]).toString('base64url')}`;
}

/** Returns a link to Mountain, two breaths of it, with any title.
 * @param {string} title @param {number} [times] how often the pose comes @param {number} [breaths] each time
 * @param {number} [start] as in linkOf() */
export const linkWithTitle = (title, times = 1, breaths = 2, start = 0) =>
    linkOf(title, Array(times).fill({ pose: 14, kind: 1, amount: breaths }), start);
