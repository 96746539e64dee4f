import {get} from './server.js';
import {t} from './language.js';

/**
 * The SOP as GET /sop tells it. What a server does not tell yet is filled in here and nowhere else: which role is held by units, which
 * origin comes with a document, the decisions with the kinds that a yes asks for, and what a new case is begun with.
 */
export async function getSop() {
    const sop = await get('/sop');
    return {
        unitBawaan: 'ORTALA', bentukBawaan: 'juklak',
        keputusan: [{id: 'perluPerMenko', nama: t('tugas.perMenko'), ya: t('tugas.perMenko.ya'), tidak: t('tugas.perMenko.tidak'),
            jenis: ['perMenko']}],
        ...sop,
        peran: sop.peran.map(role => ({perUnit: role.id === 'UNIT_ORGANISASI', ...role})),
        asal: sop.asal.map(origin => ({dokumen: origin.id === 'usulan' ? 'usulan' : null, ...origin})),
    };
}

/** Whether a case of this origin begins with a document, which only the unit that it is about may give. */
export const comesWithDocument = (sop, id) => Boolean(sop.asal.find(origin => origin.id === id)?.dokumen);

/** Decisions of a task by the ids that it asks for. */
export const decisionsOf = (sop, task) => task.keputusan.map(id => sop.keputusan.find(decision => decision.id === id));
