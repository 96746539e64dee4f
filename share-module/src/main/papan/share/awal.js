import {html, css, nothing} from 'lit';
import {Bagian, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {kirimJson} from '../inti/layanan.js';
import {bacaDraf, buangDraf, simpanDraf} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {beriLaluKe, gayaShare, halaman, idSimpul, umum} from './bersama.js';

const HAL = 'mulai';
const MEDAN = ['judul', 'bentuk', 'asal', 'unit', 'keterangan'];
const USULAN = 'usulan';

/** In Share's form that starts a case: offers what this user may choose, keeps what is typed, and sends the form to our web script, which says why it refuses. */
class JuklakAwal extends Bagian {
    static properties = {galat: {state: true}, saya: {state: true}, asal: {state: true}};
    static styles = [Bagian.styles, gayaShare];

    async connectedCallback() {
        super.connectedCallback();
        this.formulir = this.closest('form');
        try {
            const {saya, sop} = await umum();
            this.saya = saya;
            this.siapkan(sop);
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        }
    }

    medan(nama) {
        return this.formulir?.querySelector(`[name="prop_jklwf_${nama}"]`);
    }

    siapkan(sop) {
        const draf = bacaDraf(this.saya.pengguna, HAL);
        this.pilihan('asal', sop.asal.filter(satu => this.saya.bolehMulai.includes(satu.id)), draf.asal || this.saya.bolehMulai[0]);
        this.pilihan('unit', sop.unit, draf.unit || this.saya.unit || 'ORTALA');
        MEDAN.forEach(nama => {
            const medan = this.medan(nama);
            if (medan && draf[nama]) {
                medan.value = draf[nama];
            }
        });
        this.formulir?.addEventListener('input', () => this.simpan());
        this.formulir?.addEventListener('change', () => this.simpan());
        this.asal = this.medan('asal')?.value;
        // Share's own check of mandatory fields looks again.
        window.YAHOO?.Bubbling?.fire('mandatoryControlValueUpdated', this);
    }

    pilihan(nama, isi, terpilih) {
        const medan = this.medan(nama);
        if (medan?.tagName === 'SELECT') {
            medan.replaceChildren(...isi.map(satu => new Option(satu.nama, satu.id, satu.id === terpilih, satu.id === terpilih)));
        }
    }

    simpan() {
        simpanDraf(this.saya.pengguna, HAL, Object.fromEntries(MEDAN.map(nama => [nama, this.medan(nama)?.value || ''])));
        this.asal = this.medan('asal')?.value;
    }

    /** What Share would send; false tells Share that it is being sent. Called by formulir.js. */
    kirim(data) {
        if (!this.sibuk) {
            this.sibuk = true;
            this.galat = null;
            this.mulai(data).catch(salah => {
                this.galat = sebagaiGalat(salah);
            }).finally(() => {
                this.sibuk = false;
            });
        }
        return false;
    }

    async mulai(data) {
        const json = Object.fromEntries(MEDAN.map(nama => [nama, (data[`prop_jklwf_${nama}`] || '').trim()]).filter(([, nilai]) => nilai));
        const lampiran = idSimpul(data.assoc_packageItems_added);
        if (lampiran && json.asal === USULAN) {
            json.usulan = lampiran;
        }
        const berkas = await kirimJson('/berkas', json);
        buangDraf(this.saya.pengguna, HAL);
        beriLaluKe(t('mulai.selesai', berkas.nomorBerkas), halaman(`workflow-details?workflowId=${encodeURIComponent(berkas.idProses)}&referrer=workflows`));
    }

    render() {
        return html`${this.saya && !this.saya.bolehMulai.length ? html`<div class="pesan awas"><p>${t('mulai.takBoleh')}</p></div>` : nothing}
            ${this.asal === USULAN ? html`<div class="pesan"><p>${t('share.usulanBantu')}</p></div>` : nothing}${tampilGalat(this.galat)}`;
    }
}
customElements.define('juklak-awal', JuklakAwal);

/** A unit's name where a form has its code. */
class JuklakUnit extends Bagian {
    static properties = {kode: {}, nama: {state: true}};
    static styles = [css`:host { display: inline; }`];

    async connectedCallback() {
        super.connectedCallback();
        const {sop} = await umum().catch(() => ({sop: {unit: []}}));
        this.nama = sop.unit.find(satu => satu.id === this.kode)?.nama;
    }

    render() {
        return this.nama || this.kode;
    }
}
customElements.define('juklak-unit', JuklakUnit);
