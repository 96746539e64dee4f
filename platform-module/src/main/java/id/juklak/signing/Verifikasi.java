package id.juklak.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.PabrikLabel;
import id.juklak.document.JuklakModel;
import id.juklak.document.Sidik;
import id.juklak.signing.kripto.PemeriksaTandaTangan;
import id.juklak.signing.kripto.Pemeriksaan;

/**
 * Examines signatures. Of a document here two things must agree: what is noted down of each act, and the cryptographic signature in the
 * file or beside it; a file that someone brings has only the latter.
 */
public class Verifikasi {

    private static final String PDF = "application/pdf";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final CaTepercaya caTepercaya;
    private final BukuTanda bukuTanda;
    private final TandaTanganLepas tandaTanganLepas;
    private final Keutuhan keutuhan;
    private final Sidik sidik;
    private final CariKode cariKode;
    private final PabrikLabel pabrikLabel;

    /** Both services without permission checks. */
    public Verifikasi(NodeService nodeService, ContentService contentService, CaTepercaya caTepercaya, BukuTanda bukuTanda,
            TandaTanganLepas tandaTanganLepas,
            Keutuhan keutuhan, Sidik sidik, CariKode cariKode, PabrikLabel pabrikLabel) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.caTepercaya = caTepercaya;
        this.bukuTanda = bukuTanda;
        this.tandaTanganLepas = tandaTanganLepas;
        this.keutuhan = keutuhan;
        this.sidik = sidik;
        this.cariKode = cariKode;
        this.pabrikLabel = pabrikLabel;
    }

    /** Examines a document here. */
    public HasilVerifikasi dokumen(NodeRef dokumen) {
        List<Tanda> semua = bukuTanda.baca(dokumen, Tindakan.TANDA_TANGAN);
        List<Tanda> utuh = keutuhan.sah(dokumen);
        List<Tanda> berkunci = semua.stream().filter(tanda -> !SetelanTandaTangan.TANPA_SERTIFIKAT.equals(tanda.penyedia())).toList();
        Pemeriksaan pemeriksaan = berkunci.isEmpty() ? new Pemeriksaan(List.of(), List.of()) : periksa(dokumen);
        List<String> temuan = new ArrayList<>(pemeriksaan.temuan().stream().map(Verifikasi::temuan).toList());
        if (pemeriksaan.tanda().size() != berkunci.size() && pemeriksaan.temuan().isEmpty()) {
            temuan.add(temuan("jumlahTanda"));
        }
        List<HasilVerifikasi.Satu> hasil = new ArrayList<>();
        for (Tanda tanda : semua) {
            int ke = berkunci.indexOf(tanda);
            Pemeriksaan.SatuTanda kripto = ke >= 0 && ke < pemeriksaan.tanda().size() ? pemeriksaan.tanda().get(ke) : null;
            hasil.add(satu(tanda, utuh.contains(tanda), ke >= 0, kripto));
        }
        boolean sah = !hasil.isEmpty() && temuan.isEmpty() && hasil.stream().allMatch(HasilVerifikasi.Satu::sah);
        keterangan(dokumen, temuan);
        Sidik.Isi isi = sidik.baca(dokumen);
        return new HasilVerifikasi(sah, isi == null ? null : isi.seluruhnya(), hasil, temuan);
    }

    private HasilVerifikasi.Satu satu(Tanda tanda, boolean utuh, boolean berkunci, Pemeriksaan.SatuTanda kripto) {
        String alasan = null;
        if (!utuh) {
            alasan = temuan("isiBerubah");
        } else if (berkunci && kripto == null) {
            alasan = temuan("tandaHilang");
        } else if (kripto != null && !kripto.sah()) {
            alasan = alasan(kripto);
        } else if (kripto != null && !kripto.sertifikat().equals(tanda.sertifikat())) {
            alasan = temuan("sertifikatTercatatLain");
        }
        return new HasilVerifikasi.Satu(pabrikLabel.naskah().orang(tanda.oleh()), tanda.jabatan(), tanda.pada(), alasan == null, alasan,
                tanda.sertifikat(),
                kripto != null && kripto.capWaktu() ? tanggal(kripto.pada()) : null, kripto == null ? utuh : kripto.mencakupSeluruhnya());
    }

    /** What became of the document; that changes nothing of what its signatures are worth. */
    private void keterangan(NodeRef dokumen, List<String> temuan) {
        if (nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DITARIK)) {
            temuan.add(temuan("ditarik"));
        }
        if (nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DIGANTIKAN)) {
            temuan.add(temuan("digantikan"));
        }
    }

    private Pemeriksaan periksa(NodeRef dokumen) {
        ContentReader pembaca = contentService.getReader(dokumen, ContentModel.PROP_CONTENT);
        if (pembaca == null || !pembaca.exists()) {
            return new Pemeriksaan(List.of(), List.of("rusak"));
        }
        PemeriksaTandaTangan pemeriksa = new PemeriksaTandaTangan(caTepercaya.kini());
        Path file = null;
        try (InputStream isi = pembaca.getContentInputStream()) {
            file = Files.createTempFile("juklak-", ".periksa");
            Files.copy(isi, file, StandardCopyOption.REPLACE_EXISTING);
            return PDF.equals(pembaca.getMimetype()) ? pemeriksa.pdf(file) : pemeriksa.lepas(file, tandaTanganLepas.baca(dokumen));
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        } finally {
            buang(file);
        }
    }

    /** Examines a PDF that someone brings. */
    public HasilVerifikasi file(Path pdf) {
        Pemeriksaan pemeriksaan = new PemeriksaTandaTangan(caTepercaya.kini()).pdf(pdf);
        List<HasilVerifikasi.Satu> hasil = pemeriksaan.tanda().stream()
                .map(satu -> new HasilVerifikasi.Satu(satu.nama(), satu.jabatan(), tanggal(satu.pada()),
                        satu.sah(), satu.sah() ? null : alasan(satu), satu.sertifikat(), satu.capWaktu() ? tanggal(satu.pada()) : null,
                        satu.mencakupSeluruhnya()))
                .toList();
        List<String> temuan = new ArrayList<>(pemeriksaan.temuan().stream().map(Verifikasi::temuan).toList());
        // A copy says by itself which document it is of; whether that still holds is known only here.
        pemeriksaan.tanda().stream().map(Pemeriksaan.SatuTanda::alamat).filter(Objects::nonNull).map(Verifikasi::kode).distinct()
                .map(cariKode::cari)
                .filter(Objects::nonNull).distinct().forEach(dokumen -> keterangan(dokumen, temuan));
        return new HasilVerifikasi(pemeriksaan.sah(), sha256(pdf), hasil, temuan);
    }

    private static String kode(String alamat) {
        return alamat.substring(alamat.lastIndexOf('/') + 1);
    }

    private static String alasan(Pemeriksaan.SatuTanda tanda) {
        return String.join(" ", tanda.temuan().stream().map(Verifikasi::temuan).toList());
    }

    private static String temuan(String kode) {
        return I18NUtil.getMessage("juklak.temuan." + kode);
    }

    private static Date tanggal(Instant saat) {
        return saat == null ? null : Date.from(saat);
    }

    private static String sha256(Path file) {
        try (InputStream isi = Files.newInputStream(file)) {
            MessageDigest sidik = MessageDigest.getInstance("SHA-256");
            byte[] potong = new byte[64 * 1024];
            for (int baca = isi.read(potong); baca >= 0; baca = isi.read(potong)) {
                sidik.update(potong, 0, baca);
            }
            return HexFormat.of().formatHex(sidik.digest());
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        } catch (NoSuchAlgorithmException salah) {
            throw new IllegalStateException(salah);
        }
    }

    private static void buang(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
