package id.juklak.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A web script's descriptor, by which ACS knows that there is one: {@code <id>.desc.xml}.
 *
 * @param id the address with hyphens, and the method
 * @param url the address below the web scripts of ACS
 * @param description one sentence for those who program against it
 * @param authentication who may ask: {@code none} or {@code user}
 */
record Descriptor(String id, String url, String description, String authentication) {

    private static final String FOLDER = "alfresco/extension/templates/webscripts/id/juklak/";
    private static final String SUFFIX = ".desc.xml";

    /** The name under which ACS looks for the script. */
    String beanName() {
        return "webscript.id.juklak." + id;
    }

    /** All of the product's. */
    static List<Descriptor> readAll() {
        try {
            List<Descriptor> descriptors = new ArrayList<>();
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(Descriptor.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath*:" + FOLDER + "*" + SUFFIX)) {
                try (InputStream xml = file.getInputStream()) {
                    descriptors.add(read(file.getFilename(), xml));
                }
            }
            return descriptors;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Descriptor read(String fileName, InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
            return new Descriptor(fileName.substring(0, fileName.length() - SUFFIX.length()), text(root, "url"), text(root, "description"),
                    text(root, "authentication"));
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException("Not a web script's descriptor: " + fileName, failure);
        }
    }

    private static String text(Element root, String name) {
        return root.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
