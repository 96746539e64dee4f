import {html, css, nothing} from 'lit';
import {Page, person, showError} from '../inti/dasar.js';
import {get, sendJson} from '../inti/layanan.js';
import {readDraft, dropDraft, saveDraft} from '../inti/draf.js';
import {t} from '../inti/bahasa.js';
import {dateTime} from '../inti/waktu.js';
import {goTo} from '../inti/rute.js';
import {context} from '../inti/konteks.js';
import {timeLeft} from './sisa-waktu.js';
import '../bagian/unggah.js';
import '../bagian/dokumen.js';
import '../bagian/tanda.js';

/** The events whose note the next step reads, and what stands above it. */
const NOTE_HEADS = {mulai: 'tugas.pesanMulai', selesai: 'tugas.pesan', kembali: 'tugas.pesanKembali'};

/** One task: what the step asks for, each thing with the act that provides it, and at the end the step itself. */
export class TaskPage extends Page {
    static properties = {draf: {state: true}, pesan: {state: true}, kembali: {state: true}, sudahSelesai: {state: true}, diambilLain: {state: true}};
    static styles = [Page.styles, css`
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
            const task = await get(`/tasks/${encodeURIComponent(this.id_)}`);
            this.draf ??= readDraft(this.saya.pengguna, this.id_);
            this.pesanTerakhir(task.berkas.id);
            return task;
        } catch (error) {
            if (error.status === 404 || error.status === 409) {
                this.sudahSelesai = true;
                return {};
            }
            throw error;
        }
    }

    /** What the last step said to this one; the page is of use before it has come. */
    async pesanTerakhir(berkasId) {
        const {riwayat: events} = await get(`/berkas/${berkasId}`).catch(() => ({riwayat: []}));
        this.pesan = [...events].reverse().find(event => event.peristiwa in NOTE_HEADS);
    }

    ubahDraf(name, value) {
        this.draf = {...this.draf, [name]: value};
        saveDraft(this.saya.pengguna, this.id_, this.draf);
    }

    get milikku() {
        return this.data.pemegang === this.saya.pengguna;
    }

    /** Does something with the task; where someone else was quicker, the page says so instead of failing. */
    async perbuat(work) {
        const succeeded = await this.lakukan(work);
        if (!succeeded && (this.galatAct.status === 409 || this.galatAct.status === 404)) {
            await this.segarkan();
        }
        return succeeded;
    }

    ambilTugas() {
        return this.perbuat(async () => {
            this.data = await sendJson(`/tasks/${this.id_}/claim`);
            this.beri(t('tugas.sudahDiambil'));
        });
    }

    lepas() {
        return this.perbuat(async () => {
            await sendJson(`/tasks/${this.id_}/release`);
            this.beri(t('tugas.dilepas'));
            goTo('tugas');
        });
    }

    async selesaikan() {
        const missing = this.data.isian.find(field => field.wajib && !(this.draf[field.nama] || '').trim());
        if (missing) {
            this.galatAct = {macam: 'ditolak', message: t('tugas.isiDulu', missing.label)};
            this.renderRoot.querySelector(`#isian-${missing.nama}`).focus();
            return;
        }
        if (this.perluPutusan && this.draf.perluPerMenko === undefined) {
            this.galatAct = {macam: 'ditolak', message: t('tugas.putuskanDulu')};
            this.renderRoot.querySelector('#permenko-ya').focus();
            return;
        }
        await this.perbuat(async () => {
            const body = {isian: Object.fromEntries(this.data.isian.map(field => [field.nama, this.draf[field.nama].trim()]))};
            if (this.draf.catatan?.trim()) {
                body.catatan = this.draf.catatan.trim();
            }
            if (this.perluPutusan) {
                body.perluPerMenko = this.draf.perluPerMenko === 'ya';
            }
            const berkas = await sendJson(`/tasks/${this.id_}/complete`, body);
            this.rampung(berkas, berkas.status === 'selesai' ? t('tugas.tamat', berkas.judul) : t('tugas.selesaiKe', berkas.no, berkas.namaLangkah));
        });
    }

    kembalikan() {
        const note = (this.draf.kembali || '').trim();
        if (!note) {
            this.galatAct = {macam: 'ditolak', message: t('tugas.catatanWajib')};
            this.renderRoot.querySelector('#catatan-kembali').focus();
            return null;
        }
        return this.perbuat(async () => {
            const berkas = await sendJson(`/tasks/${this.id_}/return`, {catatan: note});
            this.rampung(berkas, t('tugas.dikembalikan', berkas.no, berkas.namaLangkah));
        });
    }

    rampung(berkas, sentence) {
        dropDraft(this.saya.pengguna, this.id_);
        this.beri(sentence);
        // The next step is often the same official's.
        goTo(berkas.tugas && berkas.tugas.pemegang === this.saya.pengguna ? `tugas/${berkas.tugas.id}` : 'tugas');
    }

    get perluPutusan() {
        return this.data.keputusan.includes('perluPerMenko');
    }

    /** The requirements with, for each, the documents that are there and what this user can do about it. */
    syarat() {
        const {perlu: required, unggah: uploads, dokumen: documents} = this.data;
        const requirements = required.map(requirement => ({...requirement, dokumen: documents.filter(doc => doc.jenis === requirement.jenis), unggah: uploads.includes(requirement.jenis)}));
        const asked = new Set(required.map(requirement => requirement.jenis));
        const extras = uploads.filter(kind => !asked.has(kind)).map(kind => ({
            jenis: kind, label: this.namaJenis(kind), tindakan: [], unggah: true, tambahan: !(kind === 'perMenko' && this.draf.perluPerMenko === 'ya'),
            dokumen: documents.filter(doc => doc.jenis === kind),
        })).map(extra => ({...extra, terpenuhi: extra.dokumen.length > 0}));
        return [...requirements, ...extras];
    }

    namaJenis(id) {
        return this.sop.jenis.find(kind => kind.id === id)?.nama || id;
    }

    namaPeran(id) {
        return this.sop.peran.find(role => role.id === id)?.nama || id;
    }

    /** The one thing to do next, in a sentence. */
    berikut(requirements) {
        const unmet = requirements.find(requirement => !requirement.terpenuhi && !requirement.tambahan);
        if (unmet) {
            if (unmet.tindakan.length && unmet.dokumen.length) {
                return t(unmet.tindakan.length > 1 ? 'langkah.tandai' : unmet.tindakan[0] === 'paraf' ? 'langkah.paraf' : 'langkah.tandaTangan', unmet.label);
            }
            return unmet.unggah ? t('langkah.unggah', unmet.label) : unmet.kurang || t('langkah.tunggu', unmet.label);
        }
        const missing = this.data.isian.find(field => field.wajib && !(this.draf[field.nama] || '').trim());
        if (missing) {
            return t('langkah.isi', missing.label);
        }
        if (this.perluPutusan && this.draf.perluPerMenko === undefined) {
            return t('langkah.putuskan');
        }
        return t('langkah.selesaikan');
    }

    isi() {
        if (this.sudahSelesai) {
            return html`<h1 tabindex="-1">${t('tugas.tiada')}</h1><div class="pesan awas" role="alert"><p>${t('tugas.tiadaKata')}</p></div>
                ${this.sisaDraf()}<p><a class="tombol utama" href=${`${context.papan}#/tugas`}>${t('umum.keTugas')}</a></p>`;
        }
        const task = this.data;
        const requirements = this.syarat();
        return html`<p class="kecil"><a href=${`${context.papan}#/tugas`}>${t('menu.tugas')}</a> / ${task.berkas.nomorBerkas}</p>
        <h1 tabindex="-1">${task.nama}</h1>
        <p class="baris"><span class="lencana biru">${t('tugas.langkah', task.no)}</span>${timeLeft(task)}<a href=${`${context.papan}#/berkas/${task.berkas.id}`}>${task.berkas.judul}</a></p>
        <div class="susunan">
            <div>
                <p>${task.petunjuk}</p>
                ${this.pesanSebelumnya()}
                ${this.pemilik()}
                ${this.milikku ? html`<div class="pesan awas" aria-live="polite"><p class="tebal">${t('tugas.sekarang')} ${this.berikut(requirements)}</p></div>` : nothing}
                ${this.kartuSyarat(requirements)}
                ${this.milikku ? this.formulir(requirements) : nothing}
            </div>
            <aside>${this.ringkasan()}</aside>
        </div>`;
    }

    pesanSebelumnya() {
        return this.pesan?.catatan ? html`<div class="pesan ${this.pesan.peristiwa === 'kembali' ? 'buruk' : ''}"><p class="tebal">${t(NOTE_HEADS[this.pesan.peristiwa], person(this.pesan.namaOleh, this.pesan.namaJabatan), this.pesan.no)}</p>
                    <p class="catatan">${this.pesan.catatan}</p></div>` : nothing;
    }

    /** What was typed for a task that is gone may still be wanted elsewhere. */
    sisaDraf() {
        const leftovers = Object.entries(this.draf || readDraft(this.saya.pengguna, this.id_)).filter(([name, value]) => name !== 'perluPerMenko' && value);
        return leftovers.length ? html`<div class="kartu"><h2>${t('tugas.tulisan')}</h2><p>${t('tugas.tulisanKata')}</p>${leftovers.map(([, value]) => html`<p class="pesan">${value}</p>`)}</div>` : nothing;
    }

    pemilik() {
        const {pemegang: holder, namaPemegang: holderName, dapatDiambil: claimable} = this.data;
        if (this.milikku) {
            return nothing;
        }
        if (holder) {
            return html`<div class="pesan awas" role="alert"><p class="tebal">${t('tugas.dipegang', holderName)}</p><p>${t('tugas.dipegangKata')}</p>
                <p><a href=${`${context.papan}#/tugas`}>${t('umum.keTugas')}</a></p></div>`;
        }
        return html`<div class="pesan"><p class="tebal">${t('tugas.belumDiambil', this.data.peran)}</p>
            ${claimable ? html`<p>${t('tugas.ambilKata')}</p><button type="button" class="utama besar" ?disabled=${this.sibuk} @click=${this.ambilTugas}>${t('tugas.ambil')}</button>` : nothing}
            </div>${showError(this.galatAct)}`;
    }

    kartuSyarat(requirements) {
        if (!requirements.length) {
            return nothing;
        }
        return html`<section class="kartu" aria-labelledby="perlu"><h2 id="perlu">${t('tugas.perlu')}</h2>
            <ul class="rapi perlu">${requirements.map(requirement => this.barisSyarat(requirement))}</ul></section>`;
    }

    barisSyarat(requirement) {
        const actName = requirement.tindakan.length > 1 ? t('tanda.salahSatu') : requirement.tindakan[0] === 'paraf' ? t('tanda.paraf') : requirement.tindakan.length ? t('tanda.tandaTangan') : '';
        return html`<li>
            <div class="kepala-perlu"><span class="tanda ${requirement.terpenuhi ? 'sudah' : ''}" aria-hidden="true">${requirement.terpenuhi ? '✓' : ''}</span>
                <span class="tebal">${requirement.label}${actName ? html`<br><span class="redup kecil">${t('tugas.tandaOleh', actName, this.namaPeran(requirement.oleh))}</span>` : nothing}</span>
                <span class="lencana ${requirement.terpenuhi ? 'baik' : requirement.tambahan ? '' : 'awas'}">${requirement.terpenuhi ? t('tugas.ada') : requirement.tambahan ? t('tugas.bilaPerlu') : t('tugas.belum')}</span></div>
            ${requirement.kurang && this.milikku ? html`<p class="redup kecil">${requirement.kurang}</p>` : nothing}
            ${requirement.dokumen.map(doc => html`<papan-dokumen .dokumen=${doc} .sop=${this.sop} ?bisaTanda=${this.milikku && (!requirement.tindakan.length || !requirement.terpenuhi && this.saya.peran.includes(requirement.oleh))}
                @berubah=${this.segarkan}></papan-dokumen>`)}
            ${requirement.unggah && this.milikku ? html`<papan-unggah .idBerkas=${this.data.berkas.id} .idTugas=${this.id_} .jenis=${requirement.jenis} .label=${requirement.label} .sudahAda=${requirement.dokumen.some(doc => !doc.digantikan && !doc.ditarik && !doc.tandaTangan?.length)}
                .templat=${(this.data.templat || []).filter(template => template.jenis === requirement.jenis)} .rapat=${this.data.rapat}
                @berubah=${this.segarkan}></papan-unggah>` : nothing}
        </li>`;
    }

    formulir(requirements) {
        const ready = requirements.every(requirement => requirement.terpenuhi || requirement.tambahan);
        return html`<section class="kartu ${ready ? 'kini' : ''}" aria-labelledby="selesai"><h2 id="selesai">${t('tugas.penyelesaian')}</h2>
            ${this.data.isian.map(field => html`<div class="medan"><label for="isian-${field.nama}">${field.label}</label>
                <textarea id="isian-${field.nama}" maxlength=${field.maks} aria-required="true" .value=${this.draf[field.nama] || ''} @input=${event => this.ubahDraf(field.nama, event.target.value)}></textarea></div>`)}
            ${this.perluPutusan ? html`<fieldset><legend>${t('tugas.perMenko')}</legend>
                ${['ya', 'tidak'].map(value => html`<label class="pilihan"><input type="radio" name="permenko" id="permenko-${value}" .checked=${this.draf.perluPerMenko === value}
                    @change=${() => this.ubahDraf('perluPerMenko', value)}>${t(`tugas.perMenko.${value}`)}</label>`)}</fieldset>` : nothing}
            <div class="medan"><label for="catatan">${t('tugas.catatan')}</label><p class="bantu" id="catatan-bantu">${t('tugas.catatanBantu')}</p>
                <textarea id="catatan" aria-describedby="catatan-bantu" maxlength="4000" .value=${this.draf.catatan || ''} @input=${event => this.ubahDraf('catatan', event.target.value)}></textarea></div>
            ${this.kembali ? nothing : showError(this.galatAct)}
            ${ready ? nothing : html`<p class="redup">${t('tugas.lengkapiDulu')}</p>`}
            <div class="baris penuh-ponsel">
                <button type="button" class="utama besar" ?disabled=${this.sibuk || !ready} @click=${this.selesaikan}>${this.sibuk ? t('umum.sedang') : this.data.no === 16 ? t('tugas.terbitkan') : t('tugas.selesaikan')}</button>
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
        const target = this.sop.langkah.find(step => step.langkah === this.data.kembaliKe);
        return html`<dialog id="kembali" aria-labelledby="kembali-judul" @close=${() => {
            this.kembali = false;
        }}><div class="isi"><h2 id="kembali-judul">${t('tugas.kembalikanJudul')}</h2>
            <p>${t('tugas.kembalikanKata', target.no, target.nama, target.peran)}</p>
            <div class="medan"><label for="catatan-kembali">${t('tugas.alasanKembali')}</label>
                <textarea id="catatan-kembali" aria-required="true" maxlength="4000" .value=${this.draf.kembali || ''} @input=${event => this.ubahDraf('kembali', event.target.value)}></textarea></div>
            ${showError(this.galatAct)}
            <div class="kaki"><button type="button" @click=${() => this.renderRoot.querySelector('#kembali').close()}>${t('umum.batal')}</button>
                <button type="button" class="utama" ?disabled=${this.sibuk} @click=${this.kembalikan}>${t('tugas.kembalikanYa')}</button></div></div></dialog>`;
    }

    dokumenLain() {
        const {dokumen: documents, perlu: required, unggah: uploads} = this.data;
        const shown = new Set([...required.map(requirement => requirement.jenis), ...uploads]);
        const others = documents.filter(doc => !shown.has(doc.jenis));
        return others.length ? html`<div class="kartu"><h2>${t('tugas.dokumenLain')}</h2>${others.map(doc => html`<papan-dokumen .dokumen=${doc} .sop=${this.sop} ?bisaTanda=${this.milikku} ringkas
            @berubah=${this.segarkan}></papan-dokumen>`)}</div>` : nothing;
    }

    ringkasan() {
        const {berkas, tenggat: due} = this.data;
        return html`<div class="kartu"><h2>${t('tugas.berkas')}</h2><dl class="fakta">
            <dt>${t('berkas.nomor')}</dt><dd><a href=${`${context.papan}#/berkas/${berkas.id}`}>${berkas.nomorBerkas}</a></dd>
            <dt>${t('berkas.unit')}</dt><dd>${berkas.namaUnit}</dd>
            <dt>${t('berkas.tenggat')}</dt><dd>${dateTime(due)}</dd></dl></div>
            ${this.dokumenLain()}`;
    }
}
customElements.define('papan-tugas', TaskPage);
