package org.alfresco.util;

import java.util.UUID;

/** Makes ids that are unique everywhere. */
public final class GUID {

    private GUID() {}

    public static String generate() {
        return UUID.randomUUID().toString();
    }
}
