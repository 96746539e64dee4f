import {html, css, nothing} from 'lit';
import {Page} from '../core/base.js';
import {get} from '../core/server.js';
import {t} from '../core/language.js';
import {timeLeft} from '../pages/time-left.js';
import {shareStyle, boardPage, taskPage, meAndSop} from './common.js';

const MOST = 20;

/** The dashlet "Tugas Juklak": what waits for the user, the most urgent first, with the time that is left. */
class JuklakTasks extends Page {
    static styles = [Page.styles, shareStyle, css`
        :host { padding: .6rem .75rem; } li { padding: .55rem 0; border-top: 1px solid var(--garis); display: grid;
            grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; align-items: start; }
        li:first-child { border-top: 0; } .lencana { white-space: nowrap; }
    `];

    heading() {
        return '';
    }

    async load() {
        Object.assign(this, await meAndSop());
        return (await get('/tugas', {maxItems: MOST})).list;
    }

    content() {
        const tasks = this.data.entries.map(item => item.entry);
        if (!tasks.length) {
            return html`<p class="tebal">${t('tugas.kosong')}</p><p class="redup">${t('tugas.kosongKata')}</p>`;
        }
        return html`<ul class="rapi">
            ${tasks.map(task => html`<li><div><a class="tebal" href=${taskPage(task.id)}>${task.no}. ${task.nama}</a>
            <div>${task.berkas.judul}</div>
                <div class="redup kecil">${task.berkas.nomorBerkas}${task.pemegang ? nothing
                    : html` · ${t('tugas.belumDiambil', task.peran)}`}</div></div>${timeLeft(task)}</li>`)}</ul>
            ${this.data.pagination.hasMoreItems ? html`<p><a href=${boardPage('tugas')}>${t('share.semuaTugas')}</a></p>` : nothing}`;
    }
}
customElements.define('juklak-tugas', JuklakTasks);
