import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {sendJson} from '../inti/layanan.js';
import {readDraft, dropDraft, saveDraft} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {announceAndGo, shareStyle, sharePage, nodeId, meAndSop} from './bersama.js';

const SUBJECT = 'mulai';
const FIELDS = ['judul', 'bentuk', 'asal', 'unit', 'keterangan'];
const USULAN = 'usulan';

/** In Share's form that starts a case: offers what this user may choose, keeps what is typed, and sends the form to our web script, which says why it refuses. */
class JuklakStart extends Part {
    static properties = {galat: {state: true}, saya: {state: true}, asal: {state: true}};
    static styles = [Part.styles, shareStyle];

    async connectedCallback() {
        super.connectedCallback();
        this.formulir = this.closest('form');
        try {
            const {saya: me, sop} = await meAndSop();
            this.saya = me;
            this.siapkan(sop);
        } catch (error) {
            this.galat = asRequestError(error);
        }
    }

    medan(name) {
        return this.formulir?.querySelector(`[name="prop_jklwf_${name}"]`);
    }

    siapkan(sop) {
        const draft = readDraft(this.saya.pengguna, SUBJECT);
        this.pilihan('asal', sop.asal.filter(origin => this.saya.bolehMulai.includes(origin.id)), draft.asal || this.saya.bolehMulai[0]);
        this.pilihan('unit', sop.unit, draft.unit || this.saya.unit || 'ORTALA');
        FIELDS.forEach(name => {
            const field = this.medan(name);
            if (field && draft[name]) {
                field.value = draft[name];
            }
        });
        this.formulir?.addEventListener('input', () => this.simpan());
        this.formulir?.addEventListener('change', () => this.simpan());
        this.asal = this.medan('asal')?.value;
        // Share's own check of mandatory fields looks again.
        window.YAHOO?.Bubbling?.fire('mandatoryControlValueUpdated', this);
    }

    pilihan(name, options, selected) {
        const field = this.medan(name);
        if (field?.tagName === 'SELECT') {
            field.replaceChildren(...options.map(option => new Option(option.nama, option.id, option.id === selected, option.id === selected)));
        }
    }

    simpan() {
        saveDraft(this.saya.pengguna, SUBJECT, Object.fromEntries(FIELDS.map(name => [name, this.medan(name)?.value || ''])));
        this.asal = this.medan('asal')?.value;
    }

    /** What Share would send; false tells Share that it is being sent. Called by formulir.js. */
    kirim(data) {
        if (!this.sibuk) {
            this.sibuk = true;
            this.galat = null;
            this.mulai(data).catch(error => {
                this.galat = asRequestError(error);
            }).finally(() => {
                this.sibuk = false;
            });
        }
        return false;
    }

    async mulai(data) {
        const json = Object.fromEntries(FIELDS.map(name => [name, (data[`prop_jklwf_${name}`] || '').trim()]).filter(([, value]) => value));
        const attachment = nodeId(data.assoc_packageItems_added);
        if (attachment && json.asal === USULAN) {
            json.usulan = attachment;
        }
        const berkas = await sendJson('/berkas', json);
        dropDraft(this.saya.pengguna, SUBJECT);
        announceAndGo(t('mulai.selesai', berkas.nomorBerkas), sharePage(`workflow-details?workflowId=${encodeURIComponent(berkas.idProses)}&referrer=workflows`));
    }

    render() {
        return html`${this.saya && !this.saya.bolehMulai.length ? html`<div class="pesan awas"><p>${t('mulai.takBoleh')}</p></div>` : nothing}
            ${this.asal === USULAN ? html`<div class="pesan"><p>${t('share.usulanBantu')}</p></div>` : nothing}${showError(this.galat)}`;
    }
}
customElements.define('juklak-awal', JuklakStart);

/** A unit's name where a form has its code. */
class JuklakUnit extends Part {
    static properties = {kode: {}, nama: {state: true}};
    static styles = [css`:host { display: inline; }`];

    async connectedCallback() {
        super.connectedCallback();
        const {sop} = await meAndSop().catch(() => ({sop: {unit: []}}));
        this.nama = sop.unit.find(unit => unit.id === this.kode)?.nama;
    }

    render() {
        return this.nama || this.kode;
    }
}
customElements.define('juklak-unit', JuklakUnit);
