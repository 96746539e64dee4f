package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;

/** A request to a web script. */
public interface WebScriptRequest {

    Match getServiceMatch();

    String[] getParameterNames();

    String getParameter(String name);

    String getHeader(String name);

    String getContentType();

    Content getContent();
}
