import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {sendJson} from '../core/server.js';
import {readDraft, dropDraft, saveDraft} from '../core/drafts.js';
import {t} from '../core/language.js';
import {comesWithDocument} from '../core/sop.js';
import {announceAndGo, shareStyle, sharePage, nodeId, meAndSop} from './common.js';

const SUBJECT = 'mulai';
const FIELDS = ['judul', 'bentuk', 'asal', 'unit', 'keterangan'];

/**
 * In Share's form that starts a case: offers what this user may choose, keeps what is typed, and sends the form to our web script, which
 * says why it refuses.
 */
class JuklakStart extends Part {
    static properties = {error: {state: true}, me: {state: true}, origin: {state: true}};
    static styles = [Part.styles, shareStyle];

    async connectedCallback() {
        super.connectedCallback();
        this.form = this.closest('form');
        try {
            const {me, sop} = await meAndSop();
            this.me = me;
            this.sop = sop;
            this.prepare();
        } catch (error) {
            this.error = asRequestError(error);
        }
    }

    field(name) {
        return this.form?.querySelector(`[name="prop_jklwf_${name}"]`);
    }

    prepare() {
        const draft = readDraft(this.me.pengguna, SUBJECT);
        this.fillOptions('asal', this.sop.asal.filter(origin => this.me.bolehMulai.includes(origin.id)),
            draft.asal || this.me.bolehMulai[0]);
        this.fillOptions('unit', this.sop.unit, draft.unit || this.me.unit || this.sop.unitBawaan);
        FIELDS.forEach(name => {
            const field = this.field(name);
            if (field && draft[name]) {
                field.value = draft[name];
            }
        });
        this.form?.addEventListener('input', () => this.save());
        this.form?.addEventListener('change', () => this.save());
        this.origin = this.field('asal')?.value;
        // Share's own check of mandatory fields looks again.
        window.YAHOO?.Bubbling?.fire('mandatoryControlValueUpdated', this);
    }

    fillOptions(name, options, selected) {
        const field = this.field(name);
        if (field?.tagName === 'SELECT') {
            field.replaceChildren(...options.map(option => new Option(option.nama, option.id, option.id === selected,
                option.id === selected)));
        }
    }

    save() {
        saveDraft(this.me.pengguna, SUBJECT, Object.fromEntries(FIELDS.map(name => [name, this.field(name)?.value || ''])));
        this.origin = this.field('asal')?.value;
    }

    /** What Share would send; false tells Share that it is being sent. Called by formulir.js. */
    submit(data) {
        if (!this.busy) {
            this.busy = true;
            this.error = null;
            this.start(data).catch(error => {
                this.error = asRequestError(error);
            }).finally(() => {
                this.busy = false;
            });
        }
        return false;
    }

    async start(data) {
        const json = Object.fromEntries(FIELDS.map(name => [name, (data[`prop_jklwf_${name}`] || '').trim()]).filter(([, value]) => value));
        const attachment = nodeId(data.assoc_packageItems_added);
        if (attachment && comesWithDocument(this.sop, json.asal)) {
            json.usulan = attachment;
        }
        const berkas = await sendJson('/berkas', json);
        dropDraft(this.me.pengguna, SUBJECT);
        announceAndGo(t('mulai.selesai', berkas.nomorBerkas),
            sharePage(`workflow-details?workflowId=${encodeURIComponent(berkas.idProses)}&referrer=workflows`));
    }

    render() {
        return html`${this.me && !this.me.bolehMulai.length ? html`<div class="pesan awas"><p>${t('mulai.takBoleh')}</p></div>` : nothing}
            ${this.sop && comesWithDocument(this.sop, this.origin) ? html`<div class="pesan"><p>${t('share.usulanBantu')}</p></div>`
                : nothing}${showError(this.error)}`;
    }
}
customElements.define('juklak-awal', JuklakStart);

/** A unit's name where a form has its code. */
class JuklakUnit extends Part {
    static properties = {code: {attribute: 'kode'}, name: {state: true}};
    static styles = [css`:host { display: inline; }`];

    async connectedCallback() {
        super.connectedCallback();
        const {sop} = await meAndSop().catch(() => ({sop: {unit: []}}));
        this.name = sop.unit.find(unit => unit.id === this.code)?.nama;
    }

    render() {
        return this.name || this.code;
    }
}
customElements.define('juklak-unit', JuklakUnit);
