package id.juklak.pengaturan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One settings file of the office, {@code Data Dictionary/Juklak/<nama>.json}, as it stands when a transaction first asks. The office that
 * deletes the file, or gets an unusable one past {@link JagaPengaturan}, works on with what the module ships, and the log says so: a
 * setting must never stop a case.
 */
public class Pengaturan<T> {

    private static final Logger log = LoggerFactory.getLogger(Pengaturan.class);

    private final String nama;
    private final String sumberBawaan;
    private final BacaPengaturan<T> baca;
    private final FolderPengaturan folder;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final T bawaan;
    /** Where it was found last: a path is four look-ups, and every task asks. */
    private final AtomicReference<NodeRef> terakhir = new AtomicReference<>();
    /** What was read last. Every transaction compares the content URL, which each change of the content renews, so all servers agree. */
    private final AtomicReference<Terbaca<T>> terbaca = new AtomicReference<>();

    private record Terbaca<T>(String urlIsi, T nilai) {}

    /**
     * @param nama of the file, without {@code .json}
     * @param sumberBawaan the class path resource that the module ships for it
     * @param nodeService and contentService the ones without permission checks: everybody's work depends on the file
     */
    public Pengaturan(String nama, String sumberBawaan, BacaPengaturan<T> baca, DaftarPengaturan daftar, FolderPengaturan folder,
            NodeService nodeService, ContentService contentService) {
        this.nama = nama;
        this.sumberBawaan = sumberBawaan;
        this.baca = baca;
        this.folder = folder;
        this.nodeService = nodeService;
        this.contentService = contentService;
        try (InputStream json = bawaan()) {
            this.bawaan = baca.baca(json);
        } catch (PengaturanTidakSahException salah) {
            throw new IllegalStateException("The module's own " + sumberBawaan + " is unusable", salah);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
        daftar.tambah(this);
    }

    public String nama() {
        return nama;
    }

    public String namaFile() {
        return nama + ".json";
    }

    /** What the module ships; the caller closes it. */
    public InputStream bawaan() {
        return Pengaturan.class.getResourceAsStream(sumberBawaan);
    }

    /** What holds now. Looked up once in a transaction, so that a list of tasks doesn't ask for each of them. */
    public T kini() {
        T nilai = AlfrescoTransactionSupport.getResource(this);
        if (nilai == null) {
            nilai = dariBerkas();
            AlfrescoTransactionSupport.bindResource(this, nilai);
        }
        return nilai;
    }

    /** @throws PengaturanTidakSahException if a file with this content could not be used */
    public void periksa(InputStream json) throws IOException {
        baca.baca(json);
    }

    /** The office's file, or null. */
    public NodeRef cari() {
        NodeRef kenal = terakhir.get();
        // A file that was renamed or replaced holds no settings any more.
        if (kenal != null && nodeService.exists(kenal) && namaFile().equals(nodeService.getProperty(kenal, ContentModel.PROP_NAME))) {
            return kenal;
        }
        NodeRef ada = folder.cari(namaFile());
        terakhir.set(ada);
        return ada;
    }

    private T dariBerkas() {
        NodeRef simpul = cari();
        ContentData isi = simpul == null ? null : (ContentData) nodeService.getProperty(simpul, ContentModel.PROP_CONTENT);
        if (isi == null || isi.getContentUrl() == null) {
            return bawaan;
        }
        Terbaca<T> ada = terbaca.get();
        if (ada == null || !ada.urlIsi().equals(isi.getContentUrl())) {
            ada = new Terbaca<>(isi.getContentUrl(), dariRepositori(simpul));
            terbaca.set(ada);
        }
        return ada.nilai();
    }

    private T dariRepositori(NodeRef simpul) {
        ContentReader pembaca = contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        try (InputStream json = pembaca.getContentInputStream()) {
            return baca.baca(json);
        } catch (PengaturanTidakSahException | IOException salah) {
            log.error("The settings {} ({}) are unusable; those of the module hold", namaFile(), simpul, salah);
            return bawaan;
        }
    }
}
