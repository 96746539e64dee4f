import {html, css, nothing} from 'lit';
import {TaskPage} from '../pages/task.js';
import {timeLeft} from '../pages/time-left.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';
import {shareStyle, boardPage, taskId, meAndSop} from './common.js';

/** Tells the form's other parts what the server says of the task. */
export const TASK_EVENT = 'juklak-task';

/**
 * The head of a task's form in Share: which case and step, what is to be done, what must be there, with the acts that provide it. What the
 * user types and how the step ends are fields of the form below (outcome.js). A task that is done shows what its step was.
 */
class JuklakStep extends TaskPage {
    static properties = {task: {attribute: 'tugas'}, step: {attribute: 'langkah'}, readOnly: {type: Boolean, attribute: 'lihat'}};
    static styles = [TaskPage.styles, shareStyle, css`
        :host { margin-bottom: 1rem; } .judul { font-size: 1.5em; margin: .2rem 0; } .kartu { background: #fff; padding: .8rem 1rem; }
        .kartu h2 { font-size: 1.15em; } summary { cursor: pointer; font-weight: 600; padding: .5rem 0; }
        details .kartu { margin: 0; } details .kartu > h2 { display: none; }
    `];

    get taskId() {
        return taskId(this.task);
    }

    async load() {
        Object.assign(this, await meAndSop());
        if (this.readOnly && !this.task) {
            this.gone = true;
            return {};
        }
        const task = await super.load();
        window.dispatchEvent(new CustomEvent(TASK_EVENT, {detail: this.gone ? null
            : {task, me: this.me, sop: this.sop, mine: this.mayWorkOn(task)}}));
        return task;
    }

    /** ACS lets a member of the office complete a task that nobody has taken; so does the form. */
    mayWorkOn(task) {
        return !this.readOnly && (task.pemegang === this.me.pengguna || !task.pemegang && task.dapatDiambil);
    }

    get mine() {
        return this.mayWorkOn(this.data);
    }

    heading() {
        return '';
    }

    content() {
        const step = this.sop.langkah.find(candidate => candidate.langkah === this.step);
        if (this.gone) {
            return html`${this.readOnly ? nothing : html`<div class="pesan awas" role="alert"><p class="tebal">${t('tugas.tiada')}</p>
                <p>${t('tugas.tiadaKata')}</p></div>${this.leftoverDraft()}`}
                <h2 class="judul">${step.no}. ${step.nama}</h2><p>${step.petunjuk}</p><p class="redup">${step.peran}</p>`;
        }
        const task = this.data;
        const requirements = this.requirements();
        return html`<p class="baris"><span class="lencana biru">${t('tugas.langkah', task.no, this.sop.langkah.length)}</span>
            ${timeLeft(task)}<span>${t('tugas.tenggat', dateTime(task.tenggat))}</span>
            <a href=${boardPage(`tugas/${task.id}`)}>${t('share.bukaDiPapan')}</a></p>
        <h2 class="judul">${task.berkas.judul}</h2>
        <p class="redup"><a href=${boardPage(`berkas/${task.berkas.id}`)}>${task.berkas.nomorBerkas}</a> · ${task.berkas.namaUnit}</p>
        <p><span class="tebal">${task.no}. ${task.nama}.</span> ${task.petunjuk}</p>
        ${this.previousNote()}
        ${!this.readOnly && (task.pemegang || !task.dapatDiambil) ? this.holder() : nothing}
        ${this.mine ? html`<div class="pesan awas" aria-live="polite">
            <p class="tebal">${t('tugas.sekarang')} ${this.nextAct(requirements)}</p></div>` : nothing}
        ${this.requirementsCard(requirements)}
        ${this.otherDocuments()}`;
    }

    /** Many, and seldom needed: they open with a click, unless one of them may be marked now. */
    otherDocuments() {
        const documents = super.otherDocuments();
        return documents === nothing ? nothing : html`<details ?open=${this.data.dokumen.some(doc => doc.boleh?.length)}>
            <summary>${t('tugas.dokumenLain')}</summary>${documents}</details>`;
    }

    /** What the user has typed below decides what is to be done next. */
    setDraft(draft) {
        this.draft = draft;
    }
}
customElements.define('juklak-langkah', JuklakStep);
