package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;

import net.sf.acegisecurity.Authentication;

/** The user of the current thread: the one who signed in, and the one as whom work runs at the moment. */
public final class AuthenticationUtil {

    public static final String SYSTEM_USER_NAME = "System";

    private static final ThreadLocal<Context> CURRENT = ThreadLocal.withInitial(Context::new);

    /** Work to run as someone else. */
    public interface RunAsWork<Result> {

        Result doWork() throws Exception;
    }

    private record User(String getName) implements Authentication {

        @Override
        public String getName() {
            return getName;
        }
    }

    private static final class Context {

        private String full;
        private String runAs;
        private final Deque<String[]> stack = new ArrayDeque<>();
    }

    private AuthenticationUtil() {}

    public static Authentication setFullyAuthenticatedUser(String userName) {
        Context context = CURRENT.get();
        context.full = userName;
        context.runAs = userName;
        return new User(userName);
    }

    /** The name of the one who signed in; null for nobody. */
    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        return CURRENT.get().full;
    }

    /** The name of the one as whom work runs; null for nobody. */
    public static String getRunAsUser() throws AuthenticationException {
        return CURRENT.get().runAs;
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(CURRENT.get().runAs);
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return "admin";
    }

    public static String getGuestUserName() {
        return "guest";
    }

    public static void clearCurrentSecurityContext() {
        CURRENT.remove();
    }

    public static void pushAuthentication() {
        Context context = CURRENT.get();
        context.stack.push(new String[]{ context.full, context.runAs });
    }

    public static void popAuthentication() {
        Context context = CURRENT.get();
        String[] before = context.stack.pop();
        context.full = before[0];
        context.runAs = before[1];
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, SYSTEM_USER_NAME);
    }

    /** Runs work as a user, and is again who it was before, whatever happens. Checked exceptions come wrapped. */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Context context = CURRENT.get();
        String full = context.full;
        String runAs = context.runAs;
        if (full == null) {
            context.full = uid;
        }
        context.runAs = uid;
        try {
            return runAsWork.doWork();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException("Error during run as.", e);
        } finally {
            context.full = full;
            context.runAs = runAs;
        }
    }
}
