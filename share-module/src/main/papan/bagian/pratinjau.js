import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {getFile} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';

const PAGES_AT_ONCE = 10;

/** Shows a version of a document: a PDF as its pages, anything else as its text; both can be saved. */
class Preview extends Part {
    static properties = {dokumen: {attribute: false}, versi: {}, teks: {state: true}, halaman: {state: true}, jumlah: {state: true}, galat: {state: true}, siap: {state: true}};
    static styles = [Part.styles, css`
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
                const {fileText} = await import('./teks.js');
                this.teks = await fileText(await this.file(), this.dokumen.mimetype || '') || '';
            }
            this.siap = true;
        } catch (error) {
            this.galat = asRequestError(error);
        }
    }

    file() {
        return getFile(`/dokumen/${this.dokumen.id}/isi`, {versi: this.versi});
    }

    async bukaPdf() {
        const [{openPdf}, file] = await Promise.all([import('./pdf.js'), this.file()]);
        this.pdf = await openPdf(await file.arrayBuffer());
        this.jumlah = this.pdf.numPages;
        this.halaman = Math.min(PAGES_AT_ONCE, this.jumlah);
        await this.updateComplete;
        await this.gambarHalaman(1);
    }

    async gambarHalaman(first) {
        const canvases = [...this.renderRoot.querySelectorAll('canvas')];
        const width = Math.min(this.renderRoot.querySelector('#isi').clientWidth - 32, 900);
        for (let number = first; number <= this.halaman; number++) {
            const page = await this.pdf.getPage(number);
            const scale = width / page.getViewport({scale: 1}).width;
            const viewport = page.getViewport({scale: scale * Math.min(window.devicePixelRatio || 1, 2)});
            canvases[number - 1].width = viewport.width;
            canvases[number - 1].height = viewport.height;
            canvases[number - 1].style.width = `${width}px`;
            await page.render({canvas: canvases[number - 1], viewport: viewport}).promise;
            const text = await page.getTextContent();
            canvases[number - 1].setAttribute('aria-label', `${t('pratinjau.halaman', number, this.jumlah)}. ${text.items.map(item => item.str).join(' ').slice(0, 5000)}`);
        }
    }

    async lagi() {
        const first = this.halaman + 1;
        this.halaman = Math.min(this.halaman + PAGES_AT_ONCE, this.jumlah);
        await this.updateComplete;
        await this.gambarHalaman(first);
    }

    async simpan() {
        try {
            const url = URL.createObjectURL(await this.file());
            const link = document.createElement('a');
            link.href = url;
            link.download = this.dokumen.nama;
            link.click();
            setTimeout(() => URL.revokeObjectURL(url), 60_000);
        } catch (error) {
            this.galat = asRequestError(error);
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
                ${this.galat ? showError(this.galat) : this.siap || this.jumlah ? nothing : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`}
                ${this.gambar && this.siap ? html`<img src=${this.gambar} alt=${this.dokumen.nama}>` : nothing}
                ${this.teks === undefined ? nothing : this.teks.trim() ? html`<pre>${this.teks}</pre>` : html`<p>${t('pratinjau.tanpaTeks')}</p>`}
                ${Array.from({length: this.halaman || 0}, (_, index) => html`<canvas role="img" aria-label=${t('pratinjau.halaman', index + 1, this.jumlah)}></canvas>`)}
                ${this.halaman < this.jumlah ? html`<button type="button" @click=${this.lagi}>${t('pratinjau.lagi', this.jumlah - this.halaman)}</button>` : nothing}
            </div></dialog>`;
    }
}
customElements.define('papan-pratinjau', Preview);
