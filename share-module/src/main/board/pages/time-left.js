import {html, nothing} from 'lit';
import {t} from '../core/language.js';
import {duration} from '../core/format.js';

/** Working time left until the due date, or how long it has passed; amber when a quarter of the norm or less is left. */
export function timeLeft(task) {
    if (task.sisaMenit === null || task.sisaMenit === undefined) {
        return nothing;
    }
    const tone = task.terlambat ? 'buruk' : task.sisaMenit < task.normaMenit / 4 ? 'awas' : 'baik';
    return html`<span class="lencana ${tone}">${task.terlambat ? t('tugas.terlambat', duration(task.sisaMenit))
        : t('tugas.sisa', duration(task.sisaMenit))}</span>`;
}
