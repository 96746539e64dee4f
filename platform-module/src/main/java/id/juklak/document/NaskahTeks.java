package id.juklak.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes what an official typed in a form as a Word document: a title, lines that say whose it is, and the text. */
class NaskahTeks {

    static final String MIMETYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** @param keterangan lines below the title, for instance "Nomor berkas: ..." */
    void tulis(OutputStream keluar, String judul, List<String> keterangan, String teks) throws IOException {
        try (XWPFDocument naskah = new XWPFDocument()) {
            XWPFParagraph kepala = naskah.createParagraph();
            kepala.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun tebal = kepala.createRun();
            tebal.setBold(true);
            tebal.setFontSize(14);
            tebal.setText(judul);
            keterangan.forEach(baris -> naskah.createParagraph().createRun().setText(baris));
            naskah.createParagraph();
            teks.lines().forEach(baris -> naskah.createParagraph().createRun().setText(baris));
            naskah.write(keluar);
        }
    }
}
