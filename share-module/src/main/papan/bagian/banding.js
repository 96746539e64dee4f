import {html, css, nothing} from 'lit';
import {Bagian, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {ambilFile} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';
import {bedaTeks} from './beda.js';
import {teksFile} from './teks.js';

const SEKITAR = 2;

/** What changed between two versions of a document's text. */
class PapanBanding extends Bagian {
    static properties = {dokumen: {attribute: false}, lama: {state: true}, baru: {state: true}, hasil: {state: true}, galat: {state: true}, sibuk: {state: true}};
    static styles = [Bagian.styles, css`
        .hasil { border: 1px solid var(--garis); border-radius: var(--sudut); padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 60vh; overflow: auto; }
        ins { background: #d3f0de; color: #0d4a2a; text-decoration: underline; } del { background: #fbdcd9; color: #7f1611; } .sama { color: var(--redup); } .hasil > div { margin-bottom: .5rem; }
    `];

    firstUpdated() {
        const versi = this.dokumen.riwayatVersi;
        this.baru = versi[0].versi;
        this.lama = versi[1].versi;
        this.renderRoot.querySelector('dialog').showModal();
        this.bandingkan();
    }

    async teks(versi) {
        const teks = await teksFile(await ambilFile(`/dokumen/${this.dokumen.id}/isi`, {versi}), this.dokumen.mimetype || '');
        if (teks === null) {
            throw Object.assign(new Error(), {tanpaTeks: true});
        }
        return teks;
    }

    async bandingkan() {
        this.sibuk = true;
        this.galat = null;
        try {
            const [lama, baru] = await Promise.all([this.teks(this.lama), this.teks(this.baru)]);
            this.hasil = bedaTeks(lama, baru);
        } catch (salah) {
            this.hasil = null;
            this.galat = salah.tanpaTeks ? {macam: 'ditolak', message: t('banding.tanpaTeks')} : sebagaiGalat(salah);
        } finally {
            this.sibuk = false;
        }
    }

    pilih(nama, peristiwa) {
        this[nama] = peristiwa.target.value;
        this.bandingkan();
    }

    render() {
        const pilihan = nama => html`<div class="medan"><label for=${nama}>${t(`banding.${nama}`)}</label><select id=${nama} @change=${satu => this.pilih(nama, satu)}>
            ${this.dokumen.riwayatVersi.map(satu => html`<option value=${satu.versi} ?selected=${satu.versi === this[nama]}>${t('dokumen.versi', satu.versi)} · ${saat(satu.pada)}</option>`)}</select></div>`;
        return html`<dialog class="lebar" aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('tutup'))}><div class="isi">
            <h2 id="judul">${t('banding.judul', this.dokumen.nama)}</h2>
            <div class="kisi">${pilihan('lama')}${pilihan('baru')}</div>
            ${tampilGalat(this.galat)}${this.sibuk ? html`<p class="tunggu" role="status">${t('umum.memuat')}</p>` : this.hasil ? this.tampil() : nothing}
            <div class="kaki"><button type="button" class="utama" @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div></dialog>`;
    }

    tampil() {
        if (this.hasil.every(satu => satu.macam === 'sama')) {
            return html`<p class="pesan" role="status">${t('banding.sama')}</p>`;
        }
        return html`<p role="status">${t('banding.arti')} <ins>${t('banding.tambah')}</ins> <del>${t('banding.hapus')}</del></p>
            <div class="hasil" tabindex="0" role="region" aria-label=${t('banding.hasil')}>${this.hasil.map((satu, nomor) => this.potong(satu, nomor))}</div>`;
    }

    potong(satu, nomor) {
        if (satu.macam === 'ubah') {
            return html`<div>${satu.kata.map(([macam, isi]) => (macam === 0 ? isi : macam < 0 ? this.hapus(isi) : this.tambah(isi)))}</div>`;
        }
        if (satu.macam !== 'sama') {
            return satu.isi.map(isi => html`<div>${satu.macam === 'hapus' ? this.hapus(isi) : this.tambah(isi)}</div>`);
        }
        const {isi} = satu;
        if (isi.length <= 2 * SEKITAR + 1) {
            return isi.map(ini => html`<div class="sama">${ini}</div>`);
        }
        const kepala = nomor === 0 ? [] : isi.slice(0, SEKITAR);
        const ekor = nomor === this.hasil.length - 1 ? [] : isi.slice(-SEKITAR);
        return html`${kepala.map(ini => html`<div class="sama">${ini}</div>`)}<div class="sama">${t('banding.lewati', isi.length - kepala.length - ekor.length)}</div>${ekor.map(ini => html`<div class="sama">${ini}</div>`)}`;
    }

    tambah(isi) {
        return html`<ins><span class="untuk-pembaca">${t('banding.tambah')}: </span>${isi}</ins>`;
    }

    hapus(isi) {
        return html`<del><span class="untuk-pembaca">${t('banding.hapus')}: </span>${isi}</del>`;
    }
}
customElements.define('papan-banding', PapanBanding);
