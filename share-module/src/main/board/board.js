import {context} from './core/context.js';
import {tidyDrafts} from './core/drafts.js';
import {restorePlace} from './core/route.js';
import './application.js';

restorePlace();
tidyDrafts();
if (context.signIn) {
    // The page is the board's own: no host has styled it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html, body { margin: 0; background: #f4f6f8; } body { min-height: 100dvh; }');
    document.adoptedStyleSheets.push(sheet);
}
context.host.replaceChildren(document.createElement('papan-juklak'));
