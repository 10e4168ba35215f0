// A reporter for node --test. Prints one line of JSON, {file, name}, for each failed test. If a whole file fails
// (it crashed, or took too long), `name` is empty.

import { resolve } from 'node:path';

/** @param {AsyncIterable<{type: string, data: any}>} events */
export default async function* failedTests(events) {
    for await (const { type, data } of events) {
        if (type !== 'test:fail' || data.nesting !== 0) continue;
        const file = data.file ?? data.name;
        const whole = resolve(data.name) === resolve(file);
        yield `${JSON.stringify({ file, name: whole ? '' : data.name })}\n`;
    }
}
