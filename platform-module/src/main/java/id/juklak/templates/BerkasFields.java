package id.juklak.templates;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.Pegawai;
import id.juklak.berkas.PegawaiDirectory;
import id.juklak.model.JuklakModel;
import id.juklak.signing.MarkAct;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Labels;
import id.juklak.sop.Requirement;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;

/** What the fields of a template say of a case. Everything that can be known is filled in; the rest is dots, to be written by hand. */
public class BerkasFields {

    /** Stands where nobody has said yet what belongs there. */
    public static final String DOTS = "....................";

    private final Sop sop;
    private final LabelFactory labelFactory;
    private final PegawaiDirectory pegawaiDirectory;
    private final JabatanGroups jabatanGroups;
    private final NodeService nodeService;
    private final SpelledTimes spelledTimes;
    private final TemplateCatalog templateCatalog;

    /** @param nodeService the one without permission checks */
    public BerkasFields(Sop sop, LabelFactory labelFactory, PegawaiDirectory pegawaiDirectory, JabatanGroups jabatanGroups,
            Unchecked<NodeService> nodeService,
            SpelledTimes spelledTimes,
            TemplateCatalog templateCatalog) {
        this.sop = sop;
        this.labelFactory = labelFactory;
        this.pegawaiDirectory = pegawaiDirectory;
        this.jabatanGroups = jabatanGroups;
        this.nodeService = nodeService.service();
        this.spelledTimes = spelledTimes;
        this.templateCatalog = templateCatalog;
    }

    /** The fields about the case itself, which every template has. */
    public Map<String, Object> ofBerkas(Berkas berkas) {
        Labels label = labelFactory.forDocuments();
        ZonedDateTime now = spelledTimes.inOfficeZone(Instant.now());
        Map<String, Object> fields = new LinkedHashMap<>();
        String guidelineForm = label.text("bentuk", berkas.guidelineForm());
        fields.put("sop.kode", sop.code());
        fields.put("berkas.nomor", berkas.number());
        fields.put("berkas.judul", berkas.title());
        fields.put("berkas.judulKapital", berkas.title().toUpperCase(Locale.ROOT));
        fields.put("berkas.bentuk", guidelineForm.toLowerCase(Locale.ROOT));
        fields.put("berkas.bentukKapital", guidelineForm.toUpperCase(Locale.ROOT));
        fields.put("berkas.asal", label.text("asal", berkas.origin()));
        fields.put("berkas.unit", label.unit(berkas.unit()));
        fields.put("berkas.tahun", Integer.toString(berkas.year()));
        fields.put("berkas.keterangan", emptyIfNull((String) nodeService.getProperty(berkas.node(), JuklakModel.PROP_BERKAS_DESCRIPTION)));
        fields.put("berkas.mulai", dotsIfBlank(spelledTimes.date((Date) nodeService.getProperty(berkas.node(), JuklakModel.PROP_STARTED))));
        fields.put("hari", spelledTimes.day(now));
        fields.put("tanggal", spelledTimes.date(now));
        fields.put("tahun", Integer.toString(now.getYear()));
        sop.roles().forEach(role -> fields.put("jabatan." + role.id(), jabatanName(label, role.id(), berkas)));
        return fields;
    }

    /**
     * The fields of a document that is made at a step.
     *
     * @param kind the document's kind
     * @param formText what was typed in the step's form; empty where nothing was
     */
    public Map<String, Object> ofDocument(Berkas berkas, Step step, String kind, String formText) {
        Labels label = labelFactory.forDocuments();
        Map<String, Object> fields = ofBerkas(berkas);
        fields.put("langkah.no", Integer.toString(step.no()));
        fields.put("langkah.nama", label.step(step.id()));
        fields.put("isi", formText);
        fields.put("naskah.jenis", label.text("jenis", kind));
        // The number is given when the document is signed, and stands in the signature.
        fields.put("naskah.nomor", sop.findDocumentKind(kind).orElseThrow().numbered() ? label.message("juklak.templat.nomor") : DOTS);
        Step nextStep = sop.steps().get(Math.min(step.no(), sop.steps().size() - 1));
        fields.put("tujuan.jabatan", jabatanName(label, nextStep.performer(), berkas));
        String maker = AuthenticationUtil.getFullyAuthenticatedUser();
        putPerson(fields, "pembuat", label, step.performer(), berkas, maker);
        String signerRole = findSignerRole(kind, step);
        putPerson(fields, "penandatangan", label, signerRole, berkas,
                signerRole.equals(step.performer()) ? maker : findOnlyHolder(signerRole, berkas));
        putMeeting(fields, berkas);
        fields.put("peserta", listParticipants(label, berkas));
        return fields;
    }

    /** All fields of a document, of a case that there is not: what a template is tried with. */
    public Map<String, Object> example() {
        Step firstStep = sop.steps().get(0);
        Map<String, Object> fields = ofDocument(exampleBerkas(), firstStep, sop.documentKinds().get(0).id(), DOTS);
        fields.put("peserta", List.of(Map.of("no", "1", "nama", DOTS, "jabatan", DOTS)));
        return fields;
    }

    /** It lies nowhere; the folder of the templates stands for it. */
    public Berkas exampleBerkas() {
        return new Berkas(templateCatalog.folder(), DOTS, DOTS, sop.origins().get(0).id(), sop.origins().get(0).id(), DOTS, 0,
                JuklakModel.STATUS_RUNNING, sop.steps().get(0).id(), DOTS, false, 0);
    }

    private void putMeeting(Map<String, Object> fields, Berkas berkas) {
        Meeting meeting = Meeting.read(nodeService, berkas.node());
        ZonedDateTime start = meeting.start() == null ? null : spelledTimes.inOfficeZone(meeting.start().toInstant());
        fields.put("rapat.hari", start == null ? DOTS : spelledTimes.day(start));
        fields.put("rapat.tanggal", start == null ? DOTS : spelledTimes.date(start));
        fields.put("rapat.waktu", start == null ? DOTS : spelledTimes.time(start));
        fields.put("rapat.tempat", dotsIfBlank(meeting.place()));
        fields.put("rapat.pimpinan", dotsIfBlank(meeting.chair()));
    }

    private List<Map<String, String>> listParticipants(Labels label, Berkas berkas) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String roleId : templateCatalog.settings().participants()) {
            for (String user : jabatanGroups.findHolders(jabatanGroups.groupOf(roleId, berkas.unit()))) {
                rows.add(Map.of("no", Integer.toString(rows.size() + 1), "nama", label.person(user), "jabatan",
                        jabatanName(label, roleId, berkas)));
            }
        }
        return rows;
    }

    /** The office that the SOP has sign a kind; for a kind that nobody signs the one that makes it. */
    private String findSignerRole(String kind, Step step) {
        return sop.steps().stream().flatMap(sopStep -> sopStep.requirements().stream())
                .filter(requirement -> requirement.kind().equals(kind) && requirement.acts().contains(MarkAct.SIGNATURE.id()))
                .map(Requirement::by)
                .findFirst().orElse(step.performer());
    }

    /** Who holds an office, where it is one person; null where several do, of whom nobody knows yet who will sign. */
    private String findOnlyHolder(String roleId, Berkas berkas) {
        List<String> holders = jabatanGroups.findHolders(jabatanGroups.groupOf(roleId, berkas.unit()));
        return holders.size() == 1 ? holders.get(0) : null;
    }

    private void putPerson(Map<String, Object> fields, String prefix, Labels label, String roleId, Berkas berkas, String user) {
        Pegawai pegawai = user == null ? null : pegawaiDirectory.find(user);
        fields.put(prefix + ".jabatan", jabatanName(label, roleId, berkas));
        fields.put(prefix + ".nama", pegawai == null ? DOTS : pegawai.name());
        fields.put(prefix + ".nip", dotsIfBlank(pegawai == null ? null : pegawai.nip()));
    }

    /** An office as a letter names it: for the initiating unit its own name. */
    private String jabatanName(Labels label, String roleId, Berkas berkas) {
        return sop.role(roleId).perUnit() == null ? label.text("peran", roleId) : label.unit(berkas.unit());
    }

    private static String dotsIfBlank(String text) {
        return text == null || text.isBlank() ? DOTS : text;
    }

    private static String emptyIfNull(String text) {
        return text == null ? "" : text;
    }
}
