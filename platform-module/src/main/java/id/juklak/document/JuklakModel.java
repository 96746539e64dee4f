package id.juklak.document;

import java.util.List;

import org.alfresco.service.namespace.QName;

/** Names of the content model and the task model (docs/architecture.md). */
public final class JuklakModel {

    public static final String URI = "http://juklak.id/model/content/1.0";
    public static final String URI_TUGAS = "http://juklak.id/model/workflow/1.0";

    public static final QName TIPE_BERKAS = nama("berkas");
    public static final QName NOMOR_BERKAS = nama("nomorBerkas");
    public static final QName JUDUL = nama("judul");
    public static final QName BENTUK = nama("bentuk");
    public static final QName ASAL = nama("asal");
    public static final QName UNIT = nama("unit");
    public static final QName TAHUN = nama("tahun");
    public static final QName STATUS = nama("status");
    public static final QName LANGKAH = nama("langkah");
    public static final QName TENGGAT = nama("tenggat");
    public static final QName MULAI = nama("mulai");
    public static final QName SELESAI = nama("selesai");
    public static final QName ID_PROSES = nama("idProses");
    public static final QName PERLU_PERMENKO = nama("perluPerMenko");
    public static final QName KETERANGAN = nama("keterangan");
    public static final QName ALASAN_BATAL = nama("alasanBatal");
    public static final QName JUMLAH_KEMBALI = nama("jumlahKembali");
    public static final QName RIWAYAT = nama("riwayat");

    public static final QName TIPE_PERISTIWA = nama("peristiwa");
    public static final QName JENIS_PERISTIWA = nama("jenisPeristiwa");
    public static final QName PERISTIWA_LANGKAH = nama("peristiwaLangkah");
    public static final QName OLEH = nama("oleh");
    public static final QName JABATAN = nama("jabatan");
    public static final QName PADA = nama("pada");
    public static final QName HASIL = nama("hasil");
    public static final QName CATATAN = nama("catatan");
    public static final QName MENIT_KERJA = nama("menitKerja");
    public static final QName TENGGAT_TUGAS = nama("tenggatTugas");
    public static final QName ID_TUGAS = nama("idTugas");

    public static final QName TIPE_DOKUMEN = nama("dokumen");
    public static final QName KEADAAN = nama("keadaan");
    public static final QName LANGKAH_DOKUMEN = nama("langkahDokumen");
    public static final QName NOMOR = nama("nomor");
    public static final QName TANGGAL = nama("tanggal");
    /** The random key under which the public page shows a document. */
    public static final QName KODE_VERIFIKASI = nama("kodeVerifikasi");

    public static final QName ASPEK_BERPARAF = nama("berparaf");
    public static final QName ASPEK_BERTANDA_TANGAN = nama("bertandaTangan");
    /** Detached signatures lie beside a document that is no PDF. */
    public static final QName ASPEK_BERTANDA_TANGAN_LEPAS = nama("bertandaTanganLepas");
    public static final QName TANDA_TANGAN_LEPAS = nama("tandaTanganLepas");
    public static final QName TIPE_TANDA_TANGAN_TERPISAH = nama("tandaTanganTerpisah");
    public static final QName ASPEK_GUGUR = nama("gugur");
    public static final QName GUGUR_TINDAKAN = nama("gugurTindakan");
    public static final QName GUGUR_OLEH = nama("gugurOleh");
    public static final QName GUGUR_JABATAN = nama("gugurJabatan");
    public static final QName GUGUR_PADA = nama("gugurPada");
    public static final QName ASPEK_DIGANTIKAN = nama("digantikan");
    public static final QName DIGANTIKAN_OLEH = nama("digantikanOleh");
    public static final QName DIGANTIKAN_PADA = nama("digantikanPada");
    public static final QName ASPEK_DITARIK = nama("ditarik");
    public static final QName DITARIK_OLEH = nama("ditarikOleh");
    public static final QName DITARIK_PADA = nama("ditarikPada");
    public static final QName ALASAN_TARIK = nama("alasanTarik");
    public static final QName ASPEK_DIARSIPKAN = nama("diarsipkan");
    public static final QName NOMOR_BERKAS_ASAL = nama("nomorBerkasAsal");
    public static final QName TAHUN_ARSIP = nama("tahunArsip");
    public static final QName JUDUL_ARSIP = nama("judulArsip");
    public static final QName UNIT_ASAL = nama("unitAsal");
    public static final QName JENIS_ARSIP = nama("jenisArsip");
    public static final QName KEADAAN_ARSIP = nama("keadaanArsip");
    public static final QName DIARSIPKAN_PADA = nama("diarsipkanPada");
    public static final QName KATA_ARSIP = nama("kataArsip");
    /** The day of the last change that our services made of an archived document. */
    public static final QName HARI_CATAT = nama("hariCatat");
    public static final QName KLASIFIKASI = nama("klasifikasi");
    public static final QName RETENSI_AKTIF = nama("retensiAktif");
    public static final QName RETENSI_INAKTIF = nama("retensiInaktif");
    public static final QName NASIB_AKHIR = nama("nasibAkhir");
    public static final QName LOKASI_FISIK = nama("lokasiFisik");
    public static final QName DIHITUNG_SEJAK = nama("dihitungSejak");
    public static final QName RETENSI_MULAI = nama("retensiMulai");
    public static final QName RETENSI_AKTIF_BERAKHIR = nama("retensiAktifBerakhir");
    public static final QName RETENSI_BERAKHIR = nama("retensiBerakhir");
    public static final QName TAHAP_RETENSI = nama("tahapRetensi");
    /** The month in which the present time of retention ends. */
    public static final QName BULAN_RETENSI = nama("bulanRetensi");
    public static final QName DICATAT_OLEH = nama("dicatatOleh");
    public static final QName DICATAT_PADA = nama("dicatatPada");
    public static final QName PERUBAHAN_ARSIP = nama("perubahanArsip");
    public static final QName ASPEK_DITETAPKAN = nama("ditetapkan");
    public static final QName NOMOR_PENETAPAN = nama("nomorPenetapan");
    public static final QName TANGGAL_PENETAPAN = nama("tanggalPenetapan");
    public static final QName DITETAPKAN_DICATAT_OLEH = nama("ditetapkanDicatatOleh");
    public static final QName DITETAPKAN_DICATAT_PADA = nama("ditetapkanDicatatPada");
    public static final QName NASKAH_PENETAPAN_ID = nama("naskahPenetapanId");
    public static final QName ASPEK_DIBUKUKAN = nama("dibukukan");
    public static final QName BULAN_BUKU = nama("bulanBuku");
    public static final QName ASPEK_PENCACAH = nama("pencacah");
    /** A settings file, whose content is checked when it is saved. */
    public static final QName ASPEK_PENGATURAN = nama("pengaturan");
    public static final QName NOMOR_TERAKHIR = nama("nomorTerakhir");
    /** A template that the module brought. */
    public static final QName ASPEK_TEMPLAT = nama("templat");
    public static final QName TEMPLAT_SIDIK = nama("templatSidik");
    /** The meeting of a case. */
    public static final QName ASPEK_BERAPAT = nama("berapat");
    public static final QName RAPAT_MULAI = nama("rapatMulai");
    public static final QName RAPAT_TEMPAT = nama("rapatTempat");
    public static final QName RAPAT_PIMPINAN = nama("rapatPimpinan");

    /** A drawer of the outbox, and what lies in it. */
    public static final QName TIPE_LACI_SUREL = nama("laciSurel");
    public static final QName ISI_LACI = nama("isiLaci");
    public static final QName TIPE_SUREL = nama("surel");
    public static final QName SUREL_MACAM = nama("surelMacam");
    public static final QName SUREL_BERKAS = nama("surelBerkas");
    public static final QName SUREL_LANGKAH = nama("surelLangkah");
    public static final QName SUREL_TUGAS = nama("surelTugas");
    public static final QName SUREL_KEPADA = nama("surelKepada");
    public static final QName SUREL_OLEH = nama("surelOleh");
    public static final QName SUREL_CATATAN = nama("surelCatatan");
    public static final QName SUREL_PADA = nama("surelPada");
    public static final QName SUREL_PENERIMA = nama("surelPenerima");
    public static final QName SUREL_ALAMAT = nama("surelAlamat");
    public static final QName SUREL_PERIHAL = nama("surelPerihal");
    public static final QName SUREL_KEADAAN = nama("surelKeadaan");
    public static final QName SUREL_PERCOBAAN = nama("surelPercobaan");
    public static final QName SUREL_SAAT = nama("surelSaat");
    public static final QName SUREL_ALASAN = nama("surelAlasan");
    /** A mail template, whose content is checked when it is saved. */
    public static final QName ASPEK_TEMPLAT_SUREL = nama("templatSurel");
    public static final QName ASPEK_DIINGATKAN = nama("diingatkan");
    public static final QName INGAT_TUGAS = nama("ingatTugas");
    public static final QName INGAT_TAHAP = nama("ingatTahap");

    /** An official's key pair and certificate, PKCS#12. */
    public static final QName TIPE_KUNCI = nama("kunci");
    public static final QName KUNCI_PEMILIK = nama("kunciPemilik");
    public static final QName KUNCI_SUBJEK = nama("kunciSubjek");
    public static final QName KUNCI_PENERBIT = nama("kunciPenerbit");
    public static final QName KUNCI_NOMOR_SERI = nama("kunciNomorSeri");
    public static final QName KUNCI_BERLAKU_SEJAK = nama("kunciBerlakuSejak");
    public static final QName KUNCI_BERLAKU_SAMPAI = nama("kunciBerlakuSampai");
    public static final QName KUNCI_GAGAL = nama("kunciGagal");
    public static final QName KUNCI_TERKUNCI_SAMPAI = nama("kunciTerkunciSampai");
    /** On a person: what a signature shows of him or her. */
    public static final QName ASPEK_PEGAWAI = nama("pegawai");
    public static final QName NIP = nama("nip");
    public static final QName NIK = nama("nik");

    public static final String BERJALAN = "berjalan";
    public static final String STATUS_SELESAI = "selesai";
    public static final String DIBATALKAN = "dibatalkan";
    public static final String KONSEP = "konsep";
    public static final String TERPARAF = "terparaf";
    public static final String DITANDATANGANI = "ditandatangani";
    public static final String FINAL = "final";

    public static final String HASIL_LANJUT = "lanjut";
    public static final String HASIL_KEMBALI = "kembali";

    /** Forms of a guideline, a LIST in the model. */
    public static final List<String> SEMUA_BENTUK = List.of("pedoman", "juklak");
    public static final List<String> SEMUA_STATUS = List.of(BERJALAN, STATUS_SELESAI, DIBATALKAN);

    private JuklakModel() {}

    /** A name of the content model. */
    public static QName nama(String lokal) {
        return QName.createQName(URI, lokal);
    }

    /** A name of the task model. */
    public static QName tugas(String lokal) {
        return QName.createQName(URI_TUGAS, lokal);
    }
}
