import {html, css, nothing} from 'lit';
import {Halaman} from '../inti/dasar.js';
import {cariArsip} from '../inti/arsip.js';
import {t, adaTeks} from '../inti/bahasa.js';
import {angka, tanggal} from '../inti/waktu.js';
import {alamatHalaman, ke} from '../inti/rute.js';
import {jenisIsi} from '../bagian/jenis-isi.js';
import '../bagian/pratinjau.js';

const SEHALAMAN = 20;
const SARINGAN = ['jenis', 'unit', 'tahun', 'keadaan', 'penandatangan'];

/** A text with what was found in it marked; the server marks with <em>. Everything else in it is text. */
function sorot(teks) {
    return teks.split(/<\/?(?:em|mark|b)>/).map((satu, nomor) => (nomor % 2 ? html`<mark>${satu}</mark>` : satu));
}

/** The archive: search as one types, by the words of title and text, and by what the server counts beside them. */
class PapanArsip extends Halaman {
    static properties = {lihat: {state: true}};
    static styles = [Halaman.styles, css`
        .susunan { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 1.25rem; align-items: start; } .facet button { width: 100%; justify-content: space-between; font-weight: 500; border-color: transparent; text-align: left; }
        .facet button[aria-pressed=true] { background: var(--biru); color: #fff; } .facet h2 { margin: 1rem 0 .25rem; } article h2 { margin: 0; } article p { margin: .35rem 0; } .tombolnya { margin-top: .4rem; }
        @media (max-width: 52rem) { .susunan { grid-template-columns: minmax(0, 1fr); } }
    `];

    judul() {
        return t('menu.arsip');
    }

    async muat() {
        this.pembatal?.abort();
        this.pembatal = new AbortController();
        const saring = Object.fromEntries(SARINGAN.map(nama => [nama, this.tanya[nama]]));
        return cariArsip({q: this.tanya.q, ...saring}, this.tanya.dari || 0, SEHALAMAN, this.pembatal.signal);
    }

    cari(peristiwa) {
        clearTimeout(this.penunda);
        const {value} = peristiwa.target;
        this.penunda = setTimeout(() => ke('arsip', {...this.tanya, q: value.trim(), dari: ''}), 250);
    }

    saring(nama, nilai) {
        ke('arsip', {...this.tanya, [nama]: this.tanya[nama] === String(nilai) ? '' : nilai, dari: ''});
    }

    isi() {
        const {pagination, entries} = this.data.list;
        const terpakai = SARINGAN.some(nama => this.tanya[nama]);
        return html`<h1 tabindex="-1">${t('menu.arsip')}</h1>
        <search class="kartu"><label for="q">${t('arsip.cari')}</label><p class="bantu" id="q-bantu">${t('arsip.bantu')}</p><input id="q" type="search" aria-describedby="q-bantu" autocomplete="off" .value=${this.tanya.q || ''} @input=${this.cari}></search>
        <p role="status">${pagination.totalItems ? t('arsip.jumlah', angka(pagination.totalItems)) : t('arsip.kosong')}${terpakai ? html` <a href=${alamatHalaman('arsip', {q: this.tanya.q})}>${t('berkas.hapusSaringan')}</a>` : nothing}</p>
        <div class="susunan"><section class="facet" aria-label=${t('berkas.saringan')}>${Object.entries(this.data.facet).filter(([, isi]) => isi.length).map(([nama, isi]) => this.facet(nama, isi))}</section>
            <div>${entries.map(({entry}) => this.hasil(entry))}
            <nav class="baris" aria-label=${t('umum.halaman')}>${pagination.skipCount ? html`<a class="tombol" href=${alamatHalaman('arsip', {...this.tanya, dari: Math.max(0, pagination.skipCount - SEHALAMAN)})}>${t('umum.sebelum')}</a>` : nothing}
                ${pagination.hasMoreItems ? html`<a class="tombol" href=${alamatHalaman('arsip', {...this.tanya, dari: pagination.skipCount + SEHALAMAN})}>${t('umum.sesudah')}</a>` : nothing}</nav></div></div>
        ${this.lihat ? html`<papan-pratinjau .dokumen=${this.lihat} @tutup=${() => {
            this.lihat = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    facet(nama, isi) {
        return html`<h2 class="kecil">${adaTeks(`facet.${nama}`) ? t(`facet.${nama}`) : nama}</h2><ul class="rapi">${isi.map(satu => {
            const nilai = satu.nilai ?? satu.id;
            return html`<li><button type="button" aria-pressed=${this.tanya[nama] === String(nilai)} @click=${() => this.saring(nama, nilai)}><span>${satu.nama ?? satu.label ?? this.nama(nama, nilai)}</span><span>${angka(satu.jumlah)}</span></button></li>`;
        })}</ul>`;
    }

    /** What the SOP calls a kind or a unit; anything else is called what it is. */
    nama(daftar, id) {
        return Array.isArray(this.sop[daftar]) && this.sop[daftar].find(satu => satu.id === id)?.nama || id;
    }

    hasil(satu) {
        const sorotan = Array.isArray(satu.sorotan) ? satu.sorotan : Object.values(satu.sorotan || {}).flat();
        return html`<article class="kartu"><h2>${satu.judul || satu.nama}</h2>
            <div class="redup kecil">${[satu.namaJenis || this.nama('jenis', satu.jenis), satu.nomor && t('dokumen.nomor', satu.nomor), satu.namaUnit || this.nama('unit', satu.unit), satu.tahun, tanggal(satu.tanggal || satu.selesai), satu.nomorBerkas].filter(Boolean).join(' · ')}</div>
            ${sorotan.slice(0, 3).map(ini => html`<p class="kecil">… ${sorot(ini)} …</p>`)}
            <div class="baris tombolnya"><button type="button" aria-label=${t('dokumen.bukaNama', satu.nama || satu.judul)} @click=${() => {
                this.lihat = {...satu, nama: satu.nama || satu.judul, mimetype: satu.mimetype || jenisIsi(satu.nama || '')};
            }}>${t('dokumen.buka')}</button>${satu.berkas ? html`<a href="#/berkas/${satu.berkas.id || satu.berkas}">${t('arsip.berkas')}</a>` : nothing}</div></article>`;
    }
}
customElements.define('papan-arsip', PapanArsip);
