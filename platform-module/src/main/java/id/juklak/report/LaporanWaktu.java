package id.juklak.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;
import id.juklak.process.Catatan;
import id.juklak.process.Catatan.Peristiwa;
import id.juklak.report.BukuBulanan.Entri;
import id.juklak.report.BukuBulanan.Pertanyaan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Where time goes: what the records of a period tell of the steps and of the cases. Each time that a step was done counts, also the time
 * that ended in a return: its office spent it.
 */
public class LaporanWaktu {

    private static final String KASUS_BERJALAN = "TYPE:\"jkl:berkas\" AND =jkl:status:\"" + JuklakModel.BERJALAN + '"';
    private static final int SEHALAMAN = 1000;

    private final PembacaLaporan pembaca;
    private final BukuBulanan bukuBulanan;
    private final NodeService nodeService;
    private final WaktuKerja waktuKerja;
    private final Sop sop;

    /** @param nodeService the one without permission checks, for the case of an event that the user may read */
    LaporanWaktu(PembacaLaporan pembaca, BukuBulanan bukuBulanan, NodeService nodeService, WaktuKerja waktuKerja, Sop sop) {
        this.pembaca = pembaca;
        this.bukuBulanan = bukuBulanan;
        this.nodeService = nodeService;
        this.waktuKerja = waktuKerja;
        this.sop = sop;
    }

    /** What happens to cases, as their records call it. */
    public enum Kejadian {
        MULAI("mulai"), TERBIT("terbit"), BATAL("batal"), KEMBALI("kembali"), SELESAI("selesai");

        private final String peristiwa;

        Kejadian(String peristiwa) {
            this.peristiwa = peristiwa;
        }
    }

    /**
     * @param langkah the 16 steps in their order
     * @param bulan what happened month by month
     * @param durasi working minutes from start to publication of the cases that were published
     * @param berjalan cases that run now
     * @param terlambat those of them that wait longer than the norm now
     */
    public record Isi(List<WaktuLangkah> langkah, Map<YearMonth, Map<Kejadian, Integer>> bulan, Ringkasan durasi, int berjalan,
            int terlambat) {

        /** How often something happened in the whole period. */
        public int kali(Kejadian kejadian) {
            return bulan.values().stream().mapToInt(satu -> satu.getOrDefault(kejadian, 0)).sum();
        }
    }

    /**
     * @param menit working minutes
     * @param terlambat how many times it was done after it was due
     * @param kembali how many times it ended in a return
     */
    public record WaktuLangkah(Langkah langkah, long normaMenit, Ringkasan menit, int terlambat, int kembali) {}

    private static final class Hitungan {

        private final Deret menit = new Deret();
        private int terlambat;
        private int kembali;
    }

    /** @param kini for what is overdue */
    public Isi susun(Periode periode, Instant kini) {
        return pembaca.baca(() -> {
            Map<String, Hitungan> langkah = new HashMap<>();
            sop.langkah().forEach(satu -> langkah.put(satu.id(), new Hitungan()));
            Map<YearMonth, Map<Kejadian, Integer>> bulan = new TreeMap<>();
            periode.bulan().forEach(satu -> bulan.put(satu, new EnumMap<>(Kejadian.class)));
            Deret durasi = new Deret();
            for (Kejadian kejadian : Kejadian.values()) {
                bukuBulanan.semua(pertanyaan(kejadian), periode, entri -> {
                    Peristiwa peristiwa = Catatan.peristiwa(entri.properti());
                    bulan.get(YearMonth.from(peristiwa.pada().toInstant().atZone(waktuKerja.zona()))).merge(kejadian, 1, Integer::sum);
                    switch (kejadian) {
                        case SELESAI, KEMBALI -> hitung(langkah.get(peristiwa.langkah()), peristiwa, kejadian);
                        case TERBIT -> durasi.tambah(durasi(entri));
                        default -> {}
                    }
                });
            }
            Sekarang sekarang = sekarang(kini);
            return new Isi(sop.langkah().stream().map(satu -> waktu(satu, langkah.get(satu.id()))).toList(), bulan, durasi.ringkas(),
                    sekarang.berjalan(), sekarang.terlambat());
        });
    }

    private Pertanyaan pertanyaan(Kejadian kejadian) {
        return new Pertanyaan("TYPE:\"jkl:peristiwa\" AND =jkl:jenisPeristiwa:\"" + kejadian.peristiwa + '"', JuklakModel.PADA, null);
    }

    private void hitung(Hitungan hitungan, Peristiwa peristiwa, Kejadian kejadian) {
        if (hitungan == null || peristiwa.menitKerja() == null) {
            return;
        }
        hitungan.menit.tambah(peristiwa.menitKerja());
        hitungan.terlambat += peristiwa.terlambat() ? 1 : 0;
        hitungan.kembali += kejadian == Kejadian.KEMBALI ? 1 : 0;
    }

    private WaktuLangkah waktu(Langkah langkah, Hitungan hitungan) {
        return new WaktuLangkah(langkah, waktuKerja.menitNorma(langkah.norma()), hitungan.menit.ringkas(), hitungan.terlambat,
                hitungan.kembali);
    }

    private long durasi(Entri terbit) {
        NodeRef berkas = nodeService.getPrimaryParent(terbit.simpul()).getParentRef();
        Date mulai = (Date) nodeService.getProperty(berkas, JuklakModel.MULAI);
        return waktuKerja.menitKerja(mulai.toInstant(), terbit.waktu(JuklakModel.PADA).toInstant());
    }

    private record Sekarang(int berjalan, int terlambat) {}

    /** How many cases run, and how many of them are overdue. */
    private Sekarang sekarang(Instant kini) {
        int berjalan = 0;
        int terlambat = 0;
        Pertanyaan pertanyaan = new Pertanyaan(KASUS_BERJALAN, JuklakModel.MULAI, JuklakModel.NOMOR_BERKAS);
        List<Entri> halaman;
        do {
            halaman = bukuBulanan.cari(pertanyaan, berjalan, SEHALAMAN).entri();
            berjalan += halaman.size();
            terlambat += (int) halaman.stream().map(entri -> entri.waktu(JuklakModel.TENGGAT))
                    .filter(tenggat -> tenggat != null && tenggat.toInstant().isBefore(kini)).count();
        } while (halaman.size() == SEHALAMAN);
        return new Sekarang(berjalan, terlambat);
    }
}
