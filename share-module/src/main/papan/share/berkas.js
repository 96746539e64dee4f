import {html, nothing} from 'lit';
import {Halaman} from '../inti/dasar.js';
import {ambil} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';
import '../bagian/dokumen.js';
import '../bagian/perjalanan.js';
import {gayaShare, halamanPapan, idSimpul, umum} from './bersama.js';

/** A case on Share's pages of workflows and tasks: its documents and, with attribute perjalanan, its 16 steps. */
class JuklakBerkas extends Halaman {
    static properties = {simpul: {}, perjalanan: {type: Boolean}};
    static styles = [Halaman.styles, gayaShare];

    judul() {
        return '';
    }

    async muat() {
        Object.assign(this, await umum());
        return ambil(`/berkas/${idSimpul(this.simpul)}`);
    }

    isi() {
        const berkas = this.data;
        return html`<p class="baris"><span class="tebal">${berkas.nomorBerkas}</span>${berkas.tenggat ? html`<span class="lencana ${berkas.terlambat ? 'buruk' : 'biru'}">${t('tugas.tenggat', saat(berkas.tenggat))}</span>` : nothing}
                <a href=${halamanPapan(`berkas/${berkas.id}`)}>${t('share.bukaDiPapan')}</a></p>
            ${berkas.dokumen.length ? berkas.dokumen.map(satu => html`<papan-dokumen .dokumen=${satu} .sop=${this.sop} @berubah=${this.segarkan}><span class="redup kecil">${satu.namaJenis}</span></papan-dokumen>`) : html`<p class="redup">${t('dokumen.kosong')}</p>`}
            ${this.perjalanan ? html`<h2>${t('berkas.bagian.perjalanan')}</h2><papan-perjalanan .berkas=${berkas}></papan-perjalanan>` : nothing}`;
    }
}
customElements.define('juklak-berkas', JuklakBerkas);
