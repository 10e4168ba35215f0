// Writes a picture as PNG, with 8 bits each for red, green, blue and, if needed, alpha.

import { deflateSync } from 'node:zlib';

/** Written here because zlib has no crc32 before Node 20.15. @param {Uint8Array} bytes */
function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
}

/**
 * @param {number} size width and height
 * @param {(x: number, y: number) => number[]} colour of the pixel at (x, y): 3 or 4 values 0..255
 * @returns {Buffer}
 */
export function png(size, colour) {
    const depth = colour(0, 0).length;
    const stride = size * depth + 1;
    const rows = Buffer.alloc(size * stride);
    for (let y = 0; y < size; y += 1) {
        rows[y * stride] = 1;   // filter 1: each value as the difference from the one to its left; compresses well
        let left = new Array(depth).fill(0);
        for (let x = 0; x < size; x += 1) {
            const pixel = colour(x, y).map(Math.round);
            pixel.forEach((value, i) => { rows[y * stride + 1 + x * depth + i] = (value - left[i]) & 255; });
            left = pixel;
        }
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(size, 0);
    head.writeUInt32BE(size, 4);
    head.set([8, depth === 4 ? 6 : 2, 0, 0, 0], 8);
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        chunk('IHDR', head),
        chunk('IDAT', deflateSync(rows, { level: 9 })),
        chunk('IEND', Buffer.alloc(0)),
    ]);
}
