import {html, css} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, remove, sendJson} from '../core/server.js';
import {t} from '../core/language.js';

/** Who holds which office, and the units: membership of groups. */
class JabatanMembers extends Page {
    static styles = [Page.styles, css`li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
        border-top: 1px solid var(--garis); } .nama { flex: 1; min-width: 12rem; } form { margin-top: .6rem; }
    form > div { flex: 1; min-width: 12rem; }`];

    load() {
        return get('/jabatan');
    }

    async addMember(group, event) {
        event.preventDefault();
        const field = event.target.elements.pengguna;
        if (field.value.trim() && await this.attempt(() => sendJson(`/jabatan/${group}/anggota`, {pengguna: field.value.trim()}))) {
            this.announce(t('jabatan.ditambah', field.value.trim()));
            field.value = '';
            await this.refresh();
        }
    }

    async removeMember(group, user) {
        if (await this.attempt(() => remove(`/jabatan/${group}/anggota/${encodeURIComponent(user)}`))) {
            this.announce(t('jabatan.dikeluarkan', user));
            await this.refresh();
        }
    }

    async addUnit(event) {
        event.preventDefault();
        const {kode: code, nama: name} = event.target.elements;
        if (await this.attempt(() => sendJson('/jabatan', {kode: code.value.trim(), nama: name.value.trim()}))) {
            this.announce(t('jabatan.unitDitambah', name.value.trim()));
            event.target.reset();
            await this.refresh();
        }
    }

    content() {
        return html`<p>${t('jabatan.kata')}</p>${showError(this.actError)}
        ${this.data.jabatan.map(jabatan => html`<section class="kartu" aria-labelledby=${jabatan.grup}>
            <h2 id=${jabatan.grup}>${jabatan.nama}</h2><p class="redup kecil">${jabatan.grup}</p>
            <ul class="rapi">
                ${jabatan.anggota.length
                ? jabatan.anggota.map(member => html`<li><span class="nama">${member.nama}
                <span class="redup">(${member.pengguna})</span></span>
                <button type="button" class="polos" aria-label=${t('jabatan.keluarkanDari', member.nama, jabatan.nama)}
                    ?disabled=${this.busy}
                    @click=${() => this.removeMember(jabatan.grup, member.pengguna)}>${t('jabatan.keluarkan')}</button></li>`)
                    : html`<li>${t('jabatan.kosong')}</li>`}</ul>
            <form class="baris" @submit=${event => this.addMember(jabatan.grup, event)}>
                <div><label for="p-${jabatan.grup}">${t('jabatan.pengguna')}</label><input id="p-${jabatan.grup}" name="pengguna"
                autocapitalize="none" spellcheck="false" autocomplete="off"></div>
                <button ?disabled=${this.busy}>${t('jabatan.tambah')}<span class="untuk-pembaca">: ${jabatan.nama}</span></button></form>
                    </section>`)}
        <section class="kartu" aria-labelledby="unit-baru"><h2 id="unit-baru">${t('jabatan.unitBaru')}</h2>
            <form class="kisi" @submit=${this.addUnit}><div><label for="kode">${t('jabatan.kode')}</label><input id="kode" name="kode"
            required pattern="[A-Za-z0-9_]{2,30}"></div>
            <div><label for="nama">${t('jabatan.namaUnit')}</label><input id="nama" name="nama" required maxlength="120"></div>
                <button ?disabled=${this.busy}>${t('jabatan.tambahUnit')}</button></form></section>`;
    }
}
customElements.define('papan-jabatan', JabatanMembers);
