// Everything under assets/ in one file: {"positions.json": …, "poses/cat-cow.json": …}. One language is
// in it, since the others come after the first visit.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './files.mjs';

/** @param {string} root @param {string} language @returns {string} JSON */
export function bundleContent(root, language) {
    const assets = join(root, 'assets');
    const names = ['needs.json', 'positions.json', 'posture.json', 'sources.json', `text/${language}.json`];
    for (const folder of ['poses', 'routines']) {
        if (!existsSync(join(assets, folder))) continue;
        names.push(...readdirSync(join(assets, folder)).filter((name) => name.endsWith('.json')).sort()
            .map((name) => `${folder}/${name}`));
    }
    /** @type {Record<string, object>} */
    const content = {};
    for (const name of names) {
        try {
            content[name] = JSON.parse(readFileSync(join(assets, name), 'utf8'));
        } catch (reason) {
            fail(`assets/${name}: ${reason instanceof Error ? reason.message : reason}`);
        }
    }
    return JSON.stringify(content);
}
