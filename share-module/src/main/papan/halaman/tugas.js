import {html, css, nothing} from 'lit';
import {Halaman, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';
import {ke} from '../inti/rute.js';
import {sisaWaktu} from './sisa-waktu.js';
import './tugas-rinci.js';

const SEHALAMAN = 25;

/** "Tugas saya": what waits for the user, the most urgent first. */
class PapanTugasSaya extends Halaman {
    static styles = [Halaman.styles, css`
        li { margin-bottom: 1rem; } .kartu { margin: 0; display: grid; gap: .35rem; border-left: 6px solid var(--garis); }
        .kartu.terlambat { border-left-color: var(--merah); } .kartu.pertama { border-left-color: var(--emas); }
        h2, h3 { margin: 0; } .perbuatan { margin-top: .5rem; }
    `];

    judul() {
        return t('menu.tugas');
    }

    async muat() {
        const lewati = Number(this.tanya?.dari) || 0;
        return (await ambil('/tasks', {skipCount: lewati, maxItems: SEHALAMAN})).list;
    }

    async ambilLaluBuka(tugas) {
        if (tugas.pemegang || await this.lakukan(() => kirimJson(`/tasks/${tugas.id}/claim`))) {
            ke(`tugas/${tugas.id}`);
        } else {
            this.segarkan();
        }
    }

    isi() {
        const semua = this.data.entries.map(satu => satu.entry);
        const {totalItems: jumlah, skipCount: lewati, hasMoreItems: lagi} = this.data.pagination;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.tugas')}</h1>
            ${this.saya.bolehMulai.length ? html`<a class="tombol" href="#/mulai">${t('mulai.tombol')}</a>` : nothing}</div>
        ${tampilGalat(this.galatAct)}
        ${semua.length ? html`<p>${t('tugas.menunggu', jumlah ?? semua.length)}</p>
            <ol class="rapi">${semua.map((satu, nomor) => html`<li>${this.kartu(satu, nomor === 0 && lewati === 0)}</li>`)}</ol>
            ${lewati || lagi ? html`<div class="baris"><button type="button" ?disabled=${!lewati} @click=${() => ke('tugas', {dari: Math.max(0, lewati - SEHALAMAN)})}>${t('umum.sebelum')}</button>
                <button type="button" ?disabled=${!lagi} @click=${() => ke('tugas', {dari: lewati + SEHALAMAN})}>${t('umum.sesudah')}</button></div>` : nothing}`
            : html`<div class="kartu"><p class="tebal">${t('tugas.kosong')}</p><p>${t('tugas.kosongKata')}</p>
                <p><a href="#/berkas">${t('tugas.lihatBerkas')}</a></p></div>`}`;
    }

    kartu(tugas, pertama) {
        return html`<article class="kartu ${tugas.terlambat ? 'terlambat' : pertama ? 'pertama' : ''}">
            <div class="baris sela"><span class="redup">${t('tugas.langkah', tugas.no)} · ${tugas.berkas.nomorBerkas}</span>${sisaWaktu(tugas)}</div>
            <h2>${tugas.nama}</h2>
            <div>${tugas.berkas.judul}</div>
            <div class="redup kecil">${tugas.berkas.namaUnit}${tugas.tenggat ? html` · ${t('tugas.tenggat', saat(tugas.tenggat))}` : nothing}
                ${tugas.pemegang ? nothing : html` · ${t('tugas.belumDiambil', tugas.peran)}`}</div>
            <div class="baris perbuatan penuh-ponsel"><button type="button" class=${pertama ? 'utama besar' : ''} ?disabled=${this.sibuk} @click=${() => this.ambilLaluBuka(tugas)}
                aria-label=${`${tugas.pemegang ? t('tugas.lanjut') : t('tugas.kerjakan')}: ${tugas.nama}, ${tugas.berkas.judul}`}>${tugas.pemegang ? t('tugas.lanjut') : t('tugas.kerjakan')}</button></div>
        </article>`;
    }
}
customElements.define('papan-tugas-saya', PapanTugasSaya);
