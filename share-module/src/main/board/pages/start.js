import {html, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {sendJson, upload} from '../core/server.js';
import {readDraft, dropDraft, saveDraft} from '../core/drafts.js';
import {t} from '../core/language.js';
import {goTo} from '../core/route.js';
import {comesWithDocument} from '../core/sop.js';

const SUBJECT = 'mulai';

/** Opens a case. */
class Start extends Page {
    static properties = {draft: {state: true}};

    heading() {
        return t('mulai.judul');
    }

    async load() {
        this.draft = {bentuk: this.sop.bentukBawaan, asal: this.me.bolehMulai[0], unit: this.me.unit || this.sop.unitBawaan,
            ...readDraft(this.me.pengguna, SUBJECT)};
        return {};
    }

    changeDraft(name, value) {
        this.draft = {...this.draft, [name]: value};
        saveDraft(this.me.pengguna, SUBJECT, this.draft);
    }

    async submit(event) {
        event.preventDefault();
        const title = (this.draft.judul || '').trim();
        if (!title) {
            this.actError = {reason: 'refused', message: t('mulai.judulKosong')};
            this.renderRoot.querySelector('#judul').focus();
            return;
        }
        let berkas;
        const {bentuk: guidelineForm, asal: origin, unit} = this.draft;
        const explanation = (this.draft.keterangan || '').trim();
        const file = this.renderRoot.querySelector('#usulan')?.files[0];
        const withDocument = comesWithDocument(this.sop, origin);
        if (withDocument && !file?.size) {
            this.actError = {reason: 'refused', message: t('mulai.usulanKosong')};
            this.renderRoot.querySelector('#usulan').focus();
            return;
        }
        if (await this.attempt(async () => {
            berkas = withDocument ? await upload('/berkas/usulan', {judul: title, bentuk: guidelineForm, unit, keterangan: explanation,
                nama: file.name.normalize('NFC')}, file, () => null)
                : await sendJson('/berkas', {judul: title, bentuk: guidelineForm, asal: origin, unit,
                    ...(explanation ? {keterangan: explanation} : {})});
        })) {
            dropDraft(this.me.pengguna, SUBJECT);
            this.announce(t('mulai.selesai', berkas.nomorBerkas));
            goTo(`berkas/${berkas.id}`);
        }
    }

    radioGroup(name, options) {
        return html`<fieldset><legend>${t(`mulai.${name}`)}</legend>
            ${options.map(option => html`<label class="pilihan"><input type="radio" name=${name} .checked=${this.draft[name] === option.id}
            @change=${() => this.changeDraft(name, option.id)}>${option.nama}</label>`)}</fieldset>`;
    }

    content() {
        if (!this.me.bolehMulai.length) {
            return html`<h1 tabindex="-1">${t('mulai.judul')}</h1><div class="pesan awas"><p>${t('mulai.takBoleh')}</p></div>
                <p><a href="#/tugas">${t('umum.keTugas')}</a></p>`;
        }
        const withDocument = comesWithDocument(this.sop, this.draft.asal);
        const origins = this.sop.asal.filter(origin => this.me.bolehMulai.includes(origin.id));
        return html`<h1 tabindex="-1">${t('mulai.judul')}</h1><p>${t('mulai.kata')}</p>
        <form class="kartu" @submit=${this.submit} novalidate>
            <div class="medan"><label for="judul">${t('mulai.namaPedoman')}</label>
                <p class="bantu" id="judul-bantu">${t('mulai.judulBantu')}</p>
                <input id="judul" aria-describedby="judul-bantu" aria-required="true" maxlength="250" autocomplete="off"
                    .value=${this.draft.judul || ''} @input=${event => this.changeDraft('judul', event.target.value)}></div>
            ${this.radioGroup('bentuk', this.sop.bentuk)}
            ${origins.length > 1 ? this.radioGroup('asal', origins)
                : html`<p><span class="label">${t('mulai.asal')}</span>${origins[0].nama}</p>`}
            <div class="medan"><label for="unit">${t('berkas.unit')}</label>
                <select id="unit" @change=${event => this.changeDraft('unit', event.target.value)}>
                ${this.sop.unit.filter(unit => !this.me.unit || !withDocument || unit.id === this.me.unit)
                .map(unit => html`<option value=${unit.id} ?selected=${unit.id === this.draft.unit}>${unit.nama}</option>`)}</select></div>
            ${withDocument ? html`<div class="medan"><label for="usulan">${t('mulai.usulan')}</label>
                <p class="bantu" id="usulan-bantu">${t('mulai.usulanBantu')}</p>
                <input id="usulan" type="file" aria-describedby="usulan-bantu" aria-required="true"></div>` : nothing}
            <div class="medan"><label for="keterangan">${t('mulai.keterangan')}</label><textarea id="keterangan" maxlength="1000"
                .value=${this.draft.keterangan || ''}
                @input=${event => this.changeDraft('keterangan', event.target.value)}></textarea></div>
            ${showError(this.actError)}
            <div class="baris penuh-ponsel"><button class="utama besar" ?disabled=${this.busy}>${this.busy ? t('umum.sedang')
                : t('mulai.kirim')}</button><a class="tombol" href="#/tugas">${t('umum.batal')}</a></div>
        </form>`;
    }
}
customElements.define('papan-mulai', Start);
