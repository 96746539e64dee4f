import {html, css, nothing} from 'lit';
import {Halaman, orang, tampilGalat} from '../inti/dasar.js';
import {ambil, kirimJson} from '../inti/layanan.js';
import {bacaDraf, buangDraf, simpanDraf} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {saat} from '../inti/waktu.js';
import {ke} from '../inti/rute.js';
import {konteks} from '../inti/konteks.js';
import {sisaWaktu} from './sisa-waktu.js';
import '../bagian/unggah.js';
import '../bagian/dokumen.js';
import '../bagian/tanda.js';

/** The events whose note the next step reads, and what stands above it. */
const KEPALA_PESAN = {mulai: 'tugas.pesanMulai', selesai: 'tugas.pesan', kembali: 'tugas.pesanKembali'};

/** One task: what the step asks for, each thing with the act that provides it, and at the end the step itself. */
export class PapanTugas extends Halaman {
    static properties = {draf: {state: true}, pesan: {state: true}, kembali: {state: true}, sudahSelesai: {state: true}, diambilLain: {state: true}};
    static styles = [Halaman.styles, css`
        .susunan { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 1.25rem; align-items: start; }
        .perlu > li { border-top: 1px solid var(--garis); padding: .9rem 0; display: grid; gap: .5rem; } .perlu > li:first-child { border-top: 0; padding-top: .25rem; }
        .kepala-perlu { display: flex; gap: .7rem; align-items: flex-start; } .kepala-perlu .tebal { flex: 1; }
        .tanda { flex: none; width: 28px; height: 28px; border-radius: 50%; display: grid; place-items: center; font-weight: 700; border: 2px solid #74828f; color: var(--redup); }
        .tanda.sudah { background: var(--hijau); border-color: var(--hijau); color: #fff; }
        .catatan { white-space: pre-wrap; overflow-wrap: anywhere; } .kini { border: 2px solid var(--emas); } aside .kartu { font-size: .96rem; }
        @media (max-width: 60rem) { .susunan { grid-template-columns: minmax(0, 1fr); } }
    `];

    get id_() {
        return this.bagian[1];
    }

    judul() {
        return t('menu.tugas');
    }

    async muat() {
        try {
            const tugas = await ambil(`/tasks/${encodeURIComponent(this.id_)}`);
            this.draf ??= bacaDraf(this.saya.pengguna, this.id_);
            this.pesanTerakhir(tugas.berkas.id);
            return tugas;
        } catch (salah) {
            if (salah.status === 404 || salah.status === 409) {
                this.sudahSelesai = true;
                return {};
            }
            throw salah;
        }
    }

    /** What the last step said to this one; the page is of use before it has come. */
    async pesanTerakhir(idBerkas) {
        const {riwayat} = await ambil(`/berkas/${idBerkas}`).catch(() => ({riwayat: []}));
        this.pesan = [...riwayat].reverse().find(satu => satu.peristiwa in KEPALA_PESAN);
    }

    ubahDraf(nama, nilai) {
        this.draf = {...this.draf, [nama]: nilai};
        simpanDraf(this.saya.pengguna, this.id_, this.draf);
    }

    get milikku() {
        return this.data.pemegang === this.saya.pengguna;
    }

    /** Does something with the task; where someone else was quicker, the page says so instead of failing. */
    async perbuat(kerja) {
        const baik = await this.lakukan(kerja);
        if (!baik && (this.galatAct.status === 409 || this.galatAct.status === 404)) {
            await this.segarkan();
        }
        return baik;
    }

    ambilTugas() {
        return this.perbuat(async () => {
            this.data = await kirimJson(`/tasks/${this.id_}/claim`);
            this.beri(t('tugas.sudahDiambil'));
        });
    }

    lepas() {
        return this.perbuat(async () => {
            await kirimJson(`/tasks/${this.id_}/release`);
            this.beri(t('tugas.dilepas'));
            ke('tugas');
        });
    }

    async selesaikan() {
        const kosong = this.data.isian.find(satu => satu.wajib && !(this.draf[satu.nama] || '').trim());
        if (kosong) {
            this.galatAct = {macam: 'ditolak', message: t('tugas.isiDulu', kosong.label)};
            this.renderRoot.querySelector(`#isian-${kosong.nama}`).focus();
            return;
        }
        if (this.perluPutusan && this.draf.perluPerMenko === undefined) {
            this.galatAct = {macam: 'ditolak', message: t('tugas.putuskanDulu')};
            this.renderRoot.querySelector('#permenko-ya').focus();
            return;
        }
        await this.perbuat(async () => {
            const isi = {isian: Object.fromEntries(this.data.isian.map(satu => [satu.nama, this.draf[satu.nama].trim()]))};
            if (this.draf.catatan?.trim()) {
                isi.catatan = this.draf.catatan.trim();
            }
            if (this.perluPutusan) {
                isi.perluPerMenko = this.draf.perluPerMenko === 'ya';
            }
            const berkas = await kirimJson(`/tasks/${this.id_}/complete`, isi);
            this.rampung(berkas, berkas.status === 'selesai' ? t('tugas.tamat', berkas.judul) : t('tugas.selesaiKe', berkas.no, berkas.namaLangkah));
        });
    }

    kembalikan() {
        const catatan = (this.draf.kembali || '').trim();
        if (!catatan) {
            this.galatAct = {macam: 'ditolak', message: t('tugas.catatanWajib')};
            this.renderRoot.querySelector('#catatan-kembali').focus();
            return null;
        }
        return this.perbuat(async () => {
            const berkas = await kirimJson(`/tasks/${this.id_}/return`, {catatan});
            this.rampung(berkas, t('tugas.dikembalikan', berkas.no, berkas.namaLangkah));
        });
    }

    rampung(berkas, kalimat) {
        buangDraf(this.saya.pengguna, this.id_);
        this.beri(kalimat);
        // The next step is often the same official's.
        ke(berkas.tugas && berkas.tugas.pemegang === this.saya.pengguna ? `tugas/${berkas.tugas.id}` : 'tugas');
    }

    get perluPutusan() {
        return this.data.keputusan.includes('perluPerMenko');
    }

    /** The requirements with, for each, the documents that are there and what this user can do about it. */
    syarat() {
        const {perlu, unggah, dokumen} = this.data;
        const baris = perlu.map(satu => ({...satu, dokumen: dokumen.filter(ini => ini.jenis === satu.jenis), unggah: unggah.includes(satu.jenis)}));
        const diminta = new Set(perlu.map(satu => satu.jenis));
        const tambahan = unggah.filter(jenis => !diminta.has(jenis)).map(jenis => ({
            jenis, label: this.namaJenis(jenis), tindakan: [], unggah: true, tambahan: !(jenis === 'perMenko' && this.draf.perluPerMenko === 'ya'),
            dokumen: dokumen.filter(ini => ini.jenis === jenis),
        })).map(satu => ({...satu, terpenuhi: satu.dokumen.length > 0}));
        return [...baris, ...tambahan];
    }

    namaJenis(jenis) {
        return this.sop.jenis.find(satu => satu.id === jenis)?.nama || jenis;
    }

    namaPeran(peran) {
        return this.sop.peran.find(satu => satu.id === peran)?.nama || peran;
    }

    /** The one thing to do next, in a sentence. */
    berikut(syarat) {
        const kurang = syarat.find(satu => !satu.terpenuhi && !satu.tambahan);
        if (kurang) {
            if (kurang.tindakan.length && kurang.dokumen.length) {
                return t(kurang.tindakan.length > 1 ? 'langkah.tandai' : kurang.tindakan[0] === 'paraf' ? 'langkah.paraf' : 'langkah.tandaTangan', kurang.label);
            }
            return kurang.unggah ? t('langkah.unggah', kurang.label) : kurang.kurang || t('langkah.tunggu', kurang.label);
        }
        const isian = this.data.isian.find(satu => satu.wajib && !(this.draf[satu.nama] || '').trim());
        if (isian) {
            return t('langkah.isi', isian.label);
        }
        if (this.perluPutusan && this.draf.perluPerMenko === undefined) {
            return t('langkah.putuskan');
        }
        return t('langkah.selesaikan');
    }

    isi() {
        if (this.sudahSelesai) {
            return html`<h1 tabindex="-1">${t('tugas.tiada')}</h1><div class="pesan awas" role="alert"><p>${t('tugas.tiadaKata')}</p></div>
                ${this.sisaDraf()}<p><a class="tombol utama" href=${`${konteks.papan}#/tugas`}>${t('umum.keTugas')}</a></p>`;
        }
        const tugas = this.data;
        const syarat = this.syarat();
        return html`<p class="kecil"><a href=${`${konteks.papan}#/tugas`}>${t('menu.tugas')}</a> / ${tugas.berkas.nomorBerkas}</p>
        <h1 tabindex="-1">${tugas.nama}</h1>
        <p class="baris"><span class="lencana biru">${t('tugas.langkah', tugas.no)}</span>${sisaWaktu(tugas)}<a href=${`${konteks.papan}#/berkas/${tugas.berkas.id}`}>${tugas.berkas.judul}</a></p>
        <div class="susunan">
            <div>
                <p>${tugas.petunjuk}</p>
                ${this.pesanSebelumnya()}
                ${this.pemilik()}
                ${this.milikku ? html`<div class="pesan awas" aria-live="polite"><p class="tebal">${t('tugas.sekarang')} ${this.berikut(syarat)}</p></div>` : nothing}
                ${this.kartuSyarat(syarat)}
                ${this.milikku ? this.formulir(syarat) : nothing}
            </div>
            <aside>${this.ringkasan()}</aside>
        </div>`;
    }

    pesanSebelumnya() {
        return this.pesan?.catatan ? html`<div class="pesan ${this.pesan.peristiwa === 'kembali' ? 'buruk' : ''}"><p class="tebal">${t(KEPALA_PESAN[this.pesan.peristiwa], orang(this.pesan.namaOleh, this.pesan.namaJabatan), this.pesan.no)}</p>
                    <p class="catatan">${this.pesan.catatan}</p></div>` : nothing;
    }

    /** What was typed for a task that is gone may still be wanted elsewhere. */
    sisaDraf() {
        const ada = Object.entries(this.draf || bacaDraf(this.saya.pengguna, this.id_)).filter(([nama, nilai]) => nama !== 'perluPerMenko' && nilai);
        return ada.length ? html`<div class="kartu"><h2>${t('tugas.tulisan')}</h2><p>${t('tugas.tulisanKata')}</p>${ada.map(([, nilai]) => html`<p class="pesan">${nilai}</p>`)}</div>` : nothing;
    }

    pemilik() {
        const {pemegang, namaPemegang, dapatDiambil} = this.data;
        if (this.milikku) {
            return nothing;
        }
        if (pemegang) {
            return html`<div class="pesan awas" role="alert"><p class="tebal">${t('tugas.dipegang', namaPemegang)}</p><p>${t('tugas.dipegangKata')}</p>
                <p><a href=${`${konteks.papan}#/tugas`}>${t('umum.keTugas')}</a></p></div>`;
        }
        return html`<div class="pesan"><p class="tebal">${t('tugas.belumDiambil', this.data.peran)}</p>
            ${dapatDiambil ? html`<p>${t('tugas.ambilKata')}</p><button type="button" class="utama besar" ?disabled=${this.sibuk} @click=${this.ambilTugas}>${t('tugas.ambil')}</button>` : nothing}
            </div>${tampilGalat(this.galatAct)}`;
    }

    kartuSyarat(syarat) {
        if (!syarat.length) {
            return nothing;
        }
        return html`<section class="kartu" aria-labelledby="perlu"><h2 id="perlu">${t('tugas.perlu')}</h2>
            <ul class="rapi perlu">${syarat.map(satu => this.barisSyarat(satu))}</ul></section>`;
    }

    barisSyarat(satu) {
        const tindakan = satu.tindakan.length > 1 ? t('tanda.salahSatu') : satu.tindakan[0] === 'paraf' ? t('tanda.paraf') : satu.tindakan.length ? t('tanda.tandaTangan') : '';
        return html`<li>
            <div class="kepala-perlu"><span class="tanda ${satu.terpenuhi ? 'sudah' : ''}" aria-hidden="true">${satu.terpenuhi ? '✓' : ''}</span>
                <span class="tebal">${satu.label}${tindakan ? html`<br><span class="redup kecil">${t('tugas.tandaOleh', tindakan, this.namaPeran(satu.oleh))}</span>` : nothing}</span>
                <span class="lencana ${satu.terpenuhi ? 'baik' : satu.tambahan ? '' : 'awas'}">${satu.terpenuhi ? t('tugas.ada') : satu.tambahan ? t('tugas.bilaPerlu') : t('tugas.belum')}</span></div>
            ${satu.kurang && this.milikku ? html`<p class="redup kecil">${satu.kurang}</p>` : nothing}
            ${satu.dokumen.map(dokumen => html`<papan-dokumen .dokumen=${dokumen} .sop=${this.sop} ?bisaTanda=${this.milikku && (!satu.tindakan.length || !satu.terpenuhi && this.saya.peran.includes(satu.oleh))}
                @berubah=${this.segarkan}></papan-dokumen>`)}
            ${satu.unggah && this.milikku ? html`<papan-unggah .idBerkas=${this.data.berkas.id} .idTugas=${this.id_} .jenis=${satu.jenis} .label=${satu.label} .sudahAda=${satu.dokumen.some(ini => !ini.digantikan && !ini.ditarik && !ini.tandaTangan?.length)}
                .templat=${(this.data.templat || []).filter(ini => ini.jenis === satu.jenis)} .rapat=${this.data.rapat}
                @berubah=${this.segarkan}></papan-unggah>` : nothing}
        </li>`;
    }

    formulir(syarat) {
        const siap = syarat.every(satu => satu.terpenuhi || satu.tambahan);
        return html`<section class="kartu ${siap ? 'kini' : ''}" aria-labelledby="selesai"><h2 id="selesai">${t('tugas.penyelesaian')}</h2>
            ${this.data.isian.map(satu => html`<div class="medan"><label for="isian-${satu.nama}">${satu.label}</label>
                <textarea id="isian-${satu.nama}" maxlength=${satu.maks} aria-required="true" .value=${this.draf[satu.nama] || ''} @input=${ini => this.ubahDraf(satu.nama, ini.target.value)}></textarea></div>`)}
            ${this.perluPutusan ? html`<fieldset><legend>${t('tugas.perMenko')}</legend>
                ${['ya', 'tidak'].map(nilai => html`<label class="pilihan"><input type="radio" name="permenko" id="permenko-${nilai}" .checked=${this.draf.perluPerMenko === nilai}
                    @change=${() => this.ubahDraf('perluPerMenko', nilai)}>${t(`tugas.perMenko.${nilai}`)}</label>`)}</fieldset>` : nothing}
            <div class="medan"><label for="catatan">${t('tugas.catatan')}</label><p class="bantu" id="catatan-bantu">${t('tugas.catatanBantu')}</p>
                <textarea id="catatan" aria-describedby="catatan-bantu" maxlength="4000" .value=${this.draf.catatan || ''} @input=${ini => this.ubahDraf('catatan', ini.target.value)}></textarea></div>
            ${this.kembali ? nothing : tampilGalat(this.galatAct)}
            ${siap ? nothing : html`<p class="redup">${t('tugas.lengkapiDulu')}</p>`}
            <div class="baris penuh-ponsel">
                <button type="button" class="utama besar" ?disabled=${this.sibuk || !siap} @click=${this.selesaikan}>${this.sibuk ? t('umum.sedang') : this.data.no === 16 ? t('tugas.terbitkan') : t('tugas.selesaikan')}</button>
                ${this.data.dapatKembali ? html`<button type="button" class="besar" ?disabled=${this.sibuk} @click=${this.bukaKembali}>${t('tugas.kembalikan')}</button>` : nothing}
                <button type="button" class="polos" ?disabled=${this.sibuk} @click=${this.lepas}>${t('tugas.lepas')}</button>
            </div>
        </section>
        ${this.kembali ? this.dialogKembali() : nothing}`;
    }

    async bukaKembali() {
        this.galatAct = null;
        this.kembali = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#kembali').showModal();
    }

    dialogKembali() {
        const tujuan = this.sop.langkah.find(satu => satu.langkah === this.data.kembaliKe);
        return html`<dialog id="kembali" aria-labelledby="kembali-judul" @close=${() => {
            this.kembali = false;
        }}><div class="isi"><h2 id="kembali-judul">${t('tugas.kembalikanJudul')}</h2>
            <p>${t('tugas.kembalikanKata', tujuan.no, tujuan.nama, tujuan.peran)}</p>
            <div class="medan"><label for="catatan-kembali">${t('tugas.alasanKembali')}</label>
                <textarea id="catatan-kembali" aria-required="true" maxlength="4000" .value=${this.draf.kembali || ''} @input=${ini => this.ubahDraf('kembali', ini.target.value)}></textarea></div>
            ${tampilGalat(this.galatAct)}
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('#kembali').close()}>${t('umum.batal')}</button>
                <button type="button" class="utama" ?disabled=${this.sibuk} @click=${this.kembalikan}>${t('tugas.kembalikanYa')}</button></div></div></dialog>`;
    }

    dokumenLain() {
        const {dokumen, perlu, unggah} = this.data;
        const tampak = new Set([...perlu.map(satu => satu.jenis), ...unggah]);
        const lain = dokumen.filter(satu => !tampak.has(satu.jenis));
        return lain.length ? html`<div class="kartu"><h2>${t('tugas.dokumenLain')}</h2>${lain.map(satu => html`<papan-dokumen .dokumen=${satu} .sop=${this.sop} ?bisaTanda=${this.milikku} ringkas
            @berubah=${this.segarkan}></papan-dokumen>`)}</div>` : nothing;
    }

    ringkasan() {
        const {berkas, tenggat} = this.data;
        return html`<div class="kartu"><h2>${t('tugas.berkas')}</h2><dl class="fakta">
            <dt>${t('berkas.nomor')}</dt><dd><a href=${`${konteks.papan}#/berkas/${berkas.id}`}>${berkas.nomorBerkas}</a></dd>
            <dt>${t('berkas.unit')}</dt><dd>${berkas.namaUnit}</dd>
            <dt>${t('berkas.tenggat')}</dt><dd>${saat(tenggat)}</dd></dl></div>
            ${this.dokumenLain()}`;
    }
}
customElements.define('papan-tugas', PapanTugas);
