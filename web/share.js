// The system's share sheet, or the clipboard.

export const Shared = { sent: 0, copied: 1, failed: 2, cancelled: 3 };

const patience = 2000;   // milliseconds for the clipboard

/** For pages without the clipboard API (plain http). @param {string} text */
function copyBySelection(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.setAttribute('readonly', '');
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
}

/** Call within a gesture. @param {string} text @returns {Promise<number>} copied or failed */
export async function copy(text) {
    try {
        // A browser that asks the person for permission may never answer.
        await Promise.race([navigator.clipboard.writeText(text), new Promise((_, reject) => setTimeout(reject, patience))]);
        return Shared.copied;
    } catch {
        return copyBySelection(text) ? Shared.copied : Shared.failed;
    }
}

/** Call within a gesture. @param {{title: string, text: string, url: string}} data
 * @returns {Promise<number>} one of Shared */
export async function share(data) {
    if (!navigator.canShare?.(data)) return copy(data.url);
    try {
        await navigator.share(data);
        return Shared.sent;
    } catch (reason) {
        if (reason instanceof DOMException && reason.name === 'AbortError') return Shared.cancelled;
        return copy(data.url);
    }
}
