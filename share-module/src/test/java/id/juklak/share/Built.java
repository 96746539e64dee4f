package id.juklak.share;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The module's files as they are packed. */
final class Built {

    static final Path CLASSES = Path.of("target/classes");
    static final Path PLATFORM = Path.of("../platform-module/src/main/resources/alfresco/module/juklak-platform");

    private Built() {}

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** A file of the module below a folder, whichever ending of its own it has. */
    static boolean has(String path) {
        return Files.exists(CLASSES.resolve(path));
    }

    static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        return texts;
    }

    static List<Element> elements(Node root, String name) {
        var found = new ArrayList<Element>();
        var nodes = root instanceof Document document ? document.getElementsByTagName(name) : ((Element) root).getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
