package id.juklak.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.JabatanService;
import id.juklak.sop.Labels;

/** {@code /jabatan}: who holds which office, and the units. One bean for each act; each answers with all offices. */
class JabatanScript extends JuklakWebScript {

    /** The acts. */
    enum Act {
        LIST, UNIT, ADD, REMOVE
    }

    private final Act act;
    private final JabatanService jabatanService;
    private final ViewFactory viewFactory;

    JabatanScript(TransactionService transactionService, Act act, JabatanService jabatanService, ViewFactory viewFactory) {
        super(transactionService);
        this.act = act;
        this.jabatanService = jabatanService;
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        return switch (act) {
            case LIST -> Work.read(this::listAll);
            case UNIT -> {
                JsonBody body = JsonBody.read(requestReader.json(), "kode", "nama");
                String code = body.requireText("kode");
                String name = body.requireText("nama");
                yield changeAndList(() -> jabatanService.addUnit(code.strip(), name.strip()));
            }
            case ADD -> {
                String group = requestReader.pathPart("grup");
                String user = JsonBody.read(requestReader.json(), "pengguna").requireText("pengguna");
                yield changeAndList(() -> jabatanService.addMember(group, user.strip()));
            }
            case REMOVE -> {
                String group = requestReader.pathPart("grup");
                String user = requestReader.pathPart("pengguna");
                yield changeAndList(() -> jabatanService.removeMember(group, user));
            }
        };
    }

    private Work changeAndList(Runnable change) {
        return Work.change(() -> {
            change.run();
            return listAll();
        });
    }

    private Response listAll() {
        Labels label = viewFactory.make().label();
        return Response.ok(Map.of("jabatan", jabatanService.findAll().stream().map(jabatan -> showJabatan(jabatan, label)).toList()));
    }

    private Map<String, Object> showJabatan(JabatanService.Jabatan jabatan, Labels label) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("grup", jabatan.group());
        fields.put("peran", jabatan.roleId());
        fields.put("unit", jabatan.unit());
        fields.put("nama", jabatan.unit() == null ? label.text("peran", jabatan.roleId()) : label.unit(jabatan.unit()));
        fields.put("anggota", jabatan.members().stream().map(user -> Map.of("pengguna", user, "nama", label.person(user))).toList());
        return fields;
    }
}
