import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {getFile} from '../core/server.js';
import {t} from '../core/language.js';

const PAGES_AT_ONCE = 10;

/** Shows a version of a document: a PDF as its pages, anything else as its text; both can be saved. */
class Preview extends Part {
    static properties = {document: {attribute: false}, version: {}, text: {state: true}, shownPages: {state: true},
        pageCount: {state: true}, error: {state: true}, ready: {state: true}};
    static styles = [Part.styles, css`
        .kepala { position: sticky; top: 0; background: #fff; border-bottom: 1px solid var(--garis); padding: .8rem 1.2rem; z-index: 1; }
        .kepala h2 { margin: 0; overflow-wrap: anywhere; }
        #isi { background: #5b6670; padding: 1rem; min-height: 40vh; }
        canvas, img { display: block; margin: 0 auto 1rem; max-width: 100%; height: auto; background: #fff; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; font: inherit; padding: 1.5rem; margin: 0 auto;
            max-width: 52rem; } .tunggu, #isi p { color: #fff; }
    `];

    async firstUpdated() {
        this.renderRoot.querySelector('dialog').showModal();
        try {
            if (this.document.mimetype === 'application/pdf') {
                await this.openPdf();
            } else if ((this.document.mimetype || '').startsWith('image/')) {
                this.image = URL.createObjectURL(await this.file());
            } else {
                const {fileText} = await import('./file-text.js');
                this.text = await fileText(await this.file(), this.document.mimetype || '') || '';
            }
            this.ready = true;
        } catch (error) {
            this.error = asRequestError(error);
        }
    }

    file() {
        return getFile(`/dokumen/${this.document.id}/isi`, {versi: this.version});
    }

    async openPdf() {
        const [{openPdf}, file] = await Promise.all([import('./pdf.js'), this.file()]);
        this.pdf = await openPdf(await file.arrayBuffer());
        this.pageCount = this.pdf.numPages;
        this.shownPages = Math.min(PAGES_AT_ONCE, this.pageCount);
        await this.updateComplete;
        await this.drawPages(1);
    }

    async drawPages(first) {
        const canvases = [...this.renderRoot.querySelectorAll('canvas')];
        const width = Math.min(this.renderRoot.querySelector('#isi').clientWidth - 32, 900);
        for (let number = first; number <= this.shownPages; number++) {
            const page = await this.pdf.getPage(number);
            const scale = width / page.getViewport({scale: 1}).width;
            const viewport = page.getViewport({scale: scale * Math.min(window.devicePixelRatio || 1, 2)});
            canvases[number - 1].width = viewport.width;
            canvases[number - 1].height = viewport.height;
            canvases[number - 1].style.width = `${width}px`;
            await page.render({canvas: canvases[number - 1], viewport}).promise;
            const text = await page.getTextContent();
            canvases[number - 1].setAttribute('aria-label',
                `${t('pratinjau.halaman', number, this.pageCount)}. ${text.items.map(item => item.str).join(' ').slice(0, 5000)}`);
        }
    }

    async showMore() {
        const first = this.shownPages + 1;
        this.shownPages = Math.min(this.shownPages + PAGES_AT_ONCE, this.pageCount);
        await this.updateComplete;
        await this.drawPages(first);
    }

    async saveFile() {
        try {
            const url = URL.createObjectURL(await this.file());
            const link = document.createElement('a');
            link.href = url;
            link.download = this.document.nama;
            link.click();
            setTimeout(() => URL.revokeObjectURL(url), 60_000);
        } catch (error) {
            this.error = asRequestError(error);
        }
    }

    closed() {
        this.pdf?.loadingTask.destroy();
        if (this.image) {
            URL.revokeObjectURL(this.image);
        }
        this.dispatchEvent(new CustomEvent('closed'));
    }

    render() {
        return html`<dialog class="lebar" aria-labelledby="judul" @close=${this.closed}>
            <div class="kepala baris sela"><h2 id="judul">${this.document.nama}${this.version
                ? html` <span class="redup">${t('dokumen.versi', this.version)}</span>` : nothing}</h2>
                <div class="baris"><button type="button" @click=${this.saveFile}>${t('pratinjau.simpan')}</button>
                <button type="button" class="utama" @click=${() =>
                    this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div>
            <div id="isi" tabindex="0" role="region" aria-label=${t('pratinjau.isi')}>
                ${this.error ? showError(this.error) : this.ready || this.pageCount ? nothing
                    : html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`}
                ${this.image && this.ready ? html`<img src=${this.image} alt=${this.document.nama}>` : nothing}
                ${this.text === undefined ? nothing : this.text.trim() ? html`<pre>${this.text}</pre>`
                    : html`<p>${t('pratinjau.tanpaTeks')}</p>`}
                ${Array.from({length: this.shownPages || 0}, (_, index) => html`<canvas role="img"
                    aria-label=${t('pratinjau.halaman', index + 1, this.pageCount)}></canvas>`)}
                ${this.shownPages < this.pageCount
                    ? html`<button type="button" @click=${this.showMore}>${t('pratinjau.lagi', this.pageCount - this.shownPages)}</button>`
                    : nothing}
            </div></dialog>`;
    }
}
customElements.define('papan-pratinjau', Preview);
