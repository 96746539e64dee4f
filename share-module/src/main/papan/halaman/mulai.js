import {html, nothing} from 'lit';
import {Page, showError} from '../inti/dasar.js';
import {sendJson, upload} from '../inti/layanan.js';
import {readDraft, dropDraft, saveDraft} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {goTo} from '../inti/rute.js';

const SUBJECT = 'mulai';

/** Opens a case. */
class Start extends Page {
    static properties = {draf: {state: true}};

    judul() {
        return t('mulai.judul');
    }

    async muat() {
        this.draf = {bentuk: 'juklak', asal: this.saya.bolehMulai[0], unit: this.saya.unit || 'ORTALA', ...readDraft(this.saya.pengguna, SUBJECT)};
        return {};
    }

    ubah(name, value) {
        this.draf = {...this.draf, [name]: value};
        saveDraft(this.saya.pengguna, SUBJECT, this.draf);
    }

    async kirim(event) {
        event.preventDefault();
        const title = (this.draf.judul || '').trim();
        if (!title) {
            this.galatAct = {macam: 'ditolak', message: t('mulai.judulKosong')};
            this.renderRoot.querySelector('#judul').focus();
            return;
        }
        let berkas;
        const {bentuk: guidelineForm, asal: origin, unit} = this.draf;
        const explanation = (this.draf.keterangan || '').trim();
        const file = this.renderRoot.querySelector('#usulan')?.files[0];
        if (origin === 'usulan' && !file?.size) {
            this.galatAct = {macam: 'ditolak', message: t('mulai.usulanKosong')};
            this.renderRoot.querySelector('#usulan').focus();
            return;
        }
        if (await this.lakukan(async () => {
            berkas = origin === 'usulan' ? await upload('/berkas/usulan', {judul: title, bentuk: guidelineForm, unit, keterangan: explanation, nama: file.name.normalize('NFC')}, file, () => null)
                : await sendJson('/berkas', {judul: title, bentuk: guidelineForm, asal: origin, unit, ...(explanation ? {keterangan: explanation} : {})});
        })) {
            dropDraft(this.saya.pengguna, SUBJECT);
            this.beri(t('mulai.selesai', berkas.nomorBerkas));
            goTo(`berkas/${berkas.id}`);
        }
    }

    pilihan(name, options) {
        return html`<fieldset><legend>${t(`mulai.${name}`)}</legend>${options.map(option => html`<label class="pilihan"><input type="radio" name=${name} .checked=${this.draf[name] === option.id} @change=${() => this.ubah(name, option.id)}>${option.nama}</label>`)}</fieldset>`;
    }

    isi() {
        if (!this.saya.bolehMulai.length) {
            return html`<h1 tabindex="-1">${t('mulai.judul')}</h1><div class="pesan awas"><p>${t('mulai.takBoleh')}</p></div><p><a href="#/tugas">${t('umum.keTugas')}</a></p>`;
        }
        const origins = this.sop.asal.filter(origin => this.saya.bolehMulai.includes(origin.id));
        return html`<h1 tabindex="-1">${t('mulai.judul')}</h1><p>${t('mulai.kata')}</p>
        <form class="kartu" @submit=${this.kirim} novalidate>
            <div class="medan"><label for="judul">${t('mulai.namaPedoman')}</label><p class="bantu" id="judul-bantu">${t('mulai.judulBantu')}</p>
                <input id="judul" aria-describedby="judul-bantu" aria-required="true" maxlength="250" autocomplete="off" .value=${this.draf.judul || ''} @input=${event => this.ubah('judul', event.target.value)}></div>
            ${this.pilihan('bentuk', this.sop.bentuk)}
            ${origins.length > 1 ? this.pilihan('asal', origins) : html`<p><span class="label">${t('mulai.asal')}</span>${origins[0].nama}</p>`}
            <div class="medan"><label for="unit">${t('berkas.unit')}</label><select id="unit" @change=${event => this.ubah('unit', event.target.value)}>${this.sop.unit.filter(unit => !this.saya.unit || this.draf.asal !== 'usulan' || unit.id === this.saya.unit)
                .map(unit => html`<option value=${unit.id} ?selected=${unit.id === this.draf.unit}>${unit.nama}</option>`)}</select></div>
            ${this.draf.asal === 'usulan' ? html`<div class="medan"><label for="usulan">${t('mulai.usulan')}</label><p class="bantu" id="usulan-bantu">${t('mulai.usulanBantu')}</p><input id="usulan" type="file" aria-describedby="usulan-bantu" aria-required="true"></div>` : nothing}
            <div class="medan"><label for="keterangan">${t('mulai.keterangan')}</label><textarea id="keterangan" maxlength="1000" .value=${this.draf.keterangan || ''} @input=${event => this.ubah('keterangan', event.target.value)}></textarea></div>
            ${showError(this.galatAct)}
            <div class="baris penuh-ponsel"><button class="utama besar" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('mulai.kirim')}</button><a class="tombol" href="#/tugas">${t('umum.batal')}</a></div>
        </form>`;
    }
}
customElements.define('papan-mulai', Start);
