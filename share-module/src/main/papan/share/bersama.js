import {css} from 'lit';
import {ambil} from '../inti/layanan.js';
import {aturZona} from '../inti/waktu.js';
import {konteks} from '../inti/konteks.js';

/** On Share's pages the parts are written in Share's letters. */
export const gayaShare = css`
    :host { display: block; font-family: "Open Sans", Arial, sans-serif; font-size: 14px; }
    papan-dokumen, papan-unggah, papan-perjalanan { font-family: inherit; font-size: inherit; }
    button, .tombol { min-height: 40px; } button.besar { min-height: 46px; font-size: 1.1em; }
`;

const MESIN = 'activiti$';
let janji = null;

/** Who asks and what the SOP says: asked for once by all parts of a page. */
export function umum() {
    janji ??= Promise.all([ambil('/saya'), ambil('/sop')]).then(([saya, sop]) => {
        aturZona(saya.zona);
        return {saya, sop};
    }).catch(salah => {
        janji = null;
        throw salah;
    });
    return janji;
}

/** The id that the web scripts know a task by: ACS's without the engine's name. */
export const idTugas = id => (id.startsWith(MESIN) ? id.slice(MESIN.length) : id);

/** A node's id out of its reference, or what may be several of them: the first. */
export const idSimpul = acuan => (acuan || '').split(',')[0].split('/').pop();

export const halaman = jalur => `${konteks.halamanShare}/${jalur}`;
export const halamanTugas = id => halaman(`task-edit?taskId=${encodeURIComponent(MESIN + id)}&referrer=tasks`);
export const halamanPapan = jalur => `${konteks.papan}#/${jalur}`;

/** Share's own way to tell the user that something went well; then on to another page. */
export function beriLaluKe(kalimat, alamat) {
    window.Alfresco?.util?.PopupManager?.displayMessage({text: kalimat, displayTime: 2});
    setTimeout(() => {
        location.href = alamat;
    }, window.Alfresco ? 1400 : 0);
}
