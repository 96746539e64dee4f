package id.juklak;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
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

/**
 * What ids are called: in a language, or as the repository names a unit or a person. One for each request or document, which remembers
 * names.
 */
public class Label {

    private final Sop sop;
    private final AuthorityService authorityService;
    private final PersonService personService;
    private final NodeService nodeService;
    private final Locale bahasa;
    private final Map<String, String> unit = new HashMap<>();
    private final Map<String, String> orang = new HashMap<>();

    /** @param nodeService the one without permission checks: a colleague's name is no secret */
    Label(Sop sop, AuthorityService authorityService, PersonService personService, NodeService nodeService, Locale bahasa) {
        this.sop = sop;
        this.authorityService = authorityService;
        this.personService = personService;
        this.nodeService = nodeService;
        this.bahasa = bahasa;
    }

    public Locale bahasa() {
        return bahasa;
    }

    /** The text of a key, with what it names. */
    public String pesan(String kunci, Object... args) {
        return args.length == 0 ? I18NUtil.getMessage(kunci, bahasa) : I18NUtil.getMessage(kunci, bahasa, args);
    }

    /** The text under {@code juklak.<jenis>.<id>}; the id itself where there is none, null for null. */
    public String teks(String jenis, String id) {
        if (id == null) {
            return null;
        }
        String teks = pesan("juklak." + jenis + "." + id);
        return teks == null ? id : teks;
    }

    public String langkah(String id) {
        return id == null ? null : pesan("juklak.langkah." + id + ".nama");
    }

    public String petunjuk(String id) {
        return pesan("juklak.langkah." + id + ".petunjuk");
    }

    /** A unit's name by its code: the display name of its group. */
    public String unit(String kode) {
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
    public String orang(String pengguna) {
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
