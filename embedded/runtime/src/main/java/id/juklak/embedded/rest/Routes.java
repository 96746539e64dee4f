package id.juklak.embedded.rest;

import java.util.List;

/** A part of the API. Every bean of this type is served. */
@FunctionalInterface
public interface Routes {

    String CORE = "/alfresco/versions/1";
    String WORKFLOW = "/workflow/versions/1";

    List<Route> routes();
}
