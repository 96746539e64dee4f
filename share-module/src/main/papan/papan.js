import {konteks} from './inti/konteks.js';
import {rapikanDraf} from './inti/draf.js';
import {pulihkanTempat} from './inti/rute.js';
import './aplikasi.js';

pulihkanTempat();
rapikanDraf();
if (konteks.masuk) {
    // The page is the board's own: no host has styled it.
    const halaman = new CSSStyleSheet();
    halaman.replaceSync('html, body { margin: 0; background: #f4f6f8; } body { min-height: 100dvh; }');
    document.adoptedStyleSheets.push(halaman);
}
konteks.wadah.replaceChildren(document.createElement('papan-juklak'));
