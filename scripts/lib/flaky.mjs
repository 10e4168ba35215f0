#!/usr/bin/env node
// Runs tests with node --test, and each failed test once more, alone. (Software GL takes both cores, so a page that
// stands still is not always at fault.) A test that then passes is flaky, and the last lines of the output name it.
// Fails if a test fails twice, or if more than two tests are flaky.
//     node scripts/lib/flaky.mjs [--alone=FILE]... FILE...
// Three files run at a time. After them, the files given with --alone run one at a time, because they measure sound
// and frames.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usage } from './usage.mjs';

const MOST_FLAKY = 2;
const MOST_AGAIN = 10;   // more failures than this are not a coincidence
const reporter = fileURLToPath(new URL('./failed_tests.mjs', import.meta.url));

/** @typedef {{file: string, name: string}} Test  an empty name means the whole file */

/**
 * @param {string[]} files
 * @param {number} concurrency
 * @param {string} [name] runs only the test with this name
 * @returns {Test[]} the failed tests
 */
function failures(files, concurrency, name) {
    if (files.length === 0) return [];
    const folder = mkdtempSync(join(tmpdir(), 'catcow-tests-'));
    const list = join(folder, 'failed');
    const only = name ? [`--test-name-pattern=^${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`] : [];
    const { status } = spawnSync(process.execPath, [
        '--test', '--test-timeout=900000', `--test-concurrency=${concurrency}`, ...only,
        '--test-reporter=spec', '--test-reporter-destination=stdout',
        `--test-reporter=${reporter}`, `--test-reporter-destination=${list}`, ...files,
    ], { stdio: 'inherit' });
    const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
    rmSync(folder, { recursive: true });
    const failed = lines.map((line) => /** @type {Test} */ (JSON.parse(line)));
    // Node may fail without naming a test. Then all files count as failed.
    if (status !== 0 && failed.length === 0) return files.map((file) => ({ file, name: '' }));
    return failed.map((test) => ({ ...test, file: relative('.', test.file) }));
}

/** @param {Test} test */
const told = ({ file, name }) => (name ? `${file}: ${name}` : file);

const all = usage(import.meta.url, { most: Infinity, options: ['--alone'] });
const alone = all.filter((each) => each.startsWith('--alone=')).map((each) => each.slice('--alone='.length));
const together = all.filter((each) => !each.startsWith('--alone'));
if (alone.length + together.length === 0) {
    console.error('error: name the files; see node scripts/lib/flaky.mjs --help');
    process.exit(2);
}

const first = [...failures(together, 3), ...failures(alone, 1)];
/** @type {Test[]} */
const flaky = [];
/** @type {Test[]} */
const failed = [];
for (const test of first) {
    if (first.length > MOST_AGAIN) {
        failed.push(test);
        continue;
    }
    console.log(`\nONCE MORE, by itself: ${told(test)}`);
    (failures([test.file], 1, test.name).length > 0 ? failed : flaky).push(test);
}
if (first.length > 0) console.log('');
for (const test of failed) console.log(`FAILED  ${told(test)}`);
for (const test of flaky) console.log(`FLAKY   ${told(test)}   passed only at its second try`);
if (flaky.length > MOST_FLAKY) console.log(`error: ${flaky.length} tests are flaky; at most ${MOST_FLAKY} may be`);
process.exit(failed.length > 0 || flaky.length > MOST_FLAKY ? 1 : 0);
