package id.juklak.web;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.juklak.Label;
import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan.Peristiwa;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/** A case's record, and what it says of the 16 steps. */
class TampilanRiwayat {

    private final Sop sop;
    private final WaktuKerja waktuKerja;

    TampilanRiwayat(Sop sop, WaktuKerja waktuKerja) {
        this.sop = sop;
        this.waktuKerja = waktuKerja;
    }

    List<Map<String, Object>> peristiwa(Tampilan tampilan, List<Peristiwa> riwayat) {
        return riwayat.stream().map(satu -> peristiwa(tampilan, satu)).toList();
    }

    private Map<String, Object> peristiwa(Tampilan tampilan, Peristiwa satu) {
        Label label = tampilan.label();
        Langkah langkah = satu.langkah() == null ? null : sop.langkah(satu.langkah());
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("peristiwa", satu.jenis());
        isi.put("namaPeristiwa", label.teks("peristiwa", satu.jenis()));
        isi.put("langkah", satu.langkah());
        isi.put("no", langkah == null ? null : langkah.no());
        isi.put("oleh", satu.oleh());
        isi.put("namaOleh", label.orang(satu.oleh()));
        isi.put("jabatan", satu.jabatan());
        isi.put("namaJabatan", label.teks("peran", satu.jabatan()));
        isi.put("pada", tampilan.waktu().teks(satu.pada()));
        isi.put("hasil", satu.hasil());
        isi.put("catatan", satu.catatan());
        isi.put("menitKerja", satu.menitKerja());
        isi.put("normaMenit", langkah == null ? null : waktuKerja.menitNorma(langkah.norma()));
        return isi;
    }

    /** How often a step was done, and its last time: since when, until when, by whom. */
    private static final class Jejak {

        private Date mulai;
        private Peristiwa selesai;
        private int kali;
    }

    List<Map<String, Object>> langkahan(Tampilan tampilan, Berkas berkas, List<Peristiwa> riwayat) {
        Map<String, Jejak> jejak = new HashMap<>();
        List<Langkah> semua = sop.langkah();
        semua.forEach(langkah -> jejak.put(langkah.id(), new Jejak()));
        for (Peristiwa satu : riwayat) {
            if (satu.jenis().equals("mulai")) {
                jejak.get(semua.get(0).id()).mulai = satu.pada();
            } else if (satu.jenis().equals("selesai") || satu.jenis().equals("kembali")) {
                Langkah langkah = sop.langkah(satu.langkah());
                Jejak ini = jejak.get(langkah.id());
                ini.selesai = satu;
                ini.kali++;
                String berikut = satu.jenis().equals("kembali") ? langkah.kembali() : langkah.no() < semua.size() ? semua.get(langkah.no()).id() : null;
                if (berikut != null) {
                    jejak.get(berikut).mulai = satu.pada();
                }
            }
        }
        List<Map<String, Object>> hasil = new ArrayList<>();
        int kini = berkas.langkah() == null ? 0 : sop.langkah(berkas.langkah()).no();
        for (Langkah langkah : semua) {
            hasil.add(langkah(tampilan, langkah, jejak.get(langkah.id()), keadaan(berkas, langkah, jejak.get(langkah.id()), kini)));
        }
        return hasil;
    }

    /** A step that a return has made undone is to come again, though it was done once. */
    private static String keadaan(Berkas berkas, Langkah langkah, Jejak jejak, int kini) {
        if (berkas.berjalan()) {
            return langkah.no() < kini ? "selesai" : langkah.no() == kini ? "berjalan" : "akanDatang";
        }
        boolean selesai = JuklakModel.STATUS_SELESAI.equals(berkas.status()) || jejak.selesai != null && jejak.selesai.jenis().equals("selesai");
        return selesai ? "selesai" : "akanDatang";
    }

    private Map<String, Object> langkah(Tampilan tampilan, Langkah langkah, Jejak jejak, String keadaan) {
        boolean selesai = keadaan.equals("selesai") && jejak.selesai != null;
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("langkah", langkah.id());
        isi.put("no", langkah.no());
        isi.put("nama", tampilan.label().langkah(langkah.id()));
        isi.put("pelaksana", langkah.pelaksana());
        isi.put("namaPelaksana", tampilan.label().teks("peran", langkah.pelaksana()));
        isi.put("normaMenit", waktuKerja.menitNorma(langkah.norma()));
        isi.put("keadaan", keadaan);
        isi.put("namaKeadaan", tampilan.label().teks("keadaanLangkah", keadaan));
        isi.put("oleh", selesai ? jejak.selesai.oleh() : null);
        isi.put("namaOleh", selesai ? tampilan.label().orang(jejak.selesai.oleh()) : null);
        isi.put("mulai", keadaan.equals("akanDatang") ? null : tampilan.waktu().teks(jejak.mulai));
        isi.put("selesai", selesai ? tampilan.waktu().teks(jejak.selesai.pada()) : null);
        isi.put("menitKerja", selesai ? jejak.selesai.menitKerja() : null);
        isi.put("kali", jejak.kali);
        return isi;
    }
}
