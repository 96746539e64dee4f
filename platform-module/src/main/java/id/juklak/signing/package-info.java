/**
 * Paraf and signatures on the documents of a case: putting, keeping and verifying them. May use signing.crypto, berkas and the rooms below
 * it, and knows nothing of steps.
 */
package id.juklak.signing;
