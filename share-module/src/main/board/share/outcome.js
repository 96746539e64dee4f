import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {readDraft, dropDraft, saveDraft} from '../core/drafts.js';
import {t} from '../core/language.js';
import {decisionsOf} from '../core/sop.js';
import {announceAndGo, shareStyle, sharePage, taskPage} from './common.js';
import {TASK_EVENT} from './step.js';

const NOTE = 'prop_bpm_comment';
/** What the names of the process's own fields begin with. */
const OWN = 'prop_jklwf_';

/**
 * How a step ends, in Share's form: two buttons instead of a list. They ask our own web scripts, which say in a sentence why they refuse;
 * Share's form would hide it. What is typed in the form's fields is kept as the same draft that the board keeps, so that a lost connection,
 * an ended session or a refusal loses nothing.
 */
class JuklakOutcome extends Part {
    static properties = {state: {state: true}, error: {state: true}, busy: {state: true}, returning: {state: true}};
    static styles = [Part.styles, shareStyle, css`:host { margin: 1rem 0; } .baris { margin-top: .75rem; }`];

    constructor() {
        super();
        this.onTask = event => this.receive(event.detail);
        this.onInput = event => this.typed(event.target);
    }

    connectedCallback() {
        super.connectedCallback();
        this.form = this.closest('form');
        window.addEventListener(TASK_EVENT, this.onTask);
        this.form?.addEventListener('input', this.onInput);
        this.form?.addEventListener('change', this.onInput);
    }

    disconnectedCallback() {
        window.removeEventListener(TASK_EVENT, this.onTask);
        super.disconnectedCallback();
    }

    receive(state) {
        const first = !this.state;
        this.state = state;
        if (state && first) {
            this.draft = readDraft(state.me.pengguna, state.task.id);
            this.fillForm();
        }
        this.refreshHead();
    }

    /** The form's fields by the names that drafts and web scripts have for them. */
    fields() {
        const find = name => this.form?.querySelector(`[name="${name}"]`);
        return Object.fromEntries([...this.state.task.isian.map(field => [field.nama, find(OWN + field.nama)]),
            ['catatan', find(NOTE)]].filter(([, input]) => input));
    }

    decisionInputs(id) {
        return [...this.form?.querySelectorAll(`[name="${OWN}${id}"]`) || []];
    }

    /** What was typed here or on the board and not sent, and otherwise what Share has saved with the task. */
    fillForm() {
        Object.entries(this.fields()).forEach(([name, input]) => {
            if (this.draft[name]) {
                input.value = this.draft[name];
            }
        });
        this.state.task.keputusan.filter(id => this.draft[id]).forEach(id => this.decisionInputs(id).forEach(input => {
            input.checked = input.value === String(this.draft[id] === 'ya');
        }));
    }

    typed(input) {
        if (!this.state) {
            return;
        }
        const name = Object.entries(this.fields()).find(([, field]) => field === input)?.[0];
        const decision = this.state.task.keputusan.find(id => input.name === OWN + id);
        if (name || decision) {
            this.draft = {...this.draft, ...(name ? {[name]: input.value} : {[decision]: this.decision(decision)})};
            this.save();
        }
    }

    save() {
        saveDraft(this.state.me.pengguna, this.state.task.id, this.draft);
        this.refreshHead();
    }

    /** What is still to be done stands in the form's head. */
    refreshHead() {
        if (this.state) {
            document.querySelector('juklak-langkah')?.setDraft({...this.draft, ...this.filledIn(),
                ...Object.fromEntries(this.state.task.keputusan.map(id => [id, this.decision(id)]))});
        }
    }

    filledIn() {
        return Object.fromEntries(Object.entries(this.fields()).map(([name, input]) => [name, input.value.trim()]));
    }

    /** 'ya', 'tidak', or undefined where nobody has decided. */
    decision(id) {
        const chosen = this.decisionInputs(id).find(input => input.checked);
        return chosen && (chosen.value === 'true' ? 'ya' : 'tidak');
    }

    refuse(sentence, field) {
        this.error = {reason: 'refused', message: sentence};
        field?.focus();
    }

    async attempt(work) {
        if (this.busy) {
            return;
        }
        this.busy = true;
        this.error = null;
        try {
            await work();
        } catch (error) {
            this.error = asRequestError(error);
        } finally {
            this.busy = false;
        }
    }

    complete() {
        const {task, sop} = this.state;
        const {catatan: note, ...texts} = this.filledIn();
        const missing = task.isian.find(field => field.wajib && !texts[field.nama]);
        if (missing) {
            return this.refuse(t('tugas.isiDulu', missing.label), this.fields()[missing.nama]);
        }
        const undecided = decisionsOf(sop, task).find(decision => !this.decision(decision.id));
        if (undecided) {
            return this.refuse(t('tugas.putuskanDulu', undecided.nama), this.decisionInputs(undecided.id)[0]);
        }
        const decisions = Object.fromEntries(task.keputusan.map(id => [id, this.decision(id) === 'ya']));
        const json = {isian: texts, ...(note ? {catatan: note} : {}), ...decisions};
        return this.attempt(async () => {
            const berkas = await sendJson(`/tugas/${task.id}/complete`, json);
            await this.finish(berkas, berkas.status === 'selesai' ? t('tugas.tamat', berkas.judul)
                : t('tugas.selesaiKe', berkas.no, berkas.namaLangkah));
        });
    }

    async openReturnDialog() {
        this.error = null;
        this.returning = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#kembali').showModal();
        this.renderRoot.querySelector('#catatan-kembali').value = this.draft.kembali || this.filledIn().catatan || '';
    }

    returnBerkas() {
        const field = this.renderRoot.querySelector('#catatan-kembali');
        const note = field.value.trim();
        if (!note) {
            return this.refuse(t('tugas.catatanWajib'), field);
        }
        return this.attempt(async () => {
            const berkas = await sendJson(`/tugas/${this.state.task.id}/return`, {catatan: note});
            await this.finish(berkas, t('tugas.dikembalikan', berkas.no, berkas.namaLangkah));
        });
    }

    /** On to the next step where it is the same official's, as the board does. */
    async finish(berkas, sentence) {
        const {me, task} = this.state;
        dropDraft(me.pengguna, task.id);
        const next = berkas.tugas && await get(`/tugas/${berkas.tugas.id}`).catch(() => null);
        announceAndGo(sentence, next && (next.pemegang === me.pengguna || next.dapatDiambil) ? taskPage(next.id) : sharePage('my-tasks'));
    }

    render() {
        if (!this.state?.mine) {
            return nothing;
        }
        const {task} = this.state;
        return html`${this.returning ? nothing : showError(this.error)}
            ${task.kurang.length && !this.error ? html`<p class="redup">${t('tugas.lengkapiDulu')}</p>` : nothing}
            <div class="baris">
                <button type="button" class="utama besar" ?disabled=${this.busy} @click=${this.complete}>${this.busy ? t('umum.sedang')
                    : t('share.lanjutkan')}</button>
                ${task.dapatKembali ? html`<button type="button" class="besar" ?disabled=${this.busy}
                    @click=${this.openReturnDialog}>${t('share.kembalikan')}</button>` : nothing}
            </div>${this.returning ? this.returnDialog() : nothing}`;
    }

    returnDialog() {
        const target = this.state.sop.langkah.find(step => step.langkah === this.state.task.kembaliKe);
        return html`<dialog id="kembali" aria-labelledby="kembali-judul" @close=${() => {
            this.returning = false;
        }}><div class="isi"><h2 id="kembali-judul">${t('tugas.kembalikanJudul')}</h2>
            <p>${t('tugas.kembalikanKata', target.no, target.nama, target.peran)}</p>
            <div class="medan"><label for="catatan-kembali">${t('tugas.alasanKembali')}</label><textarea id="catatan-kembali"
                aria-required="true" maxlength="4000" @input=${event => {
                this.draft = {...this.draft, kembali: event.target.value};
                this.save();
            }}></textarea></div>
            ${showError(this.error)}
            <div class="kaki"><button type="button" @click=${() =>
                this.renderRoot.querySelector('#kembali').close()}>${t('umum.batal')}</button>
                <button type="button" class="utama" ?disabled=${this.busy}
                    @click=${this.returnBerkas}>${t('tugas.kembalikanYa')}</button></div></div></dialog>`;
    }
}
customElements.define('juklak-hasil', JuklakOutcome);
