package id.juklak.web;

import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.Label;
import id.juklak.PabrikLabel;
import id.juklak.calendar.WaktuKerja;
import id.juklak.report.PenulisRegister;
import id.juklak.report.Periode;
import id.juklak.report.Register;

/** {@code GET /laporan/register}: the office's books of a period, as data in pages or whole as a sheet. */
class RegisterGet extends SkripJuklak {

    private final Register register;
    private final Map<String, PenulisRegister> penulis;
    private final PabrikLabel pabrikLabel;
    private final WaktuKerja waktuKerja;

    /** @param penulis the formats of sheets by their names, {@code csv-koma} being another form of {@code csv} */
    RegisterGet(TransactionService transactionService, Register register, Map<String, PenulisRegister> penulis, PabrikLabel pabrikLabel,
            WaktuKerja waktuKerja) {
        super(transactionService);
        this.register = register;
        this.penulis = penulis;
        this.pabrikLabel = pabrikLabel;
        this.waktuKerja = waktuKerja;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("buku", "dari", "sampai", "format", "pemisah", "skipCount", "maxItems");
        String buku = permintaan.pilihan("buku", register.buku());
        if (buku == null) {
            throw new JuklakException("web.wajib", 400, "buku");
        }
        String dari = permintaan.teks("dari");
        String sampai = permintaan.teks("sampai");
        Halaman halaman = permintaan.halaman();
        PenulisRegister tujuan = PenulisRegisterWeb.pilih(permintaan, penulis);
        return Kerja.baca(() -> {
            Periode periode = Periode.baca(dari, sampai, LocalDate.now(waktuKerja.zona()));
            Label label = pabrikLabel.pengguna();
            return tujuan == null
                    ? Jawaban.ok(data(buku, periode, halaman, label))
                    : FileSementara.jawaban(tujuan.tipe(), nama(buku, periode, label, tujuan),
                            keluar -> register.tulis(buku, periode, label, tujuan, keluar));
        });
    }

    private String nama(String buku, Periode periode, Label label, PenulisRegister tujuan) {
        return label.pesan("juklak.register." + buku + ".judul") + " " + periode.dari() + " " + periode.sampai() + tujuan.akhiran();
    }

    private Map<String, Object> data(String buku, Periode periode, Halaman halaman, Label label) {
        Register.Bagian bagian = register.bagian(buku, periode, halaman.lewati(), halaman.paling(), label);
        Waktu waktu = new Waktu(waktuKerja);
        return halaman.bungkus(bagian.entri().stream().map(entri -> entri(entri, waktu)).toList(), bagian.seluruh());
    }

    private Map<String, Object> entri(Map<String, Object> isi, Waktu waktu) {
        Map<String, Object> hasil = new LinkedHashMap<>(isi);
        hasil.replaceAll((nama, nilai) -> nilai instanceof Date saat ? waktu.teks(saat) : nilai);
        return hasil;
    }
}
