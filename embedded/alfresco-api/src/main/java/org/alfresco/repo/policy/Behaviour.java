package org.alfresco.repo.policy;

/** What runs at a policy. */
public interface Behaviour {

    public enum NotificationFrequency {
        EVERY_EVENT, FIRST_EVENT, TRANSACTION_COMMIT
    }

    <T> T getInterface(Class<T> policy);

    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();
}
