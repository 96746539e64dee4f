package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.juklak.Label;
import id.juklak.calendar.WaktuKerja;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan.Peristiwa;
import id.juklak.process.JejakLangkah;
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

    List<Map<String, Object>> langkahan(Tampilan tampilan, Berkas berkas, List<Peristiwa> riwayat) {
        return JejakLangkah.baca(sop, berkas, riwayat).stream().map(jejak -> langkah(tampilan, jejak)).toList();
    }

    Map<String, Object> langkah(Tampilan tampilan, JejakLangkah jejak) {
        Langkah langkah = jejak.langkah();
        Peristiwa terakhir = jejak.tuntas() ? jejak.terakhir() : null;
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("langkah", langkah.id());
        isi.put("no", langkah.no());
        isi.put("nama", tampilan.label().langkah(langkah.id()));
        isi.put("pelaksana", langkah.pelaksana());
        isi.put("namaPelaksana", tampilan.label().teks("peran", langkah.pelaksana()));
        isi.put("normaMenit", waktuKerja.menitNorma(langkah.norma()));
        isi.put("keadaan", jejak.keadaan());
        isi.put("namaKeadaan", tampilan.label().teks("keadaanLangkah", jejak.keadaan()));
        isi.put("oleh", terakhir == null ? null : terakhir.oleh());
        isi.put("namaOleh", terakhir == null ? null : tampilan.label().orang(terakhir.oleh()));
        isi.put("mulai", jejak.keadaan().equals(JejakLangkah.AKAN_DATANG) ? null : tampilan.waktu().teks(jejak.mulai()));
        isi.put("selesai", terakhir == null ? null : tampilan.waktu().teks(terakhir.pada()));
        isi.put("menitKerja", terakhir == null ? null : terakhir.menitKerja());
        isi.put("menitSeluruhnya", jejak.menitKerja());
        isi.put("kali", jejak.kali());
        isi.put("kaliTerlambat", jejak.kaliTerlambat());
        return isi;
    }
}
