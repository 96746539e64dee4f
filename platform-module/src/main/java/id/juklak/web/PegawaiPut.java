package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.PegawaiService;

/** {@code PUT /pegawai/&#123;nama&#125;}: an administrator writes the numbers by which signatures name an official. */
class PegawaiPut extends JuklakWebScript {

    private final PegawaiService pegawaiService;

    PegawaiPut(TransactionService transactionService, PegawaiService pegawaiService) {
        super(transactionService);
        this.pegawaiService = pegawaiService;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        String user = requestReader.nameInPath();
        JsonBody body = JsonBody.read(requestReader.json(), "nip", "nik");
        String nip = body.text("nip");
        String nik = body.text("nik");
        return Work.change(() -> Response.ok(PegawaiGet.show(pegawaiService.save(user, nip, nik))));
    }
}
