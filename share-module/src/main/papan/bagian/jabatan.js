import {html, css} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, hapus, kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';

/** Who holds which office, and the units: membership of groups. */
class PapanJabatan extends Halaman {
    static styles = [Halaman.styles, css`li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; border-top: 1px solid var(--garis); } .nama { flex: 1; min-width: 12rem; } form { margin-top: .6rem; } form > div { flex: 1; min-width: 12rem; }`];

    muat() {
        return ambil('/jabatan');
    }

    async tambah(grup, peristiwa) {
        peristiwa.preventDefault();
        const medan = peristiwa.target.elements.pengguna;
        if (medan.value.trim() && await this.lakukan(() => kirimJson(`/jabatan/${grup}/anggota`, {pengguna: medan.value.trim()}))) {
            this.beri(t('jabatan.ditambah', medan.value.trim()));
            medan.value = '';
            await this.segarkan();
        }
    }

    async keluarkan(grup, pengguna) {
        if (await this.lakukan(() => hapus(`/jabatan/${grup}/anggota/${encodeURIComponent(pengguna)}`))) {
            this.beri(t('jabatan.dikeluarkan', pengguna));
            await this.segarkan();
        }
    }

    async tambahUnit(peristiwa) {
        peristiwa.preventDefault();
        const {kode, nama} = peristiwa.target.elements;
        if (await this.lakukan(() => kirimJson('/jabatan', {kode: kode.value.trim(), nama: nama.value.trim()}))) {
            this.beri(t('jabatan.unitDitambah', nama.value.trim()));
            peristiwa.target.reset();
            await this.segarkan();
        }
    }

    isi() {
        return html`<p>${t('jabatan.kata')}</p>${tampilGalat(this.galatAct)}
        ${this.data.jabatan.map(satu => html`<section class="kartu" aria-labelledby=${satu.grup}><h2 id=${satu.grup}>${satu.nama}</h2><p class="redup kecil">${satu.grup}</p>
            <ul class="rapi">${satu.anggota.length ? satu.anggota.map(ini => html`<li><span class="nama">${ini.nama} <span class="redup">(${ini.pengguna})</span></span>
                <button type="button" class="polos" aria-label=${t('jabatan.keluarkanDari', ini.nama, satu.nama)} ?disabled=${this.sibuk} @click=${() => this.keluarkan(satu.grup, ini.pengguna)}>${t('jabatan.keluarkan')}</button></li>`) : html`<li>${t('jabatan.kosong')}</li>`}</ul>
            <form class="baris" @submit=${ini => this.tambah(satu.grup, ini)}><div><label for="p-${satu.grup}">${t('jabatan.pengguna')}</label><input id="p-${satu.grup}" name="pengguna" autocapitalize="none" spellcheck="false" autocomplete="off"></div>
                <button ?disabled=${this.sibuk}>${t('jabatan.tambah')}<span class="untuk-pembaca">: ${satu.nama}</span></button></form></section>`)}
        <section class="kartu" aria-labelledby="unit-baru"><h2 id="unit-baru">${t('jabatan.unitBaru')}</h2><form class="kisi" @submit=${this.tambahUnit}><div><label for="kode">${t('jabatan.kode')}</label><input id="kode" name="kode" required pattern="[A-Za-z0-9_]{2,30}"></div>
            <div><label for="nama">${t('jabatan.namaUnit')}</label><input id="nama" name="nama" required maxlength="120"></div><button ?disabled=${this.sibuk}>${t('jabatan.tambahUnit')}</button></form></section>`;
    }
}
customElements.define('papan-jabatan', PapanJabatan);
