/**
 * The frame of the web scripts, which knows nothing of cases: routes, how a request becomes a record, how a record becomes JSON, how an
 * error becomes an answer, and the OpenAPI description that follows from all of them. May use text, model and acs.
 */
package id.juklak.web.http;
