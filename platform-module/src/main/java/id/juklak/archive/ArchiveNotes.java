package id.juklak.archive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.archive.search.IndonesianStems;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.time.WorkingTime;

/**
 * What the archive notes on a document: classification, retention and place, which archivists may change, and what follows from them and
 * from the document, which the search and the list of retention ask for. A document in the archive is locked for everyone; this is the
 * deliberate system work that writes in spite of it, and who may is decided before.
 */
public class ArchiveNotes {

    static final String FINAL = "final";
    static final String ENACTED = "ditetapkan";
    static final String RETRACTED = "ditarik";
    static final String SUPERSEDED = "digantikan";

    /** What a title, name, number or note contributes to the words of the search. */
    private static final List<QName> SEARCHABLE_PROPERTIES = List.of(JuklakModel.PROP_ARCHIVE_TITLE, ContentModel.PROP_NAME,
            JuklakModel.PROP_DOCUMENT_NUMBER,
            JuklakModel.PROP_PENETAPAN_NUMBER,
            JuklakModel.PROP_SOURCE_BERKAS_NUMBER, JuklakModel.PROP_CLASSIFICATION, JuklakModel.PROP_PHYSICAL_LOCATION);

    private final Setting<ArchiveSettings> setting;
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final WorkingTime workingTime;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    ArchiveNotes(Setting<ArchiveSettings> setting, Unchecked<NodeService> nodeService, BehaviourFilter behaviourFilter,
            WorkingTime workingTime,
            GuardedWrite guardedWrite) {
        this.setting = setting;
        this.nodeService = nodeService.service();
        this.behaviourFilter = behaviourFilter;
        this.workingTime = workingTime;
        this.guardedWrite = guardedWrite;
    }

    /** Notes a document that has just come into the archive by what the office has set for its kind; one that is noted already stays so. */
    void applyDefaults(NodeRef document) {
        Map<QName, Serializable> currentProperties = nodeService.getProperties(document);
        if (currentProperties.get(JuklakModel.PROP_ARCHIVE_KIND) != null) {
            return;
        }
        String kind = nodeService.getType(document).getLocalName();
        ArchiveSettings.Notes defaults = setting.current().forKind(kind);
        Date now = new Date();
        Map<QName, Serializable> newProperties = new HashMap<>();
        newProperties.put(JuklakModel.PROP_ARCHIVE_KIND, kind);
        newProperties.put(JuklakModel.PROP_ARCHIVED_AT, now);
        newProperties.put(JuklakModel.PROP_ARCHIVE_STATE, stateOf(document));
        newProperties.put(JuklakModel.PROP_CLASSIFICATION, defaults.classification());
        newProperties.put(JuklakModel.PROP_ACTIVE_RETENTION, defaults.activeYears());
        newProperties.put(JuklakModel.PROP_INACTIVE_RETENTION, defaults.inactiveYears());
        newProperties.put(JuklakModel.PROP_FINAL_DISPOSITION, defaults.finalDisposition());
        newProperties.put(JuklakModel.PROP_PHYSICAL_LOCATION, Objects.toString(defaults.physicalLocation(), ""));
        newProperties.put(JuklakModel.PROP_COUNTED_SINCE, defaults.countedSince());
        newProperties.put(JuklakModel.PROP_ARCHIVE_CHANGE_COUNT, 0);
        LocalDate retentionStart = Retention.computeStart(defaults.countedSince(), dayOf(now),
                dayOf(currentProperties.get(JuklakModel.PROP_DOCUMENT_DATE)),
                dayOf(currentProperties.get(JuklakModel.PROP_PENETAPAN_DATE)));
        newProperties.put(JuklakModel.PROP_RETENTION_START, momentOf(retentionStart));
        write(document, newProperties);
    }

    /** The state in which a document stands in the archive by what it bears. */
    private String stateOf(NodeRef document) {
        return nodeService.hasAspect(document, JuklakModel.ASPECT_RETRACTED)
                ? RETRACTED
                : nodeService.hasAspect(document, JuklakModel.ASPECT_SUPERSEDED)
                        ? SUPERSEDED
                        : nodeService.hasAspect(document, JuklakModel.ASPECT_WITH_PENETAPAN) ? ENACTED : FINAL;
    }

    /** Brings what follows from a document's notes up to them. */
    void refresh(NodeRef document) {
        write(document, Map.of(JuklakModel.PROP_ARCHIVE_STATE, stateOf(document)));
    }

    /** The Menko decided on a day: where that begins the time of retention, it counts from then. */
    void notePenetapan(NodeRef document, LocalDate date) {
        if (Retention.PENETAPAN.equals(nodeService.getProperty(document, JuklakModel.PROP_COUNTED_SINCE))) {
            write(document, Map.of(JuklakModel.PROP_RETENTION_START, momentOf(date)));
        }
    }

    /** Writes on an archived document, and what follows from it. */
    void write(NodeRef document, Map<QName, ? extends Serializable> changes) {
        Map<QName, Serializable> allProperties = new HashMap<>(nodeService.getProperties(document));
        Map<QName, Serializable> newProperties = new HashMap<>(changes);
        allProperties.putAll(changes);
        newProperties.putAll(derive(allProperties));
        List<QName> emptied = newProperties.keySet().stream().filter(property -> newProperties.get(property) == null).toList();
        newProperties.keySet().removeAll(emptied);
        doDespiteLock(document, () -> {
            nodeService.addProperties(document, newProperties);
            emptied.forEach(property -> nodeService.removeProperty(document, property));
        });
    }

    /** Does what only our own services do, on a document that is locked for everyone. */
    void doDespiteLock(NodeRef document, Runnable work) {
        behaviourFilter.disableBehaviour(document, ContentModel.ASPECT_LOCKABLE);
        try {
            guardedWrite.run(work);
        } finally {
            behaviourFilter.enableBehaviour(document, ContentModel.ASPECT_LOCKABLE);
        }
    }

    private Map<QName, Serializable> derive(Map<QName, Serializable> allProperties) {
        LocalDate today = dayOf(new Date());
        Retention retention = retentionOf(allProperties);
        YearMonth month = retention.endMonthOn(today);
        Map<QName, Serializable> derived = new HashMap<>();
        derived.put(JuklakModel.PROP_ACTIVE_RETENTION_END, momentOf(retention.activeEnd()));
        derived.put(JuklakModel.PROP_RETENTION_END, momentOf(retention.end()));
        derived.put(JuklakModel.PROP_RETENTION_STAGE, retention.stageOn(today));
        derived.put(JuklakModel.PROP_RETENTION_MONTH, month == null ? null : month.toString());
        derived.put(JuklakModel.PROP_LAST_CHANGE_DAY, today.toString());
        derived.put(JuklakModel.PROP_ARCHIVE_WORDS,
                new ArrayList<>(IndonesianStems.wordsAndStems(
                        SEARCHABLE_PROPERTIES.stream().map(allProperties::get).filter(Objects::nonNull).map(Object::toString).toList())));
        return derived;
    }

    Retention retentionOf(Map<QName, Serializable> properties) {
        return new Retention(dayOf(properties.get(JuklakModel.PROP_RETENTION_START)),
                readYears(properties.get(JuklakModel.PROP_ACTIVE_RETENTION)),
                readYears(properties.get(JuklakModel.PROP_INACTIVE_RETENTION)));
    }

    private static int readYears(Serializable value) {
        return value instanceof Integer years ? Math.max(0, Math.min(years, Retention.MAX_YEARS)) : 0;
    }

    /** The day of a moment where the office is; null for none. */
    LocalDate dayOf(Serializable moment) {
        return moment instanceof Date date ? LocalDate.ofInstant(date.toInstant(), workingTime.zone()) : null;
    }

    LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), workingTime.zone());
    }

    /** A day as the repository keeps it: its noon, which is the same day wherever a server or a browser reckons. */
    Date momentOf(LocalDate day) {
        return day == null ? null : Date.from(day.atTime(LocalTime.NOON).atZone(workingTime.zone()).toInstant());
    }

    int endingSoonMonths() {
        return setting.current().endingSoonMonths();
    }
}
