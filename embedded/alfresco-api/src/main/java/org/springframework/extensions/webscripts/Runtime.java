package org.springframework.extensions.webscripts;

/** What a request runs in. */
public interface Runtime {

    String getName();
}
