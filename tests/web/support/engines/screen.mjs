// A virtual screen, drawn in memory (Xvfb).

import { Program } from './program.mjs';

/** @param {number} milliseconds
 * @returns {Promise<{program: Program, env: Record<string, string | undefined>} | null>} null if there is no Xvfb */
export async function openScreen(milliseconds) {
    // Xvfb chooses a free display number and writes it to descriptor 3.
    const program = new Program('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { extra: true });
    try {
        const [number] = await program.line(/^\d+$/, milliseconds);
        return { program, env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: undefined } };
    } catch (reason) {
        await program.stop();
        if (program.missing) return null;
        throw reason;
    }
}
