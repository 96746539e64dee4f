package id.juklak.archive;

import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.sop.Sop;

/** Whose office it is to keep the archive and to record the Menko's decision, for the current user. */
class ArchiveRights {

    private final JabatanGroups jabatanGroups;
    private final JabatanRights jabatanRights;
    private final Sop sop;

    ArchiveRights(JabatanGroups jabatanGroups, JabatanRights jabatanRights, Sop sop) {
        this.jabatanGroups = jabatanGroups;
        this.jabatanRights = jabatanRights;
        this.sop = sop;
    }

    boolean isKeeper() {
        return jabatanGroups.holdsAny(sop.archive().keepers());
    }

    /** The office in which the user keeps the archive; null for one who does not. */
    String keeperJabatan() {
        return jabatanRights.findJabatan(sop.archive().keepers());
    }

    boolean isPenetapanRecorder() {
        return jabatanGroups.holdsAny(sop.archive().penetapanRecorders());
    }

    /** The office in which the user records a decision; null for one who may not. */
    String penetapanRecorderJabatan() {
        return jabatanRights.findJabatan(sop.archive().penetapanRecorders());
    }
}
