import {html, css, nothing} from 'lit';
import {Page, showError} from '../core/base.js';
import {get, sendJson} from '../core/server.js';
import {t} from '../core/language.js';
import {dateTime} from '../core/format.js';
import {goTo} from '../core/route.js';
import {timeLeft} from './time-left.js';
import './task.js';

const PAGE_SIZE = 25;

/** "Tugas saya": what waits for the user, the most urgent first. */
class TaskList extends Page {
    static styles = [Page.styles, css`
        li { margin-bottom: 1rem; } .kartu { margin: 0; display: grid; gap: .35rem; border-left: 6px solid var(--garis); }
        .kartu.terlambat { border-left-color: var(--merah); } .kartu.pertama { border-left-color: var(--emas); }
        h2, h3 { margin: 0; } .perbuatan { margin-top: .5rem; }
    `];

    heading() {
        return t('menu.tugas');
    }

    async load() {
        const skipped = Number(this.query?.dari) || 0;
        return (await get('/tugas', {skipCount: skipped, maxItems: PAGE_SIZE})).list;
    }

    async claimAndOpen(task) {
        if (task.pemegang || await this.attempt(() => sendJson(`/tugas/${task.id}/claim`))) {
            goTo(`tugas/${task.id}`);
        } else {
            this.refresh();
        }
    }

    content() {
        const tasks = this.data.entries.map(item => item.entry);
        const {totalItems: total, skipCount: skipped, hasMoreItems: more} = this.data.pagination;
        return html`<div class="baris sela"><h1 tabindex="-1">${t('menu.tugas')}</h1>
            ${this.me.bolehMulai.length ? html`<a class="tombol" href="#/mulai">${t('mulai.tombol')}</a>` : nothing}</div>
        ${showError(this.actError)}
        ${tasks.length ? html`<p>${t('tugas.menunggu', total ?? tasks.length)}</p>
            <ol class="rapi">${tasks.map((task, index) => html`<li>${this.card(task, index === 0 && skipped === 0)}</li>`)}</ol>
            ${skipped || more ? html`<div class="baris"><button type="button" ?disabled=${!skipped}
                    @click=${() => goTo('tugas', {dari: Math.max(0, skipped - PAGE_SIZE)})}>${t('umum.sebelum')}</button>
                <button type="button" ?disabled=${!more}
                    @click=${() => goTo('tugas', {dari: skipped + PAGE_SIZE})}>${t('umum.sesudah')}</button></div>` : nothing}`
            : html`<div class="kartu"><p class="tebal">${t('tugas.kosong')}</p><p>${t('tugas.kosongKata')}</p>
                <p><a href="#/berkas">${t('tugas.lihatBerkas')}</a></p></div>`}`;
    }

    card(task, first) {
        const act = task.pemegang ? t('tugas.lanjut') : t('tugas.kerjakan');
        return html`<article class="kartu ${task.terlambat ? 'terlambat' : first ? 'pertama' : ''}">
            <div class="baris sela"><span class="redup">${t('tugas.langkah', task.no, this.sop.langkah.length)} ·
                ${task.berkas.nomorBerkas}</span>${timeLeft(task)}</div>
            <h2>${task.nama}</h2>
            <div>${task.berkas.judul}</div>
            <div class="redup kecil">${task.berkas.namaUnit}${task.tenggat ? html` · ${t('tugas.tenggat', dateTime(task.tenggat))}`
                : nothing}
                ${task.pemegang ? nothing : html` · ${t('tugas.belumDiambil', task.peran)}`}</div>
            <div class="baris perbuatan penuh-ponsel"><button type="button" class=${first ? 'utama besar' : ''}
                ?disabled=${this.busy} @click=${() => this.claimAndOpen(task)}
                aria-label=${`${act}: ${task.nama}, ${task.berkas.judul}`}>${act}</button></div>
        </article>`;
    }
}
customElements.define('papan-tugas-saya', TaskList);
