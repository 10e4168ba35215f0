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
import { Site, fail, hashOf } from './site/files.mjs';
import { collectLicences } from './site/licences.mjs';
import { makeHeaders } from './site/headers.mjs';
import { versionOf } from './site/version.mjs';
import { makeManifest } from './site/manifest.mjs';
import { policy } from './site/policy.mjs';

const onlyFonts = usage(import.meta.url, { options: ['--fonts'] }).includes('--fonts');
// Imported after usage(), because these modules load packages.
const { injectManifest } = await import('workbox-build');
const { bundlePage, bundleStyle, bundleWorker } = await import('./site/bundle.mjs');
const { makeFonts } = await import('./site/fonts.mjs');

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

    const page = await bundlePage(root, join(program, 'catcow.js'),
        { version: versionOf(root), build: unknownBuild, engine, content, fonts, texts });
    const build = hashOf(page, style);   // the page contains the hashed names of all other files
    const script = site.writeHashed('catcow.js', page.replaceAll(unknownBuild, build));

    const icons = drawIcons(site);
    site.write('manifest.webmanifest', makeManifest(icons.install));
    writePage(site, { script, style, icons, early: [engine, content, fonts] });
    const { text, missing } = collectLicences(root);
    site.write('licences.txt', text);
    if (missing.length > 0) console.warn(`notice: no licence text found for ${missing.join(', ')}`);
    await writeWorker(site, Object.values(texts));
    site.write('_headers', makeHeaders(site.files));
    return build;
}

/**
 * @param {Site} site
 * @param {{script: string, style: string, icons: {vector: string, touch: string}, early: string[]}} names
 */
function writePage(site, { script, style, icons, early }) {
    const preloads = early.map((name) => `<link rel="preload" href="${name}" as="fetch" crossorigin>`).join('\n');
    /** @type {Record<string, string>} */
    const values = {
        CSP: policy, CSS: style, JS: script, PRELOADS: preloads, ICON: icons.vector, TOUCH_ICON: icons.touch,
    };
    const shell = readFileSync(join(root, 'shell.html'), 'utf8');
    site.write('index.html', shell.replace(/%([A-Z_]+)%/g, (whole, name) => values[name]
        ?? fail(`shell.html asks for ${whole}, which scripts/site.mjs does not know`)));
}

/** The list of files to cache comes from the folder itself. Texts of further languages are in a subfolder.
 * @param {Site} site @param {string[]} texts */
async function writeWorker(site, texts) {
    const path = join(site.folder, site.write('sw.js', await bundleWorker(root, texts)));
    const { warnings } = await injectManifest({
        swSrc: path,
        swDest: path,
        globDirectory: site.folder,
        globPatterns: ['index.html', 'manifest.webmanifest', '*-*.{js,wasm,css,txt,bin,svg}'],
        dontCacheBustURLsMatching: /-[0-9a-f]{10}\./,
        maximumFileSizeToCacheInBytes: 100_000_000,   // a debug build is large; scripts/size limits the release
    });
    if (warnings.length > 0) fail(`the service worker's list: ${warnings.join(' ')}`);
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
