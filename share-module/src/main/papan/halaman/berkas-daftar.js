import {html, css, nothing} from 'lit';
import {Halaman} from '../inti/dasar.js';
import {ambil} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {angka, saat, tanggalPendek} from '../inti/waktu.js';
import {alamatHalaman, ke} from '../inti/rute.js';

const SEHALAMAN = 25;
const SARINGAN = ['q', 'status', 'langkah', 'unit', 'bentuk', 'asal', 'tahun', 'terlambat'];
const URUTAN = ['nomorBerkas', 'judul', 'langkah', 'tenggat', 'mulai'];
const WARNA = {berjalan: 'biru', selesai: 'baik', dibatalkan: ''};
const TAHUN_AWAL = 2024;

/** All cases that the user may see: filtered, sorted and paged by the server. What is chosen stands in the address. */
class PapanBerkasDaftar extends Halaman {
    static styles = [Halaman.styles, css`
        .saringan { margin-bottom: 1rem; } td a { font-weight: 600; } details { margin-bottom: .25rem; } summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; font-weight: 600; color: var(--biru); }
        summary::before { content: "▸"; margin-right: .5rem; } details[open] summary::before { content: "▾"; }
    `];

    judul() {
        return t('menu.berkas');
    }

    get urut() {
        return this.tanya.sort || 'nomorBerkas';
    }

    get arah() {
        return this.tanya.arah || 'turun';
    }

    async muat() {
        const saring = Object.fromEntries(SARINGAN.map(nama => [nama, this.tanya[nama]]));
        return (await ambil('/berkas', {...saring, sort: this.urut, arah: this.arah, skipCount: this.tanya.dari || 0, maxItems: SEHALAMAN})).list;
    }

    saring(nama, nilai) {
        ke('berkas', {...this.tanya, [nama]: nilai, dari: ''});
    }

    cari(peristiwa) {
        clearTimeout(this.penunda);
        const {value} = peristiwa.target;
        this.penunda = setTimeout(() => this.saring('q', value.trim()), 300);
    }

    pilihan(nama, label, isi) {
        return html`<div><label for=${nama}>${label}</label><select id=${nama} @change=${satu => this.saring(nama, satu.target.value)}>
            <option value="">${t('berkas.semua')}</option>${isi.map(([nilai, teks]) => html`<option value=${nilai} ?selected=${String(nilai) === this.tanya[nama]}>${teks}</option>`)}</select></div>`;
    }

    kepala(nama, label) {
        const kini = this.urut === nama;
        const arah = kini && this.arah === 'naik' ? 'turun' : 'naik';
        return html`<th scope="col" aria-sort=${kini ? (this.arah === 'naik' ? 'ascending' : 'descending') : 'none'}>
            <button type="button" @click=${() => ke('berkas', {...this.tanya, sort: nama, arah, dari: ''})}>${label}<span aria-hidden="true">${kini ? (this.arah === 'naik' ? '▲' : '▼') : ''}</span></button></th>`;
    }

    isi() {
        const {pagination, entries} = this.data;
        const bernama = daftar => daftar.map(satu => [satu.id, satu.nama]);
        const tahun = new Date().getFullYear();
        const tahunan = Array.from({length: Math.max(1, tahun - TAHUN_AWAL + 1)}, (_, nomor) => [tahun - nomor, tahun - nomor]);
        const terpakai = SARINGAN.filter(nama => this.tanya[nama]).length;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.berkas')}</h1>
            ${this.saya.bolehMulai.length ? html`<a class="tombol" href="#/mulai">${t('mulai.tombol')}</a>` : nothing}</div>
        <section class="kartu saringan" aria-label=${t('berkas.saringan')}>
            <div class="kisi"><div><label for="q">${t('berkas.cari')}</label><input id="q" type="search" .value=${this.tanya.q || ''} @input=${this.cari}></div>
                ${this.pilihan('status', t('berkas.status'), ['berjalan', 'selesai', 'dibatalkan'].map(satu => [satu, t(`status.${satu}`)]))}
                <label class="pilihan"><input type="checkbox" .checked=${this.tanya.terlambat === 'true'} @change=${satu => this.saring('terlambat', satu.target.checked ? 'true' : '')}>${t('berkas.terlambatSaja')}</label></div>
            <details ?open=${terpakai > 0}><summary>${t('berkas.saringanLain')}</summary><div class="kisi">
                ${this.pilihan('langkah', t('berkas.langkah'), this.sop.langkah.map(satu => [satu.langkah, `${satu.no}. ${satu.nama}`]))}
                ${this.pilihan('unit', t('berkas.unit'), bernama(this.sop.unit))}
                ${this.pilihan('bentuk', t('berkas.bentuk'), bernama(this.sop.bentuk))}
                ${this.pilihan('asal', t('berkas.asal'), bernama(this.sop.asal))}
                ${this.pilihan('tahun', t('berkas.tahun'), tahunan)}</div></details>
            ${terpakai ? html`<a href="#/berkas">${t('berkas.hapusSaringan')}</a>` : nothing}
        </section>
        <p role="status">${pagination.totalItems === 0 ? t('berkas.kosong') : t('berkas.jumlah', angka(pagination.skipCount + 1), angka(pagination.skipCount + entries.length), angka(pagination.totalItems))}</p>
        ${entries.length ? html`<div class="gulir"><table class="lipat"><thead><tr>${URUTAN.slice(0, 2).map(satu => this.kepala(satu, t(`kolom.${satu}`)))}
            <th scope="col">${t('berkas.unit')}</th>${URUTAN.slice(2).map(satu => this.kepala(satu, t(`kolom.${satu}`)))}<th scope="col">${t('berkas.status')}</th></tr></thead>
            <tbody>${entries.map(({entry}) => this.baris(entry))}</tbody></table></div>
            <nav class="baris" aria-label=${t('umum.halaman')}>
                ${pagination.skipCount ? html`<a class="tombol" href=${alamatHalaman('berkas', {...this.tanya, dari: Math.max(0, pagination.skipCount - SEHALAMAN)})}>${t('umum.sebelum')}</a>` : nothing}
                ${pagination.hasMoreItems ? html`<a class="tombol" href=${alamatHalaman('berkas', {...this.tanya, dari: pagination.skipCount + SEHALAMAN})}>${t('umum.sesudah')}</a>` : nothing}</nav>` : nothing}`;
    }

    baris(satu) {
        return html`<tr><td>${satu.nomorBerkas}</td><td><a href="#/berkas/${satu.id}">${satu.judul}</a></td><td data-nama=${t('berkas.unit')}>${satu.namaUnit}</td>
            <td data-nama=${t('kolom.langkah')}>${satu.no ? `${satu.no}. ${satu.namaLangkah}` : '–'}</td>
            <td data-nama=${t('kolom.tenggat')}>${satu.tenggat ? saat(satu.tenggat) : '–'}${satu.terlambat ? html` <span class="lencana buruk">${t('berkas.terlambat')}</span>` : nothing}</td>
            <td data-nama=${t('kolom.mulai')}>${tanggalPendek(satu.mulai)}</td><td><span class="lencana ${WARNA[satu.status]}">${t(`status.${satu.status}`)}</span></td></tr>`;
    }
}
customElements.define('papan-berkas-daftar', PapanBerkasDaftar);
