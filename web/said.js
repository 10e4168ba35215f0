// The page's own texts, for when the program cannot show any: while it starts, and after a fatal error. All other texts
// are in assets/text.

const en = {
    title: 'Catcow: yoga for low back pain',
    about: 'Yoga for low back pain, breath by breath.',
    ready: 'Getting ready',
    slow: 'Still getting ready. This takes long only once.',
    again: 'Load again',
    kept: 'Everything you have practised is kept on this device.',
    old: ['This browser is too old for Catcow',
        'Catcow needs WebAssembly, and this browser does not have it or has it switched off.',
        'It runs in Chrome and Edge 95, Firefox 100, Safari 16.4 and later. Please update this browser or open the page in another one.'],
    notLoaded: ['Catcow could not be loaded',
        'A part of it did not arrive. The connection may have dropped.',
        'You seem to be offline, and Catcow is not on this device yet. After one complete visit it opens without a connection.'],
    damaged: ['Catcow arrived damaged',
        'The poses or their texts cannot be read, so a session would not be safe to guide.',
        'Please load the page again. If this stays, clear this site’s cached files in the browser’s settings.'],
    stopped: ['Catcow has stopped',
        'Something went wrong inside, and it could not go on. Come out of the pose slowly and rest.',
        'Load the page again to go on from there.'],
};

/** @typedef {typeof en} Said */

/** @type {Said} */
const de = {
    title: 'Catcow: Yoga für den unteren Rücken',
    about: 'Yoga bei Schmerz im unteren Rücken, Atemzug für Atemzug.',
    ready: 'Gleich geht es los',
    slow: 'Gleich geht es los. So lange dauert es nur einmal.',
    again: 'Neu laden',
    kept: 'Alles, was du geübt hast, bleibt auf diesem Gerät.',
    old: ['Dieser Browser ist zu alt für Catcow',
        'Catcow braucht WebAssembly, und dieser Browser hat es nicht oder hat es ausgeschaltet.',
        'Es läuft in Chrome und Edge ab 95, Firefox ab 100 und Safari ab 16.4. Bitte aktualisiere diesen Browser oder öffne die Seite in einem anderen.'],
    notLoaded: ['Catcow ließ sich nicht laden',
        'Ein Teil ist nicht angekommen. Vielleicht ist die Verbindung abgebrochen.',
        'Du bist wohl offline, und Catcow ist noch nicht auf diesem Gerät. Nach einem ganzen Besuch öffnet es sich auch ohne Verbindung.'],
    damaged: ['Catcow kam beschädigt an',
        'Die Übungen oder ihre Texte sind nicht lesbar. So wäre es nicht sicher, dich anzuleiten.',
        'Bitte lade die Seite neu. Bleibt es so, lösche die gespeicherten Dateien dieser Seite in den Einstellungen des Browsers.'],
    stopped: ['Catcow ist stehen geblieben',
        'Innen ging etwas schief, und es konnte nicht weitermachen. Komm langsam aus der Übung und ruh dich aus.',
        'Lade die Seite neu, um dort weiterzumachen.'],
};

/** @type {Said} */
const es = {
    title: 'Catcow: yoga para la zona lumbar',
    about: 'Yoga para el dolor lumbar, respiración a respiración.',
    ready: 'Preparando',
    slow: 'Aún se está preparando. Solo tarda tanto una vez.',
    again: 'Cargar de nuevo',
    kept: 'Todo lo que has practicado se conserva en este dispositivo.',
    old: ['Este navegador es demasiado antiguo para Catcow',
        'Catcow necesita WebAssembly, y este navegador no lo tiene o lo tiene desactivado.',
        'Funciona en Chrome y Edge 95, Firefox 100, Safari 16.4 y posteriores. Actualiza este navegador o abre la página en otro.'],
    notLoaded: ['No se pudo cargar Catcow',
        'Una parte no llegó. Puede que se cortara la conexión.',
        'Parece que no tienes conexión, y Catcow aún no está en este dispositivo. Después de una visita completa se abre sin conexión.'],
    damaged: ['Catcow llegó dañado',
        'No se pueden leer las posturas o sus textos, así que no sería seguro guiar una sesión.',
        'Carga la página de nuevo. Si sigue igual, borra los archivos guardados de este sitio en los ajustes del navegador.'],
    stopped: ['Catcow se ha detenido',
        'Algo falló por dentro y no pudo seguir. Sal despacio de la postura y descansa.',
        'Carga la página de nuevo para seguir desde ahí.'],
};

/** @type {Record<string, Said>} */
const all = { en, de, es };

/** @returns {Said} in the language of the page */
export const said = () => all[document.documentElement.lang] ?? en;
