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
        define: { SITE: JSON.stringify(site) },
        plugins: [{
            name: 'engine',
            setup({ onResolve, onLoad }) {
                onResolve({ filter: /^catcow:engine$/ }, () => ({ path: glue, namespace: 'engine' }));
                onLoad({ filter: /./, namespace: 'engine' }, () => ({ contents: readFileSync(glue, 'utf8') }));
            },
        }],
    });
}

/** Bundles a module that the page loads when it is asked for. @param {string} root @param {string} name */
export const bundleLater = (root, name) =>
    bundle({ entryPoints: [join(root, `web/later/${name}.js`)], loader: { '.css': 'text' } });

/** Bundles a script that is part of a page. Browsers that cannot run Catcow must be able to read it.
 * @param {string} root @param {string} name */
export async function bundleInside(root, name) {
    const text = await bundle({ entryPoints: [join(root, `web/${name}.js`)], format: 'iife', target: 'es2017' });
    if (/<\/script|<!--/i.test(text)) throw new Error(`web/${name}.js cannot be part of a page: it contains a tag`);
    return text.trim();
}

/** @param {string} root */
export const bundleStyle = (root) => bundle({ entryPoints: [join(root, 'web/catcow.css')] });

/** @param {string} root
 * @param {{files: KeptFile[], later: KeptFile[], headers: Record<string, string>}} kept what it keeps */
export const bundleWorker = (root, { files, later, headers }) => bundle({
    entryPoints: [join(root, 'web/sw.js')],
    format: 'iife',
    define: { FILES: JSON.stringify(files), LATER_FILES: JSON.stringify(later), HEADERS: JSON.stringify(headers) },
});

/** Names the npm packages whose code is in the page or in its worker. @param {string} root */
export async function bundledPackages(root) {
    const { metafile } = await build({
        ...common,
        entryPoints: ['boot', 'first', 'sw', 'later/sound_file', 'later/print_sheet'].map((name) => join(root, `web/${name}.js`)),
        outdir: 'nowhere',
        external: ['catcow:engine'],
        loader: { '.css': 'text' },
        metafile: true,
    });
    const names = Object.keys(metafile?.inputs ?? {}).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '');
    return [...new Set(names)].filter(Boolean).sort();
}
