package id.juklak.archive;

import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/**
 * An archived document as it stands when it is read.
 *
 * @param zona where the office is: a date is a day there
 */
public record DokumenArsip(NodeRef simpul, Map<QName, Serializable> properti, ZoneId zona) {

    /** What is counted, by the names of the filters. */
    static final Map<String, Function<DokumenArsip, List<String>>> FACET = facet();

    private static Map<String, Function<DokumenArsip, List<String>>> facet() {
        Map<String, Function<DokumenArsip, List<String>>> semua = new LinkedHashMap<>();
        semua.put("jenis", dokumen -> dokumen.satu(JuklakModel.JENIS_ARSIP));
        semua.put("unit", dokumen -> dokumen.satu(JuklakModel.UNIT_ASAL));
        semua.put("tahun", dokumen -> dokumen.satu(JuklakModel.TAHUN_ARSIP));
        semua.put("keadaan", dokumen -> dokumen.satu(JuklakModel.KEADAAN_ARSIP));
        semua.put("penandatangan", DokumenArsip::penandatangan);
        return Collections.unmodifiableMap(semua);
    }

    public String teks(QName nama) {
        Serializable nilai = properti.get(nama);
        return nilai == null ? null : nilai.toString();
    }

    public LocalDate hari(QName nama) {
        return properti.get(nama) instanceof Date saat ? LocalDate.ofInstant(saat.toInstant(), zona) : null;
    }

    private List<String> satu(QName nama) {
        String nilai = teks(nama);
        return nilai == null ? List.of() : List.of(nilai);
    }

    /** User names. */
    public List<String> penandatangan() {
        return daftar(JuklakModel.nama("ttdOleh"));
    }

    private List<String> daftar(QName nama) {
        Serializable nilai = properti.get(nama);
        return nilai instanceof List<?> semua
                ? semua.stream().map(String::valueOf).toList()
                : nilai == null ? List.of() : List.of(nilai.toString());
    }

    boolean memenuhi(PertanyaanArsip.Saringan saringan) {
        LocalDate tanggal = hari(JuklakModel.TANGGAL);
        return (saringan.nomor() == null || bernomor(saringan.nomor()))
                && sama(saringan.jenis(), JuklakModel.JENIS_ARSIP) && sama(saringan.unit(), JuklakModel.UNIT_ASAL)
                && sama(saringan.keadaan(), JuklakModel.KEADAAN_ARSIP)
                && sama(saringan.tahun(), JuklakModel.TAHUN_ARSIP)
                && (saringan.penandatangan() == null || penandatangan().contains(saringan.penandatangan()))
                && (saringan.dari() == null || tanggal != null && !tanggal.isBefore(saringan.dari()))
                && (saringan.sampai() == null || tanggal != null && !tanggal.isAfter(saringan.sampai()));
    }

    boolean bernomor(String nomor) {
        return ArsipBasisData.NOMOR.stream().anyMatch(nama -> nomor.equalsIgnoreCase(teks(nama)));
    }

    private boolean sama(Object dicari, QName nama) {
        return dicari == null || dicari.toString().equals(teks(nama));
    }

    /** Whether all words stand in the title, the names, the numbers or the notes. */
    boolean memuat(PertanyaanArsip pertanyaan) {
        if (pertanyaan.persis() != null && bernomor(pertanyaan.persis())) {
            return true;
        }
        List<String> ada = Perihal.kata(properti);
        return pertanyaan.kata().stream()
                .allMatch(kata -> ada.contains(KataDasar.dasar(kata)) || ada.stream().anyMatch(satu -> satu.startsWith(kata)))
                && pertanyaan.frasa().stream().allMatch(this::memuatFrasa);
    }

    private boolean memuatFrasa(List<String> frasa) {
        return List.of(JuklakModel.JUDUL_ARSIP, ContentModel.PROP_NAME).stream()
                .anyMatch(nama -> Collections.indexOfSubList(KataDasar.kata(teks(nama)), frasa) >= 0);
    }

    static Comparator<DokumenArsip> urutan(PertanyaanArsip.Urut urut) {
        return switch (urut) {
            case JUDUL -> Comparator.comparing((DokumenArsip dokumen) -> dokumen.teks(JuklakModel.JUDUL_ARSIP),
                    Comparator.nullsLast(Collator.getInstance(Locale.forLanguageTag("id"))::compare));
            case NOMOR_BERKAS -> Comparator.comparing(dokumen -> dokumen.teks(JuklakModel.NOMOR_BERKAS_ASAL),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            default -> Comparator.comparing(dokumen -> (Date) dokumen.properti().get(JuklakModel.TANGGAL),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }
}
