#!/usr/bin/env node
// Assembles the site in dist/ from build/web and assets/, as files that any static host can serve.
//     node scripts/site.mjs            after the build for the browser
//     node scripts/site.mjs --fonts    only build/fonts/{regular,bold,icons}.ttf, for tests and the desk build

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawIcons } from './icons.mjs';
import { usage } from './lib/usage.mjs';
import { bundleContent, bundleLanguages } from './site/content.mjs';
import { Site, fail, hashOf, integrityOf } from './site/files.mjs';
import { collectLicences } from './site/licences.mjs';
import { makeHeaders } from './site/headers.mjs';
import { versionOf } from './site/version.mjs';
import { makeManifest } from './site/manifest.mjs';
import { notFoundPage } from './site/not_found.mjs';
import { policyWith } from './site/policy.mjs';

const onlyFonts = usage(import.meta.url, { options: ['--fonts'] }).includes('--fonts');
// Imported after usage(), because these modules load packages.
const { bundleInside, bundleLater, bundlePage, bundleStyle } = await import('./site/bundle.mjs');
const { makeFonts } = await import('./site/fonts.mjs');
const { writeWorker } = await import('./site/worker.mjs');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const unknownBuild = 'build-not-known-yet';

/** @param {Site} site @param {string} program folder with catcow.js and catcow.wasm */
async function assemble(site, program) {
    const engine = site.writeHashed('catcow.wasm', readFileSync(join(program, 'catcow.wasm')));
    const content = site.writeHashed('content.txt', bundleContent(root, 'en'));
    const texts = Object.fromEntries([...bundleLanguages(root)]
        .map(([code, lines]) => [code, site.writeHashed(`text/${code}.txt`, lines)]));
    const fonts = site.writeHashed('fonts.bin', readFileSync(await makeFonts(root)));
    const style = site.writeHashed('catcow.css', await bundleStyle(root));

    const soundFile = site.writeHashed('later/sound_file.js', await bundleLater(root, 'sound_file'));
    const printSheet = site.writeHashed('later/print_sheet.js', await bundleLater(root, 'print_sheet'));
    const later = [...Object.values(texts), soundFile, printSheet];

    const sums = Object.fromEntries([engine, content, fonts, ...later]
        .map((name) => [name, integrityOf(readFileSync(join(site.folder, name)))]));
    const page = await bundlePage(root, join(program, 'catcow.js'),
        { version: versionOf(root), build: unknownBuild, engine, content, fonts, texts, soundFile, printSheet, sums });
    const build = hashOf(page, style);   // the page contains the hashed names of all other files
    const script = site.writeHashed('catcow.js', page.replaceAll(unknownBuild, build));

    const icons = drawIcons(site);
    site.write('manifest.webmanifest', makeManifest(icons.install));
    const first = await bundleInside(root, 'first'), notFound = await bundleInside(root, 'not_found');
    const policy = policyWith([integrityOf(first), integrityOf(notFound)]);
    writePage(site, { policy, first, script, style, icons, early: [engine, content, fonts] });
    site.write('404.html', notFoundPage(notFound, policy));
    const { text, missing } = collectLicences(root);
    site.write('licences.txt', text);
    if (missing.length > 0) console.warn(`notice: no licence text found for ${missing.join(', ')}`);
    await writeWorker(site, root, later, policy);
    site.write('_headers', makeHeaders(site.files, policy));
    return build;
}

/**
 * The page carries the checksum of its script and its style, and the script those of all other files. So it never runs
 * a part of another version.
 * @param {Site} site
 * @param {{policy: string, first: string, script: string, style: string, early: string[],
 *     icons: {vector: string, touch: string}}} parts
 */
function writePage(site, { policy, first, script, style, icons, early }) {
    const sumOf = (/** @type {string} */ name) => integrityOf(readFileSync(join(site.folder, name)));
    const preloads = early.map((name) => `<link rel="preload" href="${name}" as="fetch" crossorigin>`).join('\n');
    /** @type {Record<string, string>} */
    const values = {
        CSP: policy, FIRST: `<script>${first}</script>`, CSS: style, CSS_SUM: sumOf(style), JS: script, JS_SUM: sumOf(script),
        PRELOADS: preloads, ICON: icons.vector, TOUCH_ICON: icons.touch,
    };
    const shell = readFileSync(join(root, 'shell.html'), 'utf8');
    site.write('index.html', shell.replace(/%([A-Z_]+)%/g, (whole, name) => values[name]
        ?? fail(`shell.html asks for ${whole}, which scripts/site.mjs does not know`)));
}

if (onlyFonts) {
    console.log(`${dirname(await makeFonts(root))} is ready`);
} else {
    const program = resolve(root, process.env.CATCOW_PROGRAM || 'build/web');   // empty counts as not set
    if (!existsSync(join(program, 'catcow.wasm'))) fail(`${program} contains no program. Run scripts/build.`);
    const site = new Site(resolve(root, process.env.CATCOW_DIST || 'dist'));
    site.begin();
    console.log(`${site.folder} is ready: build ${await assemble(site, program)}`);
}
