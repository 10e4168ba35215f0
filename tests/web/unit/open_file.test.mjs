// Files that the person chooses or drops: small texts are read, everything else is answered.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Opened, chooseFile, readFile, watchDrops } from '../../../web/open_file.js';

/** @type {[number, string][]} */
let told = [];
/** @param {number} how @param {string} text */
const tell = (how, text) => void told.push([how, text]);
/** Lets what was begun end. */
const rest = () => new Promise((done) => setTimeout(done));

beforeEach(() => { told = []; });

test('ASmallTextIsRead', async () => {
    await readFile(new File(['{"catcow":1} ä'], 'a.catcow.json'), tell);
    assert.deepEqual(told, [[Opened.read, '{"catcow":1} ä']]);
});

test('AFileOf64KilobytesIsReadAndALargerOneIsNotEvenLoaded', async () => {
    await readFile(new File(['x'.repeat(65_536)], 'a.txt'), tell);
    assert.equal(told[0]?.[0], Opened.read);
    const large = new File(['x'.repeat(5_000_000)], 'b.txt');
    large.arrayBuffer = () => assert.fail('is loaded');
    await readFile(large, tell);
    assert.deepEqual(told[1], [Opened.tooLarge, '']);
});

test('WhatIsNoTextAndWhatIsGoneIsUnreadable', async () => {
    await readFile(new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'a.png'), tell);
    const gone = new File(['x'], 'b.txt');
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    await readFile(gone, tell);
    assert.deepEqual(told, [[Opened.unreadable, ''], [Opened.unreadable, '']]);
});

test('TheChosenFileIsReadAndNoneTellsNothing', async () => {
    /** @type {any} */
    const field = { clicked: 0, files: [], click() { this.clicked += 1; } };
    const before = globalThis.document;
    globalThis.document = /** @type {any} */ ({ createElement: () => field });
    chooseFile(tell);
    globalThis.document = before;
    assert.deepEqual([field.type, field.clicked], ['file', 1]);
    field.onchange();
    await rest();
    assert.deepEqual(told, []);
    field.files = [new File(['one'], 'a.txt'), new File(['two'], 'b.txt')];
    field.onchange();
    await rest();
    assert.deepEqual(told, [[Opened.read, 'one']]);
});

test('OnlyFilesAreTakenWhenTheyAreDropped', async () => {
    /** @type {Record<string, (event: any) => void>} */
    const heard = {};
    const before = globalThis.addEventListener;
    globalThis.addEventListener = /** @type {any} */ ((/** @type {string} */ name, /** @type {() => void} */ act) => { heard[name] = act; });
    watchDrops(tell);
    globalThis.addEventListener = before;
    let stopped = 0;
    const event = (/** @type {string} */ type, /** @type {File[]} */ files) =>
        ({ dataTransfer: { types: [type], files }, preventDefault() { stopped += 1; } });
    heard.dragover?.(event('text/plain', []));
    heard.drop?.(event('text/plain', []));
    assert.equal(stopped, 0, 'words are dropped into a field');
    heard.dragover?.(event('Files', []));
    heard.drop?.(event('Files', [new File(['one'], 'a.txt')]));
    await rest();
    assert.equal(stopped, 2);
    assert.deepEqual(told, [[Opened.read, 'one']]);
});
