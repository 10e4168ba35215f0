// Makes further versions of the built site, in which every file that a first visit fetches has other bytes, another
// name and another checksum. They run as well as the first.

import { cp, mkdtemp, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, integrityOf } from '../../../scripts/site/files.mjs';
import { site } from './world.mjs';

const hashed = /-[0-9a-f]{10}\./;

/** Replaces the body of a file, and its name and checksum wherever the site mentions them.
 * @param {string} folder @param {string} name @param {Buffer} body @returns {Promise<string>} its new name */
export async function exchange(folder, name, body) {
    const before = integrityOf(await readFile(join(folder, name)));
    const now = name.replace(hashed, `-${hashOf(body)}.`);
    await writeFile(join(folder, name), body);
    await rename(join(folder, name), join(folder, now));
    const mentions = (await readdir(folder)).filter((file) => /\.(html|webmanifest)$|^sw\.js$|^catcow-.*\.js$/.test(file));
    for (const file of mentions) {
        const text = await readFile(join(folder, file), 'utf8');
        const changed = text.replaceAll(name, now).replaceAll(before, integrityOf(body));
        if (changed === text || file === now) continue;
        if (file === 'sw.js') await writeFile(join(folder, file), changed);
        else await exchange(folder, file, Buffer.from(changed));
    }
    return now;
}

/** @param {Buffer} body @param {string} tail */
const longer = (body, tail) => Buffer.concat([body, Buffer.from(tail)]);

/** How each kind of file is changed without changing what it says. `label` becomes the build's name.
 * @type {[RegExp, (body: Buffer, label: string) => Buffer][]} */
const changes = [
    [/\.wasm$/, (body, label) => Buffer.concat([body, Buffer.from([0, label.length + 1, label.length]), Buffer.from(label)])],
    [/^content-/, (body, label) => Buffer.from(String(body).replace('\n{', `\n{${' '.repeat(label.length)}`))],
    [/^fonts-/, (body, label) => Buffer.concat([body, Buffer.alloc(3 * label.length)])],   // families without faces
    [/\.css$/, (body, label) => longer(body, `/*${label}*/`)],
    [/\.svg$/, (body, label) => longer(body, `<!--${label}-->`)],
    [/\.webmanifest$/, (body, label) => longer(body, ' '.repeat(label.length))],
    [/^catcow-.*\.js$/, (body, label) => Buffer.from(String(body).replace(/build:"\w+"/, `build:"${label}"`))],
    [/^index\.html$/, (body, label) => longer(body, `<!--${label}-->`)],
];

/** @param {import('./world.mjs').World} world removes the folder at its end
 * @param {string} label letters; versions need labels of different lengths
 * @returns {Promise<{folder: string, files: string[]}>} `files`: what the worker keeps */
export async function versionOfSite(world, label) {
    const folder = await mkdtemp(join(tmpdir(), 'catcow-version-'));
    world.folders.push(folder);
    await cp(site, folder, { recursive: true });
    for (const [pattern, change] of changes) {
        const name = (await readdir(folder)).find((file) => pattern.test(file)) ?? '';
        await exchange(folder, name, change(await readFile(join(folder, name)), label));
    }
    const files = (await readdir(folder)).filter((file) => changes.some(([pattern]) => pattern.test(file)));
    return { folder, files };
}
