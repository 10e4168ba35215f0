// The types that JavaScript is checked with say what C++ has.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** @param {string} name */
const camel = (name) => name.replace(/(?<=[a-z])_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The methods of an interface, without blanks that say nothing. @param {string} name */
function methodsOf(name) {
    const body = read('web/types.d.ts').split(`interface ${name} {`)[1]?.split('\n}')[0] ?? '';
    return [...body.matchAll(/^ {4}(\w+)\(([^)]*)\): ([^;]+);/gm)]
        .map(([, method, parameters = '', result]) => `${method}(${parameters.trim().replace(/\s+/g, ' ')}): ${result}`);
}

/** What JavaScript sees of a C++ declaration: numbers, pointers too. @param {string} declared */
function parametersOf(declared) {
    return declared.split(',').map((one) => one.trim()).filter(Boolean)
        .map((one) => `${camel(/\w+$/.exec(one)?.[0] ?? '')}: number`).join(', ');
}

test('TheEngineOfTheTypesIsTheListOfTheBridge', () => {
    const notForThePage = new Set(['catcow_audio_changed']);   // the AudioContext calls it
    const declared = [...read('src/platform/web/bridge.h').matchAll(/^CATCOW_EXPORT ([^(]*?)(catcow_\w+)\(([^)]*)\);/gm)]
        .filter(([, , name = '']) => !notForThePage.has(name))
        .map(([, result, name, parameters = '']) =>
            `_${name}(${parametersOf(parameters)}): ${result?.trim() === 'void' ? 'void' : 'number'}`);
    assert.ok(declared.length > 20);
    assert.deepEqual(methodsOf('Engine').filter((method) => method.startsWith('_catcow')).sort(), declared.sort());
});

/** An argument as page.cpp passes it on. @param {string} argument */
function portParameter(argument) {
    const [, made = '', name = ''] = /^(UTF8ToString\(|!!)?(\w+)\)?$/.exec(argument) ?? [];
    return `${camel(name)}: ${made === '!!' ? 'boolean' : made ? 'string' : 'number'}`;
}

test('ThePortsOfTheTypesAreWhatCppCalls', () => {
    const called = [...read('src/platform/web/page.cpp').matchAll(/( = )?Module\["ports"\]\["(\w+)"\]\((.*)\);/g)]
        .map(([, answers, name, passed = '']) => {
            const parameters = passed.split(',').map((one) => one.trim()).filter(Boolean).map(portParameter);
            return { method: `${name}(${parameters.join(', ')})`, answers: Boolean(answers) };
        });
    const typed = methodsOf('Ports').map((method) => {
        const [, call = '', result] = /^(.*\)): (.*)$/.exec(method) ?? [];
        return { method: call, answers: result !== 'void' };
    });
    const byName = (/** @type {{method: string}} */ one, /** @type {{method: string}} */ other) =>
        one.method < other.method ? -1 : 1;
    assert.ok(called.length > 15);
    assert.deepEqual(typed.sort(byName), called.sort(byName));
});
