package id.juklak.signing;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.document.Sidik;

/**
 * Which marks still stand for a document's content. The longest of them must cover the content to its end: whatever came behind it, came
 * from elsewhere and was seen by nobody who put a mark on it.
 */
public class Keutuhan {

    private final BukuTanda bukuTanda;
    private final Sidik sidik;

    public Keutuhan(BukuTanda bukuTanda, Sidik sidik) {
        this.bukuTanda = bukuTanda;
        this.sidik = sidik;
    }

    /** The marks of a document that hold; the content is read only where there are any. */
    public List<Tanda> sah(NodeRef dokumen) {
        List<Tanda> semua = bukuTanda.semua(dokumen);
        if (semua.isEmpty()) {
            return List.of();
        }
        Sidik.Isi kini = sidik.baca(dokumen, semua.stream().map(Tanda::panjang).toList());
        boolean seluruhnya = kini != null && semua.stream().mapToLong(Tanda::panjang).max().orElseThrow() == kini.panjang();
        return seluruhnya ? semua.stream().filter(tanda -> tanda.sha256().equals(kini.sha256().get(tanda.panjang()))).toList() : List.of();
    }
}
