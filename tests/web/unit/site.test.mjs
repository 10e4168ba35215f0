// Tests the parts of scripts/site.mjs and scripts/serve.mjs.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { fileFor } from '../../../scripts/serve.mjs';
import { headersFor, makeHeaders, readHeaders } from '../../../scripts/site/headers.mjs';
import { collectLicences } from '../../../scripts/site/licences.mjs';
import { policy } from '../../../scripts/site/policy.mjs';
import { png } from '../../../scripts/site/png.mjs';
import { versionOf } from '../../../scripts/site/version.mjs';

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

const root = new URL('../../../', import.meta.url).pathname;
const site = ['index.html', 'sw.js', 'manifest.webmanifest', 'licences.txt', 'catcow-0123456789.wasm', 'text/de-0123456789.txt'];

test('TheVersionIsWrittenInOnePlaceAndTheChangelogHasIt', () => {
    const version = versionOf(root);
    const newest = /^## \[(\d+\.\d+\.\d+)\]/m.exec(readFileSync(`${root}CHANGELOG.md`, 'utf8'))?.[1];
    assert.equal(newest, version, 'the newest heading of CHANGELOG.md against CMakeLists.txt');
    assert.equal(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version, undefined);
    assert.equal(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).version, undefined);
});

test('TheLicenceOfALibraryCanBeTheCommentThatItsHeaderBeginsWith', () => {
    const folder = mkdtempSync(`${tmpdir()}/catcow-header-`);
    writeFileSync(`${folder}/qrcodegen.h`, '/* \n * A library\n * \n * Permission is granted.\n */\n\n#pragma once\n/* not this */\n');
    const before = process.env.CATCOW_QRCODEGEN_DIR;
    process.env.CATCOW_QRCODEGEN_DIR = folder;
    const { text, missing } = collectLicences(root);
    process.env.CATCOW_QRCODEGEN_DIR = before ?? '';
    rmSync(folder, { recursive: true });
    assert.match(text, /\nQR Code generator library\n-+\n\nA library\n\nPermission is granted\.\n\n-/);
    assert.ok(!missing.includes('QR Code generator library'));
});

test('HeadersAreReadAsTheyAreWritten', () => {
    const rules = readHeaders(makeHeaders(site));
    const page = headersFor(rules, '/');
    assert.match(page['Content-Security-Policy'] ?? '', /^default-src 'none'; .*; frame-ancestors 'none'$/);
    assert.match(page['Permissions-Policy'] ?? '', /\bcamera=\(\), .*\bmicrophone=\(\)/);
    assert.equal(page['Cross-Origin-Opener-Policy'], 'same-origin');
    assert.equal(page['Referrer-Policy'], 'no-referrer');
    assert.equal(page['X-Content-Type-Options'], 'nosniff');
    for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest'])
        assert.equal(headersFor(rules, path)['Cache-Control'], 'no-cache', path);
    for (const path of ['/catcow-0123456789.wasm', '/text/de-0123456789.txt'])
        assert.match(headersFor(rules, path)['Cache-Control'] ?? '', /immutable/, path);
    assert.equal(headersFor(rules, '/licences.txt')['Cache-Control'], undefined);
    assert.throws(() => readHeaders('  X-Of: no path\n'));
    assert.throws(() => readHeaders('no path\n'));
});

test('NoTwoRulesSetTheSameHeader', () => {
    const rules = readHeaders(makeHeaders(site));
    for (const path of ['/', ...site.map((file) => `/${file}`)]) {
        const names = rules.flatMap((rule) => Object.keys(headersFor([rule], path)));
        assert.equal(new Set(names).size, names.length, path);
    }
});

test('WhatUsesABrowserFeatureIsNotForbiddenIt', () => {
    const forbidden = headersFor(readHeaders(makeHeaders(site)), '/')['Permissions-Policy'] ?? '';
    for (const used of ['screen-wake-lock', 'clipboard-read', 'clipboard-write', 'web-share', 'autoplay', 'fullscreen'])
        assert.ok(!forbidden.includes(used), used);
});

test('TheBuiltSiteHasHeadersForItsFilesWithinTheLimitsOfHosts', { skip: !existsSync(`${root}dist/index.html`) }, () => {
    const text = readFileSync(`${root}dist/_headers`, 'utf8');
    const rules = readHeaders(text);
    const files = readdirSync(`${root}dist`, { recursive: true }).map(String);
    for (const { path } of rules.slice(2)) assert.ok(files.includes(path.slice(1)), path);
    // Cloudflare reads 100 rules and 2,000 characters a line.
    assert.ok(rules.length <= 100 && text.split('\n').every((line) => line.length <= 2000));
    assert.ok(!readFileSync(`${root}dist/sw.js`, 'utf8').includes('_headers'), 'the worker does not ask for it');
});
