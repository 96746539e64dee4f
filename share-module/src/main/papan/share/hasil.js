import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {get, sendJson} from '../inti/layanan.js';
import {readDraft, dropDraft, saveDraft} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {announceAndGo, shareStyle, sharePage, taskPage} from './bersama.js';
import {TASK_EVENT} from './langkah.js';

const NOTE = 'prop_bpm_comment';
const DECISION = 'prop_jklwf_perluPerMenko';

/**
 * How a step ends, in Share's form: two buttons instead of a list. They ask our own web scripts, which say in a sentence why they refuse; Share's form would hide it. What is typed in the
 * form's fields is kept as the same draft that the board keeps, so that a lost connection, an ended session or a refusal loses nothing.
 */
class JuklakOutcome extends Part {
    static properties = {keadaan: {state: true}, galat: {state: true}, sibuk: {state: true}, kembali: {state: true}};
    static styles = [Part.styles, shareStyle, css`:host { margin: 1rem 0; } .baris { margin-top: .75rem; }`];

    constructor() {
        super();
        this.saatTugas = event => this.terima(event.detail);
        this.saatKetik = event => this.ketik(event.target);
    }

    connectedCallback() {
        super.connectedCallback();
        this.formulir = this.closest('form');
        window.addEventListener(TASK_EVENT, this.saatTugas);
        this.formulir?.addEventListener('input', this.saatKetik);
        this.formulir?.addEventListener('change', this.saatKetik);
    }

    disconnectedCallback() {
        window.removeEventListener(TASK_EVENT, this.saatTugas);
        super.disconnectedCallback();
    }

    terima(state) {
        const first = !this.keadaan;
        this.keadaan = state;
        if (state && first) {
            this.draf = readDraft(state.saya.pengguna, state.tugas.id);
            this.isiFormulir();
        }
        this.perbarui();
    }

    /** The form's fields by the names that drafts and web scripts have for them. */
    medan() {
        const find = name => this.formulir?.querySelector(`[name="${name}"]`);
        return Object.fromEntries([...this.keadaan.tugas.isian.map(field => [field.nama, find(`prop_jklwf_${field.nama}`)]), ['catatan', find(NOTE)]].filter(([, input]) => input));
    }

    pilihanPutusan() {
        return [...this.formulir?.querySelectorAll(`[name="${DECISION}"]`) || []];
    }

    /** What was typed here or on the board and not sent, and otherwise what Share has saved with the task. */
    isiFormulir() {
        Object.entries(this.medan()).forEach(([name, input]) => {
            if (this.draf[name]) {
                input.value = this.draf[name];
            }
        });
        this.pilihanPutusan().forEach(input => {
            input.checked = this.draf.perluPerMenko ? input.value === String(this.draf.perluPerMenko === 'ya') : input.checked;
        });
    }

    ketik(input) {
        if (!this.keadaan) {
            return;
        }
        const name = Object.entries(this.medan()).find(([, field]) => field === input)?.[0];
        if (name || input.name === DECISION) {
            this.draf = {...this.draf, ...(name ? {[name]: input.value} : {perluPerMenko: input.value === 'true' ? 'ya' : 'tidak'})};
            this.simpan();
        }
    }

    simpan() {
        saveDraft(this.keadaan.saya.pengguna, this.keadaan.tugas.id, this.draf);
        this.perbarui();
    }

    /** What is still to be done stands in the form's head. */
    perbarui() {
        if (this.keadaan) {
            document.querySelector('juklak-langkah')?.aturDraf({...this.draf, ...this.terisi(), perluPerMenko: this.putusan()});
        }
    }

    terisi() {
        return Object.fromEntries(Object.entries(this.medan()).map(([name, input]) => [name, input.value.trim()]));
    }

    putusan() {
        const chosen = this.pilihanPutusan().find(input => input.checked);
        return chosen && (chosen.value === 'true' ? 'ya' : 'tidak');
    }

    tolak(sentence, field) {
        this.galat = {macam: 'ditolak', message: sentence};
        field?.focus();
    }

    async perbuat(work) {
        if (this.sibuk) {
            return;
        }
        this.sibuk = true;
        this.galat = null;
        try {
            await work();
        } catch (error) {
            this.galat = asRequestError(error);
        } finally {
            this.sibuk = false;
        }
    }

    lanjutkan() {
        const {tugas: task} = this.keadaan;
        const {catatan: note, ...texts} = this.terisi();
        const missing = task.isian.find(field => field.wajib && !texts[field.nama]);
        if (missing) {
            return this.tolak(t('tugas.isiDulu', missing.label), this.medan()[missing.nama]);
        }
        const json = {isian: texts, ...(note ? {catatan: note} : {})};
        if (task.keputusan.includes('perluPerMenko')) {
            if (!this.putusan()) {
                return this.tolak(t('tugas.putuskanDulu'), this.pilihanPutusan()[0]);
            }
            json.perluPerMenko = this.putusan() === 'ya';
        }
        return this.perbuat(async () => {
            const berkas = await sendJson(`/tasks/${task.id}/complete`, json);
            await this.rampung(berkas, berkas.status === 'selesai' ? t('tugas.tamat', berkas.judul) : t('tugas.selesaiKe', berkas.no, berkas.namaLangkah));
        });
    }

    async bukaKembali() {
        this.galat = null;
        this.kembali = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#kembali').showModal();
        this.renderRoot.querySelector('#catatan-kembali').value = this.draf.kembali || this.terisi().catatan || '';
    }

    kembalikan() {
        const field = this.renderRoot.querySelector('#catatan-kembali');
        const note = field.value.trim();
        if (!note) {
            return this.tolak(t('tugas.catatanWajib'), field);
        }
        return this.perbuat(async () => {
            const berkas = await sendJson(`/tasks/${this.keadaan.tugas.id}/return`, {catatan: note});
            await this.rampung(berkas, t('tugas.dikembalikan', berkas.no, berkas.namaLangkah));
        });
    }

    /** On to the next step where it is the same official's, as the board does. */
    async rampung(berkas, sentence) {
        const {saya: me, tugas: task} = this.keadaan;
        dropDraft(me.pengguna, task.id);
        const next = berkas.tugas && await get(`/tasks/${berkas.tugas.id}`).catch(() => null);
        announceAndGo(sentence, next && (next.pemegang === me.pengguna || next.dapatDiambil) ? taskPage(next.id) : sharePage('my-tasks'));
    }

    render() {
        if (!this.keadaan?.milikku) {
            return nothing;
        }
        const {tugas: task} = this.keadaan;
        return html`${this.kembali ? nothing : showError(this.galat)}
            ${task.kurang.length && !this.galat ? html`<p class="redup">${t('tugas.lengkapiDulu')}</p>` : nothing}
            <div class="baris">
                <button type="button" class="utama besar" ?disabled=${this.sibuk} @click=${this.lanjutkan}>${this.sibuk ? t('umum.sedang') : t('share.lanjutkan')}</button>
                ${task.dapatKembali ? html`<button type="button" class="besar" ?disabled=${this.sibuk} @click=${this.bukaKembali}>${t('share.kembalikan')}</button>` : nothing}
            </div>${this.kembali ? this.dialogKembali() : nothing}`;
    }

    dialogKembali() {
        const target = this.keadaan.sop.langkah.find(step => step.langkah === this.keadaan.tugas.kembaliKe);
        return html`<dialog id="kembali" aria-labelledby="kembali-judul" @close=${() => {
            this.kembali = false;
        }}><div class="isi"><h2 id="kembali-judul">${t('tugas.kembalikanJudul')}</h2>
            <p>${t('tugas.kembalikanKata', target.no, target.nama, target.peran)}</p>
            <div class="medan"><label for="catatan-kembali">${t('tugas.alasanKembali')}</label><textarea id="catatan-kembali" aria-required="true" maxlength="4000" @input=${event => {
                this.draf = {...this.draf, kembali: event.target.value};
                this.simpan();
            }}></textarea></div>
            ${showError(this.galat)}
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('#kembali').close()}>${t('umum.batal')}</button>
                <button type="button" class="utama" ?disabled=${this.sibuk} @click=${this.kembalikan}>${t('tugas.kembalikanYa')}</button></div></div></dialog>`;
    }
}
customElements.define('juklak-hasil', JuklakOutcome);
