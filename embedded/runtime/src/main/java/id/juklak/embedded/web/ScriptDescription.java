package id.juklak.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.springframework.extensions.webscripts.Description;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A descriptor: {@code <id>.<method>.desc.xml}.
 *
 * @param beanName the bean that executes it: {@code webscript.}, its folder with dots, its id and method
 * @param uris URL templates
 */
record ScriptDescription(String beanName, String method, List<String> uris, RequiredAuthentication authentication,
        RequiredTransaction transaction)
        implements
            Description {

    private static final String SUFFIX = ".desc.xml";

    /**
     * @param path below the folder of all descriptors, such as {@code id/juklak/sop.get.desc.xml}
     */
    static ScriptDescription read(String path, InputStream xml) throws IOException {
        String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
        String method = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        Element root = parse(path, xml);
        List<String> uris = new ArrayList<>();
        NodeList urls = root.getElementsByTagName("url");
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            String template = url.hasAttribute("template") ? url.getAttribute("template") : url.getTextContent();
            uris.add(template.strip().replaceAll("\\?.*", ""));
        }
        RequiredAuthentication authentication = RequiredAuthentication.valueOf(text(root, "authentication", "none"));
        String transaction = text(root, "transaction", authentication == RequiredAuthentication.none ? "none" : "required");
        return new ScriptDescription("webscript." + name, method, uris,
                authentication,
                RequiredTransaction.valueOf(transaction));
    }

    private static Element parse(String path, InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a web script descriptor: " + path, e);
        }
    }

    private static String text(Element root, String name, String otherwise) {
        NodeList found = root.getElementsByTagName(name);
        return found.getLength() == 0 ? otherwise : found.item(0).getTextContent().strip();
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return authentication;
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return transaction;
    }
}
