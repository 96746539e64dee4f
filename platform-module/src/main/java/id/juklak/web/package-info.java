/**
 * The HTTP interface: one web script for each request, answers as JSON. May use archive, notify and the rooms below them; nothing may use
 * it.
 */
package id.juklak.web;
