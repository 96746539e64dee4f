/**
 * Office files to PDF, by LibreOffice where the machine has it, otherwise in Java.
 *
 * <p>May use: nothing of the runtime.
 */
package id.juklak.embedded.transform;
