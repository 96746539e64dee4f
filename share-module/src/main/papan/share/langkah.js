import {html, css, nothing} from 'lit';
import {PapanTugas} from '../halaman/tugas-rinci.js';
import {sisaWaktu} from '../halaman/sisa-waktu.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';
import {gayaShare, halamanPapan, idTugas, umum} from './bersama.js';

/** Tells the form's other parts what the server says of the task. */
export const KABAR = 'juklak-tugas';

/**
 * The head of a task's form in Share: which case and step, what is to be done, what must be there, with the acts that provide it. What the user types and how the step ends are fields of the
 * form below (hasil.js). A task that is done shows what its step was.
 */
class JuklakLangkah extends PapanTugas {
    static properties = {tugas: {}, langkah: {}, lihat: {type: Boolean}};
    static styles = [PapanTugas.styles, gayaShare, css`
        :host { margin-bottom: 1rem; } .judul { font-size: 1.5em; margin: .2rem 0; } .kartu { background: #fff; padding: .8rem 1rem; } .kartu h2 { font-size: 1.15em; } summary { cursor: pointer; font-weight: 600; padding: .5rem 0; }
        details .kartu { margin: 0; } details .kartu > h2 { display: none; }
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
        return html`<p class="baris"><span class="lencana biru">${t('tugas.langkah', tugas.no)}</span>${sisaWaktu(tugas)}<span>${t('tugas.tenggat', saat(tugas.tenggat))}</span>
            <a href=${halamanPapan(`tugas/${tugas.id}`)}>${t('share.bukaDiPapan')}</a></p>
        <h2 class="judul">${tugas.berkas.judul}</h2>
        <p class="redup"><a href=${halamanPapan(`berkas/${tugas.berkas.id}`)}>${tugas.berkas.nomorBerkas}</a> · ${tugas.berkas.namaUnit}</p>
        <p><span class="tebal">${tugas.no}. ${tugas.nama}.</span> ${tugas.petunjuk}</p>
        ${this.pesanSebelumnya()}
        ${!this.lihat && (tugas.pemegang || !tugas.dapatDiambil) ? this.pemilik() : nothing}
        ${this.milikku ? html`<div class="pesan awas" aria-live="polite"><p class="tebal">${t('tugas.sekarang')} ${this.berikut(syarat)}</p></div>` : nothing}
        ${this.kartuSyarat(syarat)}
        ${this.dokumenLain()}`;
    }

    /** Many, and seldom needed: they open with a click, unless one of them may be marked now. */
    dokumenLain() {
        const isi = super.dokumenLain();
        return isi === nothing ? nothing : html`<details ?open=${this.data.dokumen.some(satu => satu.boleh?.length)}><summary>${t('tugas.dokumenLain')}</summary>${isi}</details>`;
    }

    /** What the user has typed below decides what is to be done next. */
    aturDraf(draf) {
        this.draf = draf;
    }
}
customElements.define('juklak-langkah', JuklakLangkah);
