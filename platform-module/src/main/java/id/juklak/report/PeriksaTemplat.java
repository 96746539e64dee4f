package id.juklak.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import id.juklak.JuklakException;
import id.juklak.templat.DaftarTemplat;
import id.juklak.templat.NaskahTemplat;
import id.juklak.templat.NilaiBerkas;
import id.juklak.templat.SetelanTemplat;

/** Tells the administrator, without a case, whether each template can be filled, and what fields there are. */
public class PeriksaTemplat {

    private final DaftarTemplat daftar;
    private final NaskahTemplat naskahTemplat;
    private final NilaiBerkas nilaiBerkas;
    private final NilaiLembarKendali nilaiLembar;

    PeriksaTemplat(DaftarTemplat daftar, NaskahTemplat naskahTemplat, NilaiBerkas nilaiBerkas, NilaiLembarKendali nilaiLembar) {
        this.daftar = daftar;
        this.naskahTemplat = naskahTemplat;
        this.nilaiBerkas = nilaiBerkas;
        this.nilaiLembar = nilaiLembar;
    }

    /**
     * A template and what is wrong with it.
     *
     * @param templat null for the control sheet's
     * @param temuan null where nothing is
     */
    public record Keadaan(String file, SetelanTemplat.Templat templat, String temuan) {}

    /**
     * A field.
     *
     * @param nama as it is written in a template; a field of a list's rows with the list before it, {@code peserta[nama]}
     * @param lembarKendali whether the control sheet's template has it
     * @param naskah whether the other templates have it
     */
    public record Medan(String nama, boolean naskah, boolean lembarKendali) {}

    public List<Keadaan> semua() {
        List<Keadaan> semua = new ArrayList<>();
        daftar.setelan().templat().forEach(satu -> semua.add(new Keadaan(satu.file(), satu, temuan(satu.file(), nilaiBerkas.contoh()))));
        String lembar = daftar.setelan().lembarKendali();
        semua.add(new Keadaan(lembar, null, temuan(lembar, nilaiLembar.contoh())));
        return semua;
    }

    public List<Medan> medan() {
        List<String> naskah = nama(nilaiBerkas.contoh());
        List<String> lembar = nama(nilaiLembar.contoh());
        List<Medan> semua = new ArrayList<>();
        naskah.forEach(nama -> semua.add(new Medan(nama, true, lembar.contains(nama))));
        lembar.stream().filter(nama -> !naskah.contains(nama)).forEach(nama -> semua.add(new Medan(nama, false, true)));
        return semua;
    }

    private String temuan(String file, Map<String, ?> contoh) {
        try {
            naskahTemplat.coba(file, contoh);
            return null;
        } catch (JuklakException salah) {
            return salah.getMessage();
        }
    }

    private static List<String> nama(Map<String, ?> nilai) {
        List<String> nama = new ArrayList<>();
        nilai.forEach((medan, isi) -> {
            nama.add(medan);
            if (isi instanceof Collection<?> baris) {
                ((Map<?, ?>) baris.iterator().next()).keySet().stream().map(satu -> medan + "[" + satu + "]").sorted().forEach(nama::add);
            }
        });
        return nama;
    }
}
