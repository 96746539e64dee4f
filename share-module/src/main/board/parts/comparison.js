import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {getFile} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';
import {textDifference} from './difference.js';
import {fileText} from './file-text.js';

const AROUND = 2;

/** What changed between two versions of a document's text. */
class Comparison extends Part {
    static properties = {document: {attribute: false}, older: {state: true}, newer: {state: true}, result: {state: true},
        error: {state: true}, busy: {state: true}};
    static styles = [Part.styles, css`
        .hasil { border: 1px solid var(--garis); border-radius: var(--sudut); padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere;
            max-height: 60vh; overflow: auto; }
        ins { background: #d3f0de; color: #0d4a2a; text-decoration: underline; } del { background: #fbdcd9; color: #7f1611; }
        .sama { color: var(--redup); } .hasil > div { margin-bottom: .5rem; }
    `];

    firstUpdated() {
        const versions = this.document.riwayatVersi;
        this.newer = versions[0].versi;
        this.older = versions[1].versi;
        this.renderRoot.querySelector('dialog').showModal();
        this.compare();
    }

    async textOf(version) {
        const text = await fileText(await getFile(`/dokumen/${this.document.id}/isi`, {versi: version}), this.document.mimetype || '');
        if (text === null) {
            throw Object.assign(new Error(), {noText: true});
        }
        return text;
    }

    async compare() {
        this.busy = true;
        this.error = null;
        try {
            const [older, newer] = await Promise.all([this.textOf(this.older), this.textOf(this.newer)]);
            this.result = textDifference(older, newer);
        } catch (error) {
            this.result = null;
            this.error = error.noText ? {reason: 'refused', message: t('banding.tanpaTeks')} : asRequestError(error);
        } finally {
            this.busy = false;
        }
    }

    choose(name, event) {
        this[name] = event.target.value;
        this.compare();
    }

    render() {
        const choice = (id, name) => html`<div class="medan"><label for=${id}>${t(`banding.${id}`)}</label>
            <select id=${id} @change=${event => this.choose(name, event)}>
            ${this.document.riwayatVersi.map(version => html`<option value=${version.versi}
                ?selected=${version.versi === this[name]}>${t('dokumen.versi', version.versi)} ·
                ${dateTime(version.pada)}</option>`)}</select></div>`;
        return html`<dialog class="lebar" aria-labelledby="judul" @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
            <div class="isi">
            <h2 id="judul">${t('banding.judul', this.document.nama)}</h2>
            <div class="kisi">${choice('lama', 'older')}${choice('baru', 'newer')}</div>
            ${showError(this.error)}${this.busy ? html`<p class="tunggu" role="status">${t('umum.memuat')}</p>`
                : this.result ? this.passages() : nothing}
            <div class="kaki"><button type="button" class="utama"
                @click=${() => this.renderRoot.querySelector('dialog').close()}>${t('umum.tutup')}</button></div></div></dialog>`;
    }

    passages() {
        if (this.result.every(passage => passage.change === 'same')) {
            return html`<p class="pesan" role="status">${t('banding.sama')}</p>`;
        }
        return html`<p role="status">${t('banding.arti')} <ins>${t('banding.tambah')}</ins> <del>${t('banding.hapus')}</del></p>
            <div class="hasil" tabindex="0" role="region"
                aria-label=${t('banding.hasil')}>${this.result.map((passage, index) => this.passage(passage, index))}</div>`;
    }

    passage(passage, index) {
        if (passage.change === 'changed') {
            return html`<div>${passage.words.map(([sign, text]) => (sign === 0 ? text
                : sign < 0 ? this.removed(text) : this.added(text)))}</div>`;
        }
        if (passage.change !== 'same') {
            return passage.items.map(paragraph => html`<div>${passage.change === 'removed' ? this.removed(paragraph)
                : this.added(paragraph)}</div>`);
        }
        const {items: paragraphs} = passage;
        const same = paragraph => html`<div class="sama">${paragraph}</div>`;
        if (paragraphs.length <= 2 * AROUND + 1) {
            return paragraphs.map(same);
        }
        const head = index === 0 ? [] : paragraphs.slice(0, AROUND);
        const tail = index === this.result.length - 1 ? [] : paragraphs.slice(-AROUND);
        return [...head.map(same), same(t('banding.lewati', paragraphs.length - head.length - tail.length)), ...tail.map(same)];
    }

    added(text) {
        return html`<ins><span class="untuk-pembaca">${t('banding.tambah')}: </span>${text}</ins>`;
    }

    removed(text) {
        return html`<del><span class="untuk-pembaca">${t('banding.hapus')}: </span>${text}</del>`;
    }
}
customElements.define('papan-banding', Comparison);
