/**
 * Where the board stands and what its host told it (docs/architecture.md, "Share module"): a page of Share, or the page at / of the embedded runtime, which has a sign-in of
 * its own. The host says everything in attributes of one element.
 */
const wadah = document.getElementById('juklak-papan');
const data = wadah.dataset;

export const konteks = {
    wadah,
    layanan: data.layanan,
    /** ACS's public REST API: of the server itself, or through Share's proxy. */
    acs: data.masuk ? '/alfresco/api/-default-/public' : data.layanan.replace(/\/alfresco\/juklak$/, '/alfresco-api/-default-/public'),
    /** The address that gives tickets; only where the board signs in by itself. */
    masuk: data.masuk || null,
    halamanShare: data.halaman || null,
    penggunaShare: data.pengguna || null,
    kukiCsrf: data.csrfKuki || null,
    kepalaCsrf: data.csrfKepala || null,
    contoh: data.contoh ? JSON.parse(data.contoh) : null,
    bahasaAwal: (data.bahasa || 'id').toLowerCase().startsWith('en') ? 'en' : 'id',
};
