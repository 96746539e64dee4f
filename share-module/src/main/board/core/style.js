import {css} from 'lit';

/** What every part of the board looks like. Contrast of text is at least 4.5:1, targets are at least 44 pixels high. */
export const style = css`
:host {
    --biru: #0b3d66; --biru-tua: #072a47; --biru-muda: #e8f0f7; --emas: #b98a17; --tinta: #1c2733; --redup: #4b5a68;
    --garis: #c9d2da; --latar: #f4f6f8; --kertas: #fff; --merah: #a3211b; --merah-muda: #fdecea; --hijau: #17613a; --hijau-muda: #e6f4ec;
    --kuning-tua: #6d4c00; --kuning-muda: #fff4d6; --sudut: 8px;
    color: var(--tinta); font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
        font-size: 17px; line-height: 1.5;
}
*, *::before, *::after { box-sizing: border-box; }
:host([hidden]), [hidden] { display: none !important; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .5em; color: var(--biru-tua); font-weight: 650; }
h1 { font-size: 1.7rem; } h1:focus { outline: none; }
h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; }
p { margin: 0 0 .75em; }
a { color: #0a5391; } a:hover { color: var(--biru-tua); }
:focus-visible { outline: 3px solid #d98200; outline-offset: 2px; border-radius: 4px; }
button, .tombol {
    font: inherit; font-weight: 600; min-height: 46px; padding: .5rem 1.1rem; border-radius: var(--sudut); border: 1.5px solid var(--biru);
        background: var(--kertas); color: var(--biru);
    cursor: pointer; display: inline-flex; align-items: center; justify-content: center; gap: .5rem;
        text-decoration: none; text-align: center;
}
button:hover, .tombol:hover { background: var(--biru-muda); color: var(--biru-tua); }
button.utama, .tombol.utama { background: var(--biru); color: #fff; }
button.utama:hover, .tombol.utama:hover { background: var(--biru-tua); color: #fff; }
button.bahaya { border-color: var(--merah); color: var(--merah); } button.bahaya:hover { background: var(--merah-muda); }
button.besar { min-height: 56px; font-size: 1.1rem; padding-inline: 1.6rem; }
button.polos { border-color: transparent; background: transparent; padding-inline: .6rem; text-decoration: underline;
    text-underline-offset: 3px; font-weight: 500; }
button[disabled] { background: #e6eaee; border-color: #b8c2cb; color: #56636f; cursor: not-allowed; }
label, .label { display: block; font-weight: 600; margin-bottom: .25rem; }
.bantu { color: var(--redup); font-size: .94rem; margin: 0 0 .35rem; font-weight: 400; }
input, select, textarea {
    font: inherit; color: inherit; width: 100%; min-height: 46px; padding: .5rem .7rem; border: 1.5px solid #74828f;
        border-radius: var(--sudut); background: #fff;
}
textarea { min-height: 7.5rem; resize: vertical; }
input[type=checkbox], input[type=radio] { width: 22px; height: 22px; min-height: 0; margin: 0; accent-color: var(--biru); flex: none; }
input[aria-invalid=true], textarea[aria-invalid=true] { border-color: var(--merah); border-width: 2px; }
.pilihan { display: flex; align-items: center; gap: .6rem; min-height: 46px; font-weight: 500; margin: 0; cursor: pointer; }
fieldset { border: 0; padding: 0; margin: 0 0 1rem; } legend { font-weight: 600; padding: 0; margin-bottom: .25rem; }
.medan { margin-bottom: 1.1rem; }
.kartu { background: var(--kertas); border: 1px solid var(--garis); border-radius: var(--sudut);
    padding: 1.1rem 1.25rem; margin-bottom: 1rem; }
.baris { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
.sela { justify-content: space-between; } .baris:has(> h1) { margin-bottom: .9rem; } .baris > h1 { margin: 0; }
.kisi { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .75rem 1rem; align-items: end; }
.redup { color: var(--redup); } .kecil { font-size: .92rem; } .tebal { font-weight: 650; }
.angka { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.lencana { display: inline-block; border-radius: 999px; padding: .1rem .7rem; font-size: .88rem; font-weight: 600; background: #e7ebef;
    color: #35424e; white-space: nowrap; }
.lencana.baik { background: var(--hijau-muda); color: var(--hijau); } .lencana.buruk { background: var(--merah-muda); color: var(--merah); }
.lencana.awas { background: var(--kuning-muda); color: var(--kuning-tua); }
.lencana.biru { background: var(--biru-muda); color: var(--biru); }
.pesan { border-left: 6px solid var(--biru); background: var(--biru-muda); border-radius: 4px; padding: .8rem 1rem; margin-bottom: 1rem; }
.pesan.buruk { border-color: var(--merah); background: var(--merah-muda); }
.pesan.baik { border-color: var(--hijau); background: var(--hijau-muda); }
.pesan.awas { border-color: #b98100; background: var(--kuning-muda); }
.pesan > :last-child { margin-bottom: 0; } .pesan ul { margin: .25rem 0; padding-left: 1.2rem; }
.gulir { overflow-x: auto; } .gulir:focus-visible { outline-offset: -3px; }
table { border-collapse: collapse; width: 100%; background: var(--kertas); }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td { text-align: left; padding: .6rem .7rem; border-bottom: 1px solid var(--garis); vertical-align: top; }
th { font-size: .92rem; color: var(--redup); font-weight: 650; background: #f8fafb; } th.angka { text-align: right; white-space: normal; }
thead th button { all: unset; cursor: pointer; font-weight: 650; display: inline-flex; gap: .3rem; min-height: 32px; align-items: center;
    text-decoration: underline; text-underline-offset: 3px; }
thead th button:focus-visible { outline: 3px solid #d98200; outline-offset: 2px; }
tbody tr:hover { background: #f8fafb; }
ul.rapi, ol.rapi { list-style: none; margin: 0; padding: 0; }
dl.fakta { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.1rem; margin: 0; } dl.fakta dt { color: var(--redup); }
dl.fakta dd { margin: 0; overflow-wrap: anywhere; }
mark { background: #ffe58a; color: inherit; padding: 0 .1em; }
.untuk-pembaca { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
progress { width: 100%; height: 14px; accent-color: var(--biru); }
dialog { border: 0; border-radius: 12px; padding: 0; width: min(40rem, calc(100vw - 1.5rem)); max-height: calc(100dvh - 1.5rem);
    color: inherit; box-shadow: 0 16px 60px rgb(0 20 40 / .35); }
dialog.lebar { width: min(72rem, calc(100vw - 1.5rem)); }
dialog::backdrop { background: rgb(7 30 52 / .55); }
dialog .isi { padding: 1.25rem 1.4rem; }
dialog .kaki { display: flex; flex-wrap: wrap; gap: .75rem; justify-content: flex-end; margin-top: 1.25rem; }
.tunggu { display: flex; gap: .8rem; align-items: center; color: var(--redup); padding: 1.5rem 0; }
.tunggu::before { content: ""; width: 22px; height: 22px; border: 3px solid var(--garis); border-top-color: var(--biru); border-radius: 50%;
    animation: putar 1s linear infinite; }
@keyframes putar { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .tunggu::before { animation: none; } }
@media (max-width: 40rem) {
    h1 { font-size: 1.4rem; } .kartu { padding: .9rem 1rem; } dl.fakta { grid-template-columns: 1fr; gap: 0; }
        dl.fakta dd { margin-bottom: .5rem; }
    table.lipat thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    table.lipat, table.lipat tbody, table.lipat tr, table.lipat td, table.lipat th { display: block; }
    table.lipat tr { border: 1px solid var(--garis); border-radius: var(--sudut); margin-bottom: .75rem; padding: .5rem .25rem; }
    table.lipat td, table.lipat tbody th { border: 0; padding: .2rem .7rem; text-align: left; background: none; }
    table.lipat td[data-nama]::before { content: attr(data-nama) ": "; color: var(--redup); font-size: .92rem; }
    .penuh-ponsel, .penuh-ponsel > button, .penuh-ponsel > .tombol { width: 100%; }
}
@media print { button, nav { display: none !important; } }
`;
