import {html, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, hapus, kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat, tanggal} from '../inti/waktu.js';

/** The user's signing certificate: what is installed, and how to install another. The passphrase goes into the request and nowhere else. */
class PapanKunci extends Halaman {
    judul() {
        return t('menu.kunci');
    }

    muat() {
        return ambil('/kunci');
    }

    async kirim(peristiwa) {
        peristiwa.preventDefault();
        const {file, frasa} = peristiwa.target.elements;
        if (!file.files[0] || !frasa.value) {
            this.galatAct = {macam: 'ditolak', message: t('kunci.kosong')};
            (file.files[0] ? frasa : file).focus();
            return;
        }
        const formulir = peristiwa.target;
        if (await this.lakukan(async () => {
            const bita = new Uint8Array(await file.files[0].arrayBuffer());
            const pkcs12 = btoa(Array.from(bita, satu => String.fromCharCode(satu)).join(''));
            await kirimJson('/kunci', {pkcs12, frasaSandi: frasa.value});
        })) {
            formulir.reset();
            this.beri(t('kunci.terpasang'));
            await this.segarkan();
        } else {
            frasa.value = '';
        }
    }

    async buang() {
        if (await this.lakukan(() => hapus('/kunci'))) {
            this.beri(t('kunci.dihapus'));
            await this.segarkan();
        }
    }

    isi() {
        const kunci = this.data;
        return html`<h1 tabindex="-1">${t('menu.kunci')}</h1><p>${t('kunci.kata')}</p>
        ${kunci.ada ? html`<section class="kartu"><h2>${t('kunci.kini')}</h2><dl class="fakta"><dt>${t('kunci.subjek')}</dt><dd>${kunci.subjek}</dd><dt>${t('kunci.penerbit')}</dt><dd>${kunci.penerbit}</dd><dt>${t('kunci.seri')}</dt><dd>${kunci.nomorSeri}</dd>
            <dt>${t('kunci.sampai')}</dt><dd>${tanggal(kunci.berlakuSampai)}</dd></dl>${kunci.terkunciSampai ? html`<div class="pesan awas"><p>${t('kunci.terkunci', saat(kunci.terkunciSampai))}</p></div>` : nothing}
            <p><button type="button" class="bahaya" ?disabled=${this.sibuk} @click=${this.buang}>${t('kunci.hapus')}</button></p></section>` : html`<div class="pesan"><p>${t('tanda.tanpaKunci')}</p></div>`}
        <form class="kartu" @submit=${this.kirim} novalidate><h2>${kunci.ada ? t('kunci.ganti') : t('tanda.pasangKunci')}</h2>
            <div class="medan"><label for="file">${t('kunci.file')}</label><p class="bantu" id="file-bantu">${t('kunci.fileBantu')}</p><input id="file" name="file" type="file" accept=".p12,.pfx" aria-describedby="file-bantu"></div>
            <div class="medan"><label for="frasa">${t('kunci.frasa')}</label><input id="frasa" name="frasa" type="password" autocomplete="off"></div>
            ${tampilGalat(this.galatAct)}<button class="utama besar" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('kunci.pasang')}</button></form>`;
    }
}
customElements.define('papan-kunci', PapanKunci);
