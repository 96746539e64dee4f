import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, unduh} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {angka, hariIni, tanggalPendek} from '../inti/waktu.js';
import {alamatHalaman} from '../inti/rute.js';

const SEHALAMAN = 50;
const TAHAP = ['habis', 'inaktif', 'segera', 'belum', 'aktif'];

/** What has reached the end of a time of retention, or will before long. What becomes of it archivists decide; nothing is destroyed here. */
class PapanRetensi extends Halaman {
    static styles = [Halaman.styles, css`.tab { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0 0 1rem; padding: 0; } th .redup { font-weight: 400; } .tab a[aria-current] { background: var(--biru); color: #fff; } .gulir { margin-top: .75rem; }`];

    judul() {
        return t('arsip.retensi');
    }

    get tahap() {
        return TAHAP.includes(this.tanya.tahap) ? this.tanya.tahap : TAHAP[0];
    }

    async muat() {
        return (await ambil('/arsip/retensi', {tahap: this.tahap, skipCount: this.tanya.lewati || 0, maxItems: SEHALAMAN})).list;
    }

    unduh(format) {
        this.lakukan(() => unduh('/arsip/retensi', {tahap: this.tahap, format}, `${t('arsip.retensi')} ${t(`retensi.${this.tahap}`)} ${hariIni()}.${format}`));
    }

    isi() {
        const {pagination, entries} = this.data;
        const sel = (nama, nilai) => html`<td data-nama=${t(`retensi.kolom.${nama}`)}>${nilai}</td>`;
        return html`<p class="kecil"><a href="#/arsip">${t('menu.arsip')}</a> / ${t('arsip.retensi')}</p><h1 tabindex="-1">${t('arsip.retensi')}</h1><p>${t('retensi.kata')}</p>
        <nav aria-label=${t('retensi.tahap')}><ul class="tab">${TAHAP.map(nama => html`<li><a class="tombol" href=${alamatHalaman('arsip/retensi', {tahap: nama})} aria-current=${nama === this.tahap ? 'page' : nothing}>${t(`retensi.${nama}`)}</a></li>`)}</ul></nav>
        <p>${t(`retensi.arti.${this.tahap}`)}</p>
        <div class="baris sela"><p role="status">${pagination.totalItems ? t('arsip.jumlah', angka(pagination.totalItems)) : t('retensi.kosong')}</p>
            ${pagination.totalItems ? html`<div class="baris">${['xlsx', 'csv'].map(format => html`<button type="button" ?disabled=${this.sibuk} @click=${() => this.unduh(format)}>${t(`retensi.unduh.${format}`)}</button>`)}</div>` : nothing}</div>${tampilGalat(this.galatAct)}
        ${entries.length ? html`<div class="gulir" tabindex="0" role="region" aria-label=${t('arsip.retensi')}><table class="lipat"><thead><tr>${['dokumen', 'akhir', 'nasib', 'klasifikasi', 'lokasi'].map(nama => html`<th scope="col">${t(`retensi.kolom.${nama}`)}</th>`)}</tr></thead>
            <tbody>${entries.map(({entry: satu}) => html`<tr><th scope="row"><a href="#/arsip/${satu.id}">${satu.judul || satu.nama}</a><div class="kecil redup">${[satu.namaJenis, satu.nomor, satu.nomorBerkas].filter(Boolean).join(' · ')}</div></th>
                ${sel('akhir', tanggalPendek(satu.akhir) || '–')}${sel('nasib', satu.namaNasib)}${sel('klasifikasi', satu.klasifikasi)}${sel('lokasi', satu.lokasiFisik || '–')}</tr>`)}</tbody></table></div>` : nothing}
        <nav class="baris" aria-label=${t('umum.halaman')}>${pagination.skipCount ? html`<a class="tombol" href=${alamatHalaman('arsip/retensi', {tahap: this.tahap, lewati: Math.max(0, pagination.skipCount - SEHALAMAN)})}>${t('umum.sebelum')}</a>` : nothing}
            ${pagination.hasMoreItems ? html`<a class="tombol" href=${alamatHalaman('arsip/retensi', {tahap: this.tahap, lewati: pagination.skipCount + SEHALAMAN})}>${t('umum.sesudah')}</a>` : nothing}</nav>`;
    }
}
customElements.define('papan-retensi', PapanRetensi);
