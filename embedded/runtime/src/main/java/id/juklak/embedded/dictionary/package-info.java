/**
 * Content models as ACS reads them from XML: types, aspects, properties, constraints, and the prefixes of their names.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.dictionary;
