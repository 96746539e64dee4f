package org.springframework.extensions.surf.util;

import java.io.InputStream;

/** The body of a request. */
public interface Content {

    InputStream getInputStream();
}
