package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.Pegawai;
import id.juklak.berkas.PegawaiService;

/** {@code GET /pegawai/&#123;nama&#125;}: the numbers by which signatures name an official. */
class PegawaiGet extends JuklakWebScript {

    private final PegawaiService pegawaiService;

    PegawaiGet(TransactionService transactionService, PegawaiService pegawaiService) {
        super(transactionService);
        this.pegawaiService = pegawaiService;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        String user = requestReader.nameInPath();
        return Work.read(() -> Response.ok(show(pegawaiService.read(user))));
    }

    static Map<String, Object> show(Pegawai pegawai) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pengguna", pegawai.user());
        fields.put("nama", pegawai.name());
        fields.put("nip", pegawai.nip());
        fields.put("nik", pegawai.nik());
        return fields;
    }
}
