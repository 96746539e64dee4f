import {html, css, nothing} from 'lit';
import {Part, asRequestError, showError} from '../inti/dasar.js';
import {get, sendJson, upload} from '../inti/layanan.js';
import {t} from '../inti/bahasa.js';
import {size} from '../inti/waktu.js';

/** Provides a document of one kind: dropped here, chosen, or made from a template. */
class Upload extends Part {
    static properties = {
        idBerkas: {}, idTugas: {}, jenis: {}, label: {}, sudahAda: {type: Boolean}, templat: {attribute: false}, rapat: {attribute: false}, maju: {state: true}, nama: {state: true}, galat: {state: true},
        diAtas: {state: true}, tanya: {state: true},
    };
    static styles = [Part.styles, css`
        .tempat { border: 2px dashed #8a98a5; border-radius: var(--sudut); padding: .7rem 1rem; background: #f8fafb; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; }
         dialog .medan { display: grid; gap: .3rem; } dialog input { position: static; opacity: 1; width: 100%; height: auto; min-height: 44px; padding: .4rem .6rem; }
        .tempat.atas { background: var(--biru-muda); border-color: var(--biru); } input { position: absolute; opacity: 0; width: 1px; height: 1px; min-height: 0; padding: 0; }
        input:focus-visible + .tombol { outline: 3px solid #d98200; outline-offset: 2px; } .tombol { margin: 0; } .kata { flex: 1 1 12rem; margin: 0; }
    `];

    async kirim(file) {
        if (!file) {
            return;
        }
        if (file.size === 0) {
            this.galat = {macam: 'ditolak', message: t('unggah.kosong', file.name)};
            return;
        }
        this.galat = null;
        this.nama = `${file.name} (${size(file.size)})`;
        this.maju = 0;
        try {
            // Where the session has ended, the user is asked to sign in before the file goes.
            await get('/saya');
            await upload(`/berkas/${this.idBerkas}/dokumen`, {nama: file.name.normalize('NFC'), jenis: this.jenis}, file, progress => {
                this.maju = progress;
            });
            this.beri(t('unggah.selesai', file.name));
            this.dispatchEvent(new CustomEvent('berubah'));
        } catch (error) {
            this.galat = asRequestError(error);
        } finally {
            this.maju = undefined;
        }
    }

    /** A template about the meeting asks what the case does not know of it yet. */
    async mulaiBuat(template) {
        this.galat = null;
        if (!template.rapat) {
            await this.buat(template, {});
            return;
        }
        this.tanya = template;
        await this.updateComplete;
        this.renderRoot.querySelector('#rapat').showModal();
    }

    async buatDenganRapat(event) {
        event.preventDefault();
        const template = this.tanya;
        const meeting = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value.trim()));
        this.renderRoot.querySelector('#rapat').close();
        await this.buat(template, meeting);
    }

    async buat(template, meeting) {
        this.nama = template.nama;
        this.maju = 1;
        try {
            const doc = await sendJson(`/tasks/${this.idTugas}/templat`, {templat: template.id, rapat: meeting});
            this.beri(t('templat.selesai', doc.nama));
            this.dispatchEvent(new CustomEvent('berubah'));
        } catch (error) {
            this.galat = asRequestError(error);
        } finally {
            this.maju = undefined;
        }
    }

    dialogRapat() {
        const {mulai: start, tempat: place, pimpinan: chair} = this.rapat || {};
        return html`<dialog id="rapat" aria-labelledby="rapat-judul" @close=${() => {
            this.tanya = null;
        }}><form class="isi" @submit=${this.buatDenganRapat}><h2 id="rapat-judul">${this.tanya.nama}</h2><p>${t('templat.rapatKata')}</p>
            <div class="medan"><label for="rapat-mulai">${t('templat.mulai')}</label><input id="rapat-mulai" name="mulai" type="datetime-local" .value=${(start || '').slice(0, 16)}></div>
            <div class="medan"><label for="rapat-tempat">${t('templat.tempat')}</label><input id="rapat-tempat" name="tempat" maxlength="200" .value=${place || ''}></div>
            <div class="medan"><label for="rapat-pimpinan">${t('templat.pimpinan')}</label><input id="rapat-pimpinan" name="pimpinan" maxlength="200" .value=${chair || ''}></div>
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('#rapat').close()}>${t('umum.batal')}</button><button class="utama">${t('templat.buatYa')}</button></div></form></dialog>`;
    }

    seret(event, over) {
        event.preventDefault();
        this.diAtas = over;
    }

    jatuh(event) {
        this.seret(event, false);
        this.kirim(event.dataTransfer.files[0]);
    }

    pilih(event) {
        const file = event.target.files[0];
        event.target.value = '';
        this.kirim(file);
    }

    render() {
        if (this.maju !== undefined) {
            return html`<div class="tempat" role="status"><p class="kata" id="maju">${this.maju < 1 ? t('unggah.sedang', this.nama, Math.round(this.maju * 100)) : t('unggah.simpan', this.nama)}</p>
                <progress aria-labelledby="maju" max="1" .value=${this.maju}></progress></div>`;
        }
        return html`<div class="tempat ${this.diAtas ? 'atas' : ''}" @dragover=${event => this.seret(event, true)} @dragleave=${event => this.seret(event, false)} @drop=${this.jatuh}>
            <input type="file" id="file" aria-label=${t('unggah.pilihUntuk', this.label)} @change=${this.pilih}><label class="tombol" for="file" aria-hidden="true">${this.sudahAda ? t('unggah.baru') : t('unggah.pilih')}</label>
            <p class="kata redup kecil">${t('unggah.seret')}</p>
            ${this.sudahAda ? nothing : (this.templat || []).map((template, index, all) => html`<button type="button" @click=${() => this.mulaiBuat(template)}>${all.length > 1 ? t('templat.buatNama', template.nama) : t('templat.buat')}${all.length > 1 ? nothing
        : html`<span class="untuk-pembaca">: ${template.nama}</span>`}</button>`)}
        </div>${this.galat ? showError(this.galat) : nothing}${this.tanya ? this.dialogRapat() : nothing}`;
    }
}
customElements.define('papan-unggah', Upload);
