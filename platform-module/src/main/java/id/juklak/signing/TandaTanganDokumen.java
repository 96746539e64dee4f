package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.calendar.WaktuKerja;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.document.Sidik;
import id.juklak.signing.kripto.Blok;
import id.juklak.signing.kripto.HasilTandaTangan;
import id.juklak.signing.kripto.PenyediaTandaTangan;
import id.juklak.signing.kripto.PermintaanTandaTangan;

/** Puts a person's signature into a document's content (PDF) or beside it (everything else). Who may, and when, is decided before. */
public class TandaTanganDokumen {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    private static final DateTimeFormatter WAKTU = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm z", INDONESIA);
    private static final String PDF = "application/pdf";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DaftarPenyedia daftarPenyedia;
    private final LemariKunci lemariKunci;
    private final DaftarPegawai daftarPegawai;
    private final BukuTanda bukuTanda;
    private final TandaTanganLepas tandaTanganLepas;
    private final KodeVerifikasi kodeVerifikasi;
    private final AlamatPublik alamatPublik;
    private final Sidik sidik;
    private final WaktuKerja waktuKerja;
    private final TeksTersimpan teks;
    private final Izin izin;

    /** Both services without permission checks. */
    public TandaTanganDokumen(NodeService nodeService, ContentService contentService, DaftarPenyedia daftarPenyedia,
            LemariKunci lemariKunci,
            DaftarPegawai daftarPegawai, BukuTanda bukuTanda, TandaTanganLepas tandaTanganLepas, KodeVerifikasi kodeVerifikasi,
            AlamatPublik alamatPublik,
            Sidik sidik, WaktuKerja waktuKerja, TeksTersimpan teks, Izin izin) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.daftarPenyedia = daftarPenyedia;
        this.lemariKunci = lemariKunci;
        this.daftarPegawai = daftarPegawai;
        this.bukuTanda = bukuTanda;
        this.tandaTanganLepas = tandaTanganLepas;
        this.kodeVerifikasi = kodeVerifikasi;
        this.alamatPublik = alamatPublik;
        this.sidik = sidik;
        this.waktuKerja = waktuKerja;
        this.teks = teks;
        this.izin = izin;
    }

    /**
     * What has to be in order before anything is done for a signature, a number given for one.
     *
     * @throws JuklakException 400 or 422 where the person cannot sign so
     */
    public void periksa(String pengguna, CaraTandaTangan cara) {
        PenyediaTandaTangan penyedia = daftarPenyedia.pilih(cara.penyedia(), cara.frasaSandi() != null);
        if (penyedia != null && penyedia.perluKunci()) {
            lemariKunci.tertutup(pengguna);
        }
        if (penyedia != null && cara.frasaSandi() == null) {
            throw new JuklakException("kunci.frasaKosong", 422);
        }
    }

    /**
     * @param jabatan id of the office in which the person signs
     * @param pada the time of the act
     * @return the signature, to be noted down
     * @throws JuklakException what {@link LemariKunci} and {@link PenyediaTandaTangan} find wrong
     */
    public Tanda tandatangani(NodeRef dokumen, String pengguna, String jabatan, Date pada, CaraTandaTangan cara) {
        String versi = (String) nodeService.getProperty(dokumen, ContentModel.PROP_VERSION_LABEL);
        PenyediaTandaTangan penyedia = daftarPenyedia.pilih(cara.penyedia(), cara.frasaSandi() != null);
        String kode = kodeVerifikasi.milik(dokumen, cara.kode());
        cara.ingat(kode);
        if (penyedia == null) {
            Sidik.Isi isi = sidik.baca(dokumen);
            return new Tanda(Tindakan.TANDA_TANGAN, pengguna, jabatan, pada, versi, isi.seluruhnya(), isi.panjang(),
                    SetelanTandaTangan.TANPA_SERTIFIKAT, null);
        }
        ContentReader pembaca = contentService.getReader(dokumen, ContentModel.PROP_CONTENT);
        boolean pdf = PDF.equals(pembaca.getMimetype());
        String untuk = sidik.baca(dokumen).seluruhnya() + " " + nodeService.getProperty(dokumen, JuklakModel.NOMOR) + " " + kode;
        CaraTandaTangan.Jadi jadi = cara.untuk(untuk);
        if (jadi == null) {
            jadi = buat(dokumen, pembaca, pdf, penyedia, daftarPegawai.cari(pengguna), jabatan, pada, kode, untuk, cara);
            cara.ingat(jadi);
        }
        simpan(dokumen, pembaca, pdf, jadi);
        Sidik.Isi isi = sidik.baca(dokumen);
        return new Tanda(Tindakan.TANDA_TANGAN, pengguna, jabatan, jadi.pada(), versi, isi.seluruhnya(), isi.panjang(), penyedia.id(),
                jadi.hasil().sertifikat());
    }

    private CaraTandaTangan.Jadi buat(NodeRef dokumen, ContentReader pembaca, boolean pdf, PenyediaTandaTangan penyedia, Pegawai pegawai,
            String jabatan, Date pada,
            String kode, String untuk, CaraTandaTangan cara) {
        Path isi = sementara();
        Path hasil = sementara();
        boolean berhasil = false;
        try (InputStream masuk = pembaca.getContentInputStream()) {
            Files.copy(masuk, isi, StandardCopyOption.REPLACE_EXISTING);
            String namaJabatan = teks.teks("juklak.peran." + jabatan);
            byte[] p12 = penyedia.perluKunci() ? lemariKunci.tertutup(pegawai.pengguna()) : null;
            PermintaanTandaTangan permintaan = new PermintaanTandaTangan(isi, hasil, pdf, tandaKita(dokumen), pegawai.nama(), namaJabatan,
                    pegawai.nik(),
                    pada.toInstant(), cara.frasaSandi(), p12, pdf ? blok(dokumen, pegawai, namaJabatan, pada.toInstant(), kode) : null);
            HasilTandaTangan selesai = penyedia.perluKunci()
                    ? lemariKunci.coba(pegawai.pengguna(), () -> penyedia.tandatangani(permintaan))
                    : penyedia.tandatangani(permintaan);
            berhasil = true;
            return new CaraTandaTangan.Jadi(untuk, hasil, pada, selesai);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        } finally {
            buang(isi);
            if (!berhasil) {
                buang(hasil);
            }
        }
    }

    /** How many signatures of ours the file bears. */
    private int tandaKita(NodeRef dokumen) {
        return (int) bukuTanda.baca(dokumen, Tindakan.TANDA_TANGAN).stream()
                .filter(tanda -> !SetelanTandaTangan.TANPA_SERTIFIKAT.equals(tanda.penyedia())).count();
    }

    private Blok blok(NodeRef dokumen, Pegawai pegawai, String namaJabatan, Instant pada, String kode) {
        List<String> baris = new ArrayList<>();
        baris.add(teks.teks("juklak.blok.kepala"));
        baris.add(pegawai.nama());
        baris.add(namaJabatan);
        if (pegawai.nip() != null) {
            baris.add(teks.teks("juklak.blok.nip", pegawai.nip()));
        }
        if (nodeService.getProperty(dokumen, JuklakModel.NOMOR) instanceof String nomor) {
            baris.add(teks.teks("juklak.blok.nomor", nomor));
        }
        baris.add(WAKTU.format(ZonedDateTime.ofInstant(pada, waktuKerja.zona())));
        return new Blok(baris, alamatPublik.verifikasi(kode));
    }

    private void simpan(NodeRef dokumen, ContentReader semula, boolean pdf, CaraTandaTangan.Jadi jadi) {
        try (InputStream isi = Files.newInputStream(jadi.isi())) {
            if (!pdf) {
                tandaTanganLepas.tambah(dokumen, isi.readAllBytes());
                return;
            }
            izin.untuk(() -> {
                ContentWriter penulis = contentService.getWriter(dokumen, ContentModel.PROP_CONTENT, true);
                penulis.setMimetype(semula.getMimetype());
                penulis.putContent(isi);
            });
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    private static Path sementara() {
        try {
            return Files.createTempFile("juklak-", ".tanda");
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    private static void buang(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
