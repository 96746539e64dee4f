import {LitElement, html, nothing} from 'lit';
import {t} from './bahasa.js';
import {style} from './gaya.js';
import {context} from './konteks.js';
import {RequestError} from './layanan.js';

/** A part of the board. */
export class Part extends LitElement {
    static styles = [style];

    /** Tells the user something that went well; read out by screen readers. */
    beri(sentence) {
        this.dispatchEvent(new CustomEvent('beri', {detail: sentence, bubbles: true, composed: true}));
    }
}

/** What went wrong, and what to do about it. */
export function showError(error, retry = null) {
    if (!error) {
        return nothing;
    }
    const advice = error.macam === 'terputus' ? t('saran.terputus') : error.macam === 'rusak' ? t('saran.rusak') : '';
    return html`<div class="pesan buruk" role="alert">
        <p class="tebal">${error.message}</p>
        ${error.rincian?.length > 1 ? html`<ul>${error.rincian.map(detail => html`<li>${detail}</li>`)}</ul>` : nothing}
        ${advice ? html`<p>${advice}</p>` : nothing}
        ${retry ? html`<button type="button" @click=${retry}>${t('umum.cobaLagi')}</button>` : nothing}
    </div>`;
}

/** A page: loads something, shows it, and says what went wrong. */
export class Page extends Part {
    static properties = {
        saya: {attribute: false}, sop: {attribute: false}, bagian: {attribute: false}, tanya: {attribute: false},
        data: {state: true}, galat: {state: true}, galatAct: {state: true}, sibuk: {state: true},
    };

    connectedCallback() {
        super.connectedCallback();
        this.segarkan();
    }

    /** The same page with another query is the same element. */
    updated(changed) {
        if (changed.has('tanya') && changed.get('tanya') !== undefined && JSON.stringify(changed.get('tanya')) !== JSON.stringify(this.tanya)) {
            this.segarkan();
        }
    }

    /** What the page shows; a subclass loads it. */
    async muat() {
        return {};
    }

    async segarkan() {
        try {
            this.data = await this.muat();
            this.galat = null;
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.galat = asRequestError(error);
            }
        }
    }

    /** Does something that may fail; the buttons wait meanwhile. Gives whether it went well. */
    async lakukan(work) {
        if (this.sibuk) {
            return false;
        }
        this.sibuk = true;
        this.galatAct = null;
        try {
            await work();
            return true;
        } catch (error) {
            this.galatAct = asRequestError(error);
            return false;
        } finally {
            this.sibuk = false;
        }
    }

    judul() {
        return '';
    }

    render() {
        if (this.galat && !this.data) {
            return html`<h1 tabindex="-1">${this.judul()}</h1>${showError(this.galat, () => this.segarkan())}
                <p><a href=${`${context.papan}#/tugas`}>${t('umum.keTugas')}</a></p>`;
        }
        if (!this.data) {
            return html`<h1 tabindex="-1">${this.judul()}</h1><p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        return html`${this.galat ? showError(this.galat, () => this.segarkan()) : nothing}${this.isi()}`;
    }
}

export function asRequestError(error) {
    if (error instanceof RequestError) {
        return error;
    }
    console.error(error);
    return new RequestError('rusak', 0, t('galat.papan'));
}

/** A person and his or her office, which are often called the same. */
export const person = (name, jabatan) => (!jabatan || jabatan === name ? name : `${name} (${jabatan})`);
