package id.juklak.web.http;

import java.util.List;

/** What stands under one noun of the API. Each of its routes is a method of its. */
public interface Resource {

    List<Route<?, ?>> routes();
}
