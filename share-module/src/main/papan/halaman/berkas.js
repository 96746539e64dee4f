import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson, unduh} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {lama, saat} from '../inti/waktu.js';
import {jenisIsi} from '../bagian/jenis-isi.js';
import '../bagian/dokumen.js';
import '../bagian/banding.js';
import '../bagian/perjalanan.js';

const BAGIAN = ['perjalanan', 'dokumen', 'bagan', 'riwayat', 'kendali'];
const WARNA = {berjalan: 'biru', selesai: 'baik', dibatalkan: ''};

/** One case: its way through the 16 steps, its documents and their versions, its record, its control sheet. */
class PapanBerkas extends Halaman {
    static properties = {banding: {state: true}, lihat: {state: true}, membatalkan: {state: true}, kendali: {state: true}, baganSiap: {state: true}};
    static styles = [Halaman.styles, css`
        .tab { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; margin: 1rem 0; border-bottom: 2px solid var(--garis); }
        .tab a { display: flex; align-items: center; min-height: 46px; padding: 0 1rem; text-decoration: none; font-weight: 600; border-radius: 6px 6px 0 0; }
        .tab a[aria-current] { background: var(--biru); color: #fff; } .kelompok { margin-bottom: 1.25rem; }
        .versi { font-size: .94rem; margin: 0; } .versi summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; color: var(--biru); text-decoration: underline; }
        .versi li { display: flex; flex-wrap: wrap; gap: .25rem .8rem; align-items: center; padding: .2rem 0; } td.catatan { min-width: 14rem; overflow-wrap: anywhere; }
    `];

    get id_() {
        return this.bagian[1];
    }

    get tampilan() {
        return BAGIAN.includes(this.bagian[2]) ? this.bagian[2] : 'perjalanan';
    }

    judul() {
        return t('menu.berkas');
    }

    muat() {
        return ambil(`/berkas/${encodeURIComponent(this.id_)}`);
    }

    willUpdate() {
        if (!this.data) {
            return;
        }
        if (this.tampilan === 'kendali' && this.kendali === undefined) {
            this.kendali = null;
            this.lakukan(async () => {
                this.kendali = await ambil(`/berkas/${this.id_}/lembar-kendali`);
            });
        }
        if (this.tampilan === 'bagan' && !this.baganSiap) {
            import('../bagian/bagan.js').then(() => {
                this.baganSiap = true;
            });
        }
    }

    async batalkan(peristiwa) {
        peristiwa.preventDefault();
        const medan = this.renderRoot.querySelector('#alasan');
        if (!medan.value.trim()) {
            this.galatAct = {macam: 'ditolak', message: t('batal.wajib')};
            medan.focus();
            return;
        }
        if (await this.lakukan(() => kirimJson(`/berkas/${this.id_}/cancel`, {alasan: medan.value.trim()}))) {
            this.renderRoot.querySelector('#batal').close();
            this.beri(t('batal.selesai', this.data.nomorBerkas));
            await this.segarkan();
        }
    }

    async bukaBatal() {
        this.galatAct = null;
        this.membatalkan = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#batal').showModal();
    }

    async alihkan(peristiwa) {
        peristiwa.preventDefault();
        const kepada = this.renderRoot.querySelector('#kepada').value.trim();
        if (kepada && await this.lakukan(() => kirimJson(`/tasks/${this.data.tugas.id}/reassign`, {kepada}))) {
            this.beri(t('alih.selesai', kepada));
            await this.segarkan();
        }
    }

    get langkahKini() {
        return this.sop.langkah.find(satu => satu.langkah === this.data.langkah);
    }

    /** Whether the step that goes on now is this user's. */
    get giliranku() {
        const langkah = this.langkahKini;
        return langkah && this.data.tugas && this.saya.peran.includes(langkah.pelaksana) && (langkah.pelaksana !== 'UNIT_ORGANISASI' || this.saya.unit === this.data.unit);
    }

    isi() {
        const satu = this.data;
        return html`<p class="kecil"><a href="#/berkas">${t('menu.berkas')}</a> / ${satu.nomorBerkas}</p>
        <h1 tabindex="-1">${satu.judul}</h1>
        <p class="baris"><span class="lencana ${WARNA[satu.status]}">${t(`status.${satu.status}`)}</span>
            ${satu.terlambat ? html`<span class="lencana buruk">${t('berkas.terlambat')}</span>` : nothing}
            <span class="redup">${satu.nomorBerkas} · ${this.nama('bentuk', satu.bentuk)} · ${satu.namaUnit} · ${this.nama('asal', satu.asal)}</span></p>
        ${satu.keterangan ? html`<p>${satu.keterangan}</p>` : nothing}
        ${this.keadaan()}
        <nav aria-label=${t('berkas.bagian')}><ul class="tab">${BAGIAN.map(ini => html`<li><a href="#/berkas/${satu.id}/${ini}" aria-current=${this.tampilan === ini ? 'page' : nothing}>${t(`berkas.bagian.${ini}`)}</a></li>`)}</ul></nav>
        ${this[`tampil_${this.tampilan}`]()}
        ${this.membatalkan ? this.dialogBatal() : nothing}
        ${this.banding ? html`<papan-banding .dokumen=${this.banding} @tutup=${() => {
            this.banding = null;
        }}></papan-banding>` : nothing}
        ${this.lihat ? html`<papan-pratinjau .dokumen=${this.lihat.dokumen} .versi=${this.lihat.versi} @tutup=${() => {
            this.lihat = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    nama(daftar, id) {
        return this.sop[daftar].find(satu => satu.id === id)?.nama || id;
    }

    /** Where the case is now, and what this user can do about it. */
    keadaan() {
        const satu = this.data;
        if (satu.status === 'selesai') {
            return html`<div class="pesan baik"><p>${t('berkas.terbit', saat(satu.selesai))}</p>${satu.final ? html`<p><button type="button" @click=${this.bukaFinal}>${t('berkas.bukaFinal')}</button> <a href="#/arsip/${satu.final.id}">${t('arsip.rincian')}</a></p>` : nothing}</div>`;
        }
        if (satu.status === 'dibatalkan') {
            return html`<div class="pesan awas"><p>${t('berkas.batal', saat(satu.selesai))}</p><p>${t('berkas.alasan', satu.alasanBatal)}</p></div>`;
        }
        const {tugas} = satu;
        return html`<div class="pesan"><p class="tebal">${t('berkas.kini', satu.no, satu.namaLangkah)}</p>
            <p>${tugas?.pemegang ? t('berkas.dikerjakan', tugas.namaPemegang) : t('berkas.menunggu', this.langkahKini?.peran || '')} ${t('berkas.tenggatnya', saat(satu.tenggat))}</p>
            <div class="baris">${this.giliranku ? html`<a class="tombol utama" href="#/tugas/${tugas.id}">${t('berkas.keTugas')}</a>` : nothing}
                ${this.saya.bolehBatal ? html`<button type="button" class="bahaya" @click=${this.bukaBatal}>${t('batal.tombol')}</button>` : nothing}</div></div>
            ${this.saya.administrator && tugas ? html`<form class="kartu baris" @submit=${this.alihkan}><div><label for="kepada">${t('alih.kepada')}</label><input id="kepada" autocapitalize="none" spellcheck="false"></div>
                <button ?disabled=${this.sibuk}>${t('alih.tombol')}</button></form>` : nothing}
            ${this.membatalkan ? nothing : tampilGalat(this.galatAct)}`;
    }

    bukaFinal() {
        this.lihat = {dokumen: {...this.data.final, mimetype: this.data.final.mimetype || jenisIsi(this.data.final.nama)}};
    }

    dialogBatal() {
        return html`<dialog id="batal" aria-labelledby="batal-judul" @close=${() => {
            this.membatalkan = false;
        }}><form class="isi" @submit=${this.batalkan} novalidate><h2 id="batal-judul">${t('batal.judul')}</h2><p>${t('batal.kata')}</p>
            <div class="medan"><label for="alasan">${t('batal.alasan')}</label><textarea id="alasan" aria-required="true" maxlength="4000"></textarea></div>${tampilGalat(this.galatAct)}
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('#batal').close()}>${t('batal.tidak')}</button>
                <button class="bahaya" ?disabled=${this.sibuk}>${t('batal.ya')}</button></div></form></dialog>`;
    }

    tampil_perjalanan() {
        return html`<papan-perjalanan .berkas=${this.data}></papan-perjalanan>`;
    }

    tampil_dokumen() {
        const kelompok = Map.groupBy ? Map.groupBy(this.data.dokumen, satu => satu.jenis) : this.data.dokumen.reduce((peta, satu) => peta.set(satu.jenis, [...(peta.get(satu.jenis) || []), satu]), new Map());
        const urut = this.sop.jenis.map(satu => satu.id).filter(id => kelompok.has(id));
        if (!urut.length) {
            return html`<p class="kartu">${t('dokumen.kosong')}</p>`;
        }
        return urut.map(jenis => html`<section class="kelompok" aria-label=${this.nama('jenis', jenis)}><h2>${this.nama('jenis', jenis)}</h2>
            ${kelompok.get(jenis).map(satu => html`<papan-dokumen .dokumen=${satu} .sop=${this.sop} bisaTanda @berubah=${this.segarkan}>${this.versi(satu)}</papan-dokumen>`)}</section>`);
    }

    versi(dokumen) {
        const semua = dokumen.riwayatVersi || [];
        return html`<details class="versi"><summary>${t('dokumen.jumlahVersi', semua.length)}</summary><ul class="rapi">${semua.map(satu => html`<li>
            <span class="tebal">${t('dokumen.versi', satu.versi)}</span><span>${saat(satu.pada)}</span><span class="redup">${satu.komentar || satu.oleh}</span>
            <button type="button" class="polos" aria-label=${`${t('dokumen.bukaNama', dokumen.nama)}, ${t('dokumen.versi', satu.versi)}`} @click=${() => {
                this.lihat = {dokumen, versi: satu.versi};
            }}>${t('dokumen.buka')}</button></li>`)}</ul>
            ${semua.length > 1 ? html`<button type="button" @click=${() => {
                this.banding = dokumen;
            }}>${t('banding.tombol')}</button>` : nothing}</details>`;
    }

    tampil_bagan() {
        return this.baganSiap ? html`<papan-bagan .berkas=${this.data}></papan-bagan>` : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`;
    }

    tampil_riwayat() {
        return html`<div class="gulir"><table class="lipat"><caption class="untuk-pembaca">${t('berkas.bagian.riwayat')}</caption>
            <thead><tr><th scope="col">${t('riwayat.pada')}</th><th scope="col">${t('riwayat.peristiwa')}</th><th scope="col">${t('kolom.langkah')}</th><th scope="col">${t('riwayat.oleh')}</th><th scope="col" class="angka">${t('riwayat.waktu')}</th><th scope="col">${t('riwayat.catatan')}</th></tr></thead>
            <tbody>${this.data.riwayat.map(satu => html`<tr><td>${saat(satu.pada)}</td><td class="tebal">${satu.namaPeristiwa}</td><td data-nama=${t('kolom.langkah')}>${satu.no || '–'}</td>
                <td data-nama=${t('riwayat.oleh')}>${satu.namaOleh}${satu.namaJabatan && satu.namaJabatan !== satu.namaOleh ? html`<br><span class="redup kecil">${satu.namaJabatan}</span>` : nothing}</td>
                <td class="angka" data-nama=${t('riwayat.waktu')}>${satu.menitKerja === null ? '–' : lama(satu.menitKerja)}</td><td class="catatan">${satu.catatan}</td></tr>`)}</tbody></table></div>`;
    }

    /** In the office's form, from its template; where the server can make no PDF now, its sentence points at the Word document. */
    simpanKendali(lembar, format) {
        return this.lakukan(() => unduh(`/berkas/${this.id_}/lembar-kendali`, {format}, `Lembar Kendali ${lembar.nomorBerkas}.${format}`));
    }

    tampil_kendali() {
        const lembar = this.kendali;
        if (!lembar) {
            return this.galatAct ? tampilGalat(this.galatAct) : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        return html`<div class="baris sela"><p>${t('kendali.kata', lama(lembar.menitKerja), lama(lembar.normaMenit), lembar.langkahTerlambat)}</p>
            <span class="baris"><button type="button" ?disabled=${this.sibuk} @click=${() => this.simpanKendali(lembar, 'pdf')}>${t('kendali.pdf')}</button>
                <button type="button" ?disabled=${this.sibuk} @click=${() => this.simpanKendali(lembar, 'docx')}>${t('kendali.docx')}</button></span></div>
            ${tampilGalat(this.galatAct)}
            <div class="gulir"><table class="lipat"><caption class="untuk-pembaca">${t('berkas.bagian.kendali')}</caption><thead><tr><th scope="col">${t('kolom.langkah')}</th><th scope="col">${t('kendali.pelaksana')}</th><th scope="col">${t('riwayat.oleh')}</th>
                <th scope="col">${t('kendali.mulai')}</th><th scope="col">${t('kendali.selesai')}</th><th scope="col" class="angka">${t('kendali.norma')}</th><th scope="col" class="angka">${t('kendali.nyata')}</th></tr></thead>
            <tbody>${lembar.langkahan.map(satu => html`<tr><th scope="row">${satu.no}. ${satu.nama}</th><td data-nama=${t('kendali.pelaksana')}>${satu.namaPelaksana}</td><td data-nama=${t('riwayat.oleh')}>${satu.namaOleh || '–'}</td>
                <td data-nama=${t('kendali.mulai')}>${saat(satu.mulai) || '–'}</td><td data-nama=${t('kendali.selesai')}>${saat(satu.selesai) || '–'}</td><td class="angka" data-nama=${t('kendali.norma')}>${lama(satu.normaMenit)}</td>
                <td class="angka" data-nama=${t('kendali.nyata')}>${satu.keadaan === 'akanDatang' && !satu.kali ? '–' : lama(satu.menitSeluruhnya)}${satu.terlambat ? html` <span class="lencana buruk">${t('berkas.terlambat')}</span>` : nothing}</td></tr>`)}</tbody></table></div>`;
    }
}
customElements.define('papan-berkas', PapanBerkas);
