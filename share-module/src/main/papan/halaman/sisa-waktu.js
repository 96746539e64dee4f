import {html, nothing} from 'lit';
import {t} from '../inti/bahasa.js';
import {lama} from '../inti/waktu.js';

/** Working time left until the due date, or how long it has passed; amber when a quarter of the norm or less is left. */
export function sisaWaktu(tugas) {
    if (tugas.sisaMenit === null || tugas.sisaMenit === undefined) {
        return nothing;
    }
    const macam = tugas.terlambat ? 'buruk' : tugas.sisaMenit < tugas.normaMenit / 4 ? 'awas' : 'baik';
    return html`<span class="lencana ${macam}">${tugas.terlambat ? t('tugas.terlambat', lama(tugas.sisaMenit)) : t('tugas.sisa', lama(tugas.sisaMenit))}</span>`;
}
