package id.juklak.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import id.juklak.JuklakException;
import id.juklak.pengaturan.DaftarPengaturan;
import id.juklak.pengaturan.Pengaturan;

/** Settings as web scripts show and save them. Who may is what the permissions of {@code Data Dictionary/Juklak} say. */
class PengaturanWeb {

    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DaftarPengaturan daftar;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;
    private final PermissionService permissionService;
    private final PabrikTampilan pabrikTampilan;

    /** The services that act for the user. */
    PengaturanWeb(DaftarPengaturan daftar, NodeService nodeService, ContentService contentService, VersionService versionService,
            PermissionService permissionService, PabrikTampilan pabrikTampilan) {
        this.daftar = daftar;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.versionService = versionService;
        this.permissionService = permissionService;
        this.pabrikTampilan = pabrikTampilan;
    }

    Map<String, Object> daftar() {
        List<Map<String, Object>> semua = daftar.semua().stream().filter(satu -> bolehBaca(satu.cari())).map(satu -> {
            Map<String, Object> isi = new LinkedHashMap<>();
            keterangan(isi, satu, satu.cari());
            return isi;
        }).toList();
        return Map.of("pengaturan", semua);
    }

    /** @throws JuklakException 404 for unknown settings, or such as the user may not read */
    Map<String, Object> satu(String nama) {
        Pengaturan<?> pengaturan = daftar.wajib(nama);
        NodeRef file = file(pengaturan);
        Map<String, Object> isi = new LinkedHashMap<>();
        keterangan(isi, pengaturan, file);
        isi.put("isi", baca(file));
        return isi;
    }

    private void keterangan(Map<String, Object> isi, Pengaturan<?> pengaturan, NodeRef file) {
        isi.put("nama", pengaturan.nama());
        isi.put("id", file.getId());
        isi.put("versi", nodeService.getProperty(file, ContentModel.PROP_VERSION_LABEL));
        isi.put("diubah", pabrikTampilan.baru().waktu().teks(nodeService.getProperty(file, ContentModel.PROP_MODIFIED)));
        isi.put("diubahOleh", nodeService.getProperty(file, ContentModel.PROP_MODIFIER));
        isi.put("bolehUbah", bolehUbah(file));
    }

    /**
     * @param versi the version that the user edited, or null
     * @throws JuklakException 403 for who may not edit them, 409 if someone else saved since, 422 for unusable settings
     */
    void simpan(String nama, JsonNode isi, String versi) throws IOException {
        Pengaturan<?> pengaturan = daftar.wajib(nama);
        NodeRef file = file(pengaturan);
        if (!bolehUbah(file)) {
            throw new JuklakException("pengaturan.ditolak", 403);
        }
        if (versi != null && !versi.equals(nodeService.getProperty(file, ContentModel.PROP_VERSION_LABEL))) {
            throw new JuklakException("pengaturan.berubah", 409);
        }
        ContentWriter penulis = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype("application/json");
        penulis.setEncoding("UTF-8");
        // The policy on the file refuses what cannot be used, as for every other way of saving it.
        penulis.putContent(new ByteArrayInputStream(MAPPER.writeValueAsBytes(isi)));
        // Here and not by ACS at commit, so that the answer names the new version.
        versionService.createVersion(file, Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MINOR));
    }

    private NodeRef file(Pengaturan<?> pengaturan) {
        NodeRef file = pengaturan.cari();
        if (!bolehBaca(file)) {
            throw new JuklakException("pengaturan.tidakAda", 404, pengaturan.nama());
        }
        return file;
    }

    private boolean bolehBaca(NodeRef file) {
        return file != null && permissionService.hasPermission(file, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    private boolean bolehUbah(NodeRef file) {
        return permissionService.hasPermission(file, PermissionService.WRITE) == AccessStatus.ALLOWED;
    }

    private JsonNode baca(NodeRef file) {
        ContentReader pembaca = contentService.getReader(file, ContentModel.PROP_CONTENT);
        try (InputStream json = pembaca.getContentInputStream()) {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException salah) {
            throw new JuklakException("pengaturan.json", 422,
                    Integer.toString(salah.getLocation() == null ? 0 : salah.getLocation().getLineNr()),
                    salah.getOriginalMessage());
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
