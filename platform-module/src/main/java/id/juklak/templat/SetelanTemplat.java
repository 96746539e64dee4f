package id.juklak.templat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.juklak.pengaturan.PengaturanTidakSahException;

/**
 * Which template makes which document ({@code templat.json}).
 *
 * @param peserta offices whose holders are the {@code peserta} of a meeting
 * @param lembarKendali the file of the control sheet's template
 */
public record SetelanTemplat(String keterangan, List<String> peserta, String lembarKendali, List<Templat> templat) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final Pattern NAMA_FILE = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,100}\\.docx");

    /**
     * One template.
     *
     * @param id by which a client asks for it
     * @param file its name in the folder {@code Templat}
     * @param jenis the kind of document that it makes
     * @param langkah the steps that offer it; none for one that is filled with what was typed in a step's form
     * @param rapat whether it asks for the meeting's time, place and chair
     */
    public record Templat(String id, String file, String jenis, List<String> langkah, boolean rapat) {

        public Templat {
            langkah = langkah == null ? List.of() : List.copyOf(langkah);
        }

        /** What the template and the documents that it makes are called. */
        public String nama() {
            return file.substring(0, file.lastIndexOf('.'));
        }
    }

    public SetelanTemplat {
        peserta = peserta == null ? List.of() : List.copyOf(peserta);
        templat = templat == null ? List.of() : List.copyOf(templat);
        file("lembarKendali", lembarKendali);
        Set<String> id = new HashSet<>();
        for (int ke = 0; ke < templat.size(); ke++) {
            Templat satu = templat.get(ke);
            String tempat = "templat[" + ke + "]";
            if (satu.id() == null || !ID.matcher(satu.id()).matches() || !id.add(satu.id())) {
                throw salah(tempat + ".id", satu.id());
            }
            file(tempat + ".file", satu.file());
        }
    }

    /** The template that a step's form text is written into, as a document of a kind. */
    Optional<Templat> untukIsian(String jenis) {
        return templat.stream().filter(satu -> satu.langkah().isEmpty() && satu.jenis().equals(jenis)).findFirst();
    }

    /** The files of all templates. */
    public Stream<String> file() {
        return Stream.concat(templat.stream().map(Templat::file), Stream.of(lembarKendali)).distinct();
    }

    private static void file(String tempat, String nama) {
        if (nama == null || !NAMA_FILE.matcher(nama).matches()) {
            throw salah(tempat, nama);
        }
    }

    static PengaturanTidakSahException salah(String tempat, String nilai) {
        return new PengaturanTidakSahException("pengaturan.nilai", tempat, "\"" + nilai + "\"");
    }
}
