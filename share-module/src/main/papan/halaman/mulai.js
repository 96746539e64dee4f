import {html, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {kirimJson, unggah} from '../inti/layanan.js';
import {bacaDraf, buangDraf, simpanDraf} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {ke} from '../inti/rute.js';

const HAL = 'mulai';

/** Opens a case. */
class PapanMulai extends Halaman {
    static properties = {draf: {state: true}};

    judul() {
        return t('mulai.judul');
    }

    async muat() {
        this.draf = {bentuk: 'juklak', asal: this.saya.bolehMulai[0], unit: this.saya.unit || 'ORTALA', ...bacaDraf(this.saya.pengguna, HAL)};
        return {};
    }

    ubah(nama, nilai) {
        this.draf = {...this.draf, [nama]: nilai};
        simpanDraf(this.saya.pengguna, HAL, this.draf);
    }

    async kirim(peristiwa) {
        peristiwa.preventDefault();
        const judul = (this.draf.judul || '').trim();
        if (!judul) {
            this.galatAct = {macam: 'ditolak', message: t('mulai.judulKosong')};
            this.renderRoot.querySelector('#judul').focus();
            return;
        }
        let berkas;
        const {bentuk, asal, unit} = this.draf;
        const keterangan = (this.draf.keterangan || '').trim();
        const file = this.renderRoot.querySelector('#usulan')?.files[0];
        if (asal === 'usulan' && !file?.size) {
            this.galatAct = {macam: 'ditolak', message: t('mulai.usulanKosong')};
            this.renderRoot.querySelector('#usulan').focus();
            return;
        }
        if (await this.lakukan(async () => {
            berkas = asal === 'usulan' ? await unggah('/berkas/usulan', {judul, bentuk, unit, keterangan, nama: file.name.normalize('NFC')}, file, () => null)
                : await kirimJson('/berkas', {judul, bentuk, asal, unit, ...(keterangan ? {keterangan} : {})});
        })) {
            buangDraf(this.saya.pengguna, HAL);
            this.beri(t('mulai.selesai', berkas.nomorBerkas));
            ke(`berkas/${berkas.id}`);
        }
    }

    pilihan(nama, isi) {
        return html`<fieldset><legend>${t(`mulai.${nama}`)}</legend>${isi.map(satu => html`<label class="pilihan"><input type="radio" name=${nama} .checked=${this.draf[nama] === satu.id} @change=${() => this.ubah(nama, satu.id)}>${satu.nama}</label>`)}</fieldset>`;
    }

    isi() {
        if (!this.saya.bolehMulai.length) {
            return html`<h1 tabindex="-1">${t('mulai.judul')}</h1><div class="pesan awas"><p>${t('mulai.takBoleh')}</p></div><p><a href="#/tugas">${t('umum.keTugas')}</a></p>`;
        }
        const asal = this.sop.asal.filter(satu => this.saya.bolehMulai.includes(satu.id));
        return html`<h1 tabindex="-1">${t('mulai.judul')}</h1><p>${t('mulai.kata')}</p>
        <form class="kartu" @submit=${this.kirim} novalidate>
            <div class="medan"><label for="judul">${t('mulai.namaPedoman')}</label><p class="bantu" id="judul-bantu">${t('mulai.judulBantu')}</p>
                <input id="judul" aria-describedby="judul-bantu" aria-required="true" maxlength="250" autocomplete="off" .value=${this.draf.judul || ''} @input=${satu => this.ubah('judul', satu.target.value)}></div>
            ${this.pilihan('bentuk', this.sop.bentuk)}
            ${asal.length > 1 ? this.pilihan('asal', asal) : html`<p><span class="label">${t('mulai.asal')}</span>${asal[0].nama}</p>`}
            <div class="medan"><label for="unit">${t('berkas.unit')}</label><select id="unit" @change=${satu => this.ubah('unit', satu.target.value)}>${this.sop.unit.filter(satu => !this.saya.unit || this.draf.asal !== 'usulan' || satu.id === this.saya.unit)
                .map(satu => html`<option value=${satu.id} ?selected=${satu.id === this.draf.unit}>${satu.nama}</option>`)}</select></div>
            ${this.draf.asal === 'usulan' ? html`<div class="medan"><label for="usulan">${t('mulai.usulan')}</label><p class="bantu" id="usulan-bantu">${t('mulai.usulanBantu')}</p><input id="usulan" type="file" aria-describedby="usulan-bantu" aria-required="true"></div>` : nothing}
            <div class="medan"><label for="keterangan">${t('mulai.keterangan')}</label><textarea id="keterangan" maxlength="1000" .value=${this.draf.keterangan || ''} @input=${satu => this.ubah('keterangan', satu.target.value)}></textarea></div>
            ${tampilGalat(this.galatAct)}
            <div class="baris penuh-ponsel"><button class="utama besar" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('mulai.kirim')}</button><a class="tombol" href="#/tugas">${t('umum.batal')}</a></div>
        </form>`;
    }
}
customElements.define('papan-mulai', PapanMulai);
