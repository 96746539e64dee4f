package org.alfresco.service.namespace;

/** The registered namespaces and their prefixes. */
public interface NamespaceService extends NamespacePrefixResolver {

    String DICTIONARY_MODEL_PREFIX = "d";
    String DICTIONARY_MODEL_1_0_URI = "http://www.alfresco.org/model/dictionary/1.0";
    String DEFAULT_URI = "";
    String DEFAULT_PREFIX = "";
    String ALFRESCO_URI = "http://www.alfresco.org";
    String SYSTEM_MODEL_1_0_URI = "http://www.alfresco.org/model/system/1.0";
    String CONTENT_MODEL_1_0_URI = "http://www.alfresco.org/model/content/1.0";
    String APP_MODEL_1_0_URI = "http://www.alfresco.org/model/application/1.0";
    String BPM_MODEL_1_0_URI = "http://www.alfresco.org/model/bpm/1.0";
}
