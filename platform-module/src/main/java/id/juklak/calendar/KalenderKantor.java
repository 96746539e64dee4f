package id.juklak.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
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
 * Working time by the calendar file in the repository, as it stands when a transaction first asks. The office that deletes the file, or gets an
 * unusable one past {@link JagaKalender}, works on with the calendar that the module ships, and the log says so: a due date must
 * never stop a case.
 */
class KalenderKantor implements WaktuKerja {

    private static final Logger log = LoggerFactory.getLogger(KalenderKantor.class);

    private final NodeService nodeService;
    private final ContentService contentService;
    private final BerkasKalender berkasKalender;
    private final BacaKalender baca = new BacaKalender();
    private final Kalender bawaan;
    /** What was read last. Every transaction compares the content URL, which each change of the content renews, so all servers agree. */
    private final AtomicReference<Terbaca> terakhir = new AtomicReference<>();

    private record Terbaca(String urlIsi, Kalender kalender) {
    }

    /** @param nodeService and contentService the ones without permission checks: everybody's due dates depend on the file */
    KalenderKantor(NodeService nodeService, ContentService contentService, BerkasKalender berkasKalender) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.berkasKalender = berkasKalender;
        try (InputStream json = BerkasKalender.bawaan()) {
            this.bawaan = baca.baca(json);
        } catch (KalenderTidakSahException salah) {
            throw new IllegalStateException("The module's own calendar is unusable", salah);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    @Override
    public Instant tenggat(Instant mulai, Norma norma) {
        return kini().tenggat(mulai, norma);
    }

    @Override
    public long menitKerja(Instant dari, Instant sampai) {
        return kini().menitKerja(dari, sampai);
    }

    @Override
    public long menitNorma(Norma norma) {
        return kini().menitNorma(norma);
    }

    @Override
    public ZoneId zona() {
        return kini().zona();
    }

    /** Looks the file up once in a transaction, so that a list of tasks doesn't ask for each of them. */
    private Kalender kini() {
        Kalender kalender = AlfrescoTransactionSupport.getResource(this);
        if (kalender == null) {
            kalender = dariBerkas();
            AlfrescoTransactionSupport.bindResource(this, kalender);
        }
        return kalender;
    }

    private Kalender dariBerkas() {
        NodeRef simpul = berkasKalender.cari();
        ContentData isi = simpul == null ? null : (ContentData) nodeService.getProperty(simpul, ContentModel.PROP_CONTENT);
        if (isi == null || isi.getContentUrl() == null) {
            return bawaan;
        }
        Terbaca ada = terakhir.get();
        if (ada == null || !ada.urlIsi().equals(isi.getContentUrl())) {
            ada = new Terbaca(isi.getContentUrl(), dariRepositori(simpul));
            terakhir.set(ada);
        }
        return ada.kalender();
    }

    private Kalender dariRepositori(NodeRef simpul) {
        ContentReader pembaca = contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        try (InputStream json = pembaca.getContentInputStream()) {
            return baca.baca(json);
        } catch (KalenderTidakSahException | IOException salah) {
            log.error("The calendar {} is unusable; due dates follow the calendar of the module", simpul, salah);
            return bawaan;
        }
    }
}
