/**
 * Registers, reports and the control sheet (lembar kendali): what is read out of cases and their records. May use steps and the rooms below
 * it.
 */
package id.juklak.registers;
