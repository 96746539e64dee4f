/**
 * People, keys and a certificate authority to try the product with, on this machine only; the one place that knows the module by its
 * classes.
 *
 * <p>May use: startup, security, web, and the platform module.
 */
package id.juklak.embedded.demo;
