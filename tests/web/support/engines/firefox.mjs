// Firefox on a virtual screen. Without a screen it has no WebGL and would show the words-only view.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser } from './browser.mjs';
import { newMarionetteSession } from './marionette_wire.mjs';
import { newHome, Program } from './program.mjs';
import { openScreen } from './screen.mjs';

const patience = 60_000;

const preferences = [
    'user_pref("marionette.port", 0);',                       // any free port
    'user_pref("media.cubeb.force_mock_context", true);',     // a silent sound device that keeps time
];

/** @returns {Promise<Browser>} */
export async function openFirefox() {
    const path = process.env.CATCOW_FIREFOX;
    if (!path) throw new Error('it is not installed (Debian: firefox-esr)');
    const home = await newHome();
    /** @type {Program[]} */
    const programs = [];
    const stop = async () => {
        for (const program of programs) await program.stop();
        await home.remove();
    };
    try {
        await writeFile(join(home.folder, 'user.js'), preferences.join('\n'));
        const screen = await openScreen(patience);
        if (screen) programs.push(screen.program);
        const firefox = new Program(path,
            [...(screen ? [] : ['-headless']), '-no-remote', '-marionette', '-profile', home.folder],
            { env: { ...home.env, ...screen?.env, MOZ_CRASHREPORTER_DISABLE: '1' } });
        programs.unshift(firefox);
        const [, port] = await firefox.line(/Listening on port (\d+)/, patience);
        const { version, wire, end } = await firefox.lives(newMarionetteSession(Number(port)), patience);
        return new Browser(version, wire, () => end().catch(() => {}).then(stop));
    } catch (reason) {
        await stop();
        throw reason;
    }
}
