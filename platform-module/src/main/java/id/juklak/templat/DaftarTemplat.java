package id.juklak.templat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.process.Ruang;
import id.juklak.sop.Langkah;
import id.juklak.templat.SetelanTemplat.Templat;

/** The office's templates: files in the folder {@code Templat}, where the administrator edits them, and what the module ships. */
public class DaftarTemplat {

    private static final String BAWAAN = "/alfresco/module/juklak-platform/templates/";
    /** A letter with a coat of arms has some 100 KB. */
    private static final int MAKS = 10 * 1024 * 1024;

    private final Pengaturan<SetelanTemplat> setelan;
    private final Ruang ruang;
    private final NodeService nodeService;
    private final ContentService contentService;

    /** Both services without permission checks: whoever fills a template need not be allowed to read it. */
    public DaftarTemplat(Pengaturan<SetelanTemplat> setelan, Ruang ruang, NodeService nodeService, ContentService contentService) {
        this.setelan = setelan;
        this.ruang = ruang;
        this.nodeService = nodeService;
        this.contentService = contentService;
    }

    public SetelanTemplat setelan() {
        return setelan.kini();
    }

    /** The templates that a step offers. */
    public List<Templat> untuk(Langkah langkah) {
        return setelan().templat().stream().filter(satu -> satu.langkah().contains(langkah.id())).toList();
    }

    public Optional<Templat> cari(String id) {
        return setelan().templat().stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    /** The template for what was typed in a form; the settings see to it that there is one. */
    Templat untukIsian(String jenis) {
        return setelan().untukIsian(jenis).orElseThrow();
    }

    NodeRef folder() {
        return ruang.templat();
    }

    /** The file in the folder, or null. */
    public NodeRef simpul(String file) {
        return nodeService.getChildByName(folder(), ContentModel.ASSOC_CONTAINS, file);
    }

    /**
     * The office's template; the module's own where the office deleted it. @throws JuklakException 422 where there is neither, or too large
     * a file
     */
    byte[] baca(String file) {
        NodeRef simpul = simpul(file);
        ContentReader pembaca = simpul == null ? null : contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        if (pembaca == null || !pembaca.exists()) {
            if (simpul != null) {
                throw new JuklakException("templat.bukanDocx", 422, file);
            }
            return bawaan(file).orElseThrow(() -> new JuklakException("templat.tiada", 422, file));
        }
        if (pembaca.getSize() > MAKS) {
            throw new JuklakException("templat.besar", 422, file, Integer.toString(MAKS >> 20));
        }
        try (InputStream isi = pembaca.getContentInputStream()) {
            return isi.readAllBytes();
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    /** What the module ships under a name. */
    public Optional<byte[]> bawaan(String file) {
        try (InputStream isi = DaftarTemplat.class.getResourceAsStream(BAWAAN + file)) {
            return isi == null ? Optional.empty() : Optional.of(isi.readAllBytes());
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
