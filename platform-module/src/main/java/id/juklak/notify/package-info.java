/**
 * Telling people: news become mails, mails lie in the outbox until they are sent. May use archive and the rooms below it, but neither web
 * nor setup.
 */
package id.juklak.notify;
