import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../core/base.js';
import {get, sendJson, upload} from '../core/server.js';
import {t} from '../core/language.js';
import {size} from '../core/format.js';

/** Provides a document of one kind: dropped here, chosen, or made from a template. */
class Upload extends Part {
    static properties = {
        berkasId: {}, taskId: {}, kind: {}, label: {}, exists: {type: Boolean}, templates: {attribute: false}, meeting: {attribute: false},
        progress: {state: true}, fileName: {state: true}, error: {state: true}, dragging: {state: true}, pendingTemplate: {state: true},
    };
    static styles = [Part.styles, css`
        .tempat { border: 2px dashed #8a98a5; border-radius: var(--sudut); padding: .7rem 1rem; background: #f8fafb; display: flex;
            flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
         dialog .medan { display: grid; gap: .3rem; } dialog input { position: static; opacity: 1; width: 100%; height: auto;
             min-height: 44px; padding: .4rem .6rem; }
        .tempat.atas { background: var(--biru-muda); border-color: var(--biru); }
        input { position: absolute; opacity: 0; width: 1px; height: 1px; min-height: 0; padding: 0; }
        input:focus-visible + .tombol { outline: 3px solid #d98200; outline-offset: 2px; } .tombol { margin: 0; }
        .kata { flex: 1 1 12rem; margin: 0; }
    `];

    async sendFile(file) {
        if (!file) {
            return;
        }
        if (file.size === 0) {
            this.error = {reason: 'refused', message: t('unggah.kosong', file.name)};
            return;
        }
        this.error = null;
        this.fileName = `${file.name} (${size(file.size)})`;
        this.progress = 0;
        try {
            // Where the session has ended, the user is asked to sign in before the file goes.
            await get('/saya');
            await upload(`/berkas/${this.berkasId}/dokumen`, {nama: file.name.normalize('NFC'), jenis: this.kind}, file, progress => {
                this.progress = progress;
            });
            this.announce(t('unggah.selesai', file.name));
            this.dispatchEvent(new CustomEvent('changed'));
        } catch (error) {
            this.error = asRequestError(error);
        } finally {
            this.progress = undefined;
        }
    }

    /** A template about the meeting asks what the case does not know of it yet. */
    async startMaking(template) {
        this.error = null;
        if (!template.rapat) {
            await this.makeDocument(template, {});
            return;
        }
        this.pendingTemplate = template;
        await this.updateComplete;
        this.renderRoot.querySelector('#rapat').showModal();
    }

    async makeWithMeeting(event) {
        event.preventDefault();
        const template = this.pendingTemplate;
        const meeting = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value.trim()));
        this.renderRoot.querySelector('#rapat').close();
        await this.makeDocument(template, meeting);
    }

    async makeDocument(template, meeting) {
        this.fileName = template.nama;
        this.progress = 1;
        try {
            const doc = await sendJson(`/tugas/${this.taskId}/templat`, {templat: template.id, rapat: meeting});
            this.announce(t('templat.selesai', doc.nama));
            this.dispatchEvent(new CustomEvent('changed'));
        } catch (error) {
            this.error = asRequestError(error);
        } finally {
            this.progress = undefined;
        }
    }

    meetingDialog() {
        const {mulai: start, tempat: place, pimpinan: chair} = this.meeting || {};
        return html`<dialog id="rapat" aria-labelledby="rapat-judul" @close=${() => {
            this.pendingTemplate = null;
        }}><form class="isi" @submit=${this.makeWithMeeting}><h2 id="rapat-judul">${this.pendingTemplate.nama}</h2>
            <p>${t('templat.rapatKata')}</p>
            <div class="medan"><label for="rapat-mulai">${t('templat.mulai')}</label><input id="rapat-mulai" name="mulai"
                type="datetime-local" .value=${(start || '').slice(0, 16)}></div>
            <div class="medan"><label for="rapat-tempat">${t('templat.tempat')}</label><input id="rapat-tempat" name="tempat"
                maxlength="200" .value=${place || ''}></div>
            <div class="medan"><label for="rapat-pimpinan">${t('templat.pimpinan')}</label><input id="rapat-pimpinan" name="pimpinan"
                maxlength="200" .value=${chair || ''}></div>
            <div class="kaki"><button type="button" @click=${() =>
                this.renderRoot.querySelector('#rapat').close()}>${t('umum.batal')}</button><button
                class="utama">${t('templat.buatYa')}</button></div></form></dialog>`;
    }

    drag(event, over) {
        event.preventDefault();
        this.dragging = over;
    }

    drop(event) {
        this.drag(event, false);
        this.sendFile(event.dataTransfer.files[0]);
    }

    choose(event) {
        const file = event.target.files[0];
        event.target.value = '';
        this.sendFile(file);
    }

    render() {
        if (this.progress !== undefined) {
            return html`<div class="tempat" role="status"><p class="kata" id="maju">${this.progress < 1
                ? t('unggah.sedang', this.fileName, Math.round(this.progress * 100)) : t('unggah.simpan', this.fileName)}</p>
                <progress aria-labelledby="maju" max="1" .value=${this.progress}></progress></div>`;
        }
        return html`<div class="tempat ${this.dragging ? 'atas' : ''}" @dragover=${event => this.drag(event, true)}
            @dragleave=${event => this.drag(event, false)} @drop=${this.drop}>
            <input type="file" id="file" aria-label=${t('unggah.pilihUntuk', this.label)} @change=${this.choose}><label class="tombol"
                for="file" aria-hidden="true">${this.exists ? t('unggah.baru') : t('unggah.pilih')}</label>
            <p class="kata redup kecil">${t('unggah.seret')}</p>
            ${this.exists ? nothing : (this.templates || []).map((template, index, all) => html`<button type="button"
                @click=${() => this.startMaking(template)}>${all.length > 1 ? t('templat.buatNama', template.nama)
                    : html`${t('templat.buat')}<span class="untuk-pembaca">: ${template.nama}</span>`}</button>`)}
        </div>${this.error ? showError(this.error) : nothing}${this.pendingTemplate ? this.meetingDialog() : nothing}`;
    }
}
customElements.define('papan-unggah', Upload);
