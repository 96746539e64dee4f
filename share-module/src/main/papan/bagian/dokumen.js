import {html, css, nothing} from 'lit';
import {Bagian, orang, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {kirimJson} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {saat, ukuran} from '../inti/waktu.js';
import './pratinjau.js';

const WARNA = {konsep: '', terparaf: 'biru', ditandatangani: 'baik', final: 'baik'};

/** One document: what it is, its state and marks, and what can be done with it. */
class PapanDokumen extends Bagian {
    static properties = {dokumen: {attribute: false}, sop: {attribute: false}, bisaTanda: {type: Boolean}, ringkas: {type: Boolean, reflect: true}, lihat: {state: true}, tandai: {state: true}, periksa: {state: true}, mengubah: {state: true}, galat: {state: true}};
    static styles = [Bagian.styles, css`
        :host { display: block; } .dok { border: 1px solid var(--garis); border-radius: var(--sudut); padding: .7rem .9rem; background: #fff; margin-bottom: .5rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: center; }
        :host([ringkas]) .dok { grid-template-columns: minmax(0, 1fr); }
        .singkat { border-top: 1px solid var(--garis); padding: .2rem 0 .4rem; } .singkat button { padding: 0; text-align: left; overflow-wrap: anywhere; justify-content: flex-start; } .nama { font-weight: 600; overflow-wrap: anywhere; margin-right: .6rem; } .tombolnya { margin: .25rem 0; }
        @media (max-width: 40rem) { .dok { grid-template-columns: minmax(0, 1fr); } } .tanda { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .92rem; }
    `];

    render() {
        const satu = this.dokumen;
        return this.ringkas && !this.bolehTanda.length ? html`<div class="singkat"><button type="button" class="polos" @click=${this.buka}>${satu.nama}</button><div class="redup kecil">${satu.namaJenis} · ${satu.namaKeadaan}</div></div>${this.dialog()}` : this.kartu();
    }

    get bolehTanda() {
        return this.bisaTanda ? (this.dokumen.boleh || []).filter(satu => ['paraf', 'tandaTangan'].includes(satu)) : [];
    }

    kartu() {
        const satu = this.dokumen;
        return html`<div class="dok">
            <div><div><span class="nama">${satu.nama}</span><span class="lencana ${WARNA[satu.keadaan] || ''}">${satu.namaKeadaan}</span></div>
            <div class="redup kecil">${this.ringkas ? html`${satu.namaJenis} · ` : nothing}${t('dokumen.versi', satu.versi)} · ${ukuran(satu.ukuran)} · ${saat(satu.diubah)}${satu.nomor ? html` · ${t('dokumen.nomor', satu.nomor)}` : nothing}</div>
            ${this.tandaTanda()}<slot></slot></div>
            <div class="baris tombolnya"><button type="button" @click=${this.buka} aria-label=${t('dokumen.bukaNama', satu.nama)}>${t('dokumen.buka')}</button>
                ${this.bolehTanda.map(ini => html`<button type="button" class="utama" @click=${() => this.mulaiTanda(ini)}
                    aria-label=${`${t(`tanda.beri.${ini}`)}: ${satu.nama}`}>${t(`tanda.beri.${ini}`)}</button>`)}${this.bisaTanda && satu.dapatPdf ? html`<button type="button" ?disabled=${this.mengubah} @click=${this.jadikanPdf}
                    aria-label=${`${t('pdf.jadikan')}: ${satu.nama}`}>${this.mengubah ? t('umum.sedang') : t('pdf.jadikan')}</button>` : nothing}${satu.tandaTangan?.length ? html`<button type="button" aria-label=${`${t('verifikasi.tombol')}: ${satu.nama}`} @click=${this.mulaiPeriksa}>${t('verifikasi.tombol')}</button>` : nothing}</div>
        </div>
        ${this.galat ? tampilGalat(this.galat) : nothing}${this.dialog()}`;
    }

    async jadikanPdf() {
        this.galat = null;
        this.mengubah = true;
        try {
            const pdf = await kirimJson(`/dokumen/${this.dokumen.id}/pdf`);
            this.beri(t('pdf.selesai', pdf.nama));
            this.dispatchEvent(new CustomEvent('berubah'));
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        } finally {
            this.mengubah = false;
        }
    }

    dialog() {
        const satu = this.dokumen;
        return html`${this.lihat ? html`<papan-pratinjau .dokumen=${satu} @tutup=${() => {
            this.lihat = false;
        }}></papan-pratinjau>` : nothing}
        ${this.periksa ? html`<papan-verifikasi .dokumen=${satu} @tutup=${() => {
            this.periksa = false;
        }}></papan-verifikasi>` : nothing}
        ${this.tandai ? html`<papan-tanda .dokumen=${satu} .tindakan=${this.tandai} @tutup=${() => {
            this.tandai = null;
        }}></papan-tanda>` : nothing}`;
    }

    async mulaiPeriksa() {
        await import('./verifikasi.js');
        this.periksa = true;
    }

    buka() {
        this.lihat = true;
    }

    mulaiTanda(tindakan) {
        this.tandai = tindakan;
    }

    tandaTanda() {
        const {paraf = [], tandaTangan = [], gugur = []} = this.dokumen;
        const baris = [...paraf.map(satu => ['paraf', satu]), ...tandaTangan.map(satu => ['tandaTangan', satu])];
        if (!baris.length && !gugur.length && !this.dokumen.digantikan && !this.dokumen.ditarik) {
            return nothing;
        }
        return html`<ul class="tanda">
            ${baris.map(([macam, satu]) => html`<li>${t(`tanda.oleh.${macam}`, orang(satu.nama, satu.namaJabatan), saat(satu.pada))} ${satu.sah ? nothing : html`<span class="lencana buruk">${t('tanda.tidakSah')}</span>`}</li>`)}
            ${gugur.map(satu => html`<li class="redup">${t('tanda.gugur', t(`tanda.${satu.tindakan}`), satu.nama, saat(satu.pada))}</li>`)}
            ${this.dokumen.digantikan ? html`<li>${t('tanda.digantikan')}</li>` : nothing}${this.dokumen.ditarik ? html`<li>${t('tanda.ditarik')}</li>` : nothing}</ul>`;
    }
}
customElements.define('papan-dokumen', PapanDokumen);
