/**
 * The query language: text in, a tree of terms out, or a refusal with the place of the mistake.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.search.afts;
