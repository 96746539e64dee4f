package org.alfresco.service.cmr.preference;

import java.io.Serializable;
import java.util.Map;

/** What people prefer, by names with dots. */
public interface PreferenceService {

    Serializable getPreference(String userName, String preferenceName);

    void setPreferences(String userName, Map<String, Serializable> preferences);
}
