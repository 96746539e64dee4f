/**
 * Word templates: which there are, and how a case fills them. May use signing and the rooms below it, and knows nothing of steps.
 */
package id.juklak.templates;
