package id.juklak.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.acs.Unchecked;

/**
 * One settings file of the office, {@code Data Dictionary/Juklak/<nama>.json}, as it stands when a transaction first asks. The office that
 * deletes the file, or gets an unusable one past {@link SettingGuard}, works on with what the module ships, and the log says so: a setting
 * must never stop a case.
 */
public class Setting<T> {

    private static final Logger log = LoggerFactory.getLogger(Setting.class);

    private final String name;
    private final String defaultResource;
    private final SettingReader<T> settingReader;
    private final SettingsFolder folder;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final T defaultValue;
    /** Where it was found last: a path is four look-ups, and every task asks. */
    private final AtomicReference<NodeRef> lastFound = new AtomicReference<>();
    /** What was read last. Every transaction compares the content URL, which each change of the content renews, so all servers agree. */
    private final AtomicReference<ReadValue<T>> lastRead = new AtomicReference<>();

    private record ReadValue<T>(String contentUrl, T value) {}

    /**
     * @param name of the file, without {@code .json}
     * @param defaultResource the class path resource that the module ships for it
     * @param nodeService and contentService the ones without permission checks: everybody's work depends on the file
     */
    public Setting(String name, String defaultResource, SettingReader<T> settingReader, SettingRegistry settingRegistry,
            SettingsFolder folder,
            Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService) {
        this.name = name;
        this.defaultResource = defaultResource;
        this.settingReader = settingReader;
        this.folder = folder;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        try (InputStream json = openDefault()) {
            this.defaultValue = settingReader.read(json);
        } catch (InvalidSettingException failure) {
            throw new IllegalStateException("The module's own " + defaultResource + " is unusable", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        settingRegistry.add(this);
    }

    public String name() {
        return name;
    }

    public String fileName() {
        return name + ".json";
    }

    /** What the module ships; the caller closes it. */
    public InputStream openDefault() {
        return Setting.class.getResourceAsStream(defaultResource);
    }

    /** What holds now. Looked up once in a transaction, so that a list of tasks doesn't ask for each of them. */
    public T current() {
        T value = AlfrescoTransactionSupport.getResource(this);
        if (value == null) {
            value = readFile();
            AlfrescoTransactionSupport.bindResource(this, value);
        }
        return value;
    }

    /** @throws InvalidSettingException if a file with this content could not be used */
    public void check(InputStream json) throws IOException {
        settingReader.read(json);
    }

    /** The office's file, or null. */
    public NodeRef findFile() {
        NodeRef known = lastFound.get();
        // A file that was renamed or replaced holds no settings any more.
        if (known != null && nodeService.exists(known) && fileName().equals(nodeService.getProperty(known, ContentModel.PROP_NAME))) {
            return known;
        }
        NodeRef found = folder.findChild(fileName());
        lastFound.set(found);
        return found;
    }

    private T readFile() {
        NodeRef node = findFile();
        ContentData content = node == null ? null : (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        if (content == null || content.getContentUrl() == null) {
            return defaultValue;
        }
        ReadValue<T> cached = lastRead.get();
        if (cached == null || !cached.contentUrl().equals(content.getContentUrl())) {
            cached = new ReadValue<>(content.getContentUrl(), readContent(node));
            lastRead.set(cached);
        }
        return cached.value();
    }

    private T readContent(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        try (InputStream json = reader.getContentInputStream()) {
            return settingReader.read(json);
        } catch (InvalidSettingException | IOException failure) {
            log.error("The settings {} ({}) are unusable; those of the module hold", fileName(), node, failure);
            return defaultValue;
        }
    }
}
