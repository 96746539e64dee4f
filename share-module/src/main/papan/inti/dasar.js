import {LitElement, html, nothing} from 'lit';
import {t} from './bahasa.js';
import {gaya} from './gaya.js';
import {konteks} from './konteks.js';
import {Galat} from './layanan.js';

/** A part of the board. */
export class Bagian extends LitElement {
    static styles = [gaya];

    /** Tells the user something that went well; read out by screen readers. */
    beri(kalimat) {
        this.dispatchEvent(new CustomEvent('beri', {detail: kalimat, bubbles: true, composed: true}));
    }
}

/** What went wrong, and what to do about it. */
export function tampilGalat(galat, ulangi = null) {
    if (!galat) {
        return nothing;
    }
    const saran = galat.macam === 'terputus' ? t('saran.terputus') : galat.macam === 'rusak' ? t('saran.rusak') : '';
    return html`<div class="pesan buruk" role="alert">
        <p class="tebal">${galat.message}</p>
        ${galat.rincian?.length > 1 ? html`<ul>${galat.rincian.map(satu => html`<li>${satu}</li>`)}</ul>` : nothing}
        ${saran ? html`<p>${saran}</p>` : nothing}
        ${ulangi ? html`<button type="button" @click=${ulangi}>${t('umum.cobaLagi')}</button>` : nothing}
    </div>`;
}

/** A page: loads something, shows it, and says what went wrong. */
export class Halaman extends Bagian {
    static properties = {
        saya: {attribute: false}, sop: {attribute: false}, bagian: {attribute: false}, tanya: {attribute: false},
        data: {state: true}, galat: {state: true}, galatAct: {state: true}, sibuk: {state: true},
    };

    connectedCallback() {
        super.connectedCallback();
        this.segarkan();
    }

    /** The same page with another query is the same element. */
    updated(berubah) {
        if (berubah.has('tanya') && berubah.get('tanya') !== undefined && JSON.stringify(berubah.get('tanya')) !== JSON.stringify(this.tanya)) {
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
        } catch (salah) {
            if (salah.name !== 'AbortError') {
                this.galat = sebagaiGalat(salah);
            }
        }
    }

    /** Does something that may fail; the buttons wait meanwhile. Gives whether it went well. */
    async lakukan(kerja) {
        if (this.sibuk) {
            return false;
        }
        this.sibuk = true;
        this.galatAct = null;
        try {
            await kerja();
            return true;
        } catch (salah) {
            this.galatAct = sebagaiGalat(salah);
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
            return html`<h1 tabindex="-1">${this.judul()}</h1>${tampilGalat(this.galat, () => this.segarkan())}
                <p><a href=${`${konteks.papan}#/tugas`}>${t('umum.keTugas')}</a></p>`;
        }
        if (!this.data) {
            return html`<h1 tabindex="-1">${this.judul()}</h1><p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        return html`${this.galat ? tampilGalat(this.galat, () => this.segarkan()) : nothing}${this.isi()}`;
    }
}

export function sebagaiGalat(salah) {
    if (salah instanceof Galat) {
        return salah;
    }
    console.error(salah);
    return new Galat('rusak', 0, t('galat.papan'));
}

/** A person and his or her office, which are often called the same. */
export const orang = (nama, jabatan) => (!jabatan || jabatan === nama ? nama : `${nama} (${jabatan})`);
