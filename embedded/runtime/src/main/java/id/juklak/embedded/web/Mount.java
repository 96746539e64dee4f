package id.juklak.embedded.web;

import jakarta.servlet.http.HttpServlet;

/**
 * A servlet and where it answers. Every bean of this type is mounted.
 *
 * @param pattern a servlet mapping in the root context, such as {@code /alfresco/s/*}
 */
public record Mount(String pattern, HttpServlet servlet) {}
