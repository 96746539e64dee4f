/**
 * Where the board stands and what its host told it (docs/architecture.md, "Share module"): a page of Share, or the page at / of the embedded runtime, which has a sign-in of
 * its own. The host says everything in attributes of one element. Parts of the board stand on Share's other pages too: there the element is #juklak-konteks, and holds nothing.
 */
const board = document.getElementById('juklak-papan');
const host = board || document.getElementById('juklak-konteks');
const data = host.dataset;

export const context = {
    wadah: host,
    /** What stands before # in the address of a page of the board. */
    papan: board ? '' : `${data.halaman}/juklak`,
    layanan: data.layanan,
    /** The address that gives tickets; only where the board signs in by itself. */
    masuk: data.masuk || null,
    halamanShare: data.halaman || null,
    penggunaShare: data.pengguna || null,
    kukiCsrf: data.csrfKuki || null,
    kepalaCsrf: data.csrfKepala || null,
    contoh: data.contoh ? JSON.parse(data.contoh) : null,
    bahasaAwal: (data.bahasa || 'id').toLowerCase().startsWith('en') ? 'en' : 'id',
};
