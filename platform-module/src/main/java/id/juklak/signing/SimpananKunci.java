package id.juklak.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;
import id.juklak.pengaturan.FolderPengaturan;

/**
 * Where the officials' keys lie: the folder {@code Data Dictionary/Juklak/Kunci}, which nobody may enter, a file for each. What is in the
 * file is encrypted with the official's passphrase; what its properties tell is no secret.
 */
public class SimpananKunci {

    public static final String FOLDER = "Kunci";
    private static final String TIPE_P12 = "application/x-pkcs12";

    private final FolderPengaturan folderPengaturan;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final OwnableService ownableService;

    /** All services are the ones without permission checks. */
    public SimpananKunci(FolderPengaturan folderPengaturan, NodeService nodeService, ContentService contentService,
            OwnableService ownableService) {
        this.folderPengaturan = folderPengaturan;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.ownableService = ownableService;
    }

    /**
     * What a key's certificate says, and how the guesses at its passphrase stand.
     *
     * @param gagal wrong passphrases in a row
     * @param terkunciSampai until when no passphrase is tried, null where one may be
     */
    public record Keterangan(String subjek, String penerbit, String nomorSeri, Date berlakuSejak, Date berlakuSampai, int gagal,
            Date terkunciSampai) {

        /** Of a new key. */
        public static Keterangan dari(X509Certificate sertifikat) {
            return new Keterangan(sertifikat.getSubjectX500Principal().getName(), sertifikat.getIssuerX500Principal().getName(),
                    sertifikat.getSerialNumber().toString(16), sertifikat.getNotBefore(), sertifikat.getNotAfter(), 0, null);
        }

        public boolean terkunci() {
            return terkunciSampai != null && terkunciSampai.after(new Date());
        }
    }

    /** The key of a user, or null. */
    NodeRef cari(String pengguna) {
        NodeRef folder = folderPengaturan.cari(FOLDER);
        return folder == null ? null : nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, namaFile(pengguna));
    }

    /** A user name may hold what a file's name may not. */
    private static String namaFile(String pengguna) {
        return URLEncoder.encode(pengguna, StandardCharsets.UTF_8).replace("*", "%2A") + ".p12";
    }

    Keterangan keterangan(NodeRef kunci) {
        Map<QName, Serializable> properti = nodeService.getProperties(kunci);
        return new Keterangan((String) properti.get(JuklakModel.KUNCI_SUBJEK), (String) properti.get(JuklakModel.KUNCI_PENERBIT),
                (String) properti.get(JuklakModel.KUNCI_NOMOR_SERI), (Date) properti.get(JuklakModel.KUNCI_BERLAKU_SEJAK),
                (Date) properti.get(JuklakModel.KUNCI_BERLAKU_SAMPAI),
                properti.get(JuklakModel.KUNCI_GAGAL) instanceof Integer kali ? kali : 0,
                (Date) properti.get(JuklakModel.KUNCI_TERKUNCI_SAMPAI));
    }

    byte[] isi(NodeRef kunci) {
        ContentReader pembaca = contentService.getReader(kunci, ContentModel.PROP_CONTENT);
        try (InputStream isi = pembaca.getContentInputStream()) {
            return isi.readAllBytes();
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    /** Puts a user's key in the place of the one that he or she had. */
    public void simpan(String pengguna, byte[] p12, Keterangan keterangan) {
        NodeRef kunci = cari(pengguna);
        if (kunci == null) {
            String nama = namaFile(pengguna);
            kunci = nodeService.createNode(folderPengaturan.cari(FOLDER), ContentModel.ASSOC_CONTAINS,
                    QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(nama)), JuklakModel.TIPE_KUNCI,
                    Map.of(ContentModel.PROP_NAME, nama, JuklakModel.KUNCI_PEMILIK, pengguna)).getChildRef();
            // In ACS the maker of a node may do everything with it, here for instance take back the count of wrong passphrases.
            ownableService.setOwner(kunci, AuthenticationUtil.getSystemUserName());
        }
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.KUNCI_SUBJEK, keterangan.subjek());
        properti.put(JuklakModel.KUNCI_PENERBIT, keterangan.penerbit());
        properti.put(JuklakModel.KUNCI_NOMOR_SERI, keterangan.nomorSeri());
        properti.put(JuklakModel.KUNCI_BERLAKU_SEJAK, keterangan.berlakuSejak());
        properti.put(JuklakModel.KUNCI_BERLAKU_SAMPAI, keterangan.berlakuSampai());
        properti.put(JuklakModel.KUNCI_GAGAL, 0);
        nodeService.addProperties(kunci, properti);
        ContentWriter penulis = contentService.getWriter(kunci, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype(TIPE_P12);
        penulis.putContent(new ByteArrayInputStream(p12));
    }

    void hapus(NodeRef kunci) {
        nodeService.addAspect(kunci, ContentModel.ASPECT_TEMPORARY, Map.of());
        nodeService.deleteNode(kunci);
    }

    void catatGagal(NodeRef kunci, int kali, Date terkunciSampai) {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.KUNCI_GAGAL, kali);
        properti.put(JuklakModel.KUNCI_TERKUNCI_SAMPAI, terkunciSampai);
        nodeService.addProperties(kunci, properti);
    }
}
