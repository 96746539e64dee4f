package id.juklak.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.sop.Peran;
import id.juklak.sop.Sop;

/** What ids are called: in the user's language, or as the repository names a unit or a person. One for each request, which remembers names. */
class Label {

    private final Sop sop;
    private final AuthorityService authorityService;
    private final PersonService personService;
    private final NodeService nodeService;
    private final Map<String, String> unit = new HashMap<>();
    private final Map<String, String> orang = new HashMap<>();

    /** @param nodeService the one without permission checks: a colleague's name is no secret */
    Label(Sop sop, AuthorityService authorityService, PersonService personService, NodeService nodeService) {
        this.sop = sop;
        this.authorityService = authorityService;
        this.personService = personService;
        this.nodeService = nodeService;
    }

    /** The text under {@code juklak.<jenis>.<id>}; the id itself where there is none, null for null. */
    String teks(String jenis, String id) {
        if (id == null) {
            return null;
        }
        String teks = I18NUtil.getMessage("juklak." + jenis + "." + id);
        return teks == null ? id : teks;
    }

    String langkah(String id) {
        return id == null ? null : I18NUtil.getMessage("juklak.langkah." + id + ".nama");
    }

    String petunjuk(String id) {
        return I18NUtil.getMessage("juklak.langkah." + id + ".petunjuk");
    }

    /** A unit's name by its code: the display name of its group. */
    String unit(String kode) {
        return kode == null ? null : unit.computeIfAbsent(kode, this::namaUnit);
    }

    private String namaUnit(String kode) {
        for (Peran peran : sop.peran()) {
            if (peran.perUnit() != null && authorityService.authorityExists(peran.perUnit() + kode)) {
                return authorityService.getAuthorityDisplayName(peran.perUnit() + kode);
            }
        }
        return kode;
    }

    /** A person's full name; the user name where there is none (any more). */
    String orang(String pengguna) {
        return pengguna == null ? null : orang.computeIfAbsent(pengguna, this::namaOrang);
    }

    private String namaOrang(String pengguna) {
        NodeRef simpul = personService.getPersonOrNull(pengguna);
        if (simpul == null) {
            return pengguna;
        }
        Map<QName, Serializable> properti = nodeService.getProperties(simpul);
        String nama = (kosong(properti.get(ContentModel.PROP_FIRSTNAME)) + " " + kosong(properti.get(ContentModel.PROP_LASTNAME))).strip();
        return nama.isEmpty() ? pengguna : nama;
    }

    private String kosong(Serializable teks) {
        return teks == null ? "" : teks.toString();
    }
}
