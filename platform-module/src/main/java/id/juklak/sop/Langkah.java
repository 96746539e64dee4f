package id.juklak.sop;

import java.util.List;

import id.juklak.calendar.Norma;

/**
 * One of the SOP's steps.
 *
 * @param id {@code langkah01} to {@code langkah16}: the user task's id, the end of its form key, the key of its texts
 * @param pelaksana office that performs it
 * @param terlibat offices that take part
 * @param norma the time it may take
 * @param perlu documents that it needs to be completed
 * @param boleh marks that the performer may put on a document without the step asking for them
 * @param isian texts typed in its form
 * @param keputusan decisions made in its form
 * @param unggah kinds that the performer uploads, the first being what a file of unclear kind is taken for
 * @param kembali step to which an examiner returns the case; null where there is nothing to return
 */
public record Langkah(String id, int no, String pelaksana, List<String> terlibat, Norma norma, List<Perlu> perlu, List<Perlu> boleh,
        List<Isian> isian,
        List<String> keputusan, List<String> unggah, String kembali) {

    public Langkah {
        terlibat = salin(terlibat);
        perlu = salin(perlu);
        boleh = salin(boleh);
        isian = salin(isian);
        keputusan = salin(keputusan);
        unggah = salin(unggah);
    }

    private static <T> List<T> salin(List<T> daftar) {
        return daftar == null ? List.of() : List.copyOf(daftar);
    }
}
