import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes the Word templates that the module ships, one file each into the folder that is given. What an office changes later it changes in Word; this is where
 * the first edition comes from, so that it can be read and compared. The same source gives the same bytes: a repository tells by them whether a template is new.
 */
class SusunTemplat {

    private static final String HURUF = "Arial";
    /** Regulations and guidelines are set in it. */
    private static final String HURUF_PERATURAN = "Bookman Old Style";
    /** A4, in twentieths of a point. */
    private static final int LEBAR_KERTAS = 11906;
    private static final int TINGGI_KERTAS = 16838;
    private static final int TEPI = 1247;
    private static final int RUANG = LEBAR_KERTAS - 2 * TEPI;
    private static final FileTime SAAT = FileTime.fromMillis(1_767_225_600_000L);

    private final Path tujuan;

    SusunTemplat(Path tujuan) {
        this.tujuan = tujuan;
    }

    public static void main(String[] argumen) throws IOException {
        SusunTemplat susun = new SusunTemplat(Files.createDirectories(Path.of(argumen[0])));
        susun.disposisi();
        susun.catatanKoordinasi();
        susun.notaDinas();
        susun.undanganRapat();
        susun.daftarHadir();
        susun.notula();
        susun.laporanRapat();
        susun.notaDinasPengantar();
        susun.sampulJuklak();
        susun.lembarKendali();
    }

    private void disposisi() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "LEMBAR DISPOSISI");
            XWPFTable tabel = tabel(naskah, true, 2700, RUANG - 2700);
            baris(tabel, "Nomor berkas", "{{berkas.nomor}}");
            baris(tabel, "Tanggal", "{{hari}}, {{tanggal}}");
            baris(tabel, "Perihal", "Penyusunan {{berkas.bentuk}}: {{berkas.judul}}");
            baris(tabel, "Unit pemrakarsa", "{{berkas.unit}}");
            baris(tabel, "Asal", "{{berkas.asal}}");
            baris(tabel, "Langkah SOP", "{{langkah.no}}. {{langkah.nama}}");
            baris(tabel, "Diteruskan kepada", "{{tujuan.jabatan}}");
            akhirTabel(tabel);
            jarak(naskah, 8);
            XWPFTable isi = tabel(naskah, true, RUANG);
            XWPFTableCell kepala = kepalaKolom(isi, "Isi disposisi").getCell(0);
            kepala.getParagraphs().get(0).setAlignment(ParagraphAlignment.LEFT);
            XWPFTableRow badan = isi.createRow();
            badan.setHeight(4200);
            sel(badan, 0, "{{isi}}", false);
            akhirTabel(isi);
            jarak(naskah, 14);
            tandaTangan(naskah, "pembuat", false);
            simpan(naskah, "Disposisi");
        }
    }

    private void catatanKoordinasi() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "CATATAN KOORDINASI DAN KONSULTASI");
            XWPFTable tabel = tabel(naskah, true, 2700, RUANG - 2700);
            baris(tabel, "Nomor berkas", "{{berkas.nomor}}");
            baris(tabel, "Tanggal", "{{hari}}, {{tanggal}}");
            baris(tabel, "Perihal", "Penyusunan {{berkas.bentuk}}: {{berkas.judul}}");
            baris(tabel, "Unit pemrakarsa", "{{berkas.unit}}");
            baris(tabel, "Langkah SOP", "{{langkah.no}}. {{langkah.nama}}");
            akhirTabel(tabel);
            jarak(naskah, 8);
            XWPFTable isi = tabel(naskah, true, RUANG);
            kepalaKolom(isi, "Hasil koordinasi dan konsultasi teknis").getCell(0).getParagraphs().get(0).setAlignment(ParagraphAlignment.LEFT);
            XWPFTableRow badan = isi.createRow();
            badan.setHeight(4200);
            sel(badan, 0, "{{isi}}", false);
            akhirTabel(isi);
            jarak(naskah, 14);
            tandaTangan(naskah, "pembuat", false);
            simpan(naskah, "Catatan Koordinasi");
        }
    }

    private void notaDinas() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "NOTA DINAS", "Nomor: {{naskah.nomor}}");
            kepalaNota(naskah, "Kepala {{berkas.unit}}", "{{penandatangan.jabatan}}", "Biasa", "1 (satu) berkas", "Rapat pembahasan {{berkas.bentuk}}: {{berkas.judul}}");
            isi(naskah, "Dalam rangka penyusunan {{berkas.bentuk}} “{{berkas.judul}}” yang diprakarsai oleh {{berkas.unit}}, akan dilaksanakan rapat pembahasan pada:");
            acara(naskah);
            isi(naskah, "Sehubungan dengan hal tersebut, mohon kehadiran Saudara atau pejabat yang mewakili dan memahami materi. Bahan rapat terlampir.");
            isi(naskah, "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.");
            jarak(naskah, 12);
            tandaTangan(naskah, "penandatangan", false);
            tembusan(naskah, "{{jabatan.SESMENKO}}");
            simpan(naskah, "Nota Dinas");
        }
    }

    private void undanganRapat() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            XWPFTable kepala = tabel(naskah, false, 1250, 280, RUANG - 1250 - 280 - 2900, 2900);
            barisKepala(kepala, "Nomor", "{{naskah.nomor}}", "Jakarta, {{tanggal}}");
            barisKepala(kepala, "Sifat", "Biasa", "");
            barisKepala(kepala, "Lampiran", "1 (satu) berkas", "");
            barisKepala(kepala, "Hal", "Undangan rapat pembahasan {{berkas.bentuk}}: {{berkas.judul}}", "");
            akhirTabel(kepala);
            jarak(naskah, 10);
            rapat(naskah, "Yth.");
            XWPFTable kepada = tabel(naskah, false, 420, RUANG - 420);
            isiBaris(kepada.createRow(), "{{peserta}}[no].", "[jabatan]");
            akhirTabel(kepada);
            rapat(naskah, "di Jakarta");
            jarak(naskah, 8);
            isi(naskah, "Dalam rangka penyusunan {{berkas.bentuk}} “{{berkas.judul}}” yang diprakarsai oleh {{berkas.unit}}, dengan hormat kami mengundang Saudara untuk mengikuti rapat "
                    + "pembahasan yang akan dilaksanakan pada:");
            acara(naskah);
            isi(naskah, "Mengingat pentingnya acara tersebut, mohon Saudara hadir tepat waktu dan menyampaikan tanggapan tertulis atas bahan rapat terlampir.");
            isi(naskah, "Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.");
            jarak(naskah, 12);
            tandaTangan(naskah, "penandatangan", false);
            tembusan(naskah, "{{jabatan.SESMENKO}}");
            simpan(naskah, "Undangan Rapat");
        }
    }

    private void daftarHadir() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "DAFTAR HADIR");
            XWPFTable kepala = tabel(naskah, false, 1900, 280, RUANG - 2180);
            barisInfo(kepala, "Rapat", "Pembahasan {{berkas.bentuk}}: {{berkas.judul}}");
            barisInfo(kepala, "Hari, tanggal", "{{rapat.hari}}, {{rapat.tanggal}}");
            barisInfo(kepala, "Waktu", "{{rapat.waktu}}");
            barisInfo(kepala, "Tempat", "{{rapat.tempat}}");
            barisInfo(kepala, "Pimpinan rapat", "{{rapat.pimpinan}}");
            akhirTabel(kepala);
            jarak(naskah, 10);
            XWPFTable daftar = tabel(naskah, true, 700, 2900, RUANG - 700 - 2900 - 2300, 2300);
            kepalaKolom(daftar, "No.", "Nama", "Jabatan/unit kerja", "Tanda tangan");
            XWPFTableRow satu = daftar.createRow();
            satu.setHeight(520);
            sel(satu, 0, "{{peserta}}[no]", false).setAlignment(ParagraphAlignment.CENTER);
            sel(satu, 1, "[nama]", false);
            sel(satu, 2, "[jabatan]", false);
            sel(satu, 3, "", false);
            for (int kosong = 0; kosong < 8; kosong++) {
                XWPFTableRow baris = daftar.createRow();
                baris.setHeight(520);
                for (int kolom = 0; kolom < 4; kolom++) {
                    sel(baris, kolom, "", false);
                }
            }
            akhirTabel(daftar);
            jarak(naskah, 14);
            tandaTangan(naskah, "pembuat", false);
            simpan(naskah, "Daftar Hadir");
        }
    }

    private void notula() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "NOTULA", "Nomor: {{naskah.nomor}}");
            XWPFTable kepala = tabel(naskah, false, 1900, 280, RUANG - 2180);
            barisInfo(kepala, "Rapat", "Pembahasan {{berkas.bentuk}}: {{berkas.judul}}");
            barisInfo(kepala, "Hari, tanggal", "{{rapat.hari}}, {{rapat.tanggal}}");
            barisInfo(kepala, "Waktu", "{{rapat.waktu}}");
            barisInfo(kepala, "Tempat", "{{rapat.tempat}}");
            barisInfo(kepala, "Acara", "1. Pembukaan\n2. Pembahasan konsep {{berkas.bentuk}}\n3. Kesimpulan dan tindak lanjut\n4. Penutup");
            barisInfo(kepala, "Pimpinan rapat", "{{rapat.pimpinan}}");
            barisInfo(kepala, "Notulis", "{{pembuat.nama}}, {{pembuat.jabatan}}");
            barisInfo(kepala, "Peserta", "Daftar hadir terlampir");
            akhirTabel(kepala);
            jarak(naskah, 6);
            bagian(naskah, "I.", "Pembukaan");
            isi(naskah, "Rapat dibuka oleh {{rapat.pimpinan}} pada pukul {{rapat.waktu}}. Pimpinan rapat menyampaikan latar belakang dan tujuan penyusunan {{berkas.bentuk}} “{{berkas.judul}}”.");
            bagian(naskah, "II.", "Pembahasan");
            isi(naskah, "1. [tuliskan pokok pembahasan dan tanggapan peserta]");
            isi(naskah, "2. [tuliskan pokok pembahasan dan tanggapan peserta]");
            bagian(naskah, "III.", "Kesimpulan");
            isi(naskah, "1. [tuliskan kesimpulan rapat]");
            bagian(naskah, "IV.", "Tindak lanjut");
            XWPFTable tindak = tabel(naskah, true, 700, RUANG - 700 - 2700 - 1900, 2700, 1900);
            kepalaKolom(tindak, "No.", "Uraian", "Penanggung jawab", "Tenggat");
            for (int nomor = 1; nomor <= 3; nomor++) {
                XWPFTableRow satu = tindak.createRow();
                sel(satu, 0, Integer.toString(nomor), false).setAlignment(ParagraphAlignment.CENTER);
                for (int kolom = 1; kolom < 4; kolom++) {
                    sel(satu, kolom, "", false);
                }
            }
            akhirTabel(tindak);
            jarak(naskah, 6);
            bagian(naskah, "V.", "Penutup");
            isi(naskah, "Demikian notula ini dibuat untuk digunakan sebagaimana mestinya.");
            jarak(naskah, 10);
            tandaTangan(naskah, "penandatangan", true);
            simpan(naskah, "Notula");
        }
    }

    private void laporanRapat() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "LAPORAN", "TENTANG", "RAPAT PEMBAHASAN {{berkas.bentukKapital}}", "{{berkas.judulKapital}}");
            bagian(naskah, "A.", "Pendahuluan");
            isi(naskah, "1. Umum. {{berkas.unit}} memprakarsai penyusunan {{berkas.bentuk}} “{{berkas.judul}}”, yang dicatat dengan nomor berkas {{berkas.nomor}} sejak {{berkas.mulai}}.");
            isi(naskah, "2. Landasan. [tuliskan dasar hukum dan surat perintah atau undangan rapat]");
            isi(naskah, "3. Maksud dan tujuan. Laporan ini disusun untuk menyampaikan pelaksanaan dan hasil rapat pembahasan.");
            bagian(naskah, "B.", "Kegiatan yang dilaksanakan");
            isi(naskah, "Rapat pembahasan dilaksanakan pada:");
            acara(naskah);
            isi(naskah, "Rapat dipimpin oleh {{rapat.pimpinan}} dan dihadiri peserta sebagaimana daftar hadir.");
            bagian(naskah, "C.", "Hasil yang dicapai");
            isi(naskah, "1. [tuliskan hasil pembahasan]");
            isi(naskah, "2. [tuliskan hasil pembahasan]");
            bagian(naskah, "D.", "Simpulan dan saran");
            isi(naskah, "[tuliskan simpulan dan saran]");
            bagian(naskah, "E.", "Penutup");
            isi(naskah, "Demikian laporan ini disampaikan sebagai bahan pertimbangan lebih lanjut.");
            jarak(naskah, 10);
            tandaTangan(naskah, "pembuat", true);
            simpan(naskah, "Laporan Rapat");
        }
    }

    private void notaDinasPengantar() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 11, false)) {
            kop(naskah);
            judul(naskah, "NOTA DINAS", "Nomor: {{naskah.nomor}}");
            kepalaNota(naskah, "{{jabatan.SESMENKO}}", "{{penandatangan.jabatan}}", "Penting", "1 (satu) berkas", "Penyampaian konsep {{berkas.bentuk}}: {{berkas.judul}}");
            isi(naskah, "Bersama ini dengan hormat disampaikan konsep {{berkas.bentuk}} “{{berkas.judul}}” untuk diperiksa, dan apabila berkenan diparaf dan/atau ditandatangani untuk selanjutnya "
                    + "disampaikan kepada Menteri Koordinator.");
            isi(naskah, "Konsep dimaksud disusun atas prakarsa {{berkas.unit}} sesuai SOP penyusunan pedoman dan petunjuk pelaksanaan, telah dibahas dalam rapat di {{rapat.tempat}} pada "
                    + "{{rapat.hari}}, {{rapat.tanggal}}, dan telah memperoleh konfirmasi teknis dari unit pemrakarsa.");
            isi(naskah, "Sebagai kelengkapan dilampirkan:");
            isi(naskah, "1. konsep {{berkas.bentuk}};");
            isi(naskah, "2. notula dan laporan rapat pembahasan; dan");
            isi(naskah, "3. konfirmasi teknis {{berkas.unit}}.");
            isi(naskah, "Demikian disampaikan, mohon arahan lebih lanjut.");
            jarak(naskah, 12);
            tandaTangan(naskah, "penandatangan", false);
            simpan(naskah, "Nota Dinas Pengantar");
        }
    }

    private void sampulJuklak() throws IOException {
        try (XWPFDocument naskah = baru(HURUF_PERATURAN, 12, false)) {
            jarak(naskah, 30);
            tengah(naskah, 14, true, "KEMENTERIAN KOORDINATOR", "BIDANG POLITIK, HUKUM, DAN KEAMANAN", "REPUBLIK INDONESIA");
            jarak(naskah, 110);
            tengah(naskah, 20, true, "{{berkas.bentukKapital}}");
            jarak(naskah, 14);
            tengah(naskah, 12, true, "NOMOR ............... TAHUN {{berkas.tahun}}");
            jarak(naskah, 14);
            tengah(naskah, 12, true, "TENTANG");
            jarak(naskah, 14);
            tengah(naskah, 16, true, "{{berkas.judulKapital}}");
            jarak(naskah, 130);
            tengah(naskah, 12, true, "{{berkas.unit}}");
            jarak(naskah, 60);
            tengah(naskah, 12, true, "JAKARTA", "{{berkas.tahun}}");
            halamanBaru(naskah);
            bab(naskah, "BAB I", "PENDAHULUAN");
            pasal(naskah, "A. Latar Belakang", "[uraikan keadaan yang menjadi alasan disusunnya {{berkas.bentuk}} ini]");
            pasal(naskah, "B. Maksud dan Tujuan", "[uraikan maksud dan tujuan]");
            pasal(naskah, "C. Ruang Lingkup", "[uraikan ruang lingkup]");
            pasal(naskah, "D. Dasar Hukum", "[sebutkan peraturan yang menjadi dasar, dari yang tertinggi]");
            pasal(naskah, "E. Pengertian", "[jelaskan istilah yang digunakan]");
            bab(naskah, "BAB II", "[JUDUL BAB MATERI]");
            pasal(naskah, "A. [Judul Subbab]", "[uraikan materi pokok]");
            pasal(naskah, "B. [Judul Subbab]", "[uraikan materi pokok]");
            bab(naskah, "BAB III", "PENUTUP");
            teksIsi(naskah, "Demikian {{berkas.bentuk}} “{{berkas.judul}}” ini disusun untuk dilaksanakan dengan penuh tanggung jawab.", 0);
            jarak(naskah, 18);
            tandaTanganBiasa(naskah, "Jakarta, ...............", "{{jabatan.SESMENKO}},", "...............");
            simpan(naskah, "Sampul Juklak");
        }
    }

    private void lembarKendali() throws IOException {
        try (XWPFDocument naskah = baru(HURUF, 8, true)) {
            int ruang = TINGGI_KERTAS - 2 * 850;
            tengah(naskah, 10, true, "KEMENTERIAN KOORDINATOR BIDANG POLITIK, HUKUM, DAN KEAMANAN REPUBLIK INDONESIA", "SEKRETARIAT KEMENTERIAN KOORDINATOR");
            garis(naskah, ruang, 18, 6);
            judul(naskah, "LEMBAR KENDALI", "Penyusunan pedoman dan petunjuk pelaksanaan (SOP {{sop.kode}})");
            XWPFTable kepala = tabel(naskah, false, 1700, 250, ruang / 2 - 1950, 1700, 250, ruang / 2 - 1950);
            barisGanda(kepala, "Nomor berkas", "{{berkas.nomor}}", "Status", "{{lembar.status}}");
            barisGanda(kepala, "Judul", "{{berkas.judul}}", "Dimulai", "{{lembar.mulai}}");
            barisGanda(kepala, "Bentuk dan asal", "{{berkas.bentuk}}; {{berkas.asal}}", "Selesai", "{{lembar.selesai}}");
            barisGanda(kepala, "Unit pemrakarsa", "{{berkas.unit}}", "Norma dan nyata", "{{lembar.norma}}; {{lembar.kerja}}");
            akhirTabel(kepala);
            jarak(naskah, 6);
            int[] lebar = {480, 3200, 2750, 2500, 1580, 1580, 860, 860, ruang - 13810};
            XWPFTable tabel = tabel(naskah, true, lebar);
            // All 16 steps on the first page.
            tabel.setCellMargins(10, 60, 10, 60);
            XWPFTableRow atas = kepalaKolom(tabel, "No.", "Kegiatan", "Pelaksana", "Dikerjakan oleh", "Mulai", "Selesai", "Norma", "Nyata", "Ket.");
            atas.setRepeatHeader(true);
            XWPFTableRow satu = tabel.createRow();
            satu.setCantSplitRow(true);
            String[] medan = {"{{langkahan}}[no]", "[nama]", "[pelaksana]", "[oleh]", "[mulai]", "[selesai]", "[norma]", "[kerja]", "[keterangan]"};
            for (int kolom = 0; kolom < medan.length; kolom++) {
                XWPFParagraph paragraf = sel(satu, kolom, medan[kolom], false);
                if (kolom == 0 || kolom > 3 && kolom < 8) {
                    paragraf.setAlignment(ParagraphAlignment.CENTER);
                }
            }
            akhirTabel(tabel);
            bersyarat(naskah, "dikembalikan", "Pengembalian untuk perbaikan");
            XWPFTable kembali = tabel(naskah, true, 520, 1900, 900, 900, 3300, ruang - 7520);
            kepalaKolom(kembali, "No.", "Pada", "Dari", "Ke", "Oleh", "Catatan").setRepeatHeader(true);
            XWPFTableRow barisKembali = kembali.createRow();
            isiBaris(barisKembali, "{{pengembalian}}[no]", "[pada]", "[dari]", "[ke]", "[oleh]", "[catatan]");
            akhirTabel(kembali);
            XWPFParagraph penutup = naskah.createParagraph();
            rapatkan(penutup, 0);
            tulis(penutup, "{{/dikembalikan}}", 9, false);
            XWPFParagraph batal = naskah.createParagraph();
            rapatkan(batal, 0);
            tulis(batal, "{{?dibatalkan}}Dibatalkan pada {{lembar.batalPada}} oleh {{lembar.batalOleh}}: {{lembar.alasanBatal}}{{/dibatalkan}}", 0, true);
            subjudul(naskah, "Dokumen");
            XWPFTable dokumen = tabel(naskah, true, 520, 2700, 3900, 2700, 1500, ruang - 11320);
            kepalaKolom(dokumen, "No.", "Jenis", "Dokumen dan versi", "Nomor", "Tanggal", "Paraf dan tanda tangan").setRepeatHeader(true);
            XWPFTableRow barisDokumen = dokumen.createRow();
            barisDokumen.setCantSplitRow(true);
            isiBaris(barisDokumen, "{{dokumen}}[no]", "[jenis]", "[nama]", "[nomor]", "[tanggal]", "[tanda]");
            akhirTabel(dokumen);
            jarak(naskah, 8);
            XWPFParagraph catatan = naskah.createParagraph();
            rapatkan(catatan, 0);
            tulis(catatan, "Norma dan nyata adalah waktu kerja. Lembar ini disusun dari catatan berkas pada {{lembar.disusun}}.", 8, false);
            simpan(naskah, "Lembar Kendali");
        }
    }

    // What the templates are made of.

    private XWPFDocument baru(String huruf, int ukuran, boolean melintang) {
        XWPFDocument naskah = new XWPFDocument();
        var gaya = naskah.createStyles();
        var bawaan = gaya.getCtStyles().addNewDocDefaults();
        var sifat = bawaan.addNewRPrDefault().addNewRPr();
        var nama = sifat.addNewRFonts();
        nama.setAscii(huruf);
        nama.setHAnsi(huruf);
        nama.setCs(huruf);
        nama.setEastAsia(huruf);
        sifat.addNewSz().setVal(BigInteger.valueOf(ukuran * 2L));
        sifat.addNewLang().setVal("id-ID");
        bawaan.addNewPPrDefault();
        CTSectPr bagian = naskah.getDocument().getBody().addNewSectPr();
        CTPageSz kertas = bagian.addNewPgSz();
        kertas.setW(BigInteger.valueOf(melintang ? TINGGI_KERTAS : LEBAR_KERTAS));
        kertas.setH(BigInteger.valueOf(melintang ? LEBAR_KERTAS : TINGGI_KERTAS));
        if (melintang) {
            kertas.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar tepi = bagian.addNewPgMar();
        long samping = melintang ? 850 : TEPI;
        tepi.setLeft(BigInteger.valueOf(samping));
        tepi.setRight(BigInteger.valueOf(samping));
        tepi.setTop(BigInteger.valueOf(850));
        tepi.setBottom(BigInteger.valueOf(850));
        tepi.setHeader(BigInteger.valueOf(450));
        tepi.setFooter(BigInteger.valueOf(450));
        return naskah;
    }

    /** The office's letterhead. */
    private void kop(XWPFDocument naskah) {
        tengah(naskah, 13, true, "KEMENTERIAN KOORDINATOR BIDANG POLITIK, HUKUM,", "DAN KEAMANAN REPUBLIK INDONESIA");
        tengah(naskah, 12, true, "SEKRETARIAT KEMENTERIAN KOORDINATOR");
        tengah(naskah, 9, false, "Jalan Medan Merdeka Barat Nomor 15, Jakarta Pusat 10110");
        garis(naskah, RUANG, 18, 6);
    }

    /** A thick line and a thin one: the edges of a table, which every program draws. */
    private void garis(XWPFDocument naskah, int lebar, int tebal, int tipis) {
        // Word makes one table of two that have nothing between them.
        jarak(naskah, 0);
        XWPFTable garis = tabel(naskah, false, lebar);
        XWPFTableRow celah = garis.createRow();
        celah.setHeight(50);
        celah.setHeightRule(TableRowHeightRule.EXACT);
        tulis(sel(celah, 0, "", false), " ", 1, false);
        akhirTabel(garis);
        garis.setTopBorder(XWPFBorderType.SINGLE, tebal, 0, "000000");
        if (tipis > 0) {
            garis.setBottomBorder(XWPFBorderType.SINGLE, tipis, 0, "000000");
        }
        jarak(naskah, 4);
    }

    private void judul(XWPFDocument naskah, String... baris) {
        for (int ke = 0; ke < baris.length; ke++) {
            XWPFParagraph paragraf = naskah.createParagraph();
            paragraf.setAlignment(ParagraphAlignment.CENTER);
            rapatkan(paragraf, ke == baris.length - 1 ? 200 : 20);
            paragraf.setSpacingBefore(ke == 0 ? 200 : 0);
            tulis(paragraf, baris[ke], ke == 0 ? 13 : 11, ke == 0 || baris[ke].equals(baris[ke].toUpperCase()) || baris[ke].contains("Kapital"));
        }
    }

    private void tengah(XWPFDocument naskah, int ukuran, boolean tebal, String... baris) {
        for (String satu : baris) {
            XWPFParagraph paragraf = naskah.createParagraph();
            paragraf.setAlignment(ParagraphAlignment.CENTER);
            rapatkan(paragraf, 20);
            tulis(paragraf, satu, ukuran, tebal);
        }
    }

    /** Where a letter says whom, from whom and what about. */
    private void kepalaNota(XWPFDocument naskah, String kepada, String dari, String sifat, String lampiran, String hal) {
        XWPFTable kepala = tabel(naskah, false, 1500, 280, RUANG - 1780);
        barisInfo(kepala, "Yth.", kepada);
        barisInfo(kepala, "Dari", dari);
        barisInfo(kepala, "Sifat", sifat);
        barisInfo(kepala, "Lampiran", lampiran);
        barisInfo(kepala, "Hal", hal);
        barisInfo(kepala, "Tanggal", "{{tanggal}}");
        akhirTabel(kepala);
        garis(naskah, RUANG, 6, 0);
    }

    private void acara(XWPFDocument naskah) {
        XWPFTable acara = tabel(naskah, false, 600, 1700, 280, RUANG - 2580);
        barisAcara(acara, "hari, tanggal", "{{rapat.hari}}, {{rapat.tanggal}}");
        barisAcara(acara, "waktu", "{{rapat.waktu}}");
        barisAcara(acara, "tempat", "{{rapat.tempat}}");
        barisAcara(acara, "acara", "Pembahasan konsep {{berkas.bentuk}}");
        barisAcara(acara, "pimpinan", "{{rapat.pimpinan}}");
        akhirTabel(acara);
        jarak(naskah, 6);
    }

    private void tembusan(XWPFDocument naskah, String kepada) {
        jarak(naskah, 16);
        rapat(naskah, "Tembusan:");
        rapat(naskah, kepada);
    }

    /** Who signs: office, room for the signature, name and NIP, on the right half. */
    private void tandaTangan(XWPFDocument naskah, String siapa, boolean bertempat) {
        List<String> baris = new ArrayList<>();
        if (bertempat) {
            baris.add("Jakarta, {{tanggal}}");
        }
        baris.add("{{" + siapa + ".jabatan}},");
        tandaTanganBiasa(naskah, baris, "{{" + siapa + ".nama}}", "NIP {{" + siapa + ".nip}}");
    }

    private void tandaTanganBiasa(XWPFDocument naskah, String tempat, String jabatan, String nama) {
        tandaTanganBiasa(naskah, List.of(tempat, jabatan), nama, "");
    }

    private void tandaTanganBiasa(XWPFDocument naskah, List<String> atas, String nama, String nip) {
        XWPFTable tabel = tabel(naskah, false, RUANG - 4600, 4600);
        XWPFTableRow baris = tabel.createRow();
        baris.setCantSplitRow(true);
        sel(baris, 0, "", false);
        XWPFTableCell kanan = baris.getCell(1);
        boolean pertama = true;
        for (String satu : atas) {
            XWPFParagraph paragraf = pertama ? kanan.getParagraphs().get(0) : kanan.addParagraph();
            pertama = false;
            rapatkan(paragraf, 0);
            tulis(paragraf, satu, 0, false);
        }
        for (int kosong = 0; kosong < 3; kosong++) {
            rapatkan(kanan.addParagraph(), 0);
        }
        XWPFParagraph paragrafNama = kanan.addParagraph();
        rapatkan(paragrafNama, 0);
        tulis(paragrafNama, nama, 0, true);
        if (!nip.isEmpty()) {
            XWPFParagraph paragrafNip = kanan.addParagraph();
            rapatkan(paragrafNip, 0);
            tulis(paragrafNip, nip, 0, false);
        }
        akhirTabel(tabel);
    }

    private void bagian(XWPFDocument naskah, String nomor, String nama) {
        XWPFParagraph paragraf = naskah.createParagraph();
        rapatkan(paragraf, 60);
        paragraf.setSpacingBefore(120);
        paragraf.setKeepNext(true);
        tulis(paragraf, nomor + " " + nama, 0, true);
    }

    private void subjudul(XWPFDocument naskah, String teks) {
        XWPFParagraph paragraf = naskah.createParagraph();
        rapatkan(paragraf, 60);
        paragraf.setSpacingBefore(160);
        paragraf.setKeepNext(true);
        tulis(paragraf, teks, 9, true);
    }

    /** Opens a stretch that is there only where a condition holds. */
    private void bersyarat(XWPFDocument naskah, String syarat, String teks) {
        XWPFParagraph buka = naskah.createParagraph();
        rapatkan(buka, 0);
        tulis(buka, "{{?" + syarat + "}}", 9, false);
        subjudul(naskah, teks);
    }

    private void isi(XWPFDocument naskah, String teks) {
        teksIsi(naskah, teks, 0);
    }

    private void teksIsi(XWPFDocument naskah, String teks, int masuk) {
        XWPFParagraph paragraf = naskah.createParagraph();
        paragraf.setAlignment(ParagraphAlignment.BOTH);
        rapatkan(paragraf, 120);
        paragraf.setSpacingBetween(1.15);
        if (teks.matches("[0-9]\\. .*")) {
            paragraf.setIndentationLeft(360);
            paragraf.setIndentationHanging(360);
        } else if (masuk > 0) {
            paragraf.setIndentationLeft(masuk);
        }
        tulis(paragraf, teks, 0, false);
    }

    private void bab(XWPFDocument naskah, String nomor, String nama) {
        jarak(naskah, 10);
        tengah(naskah, 12, true, nomor, nama);
        jarak(naskah, 8);
    }

    private void pasal(XWPFDocument naskah, String nama, String teks) {
        XWPFParagraph paragraf = naskah.createParagraph();
        rapatkan(paragraf, 60);
        paragraf.setKeepNext(true);
        tulis(paragraf, nama, 0, true);
        teksIsi(naskah, teks, 360);
    }

    private void rapat(XWPFDocument naskah, String teks) {
        XWPFParagraph paragraf = naskah.createParagraph();
        rapatkan(paragraf, 20);
        tulis(paragraf, teks, 0, false);
    }

    private void jarak(XWPFDocument naskah, int titik) {
        XWPFParagraph paragraf = naskah.createParagraph();
        rapatkan(paragraf, 0);
        paragraf.setSpacingBefore(titik * 20);
        tulis(paragraf, " ", 2, false);
    }

    private void halamanBaru(XWPFDocument naskah) {
        XWPFParagraph paragraf = naskah.createParagraph();
        rapatkan(paragraf, 0);
        paragraf.createRun().addBreak(BreakType.PAGE);
    }

    /** The line spacing is said, since not every program that makes PDF knows what it is otherwise. */
    private void rapatkan(XWPFParagraph paragraf, int sesudah) {
        paragraf.setSpacingBetween(1.0);
        paragraf.setSpacingAfter(sesudah);
    }

    private void tulis(XWPFParagraph paragraf, String teks, int ukuran, boolean tebal) {
        XWPFRun tulisan = paragraf.createRun();
        String[] baris = teks.split("\n");
        for (int ke = 0; ke < baris.length; ke++) {
            if (ke > 0) {
                tulisan.addBreak();
            }
            tulisan.setText(baris[ke]);
        }
        tulisan.setBold(tebal);
        if (ukuran > 0) {
            tulisan.setFontSize(ukuran);
        }
    }

    private XWPFTable tabel(XWPFDocument naskah, boolean bergaris, int... lebar) {
        XWPFTable tabel = naskah.createTable(1, lebar.length);
        tabel.setTableAlignment(TableRowAlign.LEFT);
        CTTblGrid kisi = tabel.getCTTbl().getTblGrid() == null ? tabel.getCTTbl().addNewTblGrid() : tabel.getCTTbl().getTblGrid();
        int jumlah = 0;
        while (kisi.sizeOfGridColArray() > 0) {
            kisi.removeGridCol(0);
        }
        for (int satu : lebar) {
            kisi.addNewGridCol().setW(BigInteger.valueOf(satu));
            jumlah += satu;
        }
        tabel.setWidthType(TableWidthType.DXA);
        tabel.setWidth(jumlah);
        var susunan = tabel.getCTTbl().getTblPr().isSetTblLayout() ? tabel.getCTTbl().getTblPr().getTblLayout() : tabel.getCTTbl().getTblPr().addNewTblLayout();
        susunan.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        tabel.setCellMargins(40, bergaris ? 90 : 20, 40, bergaris ? 90 : 20);
        if (!bergaris) {
            tabel.removeBorders();
        }
        for (int kolom = 0; kolom < lebar.length; kolom++) {
            tabel.getRow(0).getCell(kolom).setWidth(Integer.toString(lebar[kolom]));
        }
        return tabel;
    }

    /** The row with which a table is made only holds its columns' widths. */
    private void akhirTabel(XWPFTable tabel) {
        XWPFTableRow contoh = tabel.getRow(0);
        for (int ke = 1; ke < tabel.getNumberOfRows(); ke++) {
            XWPFTableRow baris = tabel.getRow(ke);
            for (int kolom = 0; kolom < baris.getTableCells().size(); kolom++) {
                baris.getCell(kolom).setWidth(Integer.toString(contoh.getCell(kolom).getWidth()));
            }
        }
        tabel.removeRow(0);
    }

    private XWPFTableRow kepalaKolom(XWPFTable tabel, String... nama) {
        XWPFTableRow baris = tabel.createRow();
        for (int kolom = 0; kolom < nama.length; kolom++) {
            sel(baris, kolom, nama[kolom], true).setAlignment(ParagraphAlignment.CENTER);
            baris.getCell(kolom).setColor("E7E6E6");
            baris.getCell(kolom).setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        return baris;
    }

    private void isiBaris(XWPFTableRow baris, String... isi) {
        for (int kolom = 0; kolom < isi.length; kolom++) {
            sel(baris, kolom, isi[kolom], false);
        }
    }

    private void baris(XWPFTable tabel, String nama, String isi) {
        XWPFTableRow baris = tabel.createRow();
        sel(baris, 0, nama, false);
        sel(baris, 1, isi, false);
    }

    private void barisInfo(XWPFTable tabel, String nama, String isi) {
        isiBaris(tabel.createRow(), nama, ":", isi);
    }

    private void barisAcara(XWPFTable tabel, String nama, String isi) {
        isiBaris(tabel.createRow(), "", nama, ":", isi);
    }

    private void barisKepala(XWPFTable tabel, String nama, String isi, String kanan) {
        XWPFTableRow baris = tabel.createRow();
        isiBaris(baris, nama, ":", isi);
        sel(baris, 3, kanan, false).setAlignment(ParagraphAlignment.RIGHT);
    }

    private void barisGanda(XWPFTable tabel, String nama, String isi, String nama2, String isi2) {
        isiBaris(tabel.createRow(), nama, ":", isi, nama2, ":", isi2);
    }

    private XWPFParagraph sel(XWPFTableRow baris, int kolom, String teks, boolean tebal) {
        XWPFParagraph paragraf = baris.getCell(kolom).getParagraphs().get(0);
        rapatkan(paragraf, 0);
        if (!teks.isEmpty()) {
            tulis(paragraf, teks, 0, tebal);
        }
        return paragraf;
    }

    private void simpan(XWPFDocument naskah, String nama) throws IOException {
        naskah.getProperties().getCoreProperties().setCreated(Optional.of(new Date(SAAT.toMillis())));
        naskah.getProperties().getCoreProperties().setModified(Optional.of(new Date(SAAT.toMillis())));
        naskah.getProperties().getCoreProperties().setTitle(nama);
        ByteArrayOutputStream mentah = new ByteArrayOutputStream();
        naskah.write(mentah);
        try (ZipInputStream masuk = new ZipInputStream(new ByteArrayInputStream(mentah.toByteArray()));
                ZipOutputStream keluar = new ZipOutputStream(Files.newOutputStream(tujuan.resolve(nama + ".docx")))) {
            for (ZipEntry satu = masuk.getNextEntry(); satu != null; satu = masuk.getNextEntry()) {
                ZipEntry tetap = new ZipEntry(satu.getName());
                tetap.setLastModifiedTime(SAAT);
                keluar.putNextEntry(tetap);
                masuk.transferTo(keluar);
                keluar.closeEntry();
            }
        }
    }
}
