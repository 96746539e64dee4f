import {html, css, nothing} from 'lit';
import {Bagian, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {ambilFile} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';

const HALAMAN_SEKALI = 10;

/** Shows a version of a document: a PDF as its pages, anything else as its text; both can be saved. */
class PapanPratinjau extends Bagian {
    static properties = {dokumen: {attribute: false}, versi: {}, teks: {state: true}, halaman: {state: true}, jumlah: {state: true}, galat: {state: true}, siap: {state: true}};
    static styles = [Bagian.styles, css`
        .kepala { position: sticky; top: 0; background: #fff; border-bottom: 1px solid var(--garis); padding: .8rem 1.2rem; z-index: 1; } .kepala h2 { margin: 0; overflow-wrap: anywhere; }
        #isi { background: #5b6670; padding: 1rem; min-height: 40vh; } canvas, img { display: block; margin: 0 auto 1rem; max-width: 100%; height: auto; background: #fff; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; font: inherit; padding: 1.5rem; margin: 0 auto; max-width: 52rem; } .tunggu, #isi p { color: #fff; }
    `];

    async firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
        try {
            if (this.dokumen.mimetype === 'application/pdf') {
                await this.bukaPdf();
            } else if ((this.dokumen.mimetype || '').startsWith('image/')) {
                this.gambar = URL.createObjectURL(await this.file());
            } else {
                const {teksFile} = await import('./teks.js');
                this.teks = await teksFile(await this.file(), this.dokumen.mimetype || '') || '';
            }
            this.siap = true;
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        }
    }

    file() {
        return ambilFile(`/dokumen/${this.dokumen.id}/isi`, {versi: this.versi});
    }

    async bukaPdf() {
        const [{bukaPdf}, file] = await Promise.all([import('./pdf.js'), this.file()]);
        this.pdf = await bukaPdf(await file.arrayBuffer());
        this.jumlah = this.pdf.numPages;
        this.halaman = Math.min(HALAMAN_SEKALI, this.jumlah);
        await this.updateComplete;
        await this.gambarHalaman(1);
    }

    async gambarHalaman(dari) {
        const kanvas = [...this.renderRoot.querySelectorAll('canvas')];
        const lebar = Math.min(this.renderRoot.querySelector('#isi').clientWidth - 32, 900);
        for (let nomor = dari; nomor <= this.halaman; nomor++) {
            const halaman = await this.pdf.getPage(nomor);
            const skala = lebar / halaman.getViewport({scale: 1}).width;
            const pandang = halaman.getViewport({scale: skala * Math.min(window.devicePixelRatio || 1, 2)});
            kanvas[nomor - 1].width = pandang.width;
            kanvas[nomor - 1].height = pandang.height;
            kanvas[nomor - 1].style.width = `${lebar}px`;
            await halaman.render({canvas: kanvas[nomor - 1], viewport: pandang}).promise;
            const teks = await halaman.getTextContent();
            kanvas[nomor - 1].setAttribute('aria-label', `${t('pratinjau.halaman', nomor, this.jumlah)}. ${teks.items.map(satu => satu.str).join(' ').slice(0, 5000)}`);
        }
    }

    async lagi() {
        const dari = this.halaman + 1;
        this.halaman = Math.min(this.halaman + HALAMAN_SEKALI, this.jumlah);
        await this.updateComplete;
        await this.gambarHalaman(dari);
    }

    async simpan() {
        try {
            const alamat = URL.createObjectURL(await this.file());
            const tautan = document.createElement('a');
            tautan.href = alamat;
            tautan.download = this.dokumen.nama;
            tautan.click();
            setTimeout(() => URL.revokeObjectURL(alamat), 60_000);
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        }
    }

    tutup() {
        this.pdf?.loadingTask.destroy();
        if (this.gambar) {
            URL.revokeObjectURL(this.gambar);
        }
        this.dispatchEvent(new CustomEvent('tutup'));
    }

    render() {
        return html`<dialog class="lebar" aria-labelledby="judul" @close=${this.tutup}>
            <div class="kepala baris sela"><h2 id="judul">${this.dokumen.nama}${this.versi ? html` <span class="redup">${t('dokumen.versi', this.versi)}</span>` : nothing}</h2>
                <div class="baris"><button type="button" @click=${this.simpan}>${t('pratinjau.simpan')}</button>
                <button type="button" class="utama" @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div>
            <div id="isi" tabindex="0" role="region" aria-label=${t('pratinjau.isi')}>
                ${this.galat ? tampilGalat(this.galat) : this.siap || this.jumlah ? nothing : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`}
                ${this.gambar && this.siap ? html`<img src=${this.gambar} alt=${this.dokumen.nama}>` : nothing}
                ${this.teks === undefined ? nothing : this.teks.trim() ? html`<pre>${this.teks}</pre>` : html`<p>${t('pratinjau.tanpaTeks')}</p>`}
                ${Array.from({length: this.halaman || 0}, (_, nomor) => html`<canvas role="img" aria-label=${t('pratinjau.halaman', nomor + 1, this.jumlah)}></canvas>`)}
                ${this.halaman < this.jumlah ? html`<button type="button" @click=${this.lagi}>${t('pratinjau.lagi', this.jumlah - this.halaman)}</button>` : nothing}
            </div></dialog>`;
    }
}
customElements.define('papan-pratinjau', PapanPratinjau);
