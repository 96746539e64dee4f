package id.juklak.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

import id.juklak.files.OfficeFileInspector;
import id.juklak.files.TempFile;
import id.juklak.text.RefusalException;

/**
 * Fills Word templates. What a template may hold is little, on purpose: fields <code>&#123;&#123;name&#125;&#125;</code>, rows that repeat
 * for each entry of a list, and stretches that are there under a condition. It can run nothing and read nothing: values come out of the map
 * that it is given and from nowhere else, it can bring no pictures and no files, and refers to none outside itself.
 */
public class TemplateFiller {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final Pattern WHOLE_FIELD = Pattern.compile("\\{\\{[^{}]*\\}\\}");
    /** The library's marks for pictures, tables, lists, charts and inserted documents. */
    private static final Set<Character> OTHER_MARKS = Set.of('@', '#', '*', '+', '=');

    private final OfficeFileInspector officeFileInspector;

    public TemplateFiller(OfficeFileInspector officeFileInspector) {
        this.officeFileInspector = officeFileInspector;
    }

    /**
     * Fills a template.
     *
     * @param templateName of the template, for the sentence about what is wrong with it
     * @param fields texts, booleans, and lists of maps of texts, by the names of fields
     * @return the document
     * @throws RefusalException 422: {@code templat.bukanDocx}, {@code templat.rusak}, {@code templat.luar}, {@code templat.medan},
     * {@code templat.tanda}, {@code office.makro}, {@code office.bom}
     */
    public byte[] fill(String templateName, byte[] template, Map<String, ?> fields) {
        checkFile(templateName, template);
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure(templateName, fields))) {
            checkPackage(templateName, compiled.getXWPFDocument().getPackage());
            checkMarks(templateName, compiled.getXWPFDocument());
            checkFields(templateName, compiled.getElementTemplates());
            ByteArrayOutputStream result = new ByteArrayOutputStream(template.length * 2);
            compiled.render(fields).write(result);
            return result.toByteArray();
        } catch (IOException | InvalidFormatException | RuntimeException failure) {
            throw toRefusal(templateName, template, failure);
        }
    }

    private RefusalException toRefusal(String templateName, byte[] template, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusalException refusal) {
                return refusal;
            }
            if (cause instanceof ResolverException badMark) {
                return new RefusalException("templat.tanda", 422, templateName, badMark.getMessage());
            }
        }
        try (OPCPackage opcPackage = OPCPackage.open(new ByteArrayInputStream(template))) {
            // Read only: nothing is to be written back.
            opcPackage.revert();
            checkPackage(templateName, opcPackage);
        } catch (RefusalException refusal) {
            return refusal;
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            return new RefusalException("templat.rusak", 422, templateName);
        }
        return new RefusalException("templat.rusak", 422, templateName);
    }

    private Configure configure(String templateName, Map<String, ?> fields) {
        ConfigureBuilder builder = Configure.builder().buildGrammerRegex(RegexUtils.createGeneral(OPEN, CLOSE))
                .setRenderDataComputeFactory(scope -> field -> readField(templateName, field.strip(), scope.getRoot(), fields));
        RenderPolicy refusingPolicy = (element, data, compiled) -> {
            throw new RefusalException("templat.tanda", 422, templateName, element.variable());
        };
        OTHER_MARKS.forEach(mark -> builder.addPlugin(mark, refusingPolicy));
        fields.forEach((field, value) -> {
            if (value instanceof Collection) {
                builder.bind(field, new LoopRowTableRenderPolicy(true));
            }
        });
        return builder.build();
    }

    /** A field of the row, or else of the case. */
    private Object readField(String templateName, String field, Object row, Map<String, ?> fields) {
        if (row instanceof Map<?, ?> rowFields && rowFields.containsKey(field)) {
            return rowFields.get(field);
        }
        if (!fields.containsKey(field)) {
            throw new RefusalException("templat.medan", 422, templateName, field);
        }
        return fields.get(field);
    }

    private void checkFile(String templateName, byte[] template) {
        if (template.length < 4 || template[0] != 'P' || template[1] != 'K') {
            throw new RefusalException("templat.bukanDocx", 422, templateName);
        }
        try (TempFile file = TempFile.copyOf(new ByteArrayInputStream(template), ".docx")) {
            officeFileInspector.examine(file.path());
        } catch (RefusalException failure) {
            throw failure.code().equals("office.rusak") ? new RefusalException("templat.rusak", 422, templateName) : failure;
        } catch (IOException failure) {
            throw new RefusalException("templat.rusak", 422, templateName);
        }
    }

    private void checkPackage(String templateName, OPCPackage opcPackage) throws InvalidFormatException {
        if (opcPackage.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
            throw new RefusalException("templat.bukanDocx", 422, templateName);
        }
        for (PackagePart part : opcPackage.getParts()) {
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relationship : part.getRelationships()) {
                    boolean hyperlink = relationship.getRelationshipType().endsWith("/hyperlink");
                    if (relationship.getTargetMode() == TargetMode.EXTERNAL && !hyperlink) {
                        throw new RefusalException("templat.luar", 422, templateName, relationship.getTargetURI().toString());
                    }
                }
            }
        }
    }

    /** A mark that was opened and not closed would stand in the document as it is. */
    private void checkMarks(String templateName, XWPFDocument document) {
        checkMarks(templateName, (IBody) document);
        document.getHeaderList().forEach(header -> checkMarks(templateName, header));
        document.getFooterList().forEach(footer -> checkMarks(templateName, footer));
    }

    private void checkMarks(String templateName, IBody body) {
        body.getParagraphs().forEach(paragraph -> checkMarks(templateName, paragraph));
        body.getTables()
                .forEach(table -> table.getRows().forEach(row -> row.getTableCells().forEach(cell -> checkMarks(templateName, cell))));
    }

    private void checkMarks(String templateName, XWPFParagraph paragraph) {
        String remaining = WHOLE_FIELD.matcher(paragraph.getText()).replaceAll("");
        if (remaining.contains(OPEN) || remaining.contains(CLOSE)) {
            throw new RefusalException("templat.tanda", 422, templateName, remaining.strip());
        }
    }

    private void checkFields(String templateName, List<MetaTemplate> elements) {
        for (MetaTemplate element : elements) {
            if (element instanceof BlockTemplate block) {
                checkFields(templateName, block.getTemplates());
            } else if (!(element instanceof RunTemplate field) || field.getSign() != null && OTHER_MARKS.contains(field.getSign())) {
                throw new RefusalException("templat.tanda", 422, templateName, element.variable());
            }
        }
    }
}
