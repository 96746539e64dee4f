import {html, css, nothing} from 'lit';
import {Halaman} from '../inti/dasar.js';
import {ambil} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {angka, tanggal} from '../inti/waktu.js';
import {alamatHalaman, ke} from '../inti/rute.js';
import '../bagian/pratinjau.js';

const SEHALAMAN = 20;
const FACET = ['jenis', 'unit', 'tahun', 'keadaan', 'penandatangan'];
const SARINGAN = [...FACET, 'dari', 'sampai'];
const URUTAN = ['relevansi', 'tanggal', 'judul', 'nomorBerkas'];
export const WARNA = {final: 'biru', ditetapkan: 'baik', ditarik: 'buruk', digantikan: 'awas'};

/** The archive: search as one types, by the words of title and text, by numbers, and by what the server counts beside them. */
class PapanArsip extends Halaman {
    static properties = {lihat: {state: true}};
    static styles = [Halaman.styles, css`
        .susunan { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 1.25rem; align-items: start; } .facet button { width: 100%; justify-content: space-between; font-weight: 500; border-color: transparent; text-align: left; }
        .facet button[aria-pressed=true] { background: var(--biru); color: #fff; } article h2 { margin: 0; overflow-wrap: anywhere; } article p { margin: .35rem 0; overflow-wrap: anywhere; } .tombolnya { margin-top: .4rem; }
        summary { cursor: pointer; font-weight: 600; min-height: 44px; display: flex; align-items: center; } summary::before { content: "▸"; margin-right: .5rem; } details[open] summary::before { content: "▾"; } search > .kisi { margin-top: .75rem; }
        @media (max-width: 52rem) { .susunan { grid-template-columns: minmax(0, 1fr); } }
    `];

    judul() {
        return t('menu.arsip');
    }

    async muat() {
        this.pembatal?.abort();
        this.pembatal = new AbortController();
        const saring = Object.fromEntries(SARINGAN.map(nama => [nama, this.tanya[nama]]));
        return ambil('/arsip', {q: this.tanya.q, ...saring, sort: this.tanya.sort, skipCount: this.tanya.lewati || 0, maxItems: SEHALAMAN}, this.pembatal.signal);
    }

    cari(peristiwa) {
        clearTimeout(this.penunda);
        const {value} = peristiwa.target;
        this.penunda = setTimeout(() => ke('arsip', {...this.tanya, q: value.trim(), lewati: ''}), 250);
    }

    pilih(nama, nilai) {
        ke('arsip', {...this.tanya, [nama]: nilai, lewati: ''});
    }

    isi() {
        const {pagination, entries} = this.data.list;
        const terpakai = SARINGAN.some(nama => this.tanya[nama]);
        const bolehArsip = this.saya.bolehArsip;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.arsip')}</h1>${bolehArsip ? html`<a class="tombol" href="#/arsip/retensi">${t('arsip.retensi')}</a>` : nothing}</div>
        <search class="kartu"><label for="q">${t('arsip.cari')}</label><p class="bantu" id="q-bantu">${t('arsip.bantu')}</p><input id="q" type="search" aria-describedby="q-bantu" autocomplete="off" .value=${this.tanya.q || ''} @input=${this.cari}>
            <div class="kisi">${['dari', 'sampai'].map(nama => html`<div><label for=${nama}>${t(`arsip.${nama}`)}</label><input id=${nama} type="date" .value=${this.tanya[nama] || ''} @change=${satu => this.pilih(nama, satu.target.value)}></div>`)}
                <div><label for="urut">${t('arsip.urut')}</label><select id="urut" @change=${satu => this.pilih('sort', satu.target.value)}><option value="">${t('arsip.urut.sendiri')}</option>
                    ${URUTAN.map(nama => html`<option value=${nama} ?selected=${this.tanya.sort === nama}>${t(`arsip.urut.${nama}`)}</option>`)}</select></div></div></search>
        ${this.data.teksPenuh ? nothing : html`<p class="pesan awas">${t('arsip.tanpaTeks')}</p>`}
        <p role="status">${pagination.totalItems ? t('arsip.jumlah', angka(pagination.totalItems)) : t('arsip.kosong')}${terpakai ? html` <a href=${alamatHalaman('arsip', {q: this.tanya.q})}>${t('berkas.hapusSaringan')}</a>` : nothing}</p>
        <div class="susunan"><section class="facet" aria-label=${t('berkas.saringan')}>${FACET.filter(nama => this.data.facet[nama].length).map(nama => this.facet(nama, this.data.facet[nama]))}</section>
            <div>${entries.map(({entry}) => this.hasil(entry))}
            <nav class="baris" aria-label=${t('umum.halaman')}>${pagination.skipCount ? html`<a class="tombol" href=${alamatHalaman('arsip', {...this.tanya, lewati: Math.max(0, pagination.skipCount - SEHALAMAN)})}>${t('umum.sebelum')}</a>` : nothing}
                ${pagination.hasMoreItems ? html`<a class="tombol" href=${alamatHalaman('arsip', {...this.tanya, lewati: pagination.skipCount + SEHALAMAN})}>${t('umum.sesudah')}</a>` : nothing}</nav></div></div>
        ${this.lihat ? html`<papan-pratinjau .dokumen=${this.lihat} @tutup=${() => {
            this.lihat = null;
        }}></papan-pratinjau>` : nothing}`;
    }

    /** On a phone the counts are one tap away, so that what was found is seen first. */
    facet(nama, isi) {
        return html`<details ?open=${innerWidth > 832 || Boolean(this.tanya[nama])}><summary>${t(`facet.${nama}`)}</summary><ul class="rapi">${isi.map(({nilai, nama: sebutan, jumlah}) => {
            const dipilih = this.tanya[nama] === nilai;
            return html`<li><button type="button" aria-pressed=${dipilih} @click=${() => this.pilih(nama, dipilih ? '' : nilai)}><span>${sebutan}</span><span>${angka(jumlah)}</span></button></li>`;
        })}</ul></details>`;
    }

    hasil(satu) {
        return html`<article class="kartu"><h2><a href="#/arsip/${satu.id}">${satu.judul || satu.nama}</a></h2>
            <p class="baris kecil"><span class="lencana ${WARNA[satu.keadaan]}">${satu.namaKeadaan}</span><span class="redup">${[satu.namaJenis, satu.nomor && t('dokumen.nomor', satu.nomor), satu.namaUnit, satu.tahun, tanggal(satu.tanggal), satu.nomorBerkas].filter(Boolean).join(' · ')}</span></p>
            ${satu.sorotan.map(potongan => html`<p class="kecil">… ${potongan.map(ini => (ini.cocok ? html`<mark>${ini.teks}</mark>` : ini.teks))} …</p>`)}
            <div class="baris tombolnya"><button type="button" aria-label=${t('dokumen.bukaNama', satu.nama)} @click=${() => {
                this.lihat = satu;
            }}>${t('dokumen.buka')}</button><a href="#/arsip/${satu.id}" aria-label=${t('arsip.rincianNama', satu.nama)}>${t('arsip.rincian')}</a>${satu.berkas ? html`<a href="#/berkas/${satu.berkas}">${t('arsip.berkas')}</a>` : nothing}</div></article>`;
    }
}
customElements.define('papan-arsip', PapanArsip);
