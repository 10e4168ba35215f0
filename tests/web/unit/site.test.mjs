// Tests the parts of scripts/site.mjs and scripts/serve.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { fileFor } from '../../../scripts/serve.mjs';
import { policy } from '../../../scripts/site/policy.mjs';
import { png } from '../../../scripts/site/png.mjs';

test('TheServerGivesNothingFromOutsideOfItsFolder', () => {
    assert.equal(fileFor('/site', '/'), '/site/index.html');
    assert.equal(fileFor('/site', '/a/b.js?x=1'), '/site/a/b.js');
    for (const address of ['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a/..%2f..%2fsecret', '/%00', '/%']) {
        const file = fileFor('/site', address);
        assert.ok(file === null || file.startsWith('/site/'), `${address} gives ${file}`);
    }
    assert.equal(fileFor('/site', '/..%2fsite2/x'), null);
});

test('APictureHoldsItsPixels', () => {
    const picture = png(2, (x, y) => [x * 255, y * 255, 7, 128]);
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    assert.equal(picture.readUInt32BE(16), 2);
    const length = picture.readUInt32BE(33);
    assert.equal(picture.subarray(37, 41).toString(), 'IDAT');
    const rows = inflateSync(picture.subarray(41, 41 + length));
    // Each row: filter 1, the first pixel, then differences to the left.
    assert.deepEqual([...rows], [1, 0, 0, 7, 128, 255, 0, 0, 0, 1, 0, 255, 7, 128, 255, 0, 0, 0]);
});

test('ThePageAllowsNoInlineScriptOrStyle', () => {
    const shell = readFileSync(new URL('../../../shell.html', import.meta.url), 'utf8');
    assert.ok(!/\sstyle=|<style|\son\w+=/.test(shell));
    assert.ok(!/<script(?![^>]*\ssrc=)/.test(shell));
    assert.ok(!policy.includes('unsafe-inline') && !/'unsafe-eval'/.test(policy));
    assert.ok(shell.indexOf('Content-Security-Policy') < shell.indexOf('<link'));
});
