import id from '../teks/id.json';
import en from '../teks/en.json';
import {konteks} from './konteks.js';

const teks = {id, en};
const KUNCI = 'juklak.bahasa';

// On pages of Share the parts speak Share's language; the switch is the board's.
let kini = !konteks.papan && ['id', 'en'].includes(localStorage.getItem(KUNCI)) ? localStorage.getItem(KUNCI) : konteks.bahasaAwal;

export const bahasa = () => kini;

/** Locale of dates and numbers. */
export const lokal = () => (kini === 'en' ? 'en-GB' : 'id-ID');

export function aturBahasa(baru) {
    kini = baru;
    localStorage.setItem(KUNCI, baru);
    document.documentElement.lang = baru;
}

/** A text of the board; {0}, {1}, ... are the arguments. */
export function t(kunci, ...isi) {
    const pola = teks[kini][kunci];
    if (pola === undefined) {
        throw new Error(`Tidak ada teks ${kunci}`);
    }
    return isi.length ? pola.replace(/\{(\d)\}/g, (_, nomor) => String(isi[nomor])) : pola;
}

/** Whether there is a text of this name; what has none is named by the server. */
export const adaTeks = kunci => kunci in teks[kini];
