import {html, css, nothing} from 'lit';
import {Halaman} from '../inti/dasar.js';
import {ambil} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {sisaWaktu} from '../halaman/sisa-waktu.js';
import {gayaShare, halamanPapan, halamanTugas, umum} from './bersama.js';

const PALING_BANYAK = 20;

/** The dashlet "Tugas Juklak": what waits for the user, the most urgent first, with the time that is left. */
class JuklakTugas extends Halaman {
    static styles = [Halaman.styles, gayaShare, css`
        :host { padding: .6rem .75rem; } li { padding: .55rem 0; border-top: 1px solid var(--garis); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; align-items: start; }
        li:first-child { border-top: 0; } .lencana { white-space: nowrap; }
    `];

    judul() {
        return '';
    }

    async muat() {
        Object.assign(this, await umum());
        return (await ambil('/tasks', {maxItems: PALING_BANYAK})).list;
    }

    isi() {
        const semua = this.data.entries.map(satu => satu.entry);
        if (!semua.length) {
            return html`<p class="tebal">${t('tugas.kosong')}</p><p class="redup">${t('tugas.kosongKata')}</p>`;
        }
        return html`<ul class="rapi">${semua.map(tugas => html`<li><div><a class="tebal" href=${halamanTugas(tugas.id)}>${tugas.no}. ${tugas.nama}</a><div>${tugas.berkas.judul}</div>
                <div class="redup kecil">${tugas.berkas.nomorBerkas}${tugas.pemegang ? nothing : html` · ${t('tugas.belumDiambil', tugas.peran)}`}</div></div>${sisaWaktu(tugas)}</li>`)}</ul>
            ${this.data.pagination.hasMoreItems ? html`<p><a href=${halamanPapan('tugas')}>${t('share.semuaTugas')}</a></p>` : nothing}`;
    }
}
customElements.define('juklak-tugas', JuklakTugas);
