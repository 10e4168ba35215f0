// The page's own texts, for when the program cannot show any: while it starts, and after a fatal error. Those of the
// first moments are in said_first.js. All other texts are in assets/text.

const en = {
    title: 'Catcow: yoga for low back pain',
    about: 'Yoga for low back pain, breath by breath.',
    ready: 'Getting ready',
    slow: 'Still getting ready. This takes long only once.',
    old: ['This browser is too old for Catcow',
        'Catcow needs WebAssembly, and this browser does not have it or has it switched off.',
        'It runs in Chrome and Edge 95, Firefox 100, Safari 16.4 and later. Please update this browser or open the page in another one.'],
    damaged: ['Catcow arrived damaged',
        'The poses or their texts cannot be read, so a session would not be safe to guide.',
        'Please load the page again. If that does not help, try again in an hour. Do not clear the data of this site: what you have practised is stored there.'],
    stopped: ['Catcow has stopped',
        'Something went wrong inside, and it could not continue. Come out of the pose slowly and rest.',
        'Load the page again. Usually you can continue from there.'],
};

/** @typedef {typeof en} Said */

/** @type {Said} */
const de = {
    title: 'Catcow: Yoga für den unteren Rücken',
    about: 'Yoga für den unteren Rücken, Atemzug für Atemzug.',
    ready: 'Gleich geht es los',
    slow: 'Gleich geht es los. So lange dauert es nur einmal.',
    old: ['Dieser Browser ist zu alt für Catcow',
        'Catcow braucht WebAssembly, und dieser Browser hat es nicht oder hat es ausgeschaltet.',
        'Es läuft in Chrome und Edge ab 95, Firefox ab 100 und Safari ab 16.4. Bitte aktualisiere diesen Browser oder öffne die Seite in einem anderen.'],
    damaged: ['Catcow kam beschädigt an',
        'Die Übungen oder ihre Texte sind nicht lesbar. So wäre es nicht sicher, dich anzuleiten.',
        'Bitte lade die Seite neu. Hilft das nicht, versuch es in einer Stunde noch einmal. Lösche die Daten dieser Seite nicht: Darin ist, was du geübt hast.'],
    stopped: ['Catcow ist stehen geblieben',
        'In Catcow ist ein Fehler aufgetreten, und es konnte nicht weitermachen. Komm langsam aus der Haltung und ruh dich aus.',
        'Lade neu. Meist geht es dort weiter.'],
};

/** @type {Said} */
const es = {
    title: 'Catcow: yoga para la zona lumbar',
    about: 'Yoga para la zona lumbar, respiración a respiración.',
    ready: 'Preparando',
    slow: 'Aún se está preparando. Solo tarda tanto una vez.',
    old: ['Este navegador es demasiado antiguo para Catcow',
        'Catcow necesita WebAssembly, y este navegador no lo tiene o lo tiene desactivado.',
        'Funciona en Chrome y Edge 95, Firefox 100, Safari 16.4 y posteriores. Actualiza este navegador o abre la página en otro.'],
    damaged: ['Catcow llegó dañado',
        'No se pueden leer las posturas o sus textos, así que no sería seguro guiar una sesión.',
        'Carga la página de nuevo. Si sigue igual, inténtalo otra vez dentro de una hora. No borres los datos de este sitio: ahí está guardado lo que has practicado.'],
    stopped: ['Catcow se ha detenido',
        'Algo falló por dentro y no pudo seguir. Sal despacio de la postura y descansa.',
        'Carga la página de nuevo. Casi siempre podrás seguir desde ahí.'],
};

const all = new Map(Object.entries({ en, de, es }));

/** @returns {Said} in the language of the page, which a translation of the browser may have set */
export const said = () => all.get(document.documentElement.lang) ?? en;
