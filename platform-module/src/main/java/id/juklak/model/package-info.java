/**
 * The names of the content model and the task model, and who may write what in them. May use text and ACS's API.
 */
package id.juklak.model;
