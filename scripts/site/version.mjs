// Reads the version of Catcow from project(VERSION) in CMakeLists.txt, its only definition.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './files.mjs';

/** @param {string} root the repository @returns {string} "0.2.0" */
export function versionOf(root) {
    const text = readFileSync(join(root, 'CMakeLists.txt'), 'utf8');
    return /^project\(catcow VERSION (\d+\.\d+\.\d+)\b/m.exec(text)?.[1]
        ?? fail('CMakeLists.txt names no version: project(catcow VERSION 1.2.3 …) is missing');
}
