// Reads PDFs as Chromium writes them. Its writer (Skia) compresses only streams, so the objects of pages are in plain text.

import assert from 'node:assert/strict';

/** @param {Buffer} pdf @returns {number} */
export function pagesOf(pdf) {
    const text = pdf.toString('latin1');
    const counted = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    // The root of the page tree tells the number of all.
    const told = Math.max(...[...text.matchAll(/\/Count\s+(\d+)/g)].map(([, count]) => Number(count)));
    assert.equal(counted, told, 'pages and their count');
    return counted;
}

/** The widths and heights of the pages in millimetres, each once. @param {Buffer} pdf */
export function sizesOf(pdf) {
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    return [...new Set(boxes.map((box) => box.slice(1).map((points) => Math.round(Number(points) / 72 * 25.4)).join(' x ')))];
}
