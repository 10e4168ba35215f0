// Went wrong: the page called AbortSignal.timeout, which Chrome has had since 103. Catcow promises to run in Chrome 95
// (web/said.js), and there it was always in English.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

/** What Chrome 95, Firefox 100 or Safari 16.4 lacks and esbuild does not replace. */
const newer = new RegExp([
    'AbortSignal\\.(timeout|any)', 'structuredClone', '\\.findLast', '\\.(toSorted|toReversed|toSpliced|with)\\(', 'groupBy',
    'withResolvers', 'fromAsync', 'Promise\\.try', 'canParse', 'WellFormed', 'checkVisibility', 'requestIdleCallback',
    '\\.aria[A-Z]', 'scheduler\\.', 'showPopover', 'Iterator\\.', 'setHTML', '\\.(union|intersection|difference)\\(',
].join('|'));

test('ThePageUsesNothingThatABrowserItPromisesLacks', () => {
    const folder = new URL('../../../web/', import.meta.url);
    const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.js'));
    assert.ok(files.length > 30);
    const found = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n')
        .filter((line) => newer.test(line)).map((line) => `${name}: ${line.trim()}`));
    assert.deepEqual(found, []);
});
