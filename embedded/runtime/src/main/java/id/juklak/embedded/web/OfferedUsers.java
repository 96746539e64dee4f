package id.juklak.embedded.web;

/** Whom the sign-in page offers to be. */
@FunctionalInterface
public interface OfferedUsers {

    /** As the page's script reads it; empty where nobody is offered. */
    String json();
}
