import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {getFile} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {dateTime} from '../inti/waktu.js';
import {textDifference} from './beda.js';
import {fileText} from './teks.js';

const AROUND = 2;

/** What changed between two versions of a document's text. */
class Comparison extends Part {
    static properties = {dokumen: {attribute: false}, lama: {state: true}, baru: {state: true}, hasil: {state: true}, galat: {state: true}, sibuk: {state: true}};
    static styles = [Part.styles, css`
        .hasil { border: 1px solid var(--garis); border-radius: var(--sudut); padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 60vh; overflow: auto; }
        ins { background: #d3f0de; color: #0d4a2a; text-decoration: underline; } del { background: #fbdcd9; color: #7f1611; } .sama { color: var(--redup); } .hasil > div { margin-bottom: .5rem; }
    `];

    firstUpdated() {
        const versions = this.dokumen.riwayatVersi;
        this.baru = versions[0].versi;
        this.lama = versions[1].versi;
        this.renderRoot.querySelector('dialog').showModal();
        this.bandingkan();
    }

    async teks(version) {
        const text = await fileText(await getFile(`/dokumen/${this.dokumen.id}/isi`, {versi: version}), this.dokumen.mimetype || '');
        if (text === null) {
            throw Object.assign(new Error(), {tanpaTeks: true});
        }
        return text;
    }

    async bandingkan() {
        this.sibuk = true;
        this.galat = null;
        try {
            const [older, newer] = await Promise.all([this.teks(this.lama), this.teks(this.baru)]);
            this.hasil = textDifference(older, newer);
        } catch (error) {
            this.hasil = null;
            this.galat = error.tanpaTeks ? {macam: 'ditolak', message: t('banding.tanpaTeks')} : asRequestError(error);
        } finally {
            this.sibuk = false;
        }
    }

    pilih(name, event) {
        this[name] = event.target.value;
        this.bandingkan();
    }

    render() {
        const choice = name => html`<div class="medan"><label for=${name}>${t(`banding.${name}`)}</label><select id=${name} @change=${event => this.pilih(name, event)}>
            ${this.dokumen.riwayatVersi.map(version => html`<option value=${version.versi} ?selected=${version.versi === this[name]}>${t('dokumen.versi', version.versi)} · ${dateTime(version.pada)}</option>`)}</select></div>`;
        return html`<dialog class="lebar" aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('tutup'))}><div class="isi">
            <h2 id="judul">${t('banding.judul', this.dokumen.nama)}</h2>
            <div class="kisi">${choice('lama')}${choice('baru')}</div>
            ${showError(this.galat)}${this.sibuk ? html`<p class="tunggu" role="status">${t('umum.memuat')}</p>` : this.hasil ? this.tampil() : nothing}
            <div class="kaki"><button type="button" class="utama" @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div></dialog>`;
    }

    tampil() {
        if (this.hasil.every(passage => passage.macam === 'sama')) {
            return html`<p class="pesan" role="status">${t('banding.sama')}</p>`;
        }
        return html`<p role="status">${t('banding.arti')} <ins>${t('banding.tambah')}</ins> <del>${t('banding.hapus')}</del></p>
            <div class="hasil" tabindex="0" role="region" aria-label=${t('banding.hasil')}>${this.hasil.map((passage, index) => this.potong(passage, index))}</div>`;
    }

    potong(passage, index) {
        if (passage.macam === 'ubah') {
            return html`<div>${passage.kata.map(([sign, text]) => (sign === 0 ? text : sign < 0 ? this.hapus(text) : this.tambah(text)))}</div>`;
        }
        if (passage.macam !== 'sama') {
            return passage.isi.map(paragraph => html`<div>${passage.macam === 'hapus' ? this.hapus(paragraph) : this.tambah(paragraph)}</div>`);
        }
        const {isi: paragraphs} = passage;
        if (paragraphs.length <= 2 * AROUND + 1) {
            return paragraphs.map(paragraph => html`<div class="sama">${paragraph}</div>`);
        }
        const head = index === 0 ? [] : paragraphs.slice(0, AROUND);
        const tail = index === this.hasil.length - 1 ? [] : paragraphs.slice(-AROUND);
        return html`${head.map(paragraph => html`<div class="sama">${paragraph}</div>`)}<div class="sama">${t('banding.lewati', paragraphs.length - head.length - tail.length)}</div>${tail.map(paragraph => html`<div class="sama">${paragraph}</div>`)}`;
    }

    tambah(text) {
        return html`<ins><span class="untuk-pembaca">${t('banding.tambah')}: </span>${text}</ins>`;
    }

    hapus(text) {
        return html`<del><span class="untuk-pembaca">${t('banding.hapus')}: </span>${text}</del>`;
    }
}
customElements.define('papan-banding', Comparison);
