/**
 * The workflow part of the REST API: processes and tasks.
 *
 * <p>May use: workflow, rest.
 */
package id.juklak.embedded.rest.workflow;
