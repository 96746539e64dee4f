import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {kirimIsi} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {hasilVerifikasi} from '../bagian/verifikasi.js';

/** Verifies a PDF that somebody received; it is not kept. */
class PapanVerifikasiFile extends Halaman {
    static properties = {hasil: {state: true}};
    static styles = [Halaman.styles, css`.sidik { overflow-wrap: anywhere; }`];

    async kirim(peristiwa) {
        peristiwa.preventDefault();
        const medan = peristiwa.target.elements.file;
        const file = medan.files[0];
        this.hasil = null;
        if (!file?.size) {
            this.galatAct = {macam: 'ditolak', message: t('verifikasi.pilihDulu')};
            medan.focus();
            return;
        }
        await this.lakukan(async () => {
            this.hasil = await kirimIsi('/verifikasi', {nama: file.name}, file, 'application/pdf');
        });
    }

    isi() {
        return html`<h1 tabindex="-1">${t('menu.verifikasi')}</h1><p>${t('verifikasi.kata')}</p>
            <form class="kartu" @submit=${this.kirim} novalidate><div class="medan"><label for="file">${t('verifikasi.file')}</label><input id="file" name="file" type="file" accept="application/pdf,.pdf"></div>
            ${tampilGalat(this.galatAct)}<button class="utama besar" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('verifikasi.periksa')}</button></form>
            ${this.hasil ? hasilVerifikasi(this.hasil) : nothing}`;
    }
}
customElements.define('papan-verifikasi-file', PapanVerifikasiFile);
