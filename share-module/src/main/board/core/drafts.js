/** What a user typed and has not sent yet. It outlives a lost connection, a session's end and a closed window; never passwords. */
const PREFIX = 'juklak.draf.';
const KEPT_DAYS = 30;

export function saveDraft(user, subject, fields) {
    const storageName = `${PREFIX}${user}.${subject}`;
    if (Object.values(fields).every(value => !value)) {
        localStorage.removeItem(storageName);
        return;
    }
    localStorage.setItem(storageName, JSON.stringify({pada: Date.now(), isi: fields}));
}

export function readDraft(user, subject) {
    const stored = localStorage.getItem(`${PREFIX}${user}.${subject}`);
    return stored ? JSON.parse(stored).isi : {};
}

export function dropDraft(user, subject) {
    localStorage.removeItem(`${PREFIX}${user}.${subject}`);
}

/** Forgets what nobody came back to. */
export function tidyDrafts() {
    const oldest = Date.now() - KEPT_DAYS * 86_400_000;
    Object.keys(localStorage).filter(storageName => storageName.startsWith(PREFIX)).forEach(storageName => {
        if (JSON.parse(localStorage.getItem(storageName)).pada < oldest) {
            localStorage.removeItem(storageName);
        }
    });
}
