import {LitElement, html, nothing} from 'lit';
import {t} from './language.js';
import {style} from './style.js';
import {context} from './context.js';
import {RequestError} from './server.js';

/** A part of the board. */
export class Part extends LitElement {
    static styles = [style];

    /** Tells the user something that went well; read out by screen readers. */
    announce(sentence) {
        this.dispatchEvent(new CustomEvent('announce', {detail: sentence, bubbles: true, composed: true}));
    }
}

/** What went wrong, and what to do about it. */
export function showError(error, retry = null) {
    if (!error) {
        return nothing;
    }
    const advice = error.reason === 'offline' ? t('saran.terputus') : error.reason === 'broken' ? t('saran.rusak') : '';
    return html`<div class="pesan buruk" role="alert">
        <p class="tebal">${error.message}</p>
        ${error.details?.length > 1 ? html`<ul>${error.details.map(detail => html`<li>${detail}</li>`)}</ul>` : nothing}
        ${advice ? html`<p>${advice}</p>` : nothing}
        ${retry ? html`<button type="button" @click=${retry}>${t('umum.cobaLagi')}</button>` : nothing}
    </div>`;
}

/** A page: loads something, shows it, and says what went wrong. */
export class Page extends Part {
    static properties = {
        me: {attribute: false}, sop: {attribute: false}, parts: {attribute: false}, query: {attribute: false},
        data: {state: true}, error: {state: true}, actError: {state: true}, busy: {state: true},
    };

    connectedCallback() {
        super.connectedCallback();
        this.refresh();
    }

    /** The same page with another query is the same element. */
    updated(changed) {
        if (changed.has('query') && changed.get('query') !== undefined
            && JSON.stringify(changed.get('query')) !== JSON.stringify(this.query)) {
            this.refresh();
        }
    }

    /** What the page shows; a subclass loads it. */
    async load() {
        return {};
    }

    async refresh() {
        try {
            this.data = await this.load();
            this.error = null;
        } catch (error) {
            if (error.name !== 'AbortError') {
                this.error = asRequestError(error);
            }
        }
    }

    /** Does something that may fail; the buttons wait meanwhile. Gives whether it went well. */
    async attempt(work) {
        if (this.busy) {
            return false;
        }
        this.busy = true;
        this.actError = null;
        try {
            await work();
            return true;
        } catch (error) {
            this.actError = asRequestError(error);
            return false;
        } finally {
            this.busy = false;
        }
    }

    heading() {
        return '';
    }

    render() {
        if (this.error && !this.data) {
            return html`<h1 tabindex="-1">${this.heading()}</h1>${showError(this.error, () => this.refresh())}
                <p><a href=${`${context.board}#/tugas`}>${t('umum.keTugas')}</a></p>`;
        }
        if (!this.data) {
            return html`<h1 tabindex="-1">${this.heading()}</h1><p class="tunggu" role="status">${t('umum.memuat')}</p>`;
        }
        return html`${this.error ? showError(this.error, () => this.refresh()) : nothing}${this.content()}`;
    }
}

export function asRequestError(error) {
    if (error instanceof RequestError) {
        return error;
    }
    console.error(error);
    return new RequestError('broken', 0, t('galat.papan'));
}

/** A person and his or her office, which are often called the same. */
export const person = (name, jabatan) => (!jabatan || jabatan === name ? name : `${name} (${jabatan})`);
