package id.juklak.signing;

import java.security.SecureRandom;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;

/** The keys of the public page: 99 random bits in letters and digits that are read and typed without doubt. */
public class KodeVerifikasi {

    private static final String HURUF = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int PANJANG = 20;
    private static final Pattern BENTUK = Pattern.compile("[0-9a-z]{20}");

    private final NodeService nodeService;
    private final Izin izin;
    private final SecureRandom acak = new SecureRandom();

    /** @param nodeService the one without permission checks */
    public KodeVerifikasi(NodeService nodeService, Izin izin) {
        this.nodeService = nodeService;
        this.izin = izin;
    }

    /** A document's code, given now where it has none. */
    public String milik(NodeRef dokumen) {
        return milik(dokumen, null);
    }

    /** @param calon the code to give where the document has none; null for any */
    String milik(NodeRef dokumen, String calon) {
        String ada = (String) nodeService.getProperty(dokumen, JuklakModel.KODE_VERIFIKASI);
        if (ada != null) {
            return ada;
        }
        String baru = calon == null ? baru() : calon;
        izin.untuk(() -> nodeService.setProperty(dokumen, JuklakModel.KODE_VERIFIKASI, baru));
        return baru;
    }

    private String baru() {
        StringBuilder kode = new StringBuilder(PANJANG);
        for (int ke = 0; ke < PANJANG; ke++) {
            kode.append(HURUF.charAt(acak.nextInt(HURUF.length())));
        }
        return kode.toString();
    }

    /** Whether a text can be one at all. */
    public static boolean mungkin(String kode) {
        return BENTUK.matcher(kode).matches();
    }
}
