package id.juklak.sop;

import java.util.List;

/**
 * A kind of document.
 *
 * @param id local name of its type in the content model
 * @param berulang whether a case holds several of it; of any other kind an upload is a new version of the one
 * @param arsip whether it goes into the archive beside the final guideline
 * @param nomor whether it gets an official number when it is signed
 * @param pola words of a file name that tell the kind, most telling first
 */
public record Jenis(String id, boolean berulang, boolean arsip, boolean nomor, List<String> pola) {

    public Jenis {
        pola = pola == null ? List.of() : List.copyOf(pola);
    }
}
