import {html, css, nothing} from 'lit';
import {PapanTugas} from '../halaman/tugas-rinci.js';
import {sisaWaktu} from '../halaman/sisa-waktu.js';
import {tampilGalat} from '../inti/dasar.js';
import {kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {halamanPapan, idTugas, umum} from './bersama.js';

/** Tells the form's other parts what the server says of the task. */
export const KABAR = 'juklak-tugas';

/**
 * The head of a task's form in Share: which case and step, what is to be done, what must be there, with the acts that provide it. What the user types and how the step ends are fields of the
 * form below (hasil.js). A task that is done shows what its step was.
 */
class JuklakLangkah extends PapanTugas {
    static properties = {tugas: {}, langkah: {}, lihat: {type: Boolean}};
    static styles = [PapanTugas.styles, css`
        :host { display: block; font-size: 15px; margin-bottom: 1rem; } papan-dokumen, papan-unggah { font-size: 15px; }
        .judul { font-size: 1.35rem; margin: .2rem 0 .4rem; } .susunan { grid-template-columns: minmax(0, 1fr) 18rem; } .kartu { background: #fff; }
    `];

    get id_() {
        return idTugas(this.tugas);
    }

    async muat() {
        Object.assign(this, await umum());
        if (this.lihat && !this.tugas) {
            this.sudahSelesai = true;
            return {};
        }
        const tugas = await super.muat();
        window.dispatchEvent(new CustomEvent(KABAR, {detail: this.sudahSelesai ? null : {tugas, saya: this.saya, sop: this.sop, milikku: this.dapatKukerjakan(tugas)}}));
        return tugas;
    }

    /** ACS lets a member of the office complete a task that nobody has taken; so does the form. */
    dapatKukerjakan(tugas) {
        return !this.lihat && (tugas.pemegang === this.saya.pengguna || !tugas.pemegang && tugas.dapatDiambil);
    }

    get milikku() {
        return this.dapatKukerjakan(this.data);
    }

    /** Share's own header tells who holds the task: the page is loaded anew. */
    ambilTugas() {
        return this.perbuat(async () => {
            await kirimJson(`/tasks/${this.id_}/claim`);
            location.reload();
        });
    }

    judul() {
        return '';
    }

    isi() {
        const langkah = this.sop.langkah.find(satu => satu.langkah === this.langkah);
        if (this.sudahSelesai) {
            return html`${this.lihat ? nothing : html`<div class="pesan awas" role="alert"><p class="tebal">${t('tugas.tiada')}</p><p>${t('tugas.tiadaKata')}</p></div>${this.sisaDraf()}`}
                <h2 class="judul">${langkah.no}. ${langkah.nama}</h2><p>${langkah.petunjuk}</p><p class="redup">${langkah.peran}</p>`;
        }
        const tugas = this.data;
        const syarat = this.syarat();
        return html`<p class="baris"><span class="lencana biru">${t('tugas.langkah', tugas.no)}</span>${sisaWaktu(tugas)}<a href=${halamanPapan(`berkas/${tugas.berkas.id}`)}>${tugas.berkas.nomorBerkas}</a></p>
        <h2 class="judul">${tugas.berkas.judul}</h2>
        <div class="susunan">
            <div>
                <p class="tebal">${tugas.no}. ${tugas.nama}</p>
                <p>${tugas.petunjuk}</p>
                ${this.pesanSebelumnya()}
                ${this.pemilik()}
                ${this.milikku ? html`<div class="pesan awas" aria-live="polite"><p class="tebal">${t('tugas.sekarang')} ${this.berikut(syarat)}</p></div>` : nothing}
                ${this.kartuSyarat(syarat)}
            </div>
            <aside>${this.ringkasan()}<p><a href=${halamanPapan(`tugas/${tugas.id}`)}>${t('share.bukaDiPapan')}</a></p></aside>
        </div>`;
    }

    pemilik() {
        const {pemegang, dapatDiambil, peran} = this.data;
        if (!pemegang && dapatDiambil && !this.lihat) {
            return html`<div class="pesan"><p>${t('tugas.belumDiambil', peran)}. ${t('tugas.ambilKata')}</p><button type="button" ?disabled=${this.sibuk} @click=${this.ambilTugas}>${t('tugas.ambil')}</button>
                ${tampilGalat(this.galatAct)}</div>`;
        }
        return super.pemilik();
    }

    /** What the user has typed below decides what is to be done next. */
    aturDraf(draf) {
        this.draf = draf;
    }
}
customElements.define('juklak-langkah', JuklakLangkah);
