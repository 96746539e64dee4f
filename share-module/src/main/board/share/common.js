import {css} from 'lit';
import {get} from '../core/server.js';
import {setZone} from '../core/format.js';
import {context} from '../core/context.js';
import {getSop} from '../core/sop.js';

/** On Share's pages the parts are written in Share's letters. */
export const shareStyle = css`
    :host { display: block; font-family: "Open Sans", Arial, sans-serif; font-size: 14px; }
    papan-dokumen, papan-unggah, papan-perjalanan { font-family: inherit; font-size: inherit; }
    button, .tombol { min-height: 40px; } button.besar { min-height: 46px; font-size: 1.1em; }
`;

const ENGINE = 'activiti$';
let promise = null;

/** Who asks and what the SOP says: asked for once by all parts of a page. */
export function meAndSop() {
    promise ??= Promise.all([get('/saya'), getSop()]).then(([me, sop]) => {
        setZone(me.zona);
        return {me, sop};
    }).catch(error => {
        promise = null;
        throw error;
    });
    return promise;
}

/** The id that the web scripts know a task by: ACS's without the engine's name. */
export const taskId = id => (id.startsWith(ENGINE) ? id.slice(ENGINE.length) : id);

/** A node's id out of its reference, or what may be several of them: the first. */
export const nodeId = reference => (reference || '').split(',')[0].split('/').pop();

export const sharePage = path => `${context.sharePages}/${path}`;
export const taskPage = id => sharePage(`task-edit?taskId=${encodeURIComponent(ENGINE + id)}&referrer=tasks`);
export const boardPage = path => `${context.board}#/${path}`;

/** Share's own way to tell the user that something went well; then on to another page. */
export function announceAndGo(sentence, url) {
    window.Alfresco?.util?.PopupManager?.displayMessage({text: sentence, displayTime: 2});
    setTimeout(() => {
        location.href = url;
    }, window.Alfresco ? 1400 : 0);
}
