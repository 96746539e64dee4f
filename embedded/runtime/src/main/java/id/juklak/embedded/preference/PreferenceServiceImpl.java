package id.juklak.embedded.preference;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** People's preferences, a JSON object that each person keeps as content. */
public final class PreferenceServiceImpl implements PreferenceService {

    private static final QName ASPECT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "preferences");
    private static final QName VALUES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "preferenceValues");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeService nodes;
    private final ContentService contents;
    private final PersonService people;
    private final AuthorityService authorities;

    PreferenceServiceImpl(NodeService nodes, ContentService contents, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.contents = contents;
        this.people = people;
        this.authorities = authorities;
    }

    @Override
    public Serializable getPreference(String userName, String preferenceName) {
        return values(own(userName)).get(preferenceName);
    }

    @Override
    public void setPreferences(String userName, Map<String, Serializable> preferences) {
        NodeRef person = own(userName);
        Map<String, Serializable> values = new TreeMap<>(values(person));
        values.putAll(preferences);
        nodes.addAspect(person, ASPECT, Map.of());
        ContentWriter writer = contents.getWriter(person, VALUES, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        try {
            writer.putContent(JSON.writeValueAsString(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Serializable> values(NodeRef person) {
        ContentReader reader = nodes.getProperty(person, VALUES) == null ? null : contents.getReader(person, VALUES);
        if (reader == null || !reader.exists()) {
            return Map.of();
        }
        try (InputStream in = reader.getContentInputStream()) {
            return JSON.readValue(in, new TypeReference<Map<String, Serializable>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Preferences are one's own; administrators and the system read them too. */
    private NodeRef own(String userName) {
        boolean allowed = AuthenticationUtil.isRunAsUserTheSystemUser() || userName.equals(AuthenticationUtil.getFullyAuthenticatedUser())
                || authorities.hasAdminAuthority();
        if (!allowed) {
            throw new AccessDeniedException("The preferences of " + userName);
        }
        return people.getPerson(userName);
    }
}
