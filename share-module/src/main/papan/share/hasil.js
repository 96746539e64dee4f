import {html, css, nothing} from 'lit';
import {Bagian, sebagaiGalat, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson} from '../inti/layanan.js';
import {bacaDraf, buangDraf, simpanDraf} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {beriLaluKe, gayaShare, halaman, halamanTugas} from './bersama.js';
import {KABAR} from './langkah.js';

const CATATAN = 'prop_bpm_comment';
const PUTUSAN = 'prop_jklwf_perluPerMenko';

/**
 * How a step ends, in Share's form: two buttons instead of a list. They ask our own web scripts, which say in a sentence why they refuse; Share's form would hide it. What is typed in the
 * form's fields is kept as the same draft that the board keeps, so that a lost connection, an ended session or a refusal loses nothing.
 */
class JuklakHasil extends Bagian {
    static properties = {keadaan: {state: true}, galat: {state: true}, sibuk: {state: true}, kembali: {state: true}};
    static styles = [Bagian.styles, gayaShare, css`:host { margin: 1rem 0; } .baris { margin-top: .75rem; }`];

    constructor() {
        super();
        this.saatTugas = satu => this.terima(satu.detail);
        this.saatKetik = satu => this.ketik(satu.target);
    }

    connectedCallback() {
        super.connectedCallback();
        this.formulir = this.closest('form');
        window.addEventListener(KABAR, this.saatTugas);
        this.formulir?.addEventListener('input', this.saatKetik);
        this.formulir?.addEventListener('change', this.saatKetik);
    }

    disconnectedCallback() {
        window.removeEventListener(KABAR, this.saatTugas);
        super.disconnectedCallback();
    }

    terima(keadaan) {
        const pertama = !this.keadaan;
        this.keadaan = keadaan;
        if (keadaan && pertama) {
            this.draf = bacaDraf(keadaan.saya.pengguna, keadaan.tugas.id);
            this.isiFormulir();
        }
        this.perbarui();
    }

    /** The form's fields by the names that drafts and web scripts have for them. */
    medan() {
        const cari = nama => this.formulir?.querySelector(`[name="${nama}"]`);
        return Object.fromEntries([...this.keadaan.tugas.isian.map(satu => [satu.nama, cari(`prop_jklwf_${satu.nama}`)]), ['catatan', cari(CATATAN)]].filter(([, satu]) => satu));
    }

    pilihanPutusan() {
        return [...this.formulir?.querySelectorAll(`[name="${PUTUSAN}"]`) || []];
    }

    /** What was typed here or on the board and not sent, and otherwise what Share has saved with the task. */
    isiFormulir() {
        Object.entries(this.medan()).forEach(([nama, satu]) => {
            if (this.draf[nama]) {
                satu.value = this.draf[nama];
            }
        });
        this.pilihanPutusan().forEach(satu => {
            satu.checked = this.draf.perluPerMenko ? satu.value === String(this.draf.perluPerMenko === 'ya') : satu.checked;
        });
    }

    ketik(satu) {
        if (!this.keadaan) {
            return;
        }
        const nama = Object.entries(this.medan()).find(([, medan]) => medan === satu)?.[0];
        if (nama || satu.name === PUTUSAN) {
            this.draf = {...this.draf, ...(nama ? {[nama]: satu.value} : {perluPerMenko: satu.value === 'true' ? 'ya' : 'tidak'})};
            this.simpan();
        }
    }

    simpan() {
        simpanDraf(this.keadaan.saya.pengguna, this.keadaan.tugas.id, this.draf);
        this.perbarui();
    }

    /** What is still to be done stands in the form's head. */
    perbarui() {
        if (this.keadaan) {
            document.querySelector('juklak-langkah')?.aturDraf({...this.draf, ...this.terisi(), perluPerMenko: this.putusan()});
        }
    }

    terisi() {
        return Object.fromEntries(Object.entries(this.medan()).map(([nama, satu]) => [nama, satu.value.trim()]));
    }

    putusan() {
        const dipilih = this.pilihanPutusan().find(satu => satu.checked);
        return dipilih && (dipilih.value === 'true' ? 'ya' : 'tidak');
    }

    tolak(kalimat, medan) {
        this.galat = {macam: 'ditolak', message: kalimat};
        medan?.focus();
    }

    async perbuat(kerja) {
        if (this.sibuk) {
            return;
        }
        this.sibuk = true;
        this.galat = null;
        try {
            await kerja();
        } catch (salah) {
            this.galat = sebagaiGalat(salah);
        } finally {
            this.sibuk = false;
        }
    }

    lanjutkan() {
        const {tugas} = this.keadaan;
        const {catatan, ...isian} = this.terisi();
        const kosong = tugas.isian.find(satu => satu.wajib && !isian[satu.nama]);
        if (kosong) {
            return this.tolak(t('tugas.isiDulu', kosong.label), this.medan()[kosong.nama]);
        }
        const json = {isian, ...(catatan ? {catatan} : {})};
        if (tugas.keputusan.includes('perluPerMenko')) {
            if (!this.putusan()) {
                return this.tolak(t('tugas.putuskanDulu'), this.pilihanPutusan()[0]);
            }
            json.perluPerMenko = this.putusan() === 'ya';
        }
        return this.perbuat(async () => {
            const berkas = await kirimJson(`/tasks/${tugas.id}/complete`, json);
            await this.rampung(berkas, berkas.status === 'selesai' ? t('tugas.tamat', berkas.judul) : t('tugas.selesaiKe', berkas.no, berkas.namaLangkah));
        });
    }

    async bukaKembali() {
        this.galat = null;
        this.kembali = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#kembali').showModal();
        this.renderRoot.querySelector('#catatan-kembali').value = this.draf.kembali || this.terisi().catatan || '';
    }

    kembalikan() {
        const medan = this.renderRoot.querySelector('#catatan-kembali');
        const catatan = medan.value.trim();
        if (!catatan) {
            return this.tolak(t('tugas.catatanWajib'), medan);
        }
        return this.perbuat(async () => {
            const berkas = await kirimJson(`/tasks/${this.keadaan.tugas.id}/return`, {catatan});
            await this.rampung(berkas, t('tugas.dikembalikan', berkas.no, berkas.namaLangkah));
        });
    }

    /** On to the next step where it is the same official's, as the board does. */
    async rampung(berkas, kalimat) {
        const {saya, tugas} = this.keadaan;
        buangDraf(saya.pengguna, tugas.id);
        const berikut = berkas.tugas && await ambil(`/tasks/${berkas.tugas.id}`).catch(() => null);
        beriLaluKe(kalimat, berikut && (berikut.pemegang === saya.pengguna || berikut.dapatDiambil) ? halamanTugas(berikut.id) : halaman('my-tasks'));
    }

    render() {
        if (!this.keadaan?.milikku) {
            return nothing;
        }
        const {tugas} = this.keadaan;
        return html`${this.kembali ? nothing : tampilGalat(this.galat)}
            ${tugas.kurang.length && !this.galat ? html`<p class="redup">${t('tugas.lengkapiDulu')}</p>` : nothing}
            <div class="baris">
                <button type="button" class="utama besar" ?disabled=${this.sibuk} @click=${this.lanjutkan}>${this.sibuk ? t('umum.sedang') : t('share.lanjutkan')}</button>
                ${tugas.dapatKembali ? html`<button type="button" class="besar" ?disabled=${this.sibuk} @click=${this.bukaKembali}>${t('share.kembalikan')}</button>` : nothing}
            </div>${this.kembali ? this.dialogKembali() : nothing}`;
    }

    dialogKembali() {
        const tujuan = this.keadaan.sop.langkah.find(satu => satu.langkah === this.keadaan.tugas.kembaliKe);
        return html`<dialog id="kembali" aria-labelledby="kembali-judul" @close=${() => {
            this.kembali = false;
        }}><div class="isi"><h2 id="kembali-judul">${t('tugas.kembalikanJudul')}</h2>
            <p>${t('tugas.kembalikanKata', tujuan.no, tujuan.nama, tujuan.peran)}</p>
            <div class="medan"><label for="catatan-kembali">${t('tugas.alasanKembali')}</label><textarea id="catatan-kembali" aria-required="true" maxlength="4000" @input=${satu => {
                this.draf = {...this.draf, kembali: satu.target.value};
                this.simpan();
            }}></textarea></div>
            ${tampilGalat(this.galat)}
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('#kembali').close()}>${t('umum.batal')}</button>
                <button type="button" class="utama" ?disabled=${this.sibuk} @click=${this.kembalikan}>${t('tugas.kembalikanYa')}</button></div></div></dialog>`;
    }
}
customElements.define('juklak-hasil', JuklakHasil);
