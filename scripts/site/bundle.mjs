// Bundles JavaScript and CSS with esbuild. The page and Emscripten's glue become one file, so a page cannot load the
// glue of another version.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const common = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome95', 'firefox100', 'safari16.4'],
    legalComments: 'none',   // dist/licences.txt contains all licences
    write: false,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The package's main entry is for browsers that cannot run Catcow anyway.
    alias: { 'workbox-window': 'workbox-window/build/workbox-window.prod.mjs' },
};

/** @param {import('esbuild').BuildOptions} options @returns {Promise<string>} */
async function bundle(options) {
    const result = await build({ ...common, ...options });
    return result.outputFiles?.[0]?.text ?? '';
}

/**
 * @param {string} root
 * @param {string} glue  path of Emscripten's catcow.js
 * @param {object} site  becomes SITE of web/types.d.ts
 */
export function bundlePage(root, glue, site) {
    return bundle({
        entryPoints: [join(root, 'web/boot.js')],
        define: { ...common.define, SITE: JSON.stringify(site) },
        plugins: [{
            name: 'engine',
            setup({ onResolve, onLoad }) {
                onResolve({ filter: /^catcow:engine$/ }, () => ({ path: glue, namespace: 'engine' }));
                onLoad({ filter: /./, namespace: 'engine' }, () => ({ contents: readFileSync(glue, 'utf8') }));
            },
        }],
    });
}

/** @param {string} root */
export const bundleStyle = (root) => bundle({ entryPoints: [join(root, 'web/catcow.css')] });

/** @param {string} root @param {string[]} texts becomes TEXTS of web/types.d.ts */
export const bundleWorker = (root, texts) => bundle({
    entryPoints: [join(root, 'web/sw.js')],
    format: 'iife',
    define: { ...common.define, TEXTS: JSON.stringify(texts) },
});
