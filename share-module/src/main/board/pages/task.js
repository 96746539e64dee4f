import {html, css, nothing} from 'lit';
import {Page, person, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {readDraft, dropDraft, saveDraft} from '../core/drafts.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';
import {goTo} from '../core/route.js';
import {context} from '../core/context.js';
import {decisionsOf} from '../core/sop.js';
import {timeLeft} from './time-left.js';
import '../parts/upload.js';
import '../parts/document.js';
import '../parts/mark.js';

/** The events whose note the next step reads, and what stands above it. */
const NOTE_HEADS = {mulai: 'tugas.pesanMulai', selesai: 'tugas.pesan', kembali: 'tugas.pesanKembali'};

/** One task: what the step asks for, each thing with the act that provides it, and at the end the step itself. */
export class TaskPage extends Page {
    static properties = {draft: {state: true}, note: {state: true}, returning: {state: true}, gone: {state: true}};
    static styles = [Page.styles, css`
        .susunan { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 1.25rem; align-items: start; }
        .perlu > li { border-top: 1px solid var(--garis); padding: .9rem 0; display: grid; gap: .5rem; }
        .perlu > li:first-child { border-top: 0; padding-top: .25rem; }
        .kepala-perlu { display: flex; gap: .7rem; align-items: flex-start; } .kepala-perlu .tebal { flex: 1; }
        .tanda { flex: none; width: 28px; height: 28px; border-radius: 50%; display: grid; place-items: center; font-weight: 700;
            border: 2px solid #74828f; color: var(--redup); }
        .tanda.sudah { background: var(--hijau); border-color: var(--hijau); color: #fff; }
        .catatan { white-space: pre-wrap; overflow-wrap: anywhere; } .kini { border: 2px solid var(--emas); }
        aside .kartu { font-size: .96rem; }
        @media (max-width: 60rem) { .susunan { grid-template-columns: minmax(0, 1fr); } }
    `];

    get taskId() {
        return this.parts[1];
    }

    heading() {
        return t('menu.tugas');
    }

    async load() {
        try {
            const task = await get(`/tugas/${encodeURIComponent(this.taskId)}`);
            this.draft ??= readDraft(this.me.pengguna, this.taskId);
            this.loadNote(task.berkas.id);
            return task;
        } catch (error) {
            if (error.status === 404 || error.status === 409) {
                this.gone = true;
                return {};
            }
            throw error;
        }
    }

    /** What the last step said to this one; the page is of use before it has come. */
    async loadNote(berkasId) {
        const {riwayat: events} = await get(`/berkas/${berkasId}`).catch(() => ({riwayat: []}));
        this.note = [...events].reverse().find(event => event.peristiwa in NOTE_HEADS);
    }

    changeDraft(name, value) {
        this.draft = {...this.draft, [name]: value};
        saveDraft(this.me.pengguna, this.taskId, this.draft);
    }

    get mine() {
        return this.data.pemegang === this.me.pengguna;
    }

    /** Does something with the task; where someone else was quicker, the page says so instead of failing. */
    async attemptOnTask(work) {
        const succeeded = await this.attempt(work);
        if (!succeeded && (this.actError.status === 409 || this.actError.status === 404)) {
            await this.refresh();
        }
        return succeeded;
    }

    claim() {
        return this.attemptOnTask(async () => {
            this.data = await sendJson(`/tugas/${this.taskId}/claim`);
            this.announce(t('tugas.sudahDiambil'));
        });
    }

    release() {
        return this.attemptOnTask(async () => {
            await sendJson(`/tugas/${this.taskId}/release`);
            this.announce(t('tugas.dilepas'));
            goTo('tugas');
        });
    }

    async complete() {
        const missing = this.data.isian.find(field => field.wajib && !(this.draft[field.nama] || '').trim());
        if (missing) {
            this.actError = {reason: 'refused', message: t('tugas.isiDulu', missing.label)};
            this.renderRoot.querySelector(`#isian-${missing.nama}`).focus();
            return;
        }
        const {undecided} = this;
        if (undecided) {
            this.actError = {reason: 'refused', message: t('tugas.putuskanDulu', undecided.nama)};
            this.renderRoot.querySelector(`#${undecided.id}-ya`).focus();
            return;
        }
        await this.attemptOnTask(async () => {
            const body = {isian: Object.fromEntries(this.data.isian.map(field => [field.nama, this.draft[field.nama].trim()]))};
            if (this.draft.catatan?.trim()) {
                body.catatan = this.draft.catatan.trim();
            }
            this.data.keputusan.forEach(id => {
                body[id] = this.draft[id] === 'ya';
            });
            const berkas = await sendJson(`/tugas/${this.taskId}/complete`, body);
            this.finish(berkas, berkas.status === 'selesai' ? t('tugas.tamat', berkas.judul)
                : t('tugas.selesaiKe', berkas.no, berkas.namaLangkah));
        });
    }

    returnBerkas() {
        const note = (this.draft.kembali || '').trim();
        if (!note) {
            this.actError = {reason: 'refused', message: t('tugas.catatanWajib')};
            this.renderRoot.querySelector('#catatan-kembali').focus();
            return null;
        }
        return this.attemptOnTask(async () => {
            const berkas = await sendJson(`/tugas/${this.taskId}/return`, {catatan: note});
            this.finish(berkas, t('tugas.dikembalikan', berkas.no, berkas.namaLangkah));
        });
    }

    finish(berkas, sentence) {
        dropDraft(this.me.pengguna, this.taskId);
        this.announce(sentence);
        // The next step is often the same official's.
        goTo(berkas.tugas && berkas.tugas.pemegang === this.me.pengguna ? `tugas/${berkas.tugas.id}` : 'tugas');
    }

    /** The first decision that the step asks for and nobody has taken. */
    get undecided() {
        return decisionsOf(this.sop, this.data).find(decision => this.draft[decision.id] === undefined);
    }

    /** Whether a decision of this user's asks for a document of the kind. */
    isDecidedFor(kind) {
        return this.sop.keputusan.some(decision => decision.jenis.includes(kind) && this.draft[decision.id] === 'ya');
    }

    /** The requirements with, for each, the documents that are there and what this user can do about it. */
    requirements() {
        const {perlu: required, unggah: uploads, dokumen: documents} = this.data;
        const requirements = required.map(requirement => ({...requirement,
            documents: documents.filter(doc => doc.jenis === requirement.jenis), uploadable: uploads.includes(requirement.jenis)}));
        const asked = new Set(required.map(requirement => requirement.jenis));
        const extras = uploads.filter(kind => !asked.has(kind)).map(kind => ({
            jenis: kind, label: this.kindName(kind), tindakan: [], uploadable: true, optional: !this.isDecidedFor(kind),
            documents: documents.filter(doc => doc.jenis === kind),
        })).map(extra => ({...extra, terpenuhi: extra.documents.length > 0}));
        return [...requirements, ...extras];
    }

    kindName(id) {
        return this.sop.jenis.find(kind => kind.id === id)?.nama || id;
    }

    roleName(id) {
        return this.sop.peran.find(role => role.id === id)?.nama || id;
    }

    /** The one thing to do next, in a sentence. */
    nextAct(requirements) {
        const unmet = requirements.find(requirement => !requirement.terpenuhi && !requirement.optional);
        if (unmet) {
            if (unmet.tindakan.length && unmet.documents.length) {
                return t(unmet.tindakan.length > 1 ? 'langkah.tandai'
                    : unmet.tindakan[0] === 'paraf' ? 'langkah.paraf' : 'langkah.tandaTangan', unmet.label);
            }
            return unmet.uploadable ? t('langkah.unggah', unmet.label) : unmet.kurang || t('langkah.tunggu', unmet.label);
        }
        const missing = this.data.isian.find(field => field.wajib && !(this.draft[field.nama] || '').trim());
        if (missing) {
            return t('langkah.isi', missing.label);
        }
        return this.undecided ? t('langkah.putuskan', this.undecided.nama) : t('langkah.selesaikan');
    }

    content() {
        if (this.gone) {
            return html`<h1 tabindex="-1">${t('tugas.tiada')}</h1><div class="pesan awas" role="alert"><p>${t('tugas.tiadaKata')}</p></div>
                ${this.leftoverDraft()}<p><a class="tombol utama" href=${`${context.board}#/tugas`}>${t('umum.keTugas')}</a></p>`;
        }
        const task = this.data;
        const requirements = this.requirements();
        return html`<p class="kecil"><a href=${`${context.board}#/tugas`}>${t('menu.tugas')}</a> / ${task.berkas.nomorBerkas}</p>
        <h1 tabindex="-1">${task.nama}</h1>
        <p class="baris"><span class="lencana biru">${t('tugas.langkah', task.no, this.sop.langkah.length)}</span>${timeLeft(task)}<a
            href=${`${context.board}#/berkas/${task.berkas.id}`}>${task.berkas.judul}</a></p>
        <div class="susunan">
            <div>
                <p>${task.petunjuk}</p>
                ${this.previousNote()}
                ${this.holder()}
                ${this.mine ? html`<div class="pesan awas" aria-live="polite">
                    <p class="tebal">${t('tugas.sekarang')} ${this.nextAct(requirements)}</p></div>` : nothing}
                ${this.requirementsCard(requirements)}
                ${this.mine ? this.outcomeForm(requirements) : nothing}
            </div>
            <aside>${this.summary()}</aside>
        </div>`;
    }

    previousNote() {
        return this.note?.catatan ? html`<div class="pesan ${this.note.peristiwa === 'kembali' ? 'buruk' : ''}">
            <p class="tebal">${t(NOTE_HEADS[this.note.peristiwa], person(this.note.namaOleh, this.note.namaJabatan), this.note.no)}</p>
                    <p class="catatan">${this.note.catatan}</p></div>` : nothing;
    }

    /** What was typed for a task that is gone may still be wanted elsewhere. */
    leftoverDraft() {
        const leftovers = Object.entries(this.draft || readDraft(this.me.pengguna, this.taskId))
            .filter(([name, value]) => value && !this.sop.keputusan.some(decision => decision.id === name));
        return leftovers.length ? html`<div class="kartu"><h2>${t('tugas.tulisan')}</h2><p>${t('tugas.tulisanKata')}</p>
            ${leftovers.map(([, value]) => html`<p class="pesan">${value}</p>`)}</div>` : nothing;
    }

    holder() {
        const {pemegang: holder, namaPemegang: holderName, dapatDiambil: claimable} = this.data;
        if (this.mine) {
            return nothing;
        }
        if (holder) {
            return html`<div class="pesan awas" role="alert"><p class="tebal">${t('tugas.dipegang', holderName)}</p>
                <p>${t('tugas.dipegangKata')}</p>
                <p><a href=${`${context.board}#/tugas`}>${t('umum.keTugas')}</a></p></div>`;
        }
        return html`<div class="pesan"><p class="tebal">${t('tugas.belumDiambil', this.data.peran)}</p>
            ${claimable ? html`<p>${t('tugas.ambilKata')}</p><button type="button" class="utama besar" ?disabled=${this.busy}
                @click=${this.claim}>${t('tugas.ambil')}</button>` : nothing}
            </div>${showError(this.actError)}`;
    }

    requirementsCard(requirements) {
        if (!requirements.length) {
            return nothing;
        }
        return html`<section class="kartu" aria-labelledby="perlu"><h2 id="perlu">${t('tugas.perlu')}</h2>
            <ul class="rapi perlu">${requirements.map(requirement => this.requirementRow(requirement))}</ul></section>`;
    }

    requirementRow(requirement) {
        const actName = requirement.tindakan.length > 1 ? t('tanda.salahSatu')
            : requirement.tindakan[0] === 'paraf' ? t('tanda.paraf') : requirement.tindakan.length ? t('tanda.tandaTangan') : '';
        return html`<li>
            <div class="kepala-perlu"><span class="tanda ${requirement.terpenuhi ? 'sudah' : ''}" aria-hidden="true">${requirement.terpenuhi
                ? '✓' : ''}</span>
                <span class="tebal">${requirement.label}${actName
                    ? html`<br><span class="redup kecil">${t('tugas.tandaOleh', actName, this.roleName(requirement.oleh))}</span>`
                    : nothing}</span>
                <span class="lencana ${requirement.terpenuhi ? 'baik' : requirement.optional ? '' : 'awas'}">${requirement.terpenuhi
                    ? t('tugas.ada') : requirement.optional ? t('tugas.bilaPerlu') : t('tugas.belum')}</span></div>
            ${requirement.kurang && this.mine ? html`<p class="redup kecil">${requirement.kurang}</p>` : nothing}
            ${requirement.documents.map(doc => html`<papan-dokumen .document=${doc} .sop=${this.sop}
                ?canMark=${this.mine && (!requirement.tindakan.length || !requirement.terpenuhi
                && this.me.peran.includes(requirement.oleh))}
                @changed=${this.refresh}></papan-dokumen>`)}
            ${requirement.uploadable && this.mine ? html`<papan-unggah .berkasId=${this.data.berkas.id} .taskId=${this.taskId}
                .kind=${requirement.jenis} .label=${requirement.label}
                .exists=${requirement.documents.some(doc => !doc.digantikan && !doc.ditarik && !doc.tandaTangan?.length)}
                .templates=${(this.data.templat || []).filter(template => template.jenis === requirement.jenis)} .meeting=${this.data.rapat}
                @changed=${this.refresh}></papan-unggah>` : nothing}
        </li>`;
    }

    outcomeForm(requirements) {
        const ready = requirements.every(requirement => requirement.terpenuhi || requirement.optional);
        return html`<section class="kartu ${ready ? 'kini' : ''}" aria-labelledby="selesai"><h2 id="selesai">${t('tugas.penyelesaian')}</h2>
            ${this.data.isian.map(field => html`<div class="medan"><label for="isian-${field.nama}">${field.label}</label>
                <textarea id="isian-${field.nama}" maxlength=${field.maks} aria-required="true" .value=${this.draft[field.nama] || ''}
                    @input=${event => this.changeDraft(field.nama, event.target.value)}></textarea></div>`)}
            ${decisionsOf(this.sop, this.data).map(decision => html`<fieldset><legend>${decision.nama}</legend>
                ${['ya', 'tidak'].map(answer => html`<label class="pilihan"><input type="radio" name=${decision.id}
                    id="${decision.id}-${answer}"
                    .checked=${this.draft[decision.id] === answer}
                        @change=${() => this.changeDraft(decision.id, answer)}>${decision[answer]}</label>`)}</fieldset>`)}
            <div class="medan"><label for="catatan">${t('tugas.catatan')}</label>
                <p class="bantu" id="catatan-bantu">${t('tugas.catatanBantu')}</p>
                <textarea id="catatan" aria-describedby="catatan-bantu" maxlength="4000" .value=${this.draft.catatan || ''}
                    @input=${event => this.changeDraft('catatan', event.target.value)}></textarea></div>
            ${this.returning ? nothing : showError(this.actError)}
            ${ready ? nothing : html`<p class="redup">${t('tugas.lengkapiDulu')}</p>`}
            <div class="baris penuh-ponsel">
                <button type="button" class="utama besar" ?disabled=${this.busy || !ready} @click=${this.complete}>${this.busy
                    ? t('umum.sedang') : this.data.no === this.sop.langkah.at(-1).no ? t('tugas.terbitkan')
                    : t('tugas.selesaikan')}</button>
                ${this.data.dapatKembali ? html`<button type="button" class="besar" ?disabled=${this.busy}
                    @click=${this.openReturnDialog}>${t('tugas.kembalikan')}</button>` : nothing}
                <button type="button" class="polos" ?disabled=${this.busy} @click=${this.release}>${t('tugas.lepas')}</button>
            </div>
        </section>
        ${this.returning ? this.returnDialog() : nothing}`;
    }

    async openReturnDialog() {
        this.actError = null;
        this.returning = true;
        await this.updateComplete;
        this.renderRoot.querySelector('#kembali').showModal();
    }

    returnDialog() {
        const target = this.sop.langkah.find(step => step.langkah === this.data.kembaliKe);
        return html`<dialog id="kembali" aria-labelledby="kembali-judul" @close=${() => {
            this.returning = false;
        }}><div class="isi"><h2 id="kembali-judul">${t('tugas.kembalikanJudul')}</h2>
            <p>${t('tugas.kembalikanKata', target.no, target.nama, target.peran)}</p>
            <div class="medan"><label for="catatan-kembali">${t('tugas.alasanKembali')}</label>
                <textarea id="catatan-kembali" aria-required="true" maxlength="4000" .value=${this.draft.kembali
                    || ''} @input=${event => this.changeDraft('kembali', event.target.value)}></textarea></div>
            ${showError(this.actError)}
            <div class="kaki"><button type="button" @click=${() =>
                this.renderRoot.querySelector('#kembali').close()}>${t('umum.batal')}</button>
                <button type="button" class="utama" ?disabled=${this.busy}
                    @click=${this.returnBerkas}>${t('tugas.kembalikanYa')}</button></div></div></dialog>`;
    }

    otherDocuments() {
        const {dokumen: documents, perlu: required, unggah: uploads} = this.data;
        const shown = new Set([...required.map(requirement => requirement.jenis), ...uploads]);
        const others = documents.filter(doc => !shown.has(doc.jenis));
        return others.length ? html`<div class="kartu"><h2>${t('tugas.dokumenLain')}</h2>
            ${others.map(doc => html`<papan-dokumen .document=${doc} .sop=${this.sop} ?canMark=${this.mine} compact
            @changed=${this.refresh}></papan-dokumen>`)}</div>` : nothing;
    }

    summary() {
        const {berkas, tenggat: due} = this.data;
        return html`<div class="kartu"><h2>${t('tugas.berkas')}</h2><dl class="fakta">
            <dt>${t('berkas.nomor')}</dt><dd><a href=${`${context.board}#/berkas/${berkas.id}`}>${berkas.nomorBerkas}</a></dd>
            <dt>${t('berkas.unit')}</dt><dd>${berkas.namaUnit}</dd>
            <dt>${t('berkas.tenggat')}</dt><dd>${dateTime(due)}</dd></dl></div>
            ${this.otherDocuments()}`;
    }
}
customElements.define('papan-tugas', TaskPage);
