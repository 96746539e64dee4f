/**
 * What a person prefers (the language of mail), as a service and at the address where Share writes it.
 *
 * <p>May use: node, security, web.
 */
package id.juklak.embedded.preference;
