package id.juklak.model;

import java.util.List;

import org.alfresco.service.namespace.QName;

/** Names of the content model and the task model (docs/architecture.md). */
public final class JuklakModel {

    public static final String URI = "http://juklak.id/model/content/1.0";
    public static final String TASK_URI = "http://juklak.id/model/workflow/1.0";

    public static final QName TYPE_BERKAS = contentQName("berkas");
    public static final QName PROP_BERKAS_NUMBER = contentQName("nomorBerkas");
    public static final QName PROP_BERKAS_TITLE = contentQName("judul");
    public static final QName PROP_GUIDELINE_FORM = contentQName("bentuk");
    public static final QName PROP_ORIGIN = contentQName("asal");
    public static final QName PROP_UNIT = contentQName("unit");
    public static final QName PROP_YEAR = contentQName("tahun");
    public static final QName PROP_STATUS = contentQName("status");
    public static final QName PROP_STEP = contentQName("langkah");
    public static final QName PROP_DUE_DATE = contentQName("tenggat");
    public static final QName PROP_STARTED = contentQName("mulai");
    public static final QName PROP_FINISHED = contentQName("selesai");
    public static final QName PROP_PROCESS_ID = contentQName("idProses");
    public static final QName PROP_PER_MENKO_NEEDED = contentQName("perluPerMenko");
    public static final QName PROP_BERKAS_DESCRIPTION = contentQName("keterangan");
    public static final QName PROP_CANCELLATION_REASON = contentQName("alasanBatal");
    public static final QName PROP_RETURN_COUNT = contentQName("jumlahKembali");
    public static final QName ASSOC_HISTORY = contentQName("riwayat");

    public static final QName TYPE_EVENT = contentQName("peristiwa");
    public static final QName PROP_EVENT_KIND = contentQName("jenisPeristiwa");
    public static final QName PROP_EVENT_STEP = contentQName("peristiwaLangkah");
    public static final QName PROP_EVENT_BY = contentQName("oleh");
    public static final QName PROP_EVENT_JABATAN = contentQName("jabatan");
    public static final QName PROP_EVENT_AT = contentQName("pada");
    public static final QName PROP_EVENT_OUTCOME = contentQName("hasil");
    public static final QName PROP_EVENT_NOTE = contentQName("catatan");
    public static final QName PROP_EVENT_WORKING_MINUTES = contentQName("menitKerja");
    public static final QName PROP_EVENT_DUE_DATE = contentQName("tenggatTugas");
    public static final QName PROP_EVENT_TASK_ID = contentQName("idTugas");

    public static final QName TYPE_DOCUMENT = contentQName("dokumen");
    public static final QName PROP_DOCUMENT_STATE = contentQName("keadaan");
    public static final QName PROP_DOCUMENT_STEP = contentQName("langkahDokumen");
    public static final QName PROP_DOCUMENT_NUMBER = contentQName("nomor");
    public static final QName PROP_DOCUMENT_DATE = contentQName("tanggal");
    /** The random key under which the public page shows a document. */
    public static final QName PROP_VERIFICATION_CODE = contentQName("kodeVerifikasi");

    public static final QName ASPECT_WITH_PARAF = contentQName("berparaf");
    public static final QName ASPECT_SIGNED = contentQName("bertandaTangan");
    /** Detached signatures lie beside a document that is no PDF. */
    public static final QName ASPECT_SIGNED_DETACHED = contentQName("bertandaTanganLepas");
    public static final QName ASSOC_DETACHED_SIGNATURES = contentQName("tandaTanganLepas");
    public static final QName TYPE_DETACHED_SIGNATURE = contentQName("tandaTanganTerpisah");
    public static final QName ASPECT_VOIDED = contentQName("gugur");
    public static final QName PROP_VOIDED_MARK_ACT = contentQName("gugurTindakan");
    public static final QName PROP_VOIDED_MARK_BY = contentQName("gugurOleh");
    public static final QName PROP_VOIDED_MARK_JABATAN = contentQName("gugurJabatan");
    public static final QName PROP_VOIDED_AT = contentQName("gugurPada");
    public static final QName ASPECT_SUPERSEDED = contentQName("digantikan");
    public static final QName PROP_SUPERSEDED_BY = contentQName("digantikanOleh");
    public static final QName PROP_SUPERSEDED_AT = contentQName("digantikanPada");
    public static final QName ASPECT_RETRACTED = contentQName("ditarik");
    public static final QName PROP_RETRACTED_BY = contentQName("ditarikOleh");
    public static final QName PROP_RETRACTED_AT = contentQName("ditarikPada");
    public static final QName PROP_RETRACTION_REASON = contentQName("alasanTarik");
    public static final QName ASPECT_ARCHIVED = contentQName("diarsipkan");
    public static final QName PROP_SOURCE_BERKAS_NUMBER = contentQName("nomorBerkasAsal");
    public static final QName PROP_ARCHIVE_YEAR = contentQName("tahunArsip");
    public static final QName PROP_ARCHIVE_TITLE = contentQName("judulArsip");
    public static final QName PROP_SOURCE_UNIT = contentQName("unitAsal");
    public static final QName PROP_ARCHIVE_KIND = contentQName("jenisArsip");
    public static final QName PROP_ARCHIVE_STATE = contentQName("keadaanArsip");
    public static final QName PROP_ARCHIVED_AT = contentQName("diarsipkanPada");
    public static final QName PROP_ARCHIVE_WORDS = contentQName("kataArsip");
    /** The day of the last change that our services made of an archived document. */
    public static final QName PROP_LAST_CHANGE_DAY = contentQName("hariCatat");
    public static final QName PROP_CLASSIFICATION = contentQName("klasifikasi");
    public static final QName PROP_ACTIVE_RETENTION = contentQName("retensiAktif");
    public static final QName PROP_INACTIVE_RETENTION = contentQName("retensiInaktif");
    public static final QName PROP_FINAL_DISPOSITION = contentQName("nasibAkhir");
    public static final QName PROP_PHYSICAL_LOCATION = contentQName("lokasiFisik");
    public static final QName PROP_COUNTED_SINCE = contentQName("dihitungSejak");
    public static final QName PROP_RETENTION_START = contentQName("retensiMulai");
    public static final QName PROP_ACTIVE_RETENTION_END = contentQName("retensiAktifBerakhir");
    public static final QName PROP_RETENTION_END = contentQName("retensiBerakhir");
    public static final QName PROP_RETENTION_STAGE = contentQName("tahapRetensi");
    /** The month in which the present time of retention ends. */
    public static final QName PROP_RETENTION_MONTH = contentQName("bulanRetensi");
    public static final QName PROP_NOTED_BY = contentQName("dicatatOleh");
    public static final QName PROP_NOTED_AT = contentQName("dicatatPada");
    public static final QName PROP_ARCHIVE_CHANGE_COUNT = contentQName("perubahanArsip");
    public static final QName ASPECT_WITH_PENETAPAN = contentQName("ditetapkan");
    public static final QName PROP_PENETAPAN_NUMBER = contentQName("nomorPenetapan");
    public static final QName PROP_PENETAPAN_DATE = contentQName("tanggalPenetapan");
    public static final QName PROP_PENETAPAN_RECORDED_BY = contentQName("ditetapkanDicatatOleh");
    public static final QName PROP_PENETAPAN_RECORDED_AT = contentQName("ditetapkanDicatatPada");
    public static final QName PROP_PENETAPAN_DOCUMENT_ID = contentQName("naskahPenetapanId");
    public static final QName ASPECT_REGISTERED = contentQName("dibukukan");
    public static final QName PROP_REGISTER_MONTH = contentQName("bulanBuku");
    public static final QName ASPECT_COUNTER = contentQName("pencacah");
    /** A settings file, whose content is checked when it is saved. */
    public static final QName ASPECT_SETTINGS = contentQName("pengaturan");
    public static final QName PROP_LAST_NUMBER = contentQName("nomorTerakhir");
    /** A template that the module brought. */
    public static final QName ASPECT_TEMPLATE = contentQName("templat");
    public static final QName PROP_TEMPLATE_FINGERPRINT = contentQName("templatSidik");
    /** The meeting of a case. */
    public static final QName ASPECT_WITH_MEETING = contentQName("berapat");
    public static final QName PROP_MEETING_START = contentQName("rapatMulai");
    public static final QName PROP_MEETING_PLACE = contentQName("rapatTempat");
    public static final QName PROP_MEETING_CHAIR = contentQName("rapatPimpinan");

    /** A drawer of the outbox, and what lies in it. */
    public static final QName TYPE_MAIL_DRAWER = contentQName("laciSurel");
    public static final QName ASSOC_DRAWER_ENTRIES = contentQName("isiLaci");
    public static final QName TYPE_MAIL = contentQName("surel");
    public static final QName PROP_MAIL_KIND = contentQName("surelMacam");
    public static final QName PROP_MAIL_BERKAS = contentQName("surelBerkas");
    public static final QName PROP_MAIL_STEP = contentQName("surelLangkah");
    public static final QName PROP_MAIL_TASK = contentQName("surelTugas");
    public static final QName PROP_MAIL_BY = contentQName("surelOleh");
    public static final QName PROP_MAIL_NOTE = contentQName("surelCatatan");
    public static final QName PROP_MAIL_AT = contentQName("surelPada");
    public static final QName PROP_MAIL_RECIPIENT = contentQName("surelPenerima");
    public static final QName PROP_MAIL_ADDRESS = contentQName("surelAlamat");
    public static final QName PROP_MAIL_SUBJECT = contentQName("surelPerihal");
    public static final QName PROP_MAIL_STATE = contentQName("surelKeadaan");
    public static final QName PROP_MAIL_ATTEMPTS = contentQName("surelPercobaan");
    public static final QName PROP_MAIL_STATE_SINCE = contentQName("surelSaat");
    public static final QName PROP_MAIL_REASON = contentQName("surelAlasan");
    /** A mail template, whose content is checked when it is saved. */
    public static final QName ASPECT_MAIL_TEMPLATE = contentQName("templatSurel");
    public static final QName ASPECT_REMINDED = contentQName("diingatkan");
    public static final QName PROP_REMINDED_TASK = contentQName("ingatTugas");
    public static final QName PROP_REMINDED_STAGES = contentQName("ingatTahap");

    /** An official's key pair and certificate, PKCS#12. */
    public static final QName TYPE_KEY = contentQName("kunci");
    public static final QName PROP_KEY_OWNER = contentQName("kunciPemilik");
    public static final QName PROP_KEY_SUBJECT = contentQName("kunciSubjek");
    public static final QName PROP_KEY_ISSUER = contentQName("kunciPenerbit");
    public static final QName PROP_KEY_SERIAL_NUMBER = contentQName("kunciNomorSeri");
    public static final QName PROP_KEY_VALID_SINCE = contentQName("kunciBerlakuSejak");
    public static final QName PROP_KEY_VALID_UNTIL = contentQName("kunciBerlakuSampai");
    public static final QName PROP_KEY_FAILURES = contentQName("kunciGagal");
    public static final QName PROP_KEY_LOCKED_UNTIL = contentQName("kunciTerkunciSampai");
    /** On a person: what a signature shows of him or her. */
    public static final QName ASPECT_PEGAWAI = contentQName("pegawai");
    public static final QName PROP_NIP = contentQName("nip");
    public static final QName PROP_NIK = contentQName("nik");

    public static final String STATUS_RUNNING = "berjalan";
    public static final String STATUS_FINISHED = "selesai";
    public static final String STATUS_CANCELLED = "dibatalkan";
    public static final String STATE_DRAFT = "konsep";
    public static final String STATE_WITH_PARAF = "terparaf";
    public static final String STATE_SIGNED = "ditandatangani";
    public static final String STATE_FINAL = "final";

    public static final String OUTCOME_PROCEED = "lanjut";
    public static final String OUTCOME_RETURN = "kembali";

    /** Forms of a guideline, a LIST in the model. */
    public static final List<String> GUIDELINE_FORMS = List.of("pedoman", "juklak");

    private JuklakModel() {}

    /** A name of the content model. */
    public static QName contentQName(String localName) {
        return QName.createQName(URI, localName);
    }

    /** A name of the task model. */
    public static QName taskQName(String localName) {
        return QName.createQName(TASK_URI, localName);
    }
}
