package id.juklak.templat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import com.deepoove.poi.util.RegexUtils;

import id.juklak.JuklakException;
import id.juklak.signing.kripto.PeriksaOffice;

/**
 * Fills Word templates. What a template may hold is little, on purpose: fields <code>&#123;&#123;name&#125;&#125;</code>, rows that repeat
 * for each entry of a list, and stretches that are there under a condition. It can run nothing and read nothing: values come out of the map
 * that it is given and from nowhere else, it can bring no pictures and no files, and refers to none outside itself.
 */
public class PengisiTemplat {

    private static final String BUKA = "{{";
    private static final String TUTUP = "}}";
    private static final Pattern LENGKAP = Pattern.compile("\\{\\{[^{}]*\\}\\}");
    /** The library's marks for pictures, tables, lists, charts and inserted documents. */
    private static final Set<Character> TANDA_LAIN = Set.of('@', '#', '*', '+', '=');

    private final PeriksaOffice periksaOffice;

    public PengisiTemplat(PeriksaOffice periksaOffice) {
        this.periksaOffice = periksaOffice;
    }

    /**
     * Fills a template.
     *
     * @param nama of the template, for the sentence about what is wrong with it
     * @param nilai texts, booleans, and lists of maps of texts, by the names of fields
     * @return the document
     * @throws JuklakException 422: {@code templat.bukanDocx}, {@code templat.rusak}, {@code templat.luar}, {@code templat.medan},
     * {@code templat.tanda}, {@code office.makro}, {@code office.bom}
     */
    public byte[] isi(String nama, byte[] templat, Map<String, ?> nilai) {
        periksaFile(nama, templat);
        try (XWPFTemplate isi = XWPFTemplate.compile(new ByteArrayInputStream(templat), setelan(nama, nilai))) {
            periksaPaket(nama, isi.getXWPFDocument().getPackage());
            periksaTanda(nama, isi.getXWPFDocument());
            periksaMedan(nama, isi.getElementTemplates());
            ByteArrayOutputStream hasil = new ByteArrayOutputStream(templat.length * 2);
            isi.render(nilai).write(hasil);
            return hasil.toByteArray();
        } catch (IOException | InvalidFormatException | RuntimeException salah) {
            throw kenali(nama, templat, salah);
        }
    }

    private JuklakException kenali(String nama, byte[] templat, Throwable salah) {
        for (Throwable sebab = salah; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof JuklakException galat) {
                return galat;
            }
            if (sebab instanceof ResolverException tanda) {
                return new JuklakException("templat.tanda", 422, nama, tanda.getMessage());
            }
        }
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(templat))) {
            // Read only: nothing is to be written back.
            paket.revert();
            periksaPaket(nama, paket);
        } catch (JuklakException galat) {
            return galat;
        } catch (IOException | InvalidFormatException | RuntimeException rusak) {
            return new JuklakException("templat.rusak", 422, nama);
        }
        return new JuklakException("templat.rusak", 422, nama);
    }

    private Configure setelan(String nama, Map<String, ?> nilai) {
        ConfigureBuilder setelan = Configure.builder().buildGrammerRegex(RegexUtils.createGeneral(BUKA, TUTUP))
                .setRenderDataComputeFactory(lingkup -> medan -> baca(nama, medan.strip(), lingkup.getRoot(), nilai));
        RenderPolicy tolak = (bagian, data, isi) -> {
            throw new JuklakException("templat.tanda", 422, nama, bagian.variable());
        };
        TANDA_LAIN.forEach(tanda -> setelan.addPlugin(tanda, tolak));
        nilai.forEach((medan, isi) -> {
            if (isi instanceof Collection) {
                setelan.bind(medan, new LoopRowTableRenderPolicy(true));
            }
        });
        return setelan.build();
    }

    /** A field of the row, or else of the case. */
    private Object baca(String nama, String medan, Object baris, Map<String, ?> nilai) {
        if (baris instanceof Map<?, ?> peta && peta.containsKey(medan)) {
            return peta.get(medan);
        }
        if (!nilai.containsKey(medan)) {
            throw new JuklakException("templat.medan", 422, nama, medan);
        }
        return nilai.get(medan);
    }

    private void periksaFile(String nama, byte[] templat) {
        if (templat.length < 4 || templat[0] != 'P' || templat[1] != 'K') {
            throw new JuklakException("templat.bukanDocx", 422, nama);
        }
        Path file = null;
        try {
            file = Files.createTempFile("juklak-", ".docx");
            Files.write(file, templat);
            periksaOffice.periksa(file);
        } catch (JuklakException salah) {
            throw salah.kode().equals("office.rusak") ? new JuklakException("templat.rusak", 422, nama) : salah;
        } catch (IOException salah) {
            throw new JuklakException("templat.rusak", 422, nama);
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    private void periksaPaket(String nama, OPCPackage paket) throws InvalidFormatException {
        if (paket.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
            throw new JuklakException("templat.bukanDocx", 422, nama);
        }
        for (PackagePart bagian : paket.getParts()) {
            if (!bagian.isRelationshipPart()) {
                for (PackageRelationship rujukan : bagian.getRelationships()) {
                    boolean tautan = rujukan.getRelationshipType().endsWith("/hyperlink");
                    if (rujukan.getTargetMode() == TargetMode.EXTERNAL && !tautan) {
                        throw new JuklakException("templat.luar", 422, nama, rujukan.getTargetURI().toString());
                    }
                }
            }
        }
    }

    /** A mark that was opened and not closed would stand in the document as it is. */
    private void periksaTanda(String nama, XWPFDocument naskah) {
        periksaTanda(nama, (IBody) naskah);
        naskah.getHeaderList().forEach(satu -> periksaTanda(nama, satu));
        naskah.getFooterList().forEach(satu -> periksaTanda(nama, satu));
    }

    private void periksaTanda(String nama, IBody badan) {
        badan.getParagraphs().forEach(satu -> periksaTanda(nama, satu));
        badan.getTables().forEach(tabel -> tabel.getRows().forEach(baris -> baris.getTableCells().forEach(sel -> periksaTanda(nama, sel))));
    }

    private void periksaTanda(String nama, XWPFParagraph paragraf) {
        String sisa = LENGKAP.matcher(paragraf.getText()).replaceAll("");
        if (sisa.contains(BUKA) || sisa.contains(TUTUP)) {
            throw new JuklakException("templat.tanda", 422, nama, sisa.strip());
        }
    }

    private void periksaMedan(String nama, List<MetaTemplate> bagian) {
        for (MetaTemplate satu : bagian) {
            if (satu instanceof BlockTemplate blok) {
                periksaMedan(nama, blok.getTemplates());
            } else if (!(satu instanceof RunTemplate medan) || medan.getSign() != null && TANDA_LAIN.contains(medan.getSign())) {
                throw new JuklakException("templat.tanda", 422, nama, satu.variable());
            }
        }
    }
}
