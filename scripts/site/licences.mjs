// Collects the licence notices of everything in dist/, from the sources of the build.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Returns the text of the first file that exists. @param {(string | undefined)[]} paths @returns {string | null} */
function firstFile(...paths) {
    const path = paths.find((candidate) => candidate && existsSync(candidate));
    return path ? readFileSync(path, 'utf8').trim() : null;
}

/** Returns the words of the comment that a C file begins with. @param {string | null} text */
function firstComment(text) {
    const [, words] = /^\/\*(.*?)\*\//s.exec(text ?? '') ?? [];
    return words ? words.replace(/^[ \t]*\* ?/gm, '').trim() : null;
}

/** @param {string} root @returns {{text: string, missing: string[]}} */
export function collectLicences(root) {
    const { CATCOW_IMGUI_DIR: imgui = '', CATCOW_SDL2_DIR: sdl = '', CATCOW_JSON_DIR: json = '',
        CATCOW_QRCODEGEN_DIR: qrcodegen = '', CATCOW_EMSCRIPTEN_TOOLCHAIN: toolchain = '' } = process.env;
    const emscripten = join(dirname(toolchain), '../../..');
    const modules = join(root, 'node_modules');
    /** @type {[string, string | null][]} */
    const notices = [
        ['Dear ImGui', firstFile(join(imgui, 'LICENSE.txt'))],
        ['SDL 2', firstFile(join(sdl, 'LICENSE.txt'), join(sdl, '../LICENSE.txt'))],
        ['JSON for Modern C++ (nlohmann/json)', firstFile(join(json, '../LICENSE.MIT'), join(json, 'LICENSE.MIT'))],
        ['QR Code generator library', firstComment(firstFile(join(qrcodegen, 'qrcodegen.h')))],
        ['Emscripten', firstFile(join(emscripten, 'LICENSE'))
            ?? `Copyright (c) 2010-2024 Emscripten authors, see its AUTHORS file.\n\n${mit}`],
        ['musl', firstFile(join(emscripten, 'system/lib/libc/musl/COPYRIGHT'))],
        ['libc++ and libc++abi', 'Part of the LLVM Project, under the Apache License 2.0 with LLVM Exceptions:\n'
            + 'https://llvm.org/LICENSE.txt'],
        ['idb', firstFile(join(modules, 'idb/LICENSE'))],
        ['Atkinson Hyperlegible Next, a subset',
            firstFile(join(modules, '@expo-google-fonts/atkinson-hyperlegible-next/LICENSE_FONT'))],
        ['Phosphor Icons, a subset', firstFile(join(modules, '@phosphor-icons/web/LICENSE'))],
    ];
    const line = '-'.repeat(78);
    const text = notices.map(([name, notice]) => `${line}\n${name}\n${line}\n\n${notice ?? '(not found)'}\n`);
    return {
        text: `Catcow is built with the work of others. Thank you.\n\n${text.join('\n')}`,
        missing: notices.filter(([, notice]) => notice === null).map(([name]) => name),
    };
}
