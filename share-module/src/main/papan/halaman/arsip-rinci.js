import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson, unggah} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {hariIni, saat, tanggal} from '../inti/waktu.js';
import {WARNA} from './arsip.js';
import '../bagian/pratinjau.js';

const NASIB = ['musnah', 'permanen', 'dinilaiKembali'];
const TAHUN_MAKS = 100;

/** One archived document: what the archive notes on it, and the Menko's decision. */
class PapanArsipRinci extends Halaman {
    static properties = {lihat: {state: true}, form: {state: true}, maju: {state: true}};
    static styles = [Halaman.styles, css`.dua { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; align-items: start; } .dua .kartu { margin: 0; } dl.fakta { margin-bottom: 1rem; }`];

    judul() {
        return t('menu.arsip');
    }

    muat() {
        return ambil(`/arsip/${this.bagian[1]}`);
    }

    async buka(form) {
        this.galatAct = null;
        this.form = form;
        await this.updateComplete;
        this.renderRoot.querySelector('form input, form select').focus();
    }

    tutup() {
        this.form = null;
        this.galatAct = null;
    }

    async simpan(peristiwa) {
        peristiwa.preventDefault();
        const isi = new FormData(peristiwa.target);
        const json = {klasifikasi: isi.get('klasifikasi'), retensiAktif: Number(isi.get('retensiAktif')), retensiInaktif: Number(isi.get('retensiInaktif')), nasibAkhir: isi.get('nasibAkhir'), lokasiFisik: isi.get('lokasiFisik'),
            perubahan: this.data.perubahan};
        if (await this.lakukan(async () => {
            this.data = await kirimJson(`/arsip/${this.data.id}`, json, 'PUT');
        })) {
            this.tutup();
            this.beri(t('arsip.tersimpan'));
        }
    }

    async tetapkan(peristiwa) {
        peristiwa.preventDefault();
        const isi = new FormData(peristiwa.target);
        const file = isi.get('naskah');
        const ada = file && file.size > 0;
        const kurang = !isi.get('nomor').trim() ? 'nomor' : !isi.get('tanggal') ? 'tanggal' : this.data.penetapan ? !isi.get('alasan').trim() && 'alasan' : !ada && 'naskah';
        if (kurang) {
            this.galatAct = {macam: 'ditolak', message: t(`penetapan.wajib.${kurang}`)};
            this.renderRoot.querySelector(`#${kurang}`).focus();
            return;
        }
        const tanya = {nomor: isi.get('nomor').trim(), tanggal: isi.get('tanggal'), nama: ada ? file.name.normalize('NFC') : '', alasan: (isi.get('alasan') || '').trim()};
        if (await this.lakukan(async () => {
            // Where the session has ended, the user is asked to sign in before the file goes.
            await ambil('/saya');
            this.maju = 0;
            this.data = await unggah(`/arsip/${this.data.id}/penetapan`, tanya, ada ? file : new Blob([], {type: 'application/pdf'}), maju => {
                this.maju = maju;
            });
        })) {
            this.tutup();
            this.beri(t('penetapan.tersimpan', tanya.nomor));
        }
    }

    isi() {
        const satu = this.data;
        return html`<p class="kecil"><a href="#/arsip">${t('menu.arsip')}</a> / ${satu.nomorBerkas}</p>
        <h1 tabindex="-1">${satu.judul || satu.nama}</h1>
        <p class="baris"><span class="lencana ${WARNA[satu.keadaan]}">${satu.namaKeadaan}</span><span class="redup">${[satu.namaJenis, satu.nomor && t('dokumen.nomor', satu.nomor), satu.namaUnit, tanggal(satu.tanggal)].filter(Boolean).join(' · ')}</span></p>
        ${satu.alasanTarik ? html`<p class="pesan awas">${t('arsip.alasanTarik', satu.alasanTarik)}</p>` : nothing}
        <p class="baris"><button type="button" class="utama" @click=${() => {
            this.lihat = satu;
        }}>${t('dokumen.bukaNama', satu.nama)}</button>${satu.berkas ? html`<a href="#/berkas/${satu.berkas}">${t('arsip.berkas')}</a>` : nothing}
            <a href="#/arsip?q=${encodeURIComponent(satu.nomorBerkas || '')}">${t('arsip.sefolder')}</a></p>
        <div class="dua"><section class="kartu" aria-labelledby="h-catatan"><h2 id="h-catatan">${t('arsip.catatan')}</h2>${this.form === 'catatan' ? this.formCatatan(satu) : this.catatan(satu)}</section>
            ${satu.jenis === this.sop.final || satu.penetapan ? html`<section class="kartu" aria-labelledby="h-penetapan"><h2 id="h-penetapan">${t('penetapan.judul')}</h2>${this.form === 'penetapan' ? this.formPenetapan(satu) : this.penetapan(satu)}</section>` : nothing}</div>
        ${this.lihat ? html`<papan-pratinjau .dokumen=${this.lihat} @tutup=${() => {
            this.lihat = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    catatan(satu) {
        const fakta = [['klasifikasi', satu.klasifikasi], ['retensiAktif', `${t('arsip.tahun', satu.retensiAktif)}${satu.aktifBerakhir ? ` (${t('arsip.hingga', tanggal(satu.aktifBerakhir))})` : ''}`],
            ['retensiInaktif', `${t('arsip.tahun', satu.retensiInaktif)}${satu.berakhir ? ` (${t('arsip.hingga', tanggal(satu.berakhir))})` : ''}`], ['dihitungSejak', [satu.namaDihitungSejak, tanggal(satu.retensiMulai)].filter(Boolean).join(', ')],
            ['tahap', satu.namaTahap], ['nasibAkhir', satu.namaNasib], ['lokasiFisik', satu.lokasiFisik || t('arsip.tanpaLokasi')]];
        return html`<dl class="fakta">${fakta.map(([nama, nilai]) => html`<dt>${t(`arsip.${nama}`)}</dt><dd>${nilai}</dd>`)}</dl>
            ${satu.dicatatPada ? html`<p class="kecil redup">${t('arsip.diubah', satu.namaDicatatOleh, saat(satu.dicatatPada))}</p>` : nothing}
            ${satu.boleh.includes('catat') ? html`<button type="button" @click=${() => this.buka('catatan')}>${t('arsip.ubah')}</button>` : nothing}`;
    }

    formCatatan(satu) {
        const tahun = nama => html`<div class="medan"><label for=${nama}>${t(`arsip.${nama}`)}</label><p class="bantu" id="${nama}-bantu">${t('arsip.tahunBantu')}</p><input id=${nama} name=${nama} type="number" min="0" max=${TAHUN_MAKS} required aria-describedby="${nama}-bantu" .value=${String(satu[nama])}></div>`;
        return html`<form @submit=${this.simpan}>
            <div class="medan"><label for="klasifikasi">${t('arsip.klasifikasi')}</label><input id="klasifikasi" name="klasifikasi" required maxlength="200" .value=${satu.klasifikasi || ''}></div>
            ${tahun('retensiAktif')}${tahun('retensiInaktif')}
            <div class="medan"><label for="nasibAkhir">${t('arsip.nasibAkhir')}</label><select id="nasibAkhir" name="nasibAkhir">${NASIB.map(nama => html`<option value=${nama} ?selected=${satu.nasibAkhir === nama}>${t(`nasib.${nama}`)}</option>`)}</select></div>
            <div class="medan"><label for="lokasiFisik">${t('arsip.lokasiFisik')}</label><p class="bantu" id="lokasi-bantu">${t('arsip.lokasiBantu')}</p><input id="lokasiFisik" name="lokasiFisik" maxlength="200" aria-describedby="lokasi-bantu" .value=${satu.lokasiFisik || ''}></div>
            ${tampilGalat(this.galatAct, this.galatAct?.kunci === 'juklak.arsip.lain' ? () => this.segarkan() : null)}
            <div class="baris"><button class="utama" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t('umum.simpan')}</button><button type="button" @click=${this.tutup}>${t('umum.batal')}</button></div></form>`;
    }

    penetapan(satu) {
        const boleh = satu.boleh.includes('penetapan');
        if (!satu.penetapan) {
            return html`<p>${t('penetapan.belum')}</p>${boleh ? html`<button type="button" class="utama" @click=${() => this.buka('penetapan')}>${t('penetapan.catat')}</button>` : nothing}`;
        }
        const {nomor, tanggal: hari, naskah, namaDicatatOleh, dicatatPada} = satu.penetapan;
        return html`<dl class="fakta"><dt>${t('penetapan.nomor')}</dt><dd>${nomor}</dd><dt>${t('penetapan.tanggal')}</dt><dd>${tanggal(hari)}</dd></dl>
            <p class="kecil redup">${t('penetapan.dicatat', namaDicatatOleh, saat(dicatatPada))}</p>
            <p class="baris">${naskah ? html`<a class="tombol" href="#/arsip/${naskah}">${t('penetapan.naskahLihat')}</a>` : nothing}${boleh ? html`<button type="button" @click=${() => this.buka('penetapan')}>${t('penetapan.perbaiki')}</button>` : nothing}</p>`;
    }

    formPenetapan(satu) {
        const ada = satu.penetapan;
        return html`<form @submit=${this.tetapkan} novalidate>
            <div class="medan"><label for="nomor">${t('penetapan.nomor')}</label><input id="nomor" name="nomor" maxlength="100" autocomplete="off" .value=${ada?.nomor || ''}></div>
            <div class="medan"><label for="tanggal">${t('penetapan.tanggal')}</label><input id="tanggal" name="tanggal" type="date" max=${hariIni()} .value=${ada?.tanggal || ''}></div>
            <div class="medan"><label for="naskah">${t('penetapan.naskah')}</label><p class="bantu" id="naskah-bantu">${t(ada ? 'penetapan.naskahTetap' : 'penetapan.naskahBantu')}</p><input id="naskah" name="naskah" type="file" accept="application/pdf,.pdf" aria-describedby="naskah-bantu"></div>
            ${ada ? html`<div class="medan"><label for="alasan">${t('penetapan.alasan')}</label><input id="alasan" name="alasan" maxlength="1000" autocomplete="off"></div>` : nothing}
            ${this.sibuk && this.maju ? html`<progress max="1" .value=${this.maju} aria-label=${t('penetapan.mengirim')}></progress>` : nothing}
            ${tampilGalat(this.galatAct)}
            <div class="baris"><button class="utama" ?disabled=${this.sibuk}>${this.sibuk ? t('umum.sedang') : t(ada ? 'penetapan.simpanPerbaikan' : 'penetapan.catat')}</button><button type="button" @click=${this.tutup}>${t('umum.batal')}</button></div></form>`;
    }
}
customElements.define('papan-arsip-rinci', PapanArsipRinci);
