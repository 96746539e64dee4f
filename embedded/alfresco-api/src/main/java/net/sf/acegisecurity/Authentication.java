package net.sf.acegisecurity;

import java.security.Principal;

/** Who is signed in, as ACS's security library has it. */
public interface Authentication extends Principal {}
