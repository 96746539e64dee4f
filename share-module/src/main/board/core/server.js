import {language, t} from './language.js';
import {context} from './context.js';

/** What went wrong with a request. `reason`: offline (no connection), refused (the server says why), broken (the server's own fault). */
export class RequestError extends Error {
    constructor(reason, status, sentence, details = [], code = '') {
        super(sentence);
        this.reason = reason;
        this.status = status;
        this.details = details;
        this.code = code;
    }
}

const TICKET_NAME = 'juklak.tiket';
/** `session-ended` when a session ended, `connection` when the connection went or came. */
export const serverEvents = new EventTarget();

let ticket = context.signIn ? sessionStorage.getItem(TICKET_NAME) : null;
let pendingSignIn = null;
let connected = true;

export const isSignedIn = () => !context.signIn || ticket !== null;

/** Asks for a ticket. The password goes into this request and nowhere else. */
export async function signIn(user, password) {
    const answer = await send(context.signIn, {method: 'POST', headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({userId: user, password})});
    if (answer.status === 403 || answer.status === 401) {
        throw new RequestError('refused', answer.status, t('masuk.salah'));
    }
    if (!answer.ok) {
        throw new RequestError('broken', answer.status, t('galat.server'));
    }
    ticket = (await answer.json()).entry.id;
    sessionStorage.setItem(TICKET_NAME, ticket);
    pendingSignIn?.resolve();
    pendingSignIn = null;
}

export async function signOut() {
    const former = ticket;
    ticket = null;
    sessionStorage.removeItem(TICKET_NAME);
    if (former) {
        await send(`${context.signIn}/-me-`, {method: 'DELETE', headers: {Authorization: `Basic ${btoa(former)}`}}).catch(() => null);
    }
}

function cookie(name) {
    return document.cookie.split('; ').map(pair => pair.split('=')).find(pair => pair[0] === name)?.slice(1).join('=');
}

function headers(changing) {
    const values = {'Accept-Language': language() === 'en' ? 'en' : 'id'};
    if (ticket) {
        values.Authorization = `Basic ${btoa(ticket)}`;
    }
    // Share changes its token now and then: it is read just before each request that changes something.
    if (changing && context.csrfHeader && context.csrfCookie) {
        values[context.csrfHeader] = decodeURIComponent(cookie(context.csrfCookie) || '');
    }
    return values;
}

async function send(url, options) {
    try {
        const answer = await fetch(url, {credentials: context.signIn ? 'omit' : 'same-origin', cache: 'no-store', ...options});
        setConnected(true);
        return answer;
    } catch (error) {
        if (error.name === 'AbortError') {
            throw error;
        }
        setConnected(false);
        throw new RequestError('offline', 0, t('galat.terputus'));
    }
}

function setConnected(now) {
    if (now !== connected) {
        connected = now;
        serverEvents.dispatchEvent(new CustomEvent('connection', {detail: now}));
    }
}

/** Asks the server anything, to see whether it is there again. */
export async function tryConnection() {
    await send(address('/sop'), {headers: headers(false)});
}

export function address(path, query = {}) {
    const parameters = new URLSearchParams(Object.entries(query)
        .filter(([, value]) => value !== null && value !== undefined && value !== ''));
    return context.service + path + (parameters.size ? `?${parameters}` : '');
}

/** A session that ended: waits until the user has signed in again, then the request goes on. */
function waitForSignIn() {
    if (!pendingSignIn) {
        pendingSignIn = {};
        pendingSignIn.promise = new Promise(resolve => {
            pendingSignIn.resolve = resolve;
        });
        serverEvents.dispatchEvent(new CustomEvent('session-ended'));
    }
    return pendingSignIn.promise;
}

async function call(method, path, {query, json, body, type, signal} = {}) {
    for (;;) {
        const options = {method, headers: headers(method !== 'GET'), signal};
        if (json !== undefined) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(json);
        } else if (body !== undefined) {
            options.headers['Content-Type'] = type || 'application/octet-stream';
            options.body = body;
        }
        const answer = await send(address(path, query), options);
        if (answer.status !== 401) {
            return answer;
        }
        await waitForSignIn();
    }
}

function interpret(status, body) {
    const problem = body?.error;
    if (problem?.briefSummary) {
        const sentence = problem.briefSummary.replace(/^\d{8} /, '');
        return new RequestError(status >= 500 ? 'broken' : 'refused', status, sentence, problem.rincian || [], problem.errorKey || '');
    }
    const sentence = status === 403 ? t('galat.wenang')
        : status === 404 ? t('galat.tiada') : status === 413 ? t('galat.besar') : t('galat.server');
    return new RequestError(status >= 500 ? 'broken' : 'refused', status, sentence);
}

async function result(answer) {
    if (answer.ok) {
        return answer.status === 204 ? null : answer.json();
    }
    throw interpret(answer.status, await answer.json().catch(() => null));
}

export const get = async (path, query, signal) => result(await call('GET', path, {query, signal}));
export const sendJson = async (path, json = {}, method = 'POST') => result(await call(method, path, {json}));
export const sendBody = async (path, query, body, type) => result(await call('POST', path, {query, body, type}));
export const remove = async path => result(await call('DELETE', path));

/** A file's bytes. */
export async function getFile(path, query) {
    const answer = await call('GET', path, {query});
    if (!answer.ok) {
        throw interpret(answer.status, await answer.json().catch(() => null));
    }
    return answer.blob();
}

/** Saves a file of the server on the user's computer, under a name. */
export async function download(path, query, name) {
    const fileUrl = URL.createObjectURL(await getFile(path, query));
    const link = document.createElement('a');
    link.href = fileUrl;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(fileUrl), 60_000);
}

/** Sends a file and says how far it is (0 to 1). */
export function upload(path, query, file, onProgress) {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', address(path, query));
        Object.entries(headers(true)).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
        request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
        request.onerror = () => {
            setConnected(false);
            reject(new RequestError('offline', 0, t('galat.terputus')));
        };
        request.onload = () => {
            setConnected(true);
            let body = null;
            try {
                body = JSON.parse(request.responseText);
            } catch {
                // No JSON: the status says what there is to say.
            }
            if (request.status === 401) {
                waitForSignIn().then(() => upload(path, query, file, onProgress)).then(resolve, reject);
            } else if (request.status >= 200 && request.status < 300) {
                resolve(body);
            } else {
                reject(interpret(request.status, body));
            }
        };
        request.send(file);
    });
}
