package id.juklak.notify;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;
import id.juklak.process.Kabar;

/**
 * What lies in a drawer of the outbox: news, or one person's mail about it.
 *
 * @param simpul null for one that does not lie there yet
 * @param penerima user name; null in news
 * @param alamat mail address; null in news, and for a person without
 * @param perihal the mail's subject; null before it has been written
 * @param keadaan what has become of it: {@link Keadaan}
 * @param percobaan how often it was tried to send it
 * @param saat when it came into this state
 * @param alasan why it is in it, a sentence; null where that needs no reason
 */
public record Surel(NodeRef simpul, Kabar kabar, String penerima, String alamat, String perihal, Keadaan keadaan, int percobaan, Date saat,
        String alasan) {

    private static final int ALASAN_MAKS = 500;

    /** What has become of a mail. */
    public enum Keadaan {
        MENUNGGU("menunggu"), DIKIRIM("dikirim"), TERKIRIM("terkirim"), DILEWATI("dilewati"), GAGAL("gagal"), TAK_PASTI("takPasti");

        private final String id;

        Keadaan(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        private static Keadaan dari(String id) {
            for (Keadaan satu : values()) {
                if (satu.id.equals(id)) {
                    return satu;
                }
            }
            throw new IllegalArgumentException(id);
        }
    }

    static Surel baru(Kabar kabar, String penerima, String alamat) {
        return new Surel(null, kabar, penerima, alamat, null, Keadaan.MENUNGGU, 0, new Date(), null);
    }

    /** @param sebab why; of a long one, such as FreeMarker's, the beginning */
    Surel menjadi(Keadaan lain, String sebab) {
        String ringkas = sebab == null || sebab.length() <= ALASAN_MAKS ? sebab : sebab.substring(0, ALASAN_MAKS) + "\u2026";
        return new Surel(simpul, kabar, penerima, alamat, perihal, lain, percobaan, new Date(), ringkas);
    }

    Surel dicoba(int kali) {
        return new Surel(simpul, kabar, penerima, alamat, perihal, keadaan, kali, saat, alasan);
    }

    static Surel baca(NodeRef simpul, Map<QName, Serializable> properti) {
        Kabar kabar = new Kabar(Kabar.Macam.dari(teks(properti, JuklakModel.SUREL_MACAM)),
                new NodeRef(teks(properti, JuklakModel.SUREL_BERKAS)),
                teks(properti, JuklakModel.SUREL_LANGKAH), teks(properti, JuklakModel.SUREL_TUGAS), teks(properti, JuklakModel.SUREL_OLEH),
                teks(properti, JuklakModel.SUREL_CATATAN), (Date) properti.get(JuklakModel.SUREL_PADA));
        return new Surel(simpul, kabar, teks(properti, JuklakModel.SUREL_PENERIMA), teks(properti, JuklakModel.SUREL_ALAMAT),
                teks(properti, JuklakModel.SUREL_PERIHAL),
                Keadaan.dari(teks(properti, JuklakModel.SUREL_KEADAAN)),
                properti.get(JuklakModel.SUREL_PERCOBAAN) instanceof Integer kali ? kali : 0,
                (Date) properti.get(JuklakModel.SUREL_SAAT), teks(properti, JuklakModel.SUREL_ALASAN));
    }

    private static String teks(Map<QName, Serializable> properti, QName nama) {
        return (String) properti.get(nama);
    }

    /** Every property of the model's type, null ones too, so that nothing of an earlier state stays. */
    Map<QName, Serializable> properti() {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.SUREL_MACAM, kabar.macam().id());
        properti.put(JuklakModel.SUREL_BERKAS, kabar.berkas().toString());
        properti.put(JuklakModel.SUREL_LANGKAH, kabar.langkah());
        properti.put(JuklakModel.SUREL_TUGAS, kabar.tugas());
        properti.put(JuklakModel.SUREL_OLEH, kabar.oleh());
        properti.put(JuklakModel.SUREL_CATATAN, kabar.catatan());
        properti.put(JuklakModel.SUREL_PADA, kabar.pada());
        properti.put(JuklakModel.SUREL_PENERIMA, penerima);
        properti.put(JuklakModel.SUREL_ALAMAT, alamat);
        properti.put(JuklakModel.SUREL_PERIHAL, perihal);
        properti.put(JuklakModel.SUREL_KEADAAN, keadaan.id());
        properti.put(JuklakModel.SUREL_PERCOBAAN, percobaan);
        properti.put(JuklakModel.SUREL_SAAT, saat);
        properti.put(JuklakModel.SUREL_ALASAN, alasan);
        return properti;
    }
}
