/**
 * Texts that people read in whole sentences: refusals, and what is stored in Indonesian whatever language somebody speaks. Uses nothing of
 * ours.
 */
package id.juklak.text;
